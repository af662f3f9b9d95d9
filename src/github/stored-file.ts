import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, open, rename, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { RefusedError } from '../errors.ts';

/** What the central directory of a zip tells of its only file (PKWARE APPNOTE 4.3). */
interface ZippedFile {
  method: number;
  compressedSize: number;
  /** Offset of its local header. */
  at: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const CENTRAL_HEADER = 0x02014b50;
const CENTRAL_HEADER_BYTES = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const MAX_32 = 0xffffffff;
const ZIP64_EXTRA = 1;
const STORED = 0;
const DEFLATED = 8;

/**
 * Brings a downloaded artifact to its place: as it is, or, where it is a zip, the one file in it. What the zip says of names is of no interest.
 * @throws RefusedError `artifact-invalid`
 */
export async function unwrap(downloaded: string, destination: string): Promise<void> {
  const handle = await open(downloaded, 'r');
  let zipped: { file: ZippedFile; from: number } | undefined;
  try {
    const head = await readAt(handle, 0, 4);
    if (head.length === 4 && head.readUInt32LE() === LOCAL_HEADER) {
      const file = await findFile(handle);
      zipped = { file, from: await contentOffset(handle, file.at) };
    }
  } finally {
    await handle.close();
  }
  if (!zipped) return rename(downloaded, destination);
  const { file, from } = zipped;
  if (file.compressedSize === 0) return writeFile(destination, '', { flag: 'wx' });
  const content = createReadStream(downloaded, { start: from, end: from + file.compressedSize - 1 });
  const target = createWriteStream(destination, { flags: 'wx' });
  if (file.method === STORED) await pipeline(content, target);
  else await pipeline(content, createInflateRaw(), target);
}

async function findFile(handle: FileHandle): Promise<ZippedFile> {
  const { size } = await handle.stat();
  const end = await readAt(handle, size - END_RECORD_BYTES, END_RECORD_BYTES);
  if (end.length < END_RECORD_BYTES || end.readUInt32LE(0) !== END_RECORD) throw invalid('it has no directory');
  let directory = end.readUInt32LE(16);
  let count = end.readUInt16LE(10);
  if (directory === MAX_32 || count === 0xffff) ({ directory, count } = await findFile64(handle, size));
  if (count !== 1) throw invalid(`it holds ${count} files`);
  const header = await readAt(handle, directory, CENTRAL_HEADER_BYTES + 2 * 0xffff);
  if (header.length < CENTRAL_HEADER_BYTES || header.readUInt32LE(0) !== CENTRAL_HEADER) {
    throw invalid('its directory is damaged');
  }
  const method = header.readUInt16LE(10);
  if (method !== STORED && method !== DEFLATED) throw invalid(`it is compressed by method ${method}`);
  return { method, ...sizesOf(header) };
}

/** The 64-bit end record, which the 20 bytes before the end record lead to. */
async function findFile64(handle: FileHandle, size: number): Promise<{ directory: number; count: number }> {
  const locator = await readAt(handle, size - END_RECORD_BYTES - 20, 20);
  const record = await readAt(handle, Number(locator.readBigUInt64LE(8)), 56);
  if (record.length < 56) throw invalid('its directory is damaged');
  return { count: Number(record.readBigUInt64LE(32)), directory: Number(record.readBigUInt64LE(48)) };
}

/** Sizes beyond 32 bits stand in an extra field, in a fixed order, each only where it is needed. */
function sizesOf(header: Buffer): { compressedSize: number; at: number } {
  let compressedSize = header.readUInt32LE(20);
  let at = header.readUInt32LE(42);
  const from = CENTRAL_HEADER_BYTES + header.readUInt16LE(28);
  const extra = header.subarray(from, from + header.readUInt16LE(30));
  for (let p = 0; p + 4 <= extra.length; p += 4 + extra.readUInt16LE(p + 2)) {
    if (extra.readUInt16LE(p) !== ZIP64_EXTRA) continue;
    let q = p + 4 + (header.readUInt32LE(24) === MAX_32 ? 8 : 0);
    if (compressedSize === MAX_32) {
      compressedSize = Number(extra.readBigUInt64LE(q));
      q += 8;
    }
    if (at === MAX_32) at = Number(extra.readBigUInt64LE(q));
  }
  return { compressedSize, at };
}

async function contentOffset(handle: FileHandle, at: number): Promise<number> {
  const header = await readAt(handle, at, LOCAL_HEADER_BYTES);
  if (header.length < LOCAL_HEADER_BYTES || header.readUInt32LE(0) !== LOCAL_HEADER) throw invalid('it is damaged');
  return at + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  if (position < 0) return Buffer.alloc(0);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

const invalid = (why: string) =>
  new RefusedError('artifact-invalid', `Artifact refused: its zip cannot be read: ${why}. Use another copy.`);
