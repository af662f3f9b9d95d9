import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { BytePath } from '../../files/byte-path.ts';
import { headerLength } from '../archive/tar.ts';
import type { Bench } from '../threads/bench.ts';
import { type Batch, memberAt, statAt, type Verdict } from './batch.ts';
import { LiveFile, type Unreadable } from './live-file.ts';
import { blobHash, isHeld } from './pack-batch.ts';
import { piecesOf } from './pack-piece.ts';

/** A file that is larger than a frame: it is judged first, and packed in pieces afterwards if it has to be stored. */
export interface DigestTask {
  /** This file alone. */
  batch: Batch;
}

export interface DigestAnswer {
  verdict: Verdict;
  /** SHA-256; zeros if the file was lost. */
  sha256: Uint8Array;
  /** CRC-32 of what each piece holds of the file, by which a later look knows that it is still the same. */
  sums: Uint32Array;
}

/** What was read is hashed while it is still in the processor's cache. */
const CHUNK_BYTES = 512 * 1024;

/** Reads, hashes and judges a large file. */
export function digestFile({ batch }: DigestTask, bench: Bench): DigestAnswer {
  const size = batch.sizes[0] as number;
  const pieces = piecesOf(headerLength(memberAt(batch, 0)), size);
  const sums = new Uint32Array(pieces.length);
  const sha256 = createHash('sha256');
  const blob = batch.oids[0] ? blobHash(batch, size) : undefined;
  const secrets = bench.scanner?.stream(batch.paths[0] as BytePath);
  const why = readPieces(batch, pieces, bench.frame.subarray(0, CHUNK_BYTES), (bytes, n) => {
    sha256.update(bytes);
    blob?.update(bytes);
    secrets?.take(bytes);
    sums[n] = crc32(bytes, sums[n] as number);
  });
  if (why) return { verdict: { lost: why }, sha256: new Uint8Array(32), sums };
  const digest = new Uint8Array(sha256.digest());
  return { verdict: verdictOf(batch, digest, blob?.digest('hex'), secrets?.found()), sha256: digest, sums };
}

function verdictOf(batch: Batch, sha256: Uint8Array, oid: string | undefined, secret: string | undefined): Verdict {
  if (oid !== undefined && oid === batch.oids[0]) return 'git';
  if (secret !== undefined) return { secret };
  return isHeld(batch, 0, sha256) ? 'held' : 'store';
}

function readPieces(
  batch: Batch,
  pieces: readonly { from: number; to: number }[],
  buffer: Buffer,
  take: (bytes: Buffer, piece: number) => void,
): Unreadable | undefined {
  const file = LiveFile.open(batch.root, batch.paths[0] as BytePath, statAt(batch, 0));
  if (typeof file === 'string') return file;
  try {
    for (const [n, { from, to }] of pieces.entries()) {
      for (let at = from; at < to; at += buffer.length) {
        const bytes = buffer.subarray(0, Math.min(buffer.length, to - at));
        if (file.read(bytes) < bytes.length) return 'changing';
        take(bytes, n);
      }
    }
    return file.isUnchanged() ? undefined : 'changing';
  } catch {
    return 'unreadable';
  } finally {
    file.close();
  }
}
