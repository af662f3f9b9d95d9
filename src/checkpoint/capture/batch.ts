import type { BytePath } from '../../files/byte-path.ts';
import type { Member } from '../archive/tar.ts';
import { HASH_BYTES, type Tree } from '../tree/tree.ts';
import type { FileStat } from './live-file.ts';

/** Files to be read, as a thread is told of them: plain data, in columns. */
export interface Batch {
  root: string;
  paths: BytePath[];
  modes: Uint16Array;
  sizes: Float64Array;
  mtimes: BigInt64Array;
  ctimes: BigInt64Array;
  inodes: BigUint64Array;
  /** The blob that the repository has for the path, or ''. */
  oids: string[];
  objectFormat: 'sha1' | 'sha256';
  /** SHA-256 of the content that another checkpoint holds if `isHeld` is 1. */
  held: Uint8Array;
  isHeld: Uint8Array;
}

/** What is had elsewhere, so that it need not be stored. */
export interface Elsewhere {
  objectFormat: 'sha1' | 'sha256';
  /** The blob that the repository has for an entry. */
  oid(i: number): string | undefined;
  /** Hash of the content that another checkpoint holds for an entry. */
  held(i: number): Uint8Array | undefined;
}

export function batchOf(root: string, tree: Tree, files: readonly number[], elsewhere: Elsewhere): Batch {
  const count = files.length;
  const batch: Batch = {
    root,
    paths: [],
    modes: new Uint16Array(count),
    sizes: new Float64Array(count),
    mtimes: new BigInt64Array(count),
    ctimes: new BigInt64Array(count),
    inodes: new BigUint64Array(count),
    oids: [],
    objectFormat: elsewhere.objectFormat,
    held: new Uint8Array(count * HASH_BYTES),
    isHeld: new Uint8Array(count),
  };
  for (const [n, i] of files.entries()) {
    batch.paths.push(tree.path(i));
    batch.modes[n] = tree.modes[i] as number;
    batch.sizes[n] = tree.sizes[i] as number;
    batch.mtimes[n] = tree.mtimes[i] as bigint;
    batch.ctimes[n] = tree.ctimes[i] as bigint;
    batch.inodes[n] = tree.inodes[i] as bigint;
    batch.oids.push(elsewhere.oid(i) ?? '');
    const hash = elsewhere.held(i);
    if (!hash) continue;
    batch.held.set(hash, n * HASH_BYTES);
    batch.isHeld[n] = 1;
  }
  return batch;
}

export const statAt = (batch: Batch, n: number): FileStat => ({
  size: batch.sizes[n] as number,
  mtime: batch.mtimes[n] as bigint,
  ctime: batch.ctimes[n] as bigint,
  inode: batch.inodes[n] as bigint,
});

export const memberAt = (batch: Batch, n: number): Member => ({
  path: batch.paths[n] as BytePath,
  type: 'file',
  mode: batch.modes[n] as number,
  mtime: batch.mtimes[n] as bigint,
  size: batch.sizes[n] as number,
});

/** What became of a file. */
export type Verdict =
  /** Its content goes into the archive. */
  | 'store'
  /** The repository has it, as the blob that the index names. */
  | 'git'
  /** Another checkpoint holds it. */
  | 'held'
  /** It holds a credential; the second word is the kind. */
  | { secret: string }
  /** It could not be read as it was scanned. */
  | { lost: 'unreadable' | 'changing' | 'vanished' };
