import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';
import { messageOf, RefusedError } from '../errors.ts';
import type { ArtifactEntry } from '../ports/artifacts.ts';

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;

/** What a zip has besides the bytes of its file, at most. */
export const WRAPPING_BYTES = 64 * 1024;

/** Before anything is downloaded. @throws RefusedError `artifact-too-large` */
export function checkSize({ size }: Pick<ArtifactEntry, 'size'>, maxBytes: number): void {
  if (size > maxBytes + WRAPPING_BYTES) throw tooLarge(size, maxBytes);
}

/**
 * Moves a downloaded artifact to its place: as it is, or, if it is a zip, the one file in it. rerail's own artifacts are zips that only store, so that a
 * file never has more bytes than were downloaded: compressed ones are refused. What the zip says of names does not matter.
 * @param maxBytes what the file may have
 * @throws RefusedError `artifact-invalid`, `artifact-too-large`
 */
export async function unwrap(downloaded: string, destination: string, maxBytes: number): Promise<void> {
  if (!(await isZip(downloaded, maxBytes))) return rename(downloaded, destination);
  const zip = await openZip(downloaded);
  try {
    const entry = await onlyEntry(zip);
    if (entry.compressionMethod !== STORED || entry.compressedSize !== entry.uncompressedSize) {
      throw invalid('it is compressed, and rerail writes none that are');
    }
    if (entry.uncompressedSize > maxBytes) throw tooLarge(entry.uncompressedSize, maxBytes);
    await pipeline(await readEntry(zip, entry), createWriteStream(destination, { flags: 'wx' })).catch(
      async (error: unknown) => {
        await rm(destination, { force: true });
        throw error;
      },
    );
  } catch (error) {
    throw error instanceof RefusedError ? error : invalid(messageOf(error), error);
  } finally {
    zip.close();
  }
}

/** @throws RefusedError `artifact-too-large` if it is not one, and larger than allowed */
async function isZip(file: string, maxBytes: number): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    if (bytesRead === 4 && buffer.readUInt32LE() === LOCAL_HEADER) return true;
    const { size } = await handle.stat();
    if (size > maxBytes) throw tooLarge(size, maxBytes);
    return false;
  } finally {
    await handle.close();
  }
}

async function openZip(file: string): Promise<ZipFile> {
  const { default: yauzl } = await import('yauzl');
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, zip) => {
      if (zip) resolve(zip);
      else reject(invalid(messageOf(error), error));
    });
  });
}

function onlyEntry(zip: ZipFile): Promise<Entry> {
  return new Promise((resolve, reject) => {
    if (zip.entryCount !== 1) return reject(invalid(`it holds ${zip.entryCount} files`));
    zip.once('entry', resolve);
    zip.once('error', reject);
    zip.readEntry();
  });
}

function readEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (stream ? resolve(stream) : reject(error)));
  });
}

const invalid = (why: string, cause?: unknown) =>
  new RefusedError('artifact-invalid', `Artifact refused: its zip cannot be read: ${why}. Use another copy.`, {
    cause,
  });

const tooLarge = (bytes: number, maxBytes: number) =>
  new RefusedError(
    'artifact-too-large',
    `Artifact refused: it has ${bytes} bytes, and at most ${maxBytes} are read. Use another copy.`,
  );
