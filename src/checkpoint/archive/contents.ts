import { createHash, type Hash, hash } from 'node:crypto';
import { RefusedError } from '../../errors.ts';
import type { Threads } from '../threads/pool.ts';
import type { ArchiveReader, Piece, Range } from './archive-reader.ts';
import type { Member } from './tar.ts';
import type { FileTarget } from './unpack-frame.ts';
import { unpackFrames } from './unpack-frames.ts';

/** Stretches of the tar whose contents are known beforehand, in ascending order and not overlapping. In columns and by number, since there may be hundreds of thousands. */
export interface Stretches {
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

/** A stretch by itself, where there are few. */
export interface Stretch {
  from: number;
  to: number;
  sha256: Uint8Array;
  name: string;
  take: (bytes: Buffer, position: number) => void;
}

export const stretchesOf = (list: readonly Stretch[]): Stretches => ({
  length: list.length,
  from: Float64Array.from(list, ({ from }) => from),
  to: Float64Array.from(list, ({ to }) => to),
  sha256: (k) => (list[k] as Stretch).sha256,
  name: (k) => (list[k] as Stretch).name,
  take: (k, bytes, position) => (list[k] as Stretch).take(bytes, position),
});

/**
 * Reads stretches and verifies each by its own hash. That a frame is the one which the manifest records would prove nothing:
 * whoever wrote the manifest may have lied about what is in it.
 * @throws RefusedError `content-damaged`, and what the archive throws.
 */
export async function readStretches(archive: ArchiveReader, stretches: Stretches, threads: Threads): Promise<void> {
  const { length, from, to } = stretches;
  for (let k = 0; k < length; k++) if ((from[k] as number) >= (to[k] as number)) takeWhole(stretches, k, NOTHING);
  await readInOrder(archive, stretches, await unpackFrames(archive, stretches, threads));
}

const NOTHING = Buffer.alloc(0);

/** One piece after the other, on this thread. */
async function readInOrder(archive: ArchiveReader, stretches: Stretches, wanted: readonly number[]): Promise<void> {
  const ranges = wanted.map((k) => ({ from: stretches.from[k] as number, to: stretches.to[k] as number }));
  let next = 0;
  let partial: Hash | undefined;
  for await (const piece of archive.read(ranges)) {
    const end = piece.offset + piece.bytes.length;
    for (let range = ranges[next]; range && range.from < end; range = ranges[next]) {
      const k = wanted[next] as number;
      const bytes = cut(piece, range);
      const isWhole = range.from >= piece.offset && range.to <= end;
      if (isWhole) takeWhole(stretches, k, bytes);
      else {
        partial ??= createHash('sha256');
        partial.update(bytes);
        stretches.take?.(k, bytes, Math.max(piece.offset, range.from) - range.from);
        if (range.to > end) break;
        finish(stretches, k, partial.digest());
        partial = undefined;
      }
      next++;
    }
  }
  const missing = wanted[next];
  if (missing !== undefined) throw damaged(stretches, missing);
}

function takeWhole(stretches: Stretches, k: number, bytes: Buffer): void {
  const digest = hash('sha256', bytes, 'buffer');
  if (digest.equals(stretches.sha256(k))) stretches.take?.(k, bytes, 0);
  finish(stretches, k, digest);
}

function finish(stretches: Stretches, k: number, digest: Buffer): void {
  if (!digest.equals(stretches.sha256(k))) throw damaged(stretches, k);
  stretches.verified?.(k);
}

const cut = ({ offset, bytes }: Piece, { from, to }: Range) =>
  bytes.subarray(Math.max(0, from - offset), Math.min(bytes.length, to - offset));

const damaged = (stretches: Stretches, k: number) =>
  new RefusedError(
    'content-damaged',
    `Archive refused: ${stretches.name(k)} is not what its manifest says. Use another copy or an older checkpoint.`,
  );
