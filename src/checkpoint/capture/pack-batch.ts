import { createHash, hash } from 'node:crypto';
import type { BytePath } from '../../files/byte-path.ts';
import { headerLength, padded, writeHeader } from '../archive/tar.ts';
import { compressFrame } from '../archive/zstd.ts';
import type { Bench } from '../threads/bench.ts';
import { HASH_BYTES } from '../tree/tree.ts';
import { type Batch, memberAt, statAt, type Verdict } from './batch.ts';
import { LiveFile, type Unreadable } from './live-file.ts';

/** Files that fit into one frame together. */
export interface PackTask {
  batch: Batch;
}

export interface PackAnswer {
  verdicts: Verdict[];
  /** SHA-256 of each file, one behind the other; zeros if it was lost. */
  hashes: Uint8Array;
  /** Where in the frame the header of each stored file begins. */
  offsets: Float64Array;
  /** Absent if nothing is stored. */
  frame?: Uint8Array;
  /** SHA-256 of the frame, hex. */
  sha256: string;
  /** Bytes in the frame before it was compressed. */
  raw: number;
}

/** Reads the files of a batch, hashes them, and makes a frame of those that are had nowhere else. */
export function packBatch({ batch }: PackTask, bench: Bench): PackAnswer {
  const count = batch.paths.length;
  const hashes = new Uint8Array(count * HASH_BYTES);
  const offsets = new Float64Array(count);
  const verdicts: Verdict[] = [];
  let used = 0;
  for (let n = 0; n < count; n++) {
    const member = memberAt(batch, n);
    const header = headerLength(member);
    const space = bench.frame.subarray(used, used + header + padded(member.size));
    const content = space.subarray(header, header + member.size);
    const why = readWhole(batch, n, content);
    if (why) {
      verdicts.push({ lost: why });
      continue;
    }
    hashes.set(hash('sha256', content, 'buffer'), n * HASH_BYTES);
    const verdict = judge(batch, n, hashes, content, bench);
    verdicts.push(verdict);
    if (verdict !== 'store') continue;
    writeHeader(member, space);
    space.fill(0, header + member.size);
    offsets[n] = used;
    used += space.length;
  }
  if (used === 0) return { verdicts, hashes, offsets, sha256: '', raw: 0 };
  const frame = compressFrame(bench.frame.subarray(0, used));
  return { verdicts, hashes, offsets, frame, sha256: hash('sha256', frame, 'hex'), raw: used };
}

function readWhole(batch: Batch, n: number, content: Buffer): Unreadable | undefined {
  const file = LiveFile.open(batch.root, batch.paths[n] as BytePath, statAt(batch, n));
  if (typeof file === 'string') return file;
  try {
    return file.read(content) === content.length && file.isUnchanged() ? undefined : 'changing';
  } catch {
    return 'unreadable';
  } finally {
    file.close();
  }
}

function judge(batch: Batch, n: number, hashes: Uint8Array, content: Buffer, { scanner }: Bench): Verdict {
  if (batch.oids[n] && batch.oids[n] === blobHash(batch, content.length).update(content).digest('hex')) return 'git';
  // What another checkpoint holds may be a secret that was not known then.
  const secret = scanner?.scan(batch.paths[n] as BytePath, content);
  if (secret !== undefined) return { secret };
  return isHeld(batch, n, hashes.subarray(n * HASH_BYTES, (n + 1) * HASH_BYTES)) ? 'held' : 'store';
}

export const blobHash = ({ objectFormat }: Batch, size: number) => createHash(objectFormat).update(`blob ${size}\0`);

export function isHeld({ held, isHeld }: Batch, n: number, sha256: Uint8Array): boolean {
  return isHeld[n] === 1 && Buffer.compare(held.subarray(n * HASH_BYTES, (n + 1) * HASH_BYTES), sha256) === 0;
}
