import { createHash, type Hash, hash } from 'node:crypto';
import { RefusedError } from '../../errors.ts';
import type { Threads } from '../threads/pool.ts';
import type { ArchiveReader, Piece } from './archive-reader.ts';
import type { FileTarget } from './unpack-frame.ts';
import { unpackFrames } from './unpack-frames.ts';

/** A stretch of the tar whose content is known beforehand. */
export interface Stretch {
  from: number;
  to: number;
  /** SHA-256 of the bytes. */
  sha256: Uint8Array;
  /** For error messages; called only where something is wrong. */
  name: () => string;
  /** Takes the bytes in order. They are verified only when `verified` is called. */
  take?: (bytes: Buffer, position: number) => void;
  verified?: () => void;
  /** A file that is to hold the bytes, so that a thread can write them: `take` is not called then, and `verified` is. */
  target?: FileTarget;
  /** Makes that file, for bytes that come in several parts. */
  prepare?: () => void;
}

/** Stretches in ascending order, not overlapping, made one by one: of hundreds of thousands only a few are there at a time. */
export interface Stretches {
  readonly length: number;
  from(k: number): number;
  to(k: number): number;
  at(k: number): Stretch;
}

export const stretchesOf = (list: readonly Stretch[]): Stretches => ({
  length: list.length,
  from: (k) => (list[k] as Stretch).from,
  to: (k) => (list[k] as Stretch).to,
  at: (k) => list[k] as Stretch,
});

/**
 * Reads stretches and verifies each by its own hash. That a frame is the one which the manifest records would prove nothing:
 * whoever wrote the manifest may have lied about what is in it.
 * @throws RefusedError `content-damaged`, and what the archive throws.
 */
export async function readStretches(archive: ArchiveReader, stretches: Stretches, threads: Threads): Promise<void> {
  for (let k = 0; k < stretches.length; k++) {
    if (stretches.from(k) >= stretches.to(k)) takeWhole(stretches.at(k), Buffer.alloc(0));
  }
  const left = await unpackFrames(archive, stretches, threads);
  await readInOrder(
    archive,
    left.map((k) => stretches.at(k)),
  );
}

/** One piece after the other, on this thread. */
async function readInOrder(archive: ArchiveReader, wanted: readonly Stretch[]): Promise<void> {
  let next = 0;
  let partial: Hash | undefined;
  for await (const piece of archive.read(wanted)) {
    const end = piece.offset + piece.bytes.length;
    for (let stretch = wanted[next]; stretch && stretch.from < end; stretch = wanted[next]) {
      const bytes = cut(piece, stretch);
      const isWhole = stretch.from >= piece.offset && stretch.to <= end;
      if (isWhole) takeWhole(stretch, bytes);
      else {
        partial ??= createHash('sha256');
        partial.update(bytes);
        stretch.take?.(bytes, Math.max(piece.offset, stretch.from) - stretch.from);
        if (stretch.to > end) break;
        finish(stretch, partial.digest());
        partial = undefined;
      }
      next++;
    }
  }
  const missing = wanted[next];
  if (missing) throw damaged(missing);
}

function takeWhole(stretch: Stretch, bytes: Buffer): void {
  const digest = hash('sha256', bytes, 'buffer');
  if (digest.equals(stretch.sha256)) stretch.take?.(bytes, 0);
  finish(stretch, digest);
}

function finish(stretch: Stretch, digest: Buffer): void {
  if (!digest.equals(stretch.sha256)) throw damaged(stretch);
  stretch.verified?.();
}

const cut = ({ offset, bytes }: Piece, { from, to }: { from: number; to: number }) =>
  bytes.subarray(Math.max(0, from - offset), Math.min(bytes.length, to - offset));

const damaged = ({ name }: Stretch) =>
  new RefusedError(
    'content-damaged',
    `Archive refused: ${name()} is not what its manifest says. Use another copy or an older checkpoint.`,
  );
