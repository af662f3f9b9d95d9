import { RefusedError } from '../../errors.ts';

/** A frame of an archive: its bytes in the file, and the bytes of the tar it holds. */
export interface Frame {
  size: number;
  raw: number;
}

/**
 * The seek table of the Zstandard seekable format, version 0.1.0 (zstd: contrib/seekable_format/zstd_seekable_compression_format.md):
 * a skippable frame at the end of the file. All numbers are little-endian.
 */
const SKIPPABLE_MAGIC = 0x184d2a5e;
const SEEKABLE_MAGIC = 0x8f92eab1;
const HEADER_BYTES = 8;
const FOOTER_BYTES = 9;
const CHECKSUM_FLAG = 0x80;
const RESERVED_BITS = 0x7c;
/** More frames than a terabyte would need; a table that claims more is wrong. */
const MAX_FRAMES = 1_000_000;

export function encodeSeekTable(frames: readonly Frame[]): Buffer {
  const body = frames.length * 8 + FOOTER_BYTES;
  const table = Buffer.alloc(HEADER_BYTES + body);
  table.writeUInt32LE(SKIPPABLE_MAGIC, 0);
  table.writeUInt32LE(body, 4);
  let at = HEADER_BYTES;
  for (const { size, raw } of frames) {
    table.writeUInt32LE(size, at);
    table.writeUInt32LE(raw, at + 4);
    at += 8;
  }
  table.writeUInt32LE(frames.length, at);
  table.writeUInt8(0, at + 4);
  table.writeUInt32LE(SEEKABLE_MAGIC, at + 5);
  return table;
}

/**
 * Reads the table of a file of `fileSize` bytes through `read(position, length)`.
 * @returns undefined if the file has none: it is read from front to back then.
 * @throws RefusedError `archive-damaged` if there is one that does not fit the file.
 */
export function readSeekTable(
  fileSize: number,
  read: (position: number, length: number) => Buffer,
): Frame[] | undefined {
  if (fileSize < HEADER_BYTES + FOOTER_BYTES) return undefined;
  const footer = read(fileSize - FOOTER_BYTES, FOOTER_BYTES);
  if (footer.readUInt32LE(5) !== SEEKABLE_MAGIC) return undefined;
  const count = footer.readUInt32LE(0);
  const descriptor = footer.readUInt8(4);
  const entryBytes = descriptor & CHECKSUM_FLAG ? 12 : 8;
  const tableBytes = HEADER_BYTES + count * entryBytes + FOOTER_BYTES;
  if (count > MAX_FRAMES || descriptor & RESERVED_BITS || tableBytes > fileSize) throw damaged('it cannot be right');
  const table = read(fileSize - tableBytes, tableBytes);
  if (table.readUInt32LE(0) !== SKIPPABLE_MAGIC || table.readUInt32LE(4) !== tableBytes - HEADER_BYTES) {
    throw damaged('its header is not where it should be');
  }
  const frames: Frame[] = [];
  let total = 0;
  for (let at = HEADER_BYTES; frames.length < count; at += entryBytes) {
    const frame = { size: table.readUInt32LE(at), raw: table.readUInt32LE(at + 4) };
    total += frame.size;
    frames.push(frame);
  }
  if (total + tableBytes !== fileSize)
    throw damaged(`it speaks of ${total} bytes, the file has ${fileSize - tableBytes}`);
  return frames;
}

const damaged = (why: string) =>
  new RefusedError('archive-damaged', `Archive refused: its seek table is wrong: ${why}. Use another copy.`);
