import { createHash, type Hash, hash } from 'node:crypto';
import { RefusedError } from '../../errors.ts';
import type { Threads } from '../threads/pool.ts';
import type { ArchiveReader, Piece, Range } from './archive-reader.ts';
import type { Member } from './tar.ts';
import type { FileTarget } from './unpack-frame.ts';
import { unpackFrames } from './unpack-frames.ts';

/** ByteRanges of the tar whose contents are known beforehand, in ascending order and not overlapping. In columns and by number, since there may be hundreds of thousands. */
export interface ByteRanges {
  readonly length: number;
  /** Offsets in the tar; half-open. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** SHA-256 of the bytes. */
  sha256(k: number): Uint8Array;
  /** The member of which the bytes are the header; they can be compared then instead of being hashed. */
  header?(k: number): Member | undefined;
  /** For error messages. */
  name(k: number): string;
  /** Takes the bytes in order, from position 0 on. They are verified only when `verified` is called. */
  take?(k: number, bytes: Buffer, position: number): void;
  verified?(k: number): void;
  /** A file that is to hold the bytes, so that a thread can write them: `take` is not called then, and `verified` is. */
  target?(k: number): FileTarget;
  /** Makes that file, for bytes that come in several parts. */
  prepare?(k: number): void;
}

/** A byte range on its own, if there are few. */
export interface ByteRange {
  from: number;
  to: number;
  sha256: Uint8Array;
  name: string;
  take: (bytes: Buffer, position: number) => void;
}

export const byteRangesOf = (list: readonly ByteRange[]): ByteRanges => ({
  length: list.length,
  from: Float64Array.from(list, ({ from }) => from),
  to: Float64Array.from(list, ({ to }) => to),
  sha256: (k) => (list[k] as ByteRange).sha256,
  name: (k) => (list[k] as ByteRange).name,
  take: (k, bytes, position) => (list[k] as ByteRange).take(bytes, position),
});

/**
 * Reads byte ranges and verifies each by its own hash. That a frame is the one which the manifest records would prove nothing:
 * the writer of the manifest may have lied about its content.
 * @throws RefusedError `content-damaged`, and what the archive throws.
 */
export async function readByteRanges(archive: ArchiveReader, ranges: ByteRanges, threads: Threads): Promise<void> {
  const { length, from, to } = ranges;
  for (let k = 0; k < length; k++) if ((from[k] as number) >= (to[k] as number)) takeWhole(ranges, k, NOTHING);
  await readInOrder(archive, ranges, await unpackFrames(archive, ranges, threads));
}

const NOTHING = Buffer.alloc(0);

/** One piece after the other, on this thread. */
async function readInOrder(archive: ArchiveReader, ranges: ByteRanges, wanted: readonly number[]): Promise<void> {
  const spans = wanted.map((k) => ({ from: ranges.from[k] as number, to: ranges.to[k] as number }));
  let next = 0;
  let partial: Hash | undefined;
  for await (const piece of archive.read(spans)) {
    const end = piece.offset + piece.bytes.length;
    for (let range = spans[next]; range && range.from < end; range = spans[next]) {
      const k = wanted[next] as number;
      const bytes = cut(piece, range);
      const isWhole = range.from >= piece.offset && range.to <= end;
      if (isWhole) takeWhole(ranges, k, bytes);
      else {
        partial ??= createHash('sha256');
        partial.update(bytes);
        ranges.take?.(k, bytes, Math.max(piece.offset, range.from) - range.from);
        if (range.to > end) break;
        finish(ranges, k, partial.digest());
        partial = undefined;
      }
      next++;
    }
  }
  const missing = wanted[next];
  if (missing !== undefined) throw damaged(ranges, missing);
}

function takeWhole(ranges: ByteRanges, k: number, bytes: Buffer): void {
  const digest = hash('sha256', bytes, 'buffer');
  if (digest.equals(ranges.sha256(k))) ranges.take?.(k, bytes, 0);
  finish(ranges, k, digest);
}

function finish(ranges: ByteRanges, k: number, digest: Buffer): void {
  if (!digest.equals(ranges.sha256(k))) throw damaged(ranges, k);
  ranges.verified?.(k);
}

const cut = ({ offset, bytes }: Piece, { from, to }: Range) =>
  bytes.subarray(Math.max(0, from - offset), Math.min(bytes.length, to - offset));

const damaged = (ranges: ByteRanges, k: number) =>
  new RefusedError(
    'content-damaged',
    `Archive refused: ${ranges.name(k)} is not what its manifest says. Use another copy or an older checkpoint.`,
  );
