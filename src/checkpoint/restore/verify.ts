import { type BigIntStats, lstatSync } from 'node:fs';
import { osPath } from '../../files/byte-path.ts';
import { DIRECTORY, FILE, type Tree } from '../tree/tree.ts';

/** What a check of restored entries found; the tree's change times and inodes are those of the workspace afterwards. */
export interface Verification {
  /** Entries that are not as they should be. */
  wrong: number[];
}

/**
 * Looks at every entry that was touched and compares it with what it should be. Contents were verified when they were staged, and a file that
 * has the expected size and time in the place where it was put is that file.
 */
export function verifyEntries(root: string, tree: Tree, entries: Iterable<number>, exactTimes: boolean): Verification {
  const wrong: number[] = [];
  for (const i of entries) {
    const stat = lstatSync(osPath(root, tree.path(i)), { bigint: true, throwIfNoEntry: false });
    if (!stat || !isAsWanted(stat, tree, i, exactTimes)) wrong.push(i);
    if (stat) noteStat(tree, i, stat);
  }
  return { wrong };
}

/** Two microseconds early is what times come out as without a helper. */
const TOLERANCE = 3_000n;

function isAsWanted(stat: BigIntStats, tree: Tree, i: number, exactTimes: boolean): boolean {
  const kind = tree.kinds[i];
  const mtime = tree.mtimes[i] as bigint;
  const late = stat.mtimeNs - mtime;
  if (late > 0n || late < (exactTimes ? 0n : -TOLERANCE)) return false;
  if (kind === DIRECTORY) return stat.isDirectory() && sameMode(stat, tree, i);
  if (kind !== FILE) return stat.isSymbolicLink();
  return stat.isFile() && sameMode(stat, tree, i) && Number(stat.size) === tree.sizes[i];
}

/** Windows keeps no permission bits but one. */
const sameMode = (stat: BigIntStats, tree: Tree, i: number) =>
  process.platform === 'win32' || Number(stat.mode & 0o7777n) === tree.modes[i];

function noteStat(tree: Tree, i: number, stat: BigIntStats): void {
  tree.mtimes[i] = stat.mtimeNs;
  tree.ctimes[i] = stat.ctimeNs;
  tree.inodes[i] = stat.ino;
}
