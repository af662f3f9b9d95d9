import { lstatSync } from 'node:fs';
import { osPath } from '../../files/byte-path.ts';
import { DIRECTORY, FILE, LINK } from '../tree/tree.ts';

/** Entries to be looked at. */
export interface LookTask {
  root: string;
  /** Their paths, with a NUL between them. */
  paths: string;
}

/** What is there, in columns: of entries, `lstat`'s. */
export interface LookAnswer {
  /** 0: nothing, or nothing that a checkpoint knows. */
  kinds: Uint8Array;
  modes: Uint16Array;
  sizes: Float64Array;
  mtimes: BigInt64Array;
  ctimes: BigInt64Array;
  inodes: BigUint64Array;
}

export function lookAt({ root, paths }: LookTask): LookAnswer {
  const list = paths.split('\0');
  const answer: LookAnswer = {
    kinds: new Uint8Array(list.length),
    modes: new Uint16Array(list.length),
    sizes: new Float64Array(list.length),
    mtimes: new BigInt64Array(list.length),
    ctimes: new BigInt64Array(list.length),
    inodes: new BigUint64Array(list.length),
  };
  for (const [n, path] of list.entries()) {
    const stat = lstatSync(osPath(root, path), { bigint: true, throwIfNoEntry: false });
    if (!stat) continue;
    answer.kinds[n] = stat.isFile() ? FILE : stat.isDirectory() ? DIRECTORY : stat.isSymbolicLink() ? LINK : 0;
    answer.modes[n] = Number(stat.mode & 0o7777n);
    answer.sizes[n] = Number(stat.size);
    answer.mtimes[n] = stat.mtimeNs;
    answer.ctimes[n] = stat.ctimeNs;
    answer.inodes[n] = stat.ino;
  }
  return answer;
}
