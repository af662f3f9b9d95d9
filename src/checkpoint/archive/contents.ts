import { createHash, type Hash, hash } from 'node:crypto';
import { RefusedError } from '../../errors.ts';
import type { ArchiveReader, Piece } from './archive-reader.ts';

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
}

/**
 * Reads stretches (ascending, not overlapping) and verifies each: by the recorded hash of the frames it lies in, which proves that these are the bytes
 * that capture hashed, or else by its own.
 * @throws RefusedError `content-damaged`, and what the archive throws.
 */
export async function readStretches(archive: ArchiveReader, stretches: readonly Stretch[]): Promise<void> {
  let next = 0;
  let partial: Hash | undefined;
  const wanted = stretches.filter(({ from, to }) => to > from);
  for (const stretch of stretches) {
    if (stretch.from < stretch.to) continue;
    takeWhole(stretch, Buffer.alloc(0));
    finish(stretch, undefined);
  }
  for await (const piece of archive.read(wanted)) {
    const end = piece.offset + piece.bytes.length;
    for (let stretch = wanted[next]; stretch && stretch.from < end; stretch = wanted[next]) {
      const whole = stretch.from >= piece.offset && stretch.to <= end;
      if (whole && piece.vouched) stretch.take?.(cut(piece, stretch), 0);
      else if (whole) takeWhole(stretch, cut(piece, stretch));
      else partial = await takePart(archive, stretch, piece, partial);
      if (stretch.to > end) break;
      finish(stretch, whole ? undefined : partial);
      partial = undefined;
      next++;
    }
  }
  const missing = wanted[next];
  if (missing) throw damaged(missing);
}

function takeWhole(stretch: Stretch, bytes: Buffer): void {
  if (!hash('sha256', bytes, 'buffer').equals(stretch.sha256)) throw damaged(stretch);
  stretch.take?.(bytes, 0);
}

/** A stretch that lies in several pieces. The hash is needed as soon as one of them is not vouched for. */
async function takePart(
  archive: ArchiveReader,
  stretch: Stretch,
  piece: Piece,
  partial: Hash | undefined,
): Promise<Hash | undefined> {
  const bytes = cut(piece, stretch);
  const position = Math.max(piece.offset, stretch.from) - stretch.from;
  let digest = partial;
  if (!piece.vouched && !digest) {
    digest = createHash('sha256');
    const before = { from: stretch.from, to: stretch.from + position };
    if (position > 0) for await (const earlier of archive.read([before])) digest.update(cut(earlier, before));
  }
  digest?.update(bytes);
  stretch.take?.(bytes, position);
  return digest;
}

function finish(stretch: Stretch, digest: Hash | undefined): void {
  if (digest && !digest.digest().equals(stretch.sha256)) throw damaged(stretch);
  stretch.verified?.();
}

const cut = ({ offset, bytes }: Piece, { from, to }: { from: number; to: number }) =>
  bytes.subarray(Math.max(0, from - offset), Math.min(bytes.length, to - offset));

const damaged = ({ name }: Stretch) =>
  new RefusedError(
    'content-damaged',
    `Archive refused: ${name()} is not what its manifest says. Use another copy or an older checkpoint.`,
  );
