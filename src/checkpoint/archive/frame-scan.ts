import { RefusedError } from '../../errors.ts';
import type { Frame } from './seek-table.ts';

/** A frame of a file that has no seek table. */
export interface ScannedFrame {
  size: number;
  /** Undefined if the frame does not say how much it holds. */
  raw: number | undefined;
}

/** RFC 8878, sections 3.1.1 (frames and blocks) and 3.1.2 (skippable frames). */
const MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const SKIPPABLE_MASK = 0xfffffff0;
const CHECKSUM_BYTES = 4;
const BLOCK_HEADER_BYTES = 3;
const RLE_BLOCK = 1;
const DICTIONARY_BYTES = [0, 1, 2, 4] as const;
/** A terabyte in frames of a megabyte. */
const MAX_FRAMES = 1_000_000;

/**
 * Finds the frames of a file by their block headers; nothing is unpacked. Node's own decompressor ends with the first frame.
 * @throws RefusedError `archive-damaged`
 */
export function scanFrames(fileSize: number, read: (position: number, length: number) => Buffer): ScannedFrame[] {
  const readIn = (position: number, length: number) => {
    if (position + length > fileSize) throw damaged('it ends too early');
    return read(position, length);
  };
  const frames: ScannedFrame[] = [];
  for (let position = 0; position < fileSize; ) {
    if (frames.length >= MAX_FRAMES) throw damaged(`it has more than ${MAX_FRAMES} frames`);
    const magic = readIn(position, 4).readUInt32LE();
    const frame =
      (magic & SKIPPABLE_MASK) >>> 0 === SKIPPABLE_MAGIC
        ? { size: 8 + readIn(position + 4, 4).readUInt32LE(), raw: 0 }
        : scanFrame(magic, position, readIn);
    position += frame.size;
    if (position > fileSize) throw damaged('it ends too early');
    frames.push(frame);
  }
  return frames;
}

function scanFrame(magic: number, start: number, read: (position: number, length: number) => Buffer): ScannedFrame {
  if (magic !== MAGIC) throw damaged('it is no zstd file');
  const descriptor = read(start + 4, 1).readUInt8();
  const isSingle = (descriptor & 0x20) !== 0;
  const sizeFlag = descriptor >> 6;
  const sizeBytes = sizeFlag === 0 ? (isSingle ? 1 : 0) : 2 ** sizeFlag;
  const sizeAt = start + 5 + (isSingle ? 0 : 1) + (DICTIONARY_BYTES[descriptor & 3] ?? 0);
  const raw = sizeBytes === 0 ? undefined : contentSize(read(sizeAt, sizeBytes));
  let position = sizeAt + sizeBytes;
  for (let isLast = false; !isLast; ) {
    const header = read(position, BLOCK_HEADER_BYTES).readUIntLE(0, BLOCK_HEADER_BYTES);
    isLast = (header & 1) === 1;
    position += BLOCK_HEADER_BYTES + (((header >> 1) & 3) === RLE_BLOCK ? 1 : header >> 3);
  }
  if (descriptor & 4) position += CHECKSUM_BYTES;
  return { size: position - start, raw };
}

function contentSize(field: Buffer): number {
  if (field.length === 1) return field.readUInt8();
  if (field.length === 2) return field.readUInt16LE() + 256;
  return field.length === 4 ? field.readUInt32LE() : Number(field.readBigUInt64LE());
}

/** Whether all frames say how much they hold. */
export const isTable = (frames: readonly ScannedFrame[]): frames is Frame[] =>
  frames.every(({ raw }) => raw !== undefined);

const damaged = (why: string) =>
  new RefusedError('archive-damaged', `Archive refused: ${why}. Use another copy or an older checkpoint.`);
