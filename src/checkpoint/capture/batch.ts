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
  /** SHA-256 of the content that another checkpoint holds, where `isHeld` is 1. */
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

export function batchOf(root: string, tree: Tree, files: ArrayLike<number>, elsewhere: Elsewhere): Batch {
  const indexes = Array.from(files);
  const held = new Uint8Array(indexes.length * HASH_BYTES);
  const isHeld = new Uint8Array(indexes.length);
  for (const [n, i] of indexes.entries()) {
    const hash = elsewhere.held(i);
    if (!hash) continue;
    held.set(hash, n * HASH_BYTES);
    isHeld[n] = 1;
  }
  return {
    root,
    paths: indexes.map((i) => tree.path(i)),
    modes: Uint16Array.from(indexes, (i) => tree.modes[i] as number),
    sizes: Float64Array.from(indexes, (i) => tree.sizes[i] as number),
    mtimes: BigInt64Array.from(indexes, (i) => tree.mtimes[i] as bigint),
    ctimes: BigInt64Array.from(indexes, (i) => tree.ctimes[i] as bigint),
    inodes: BigUint64Array.from(indexes, (i) => tree.inodes[i] as bigint),
    oids: indexes.map((i) => elsewhere.oid(i) ?? ''),
    objectFormat: elsewhere.objectFormat,
    held,
    isHeld,
  };
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
