import { inOrder, type Pool } from '../threads/pool.ts';
import { FILE, LINK, type Tree } from '../tree/tree.ts';
import type { LookAnswer } from './look.ts';

/** So many entries are looked at by a thread at a time. */
const BATCH = 2_000;

/**
 * Looks at every entry that was touched and compares it with what it should be; returns those that are not so. Contents were verified when they were staged, and a file that
 * has the expected size and time in the place where it was put is that file. The tree's times and inodes are those of the workspace afterwards.
 */
export async function verifyEntries(
  root: string,
  tree: Tree,
  entries: readonly number[],
  exactTimes: boolean,
  pool: Pool,
): Promise<number[]> {
  const wrong: number[] = [];
  const batches = Array.from({ length: Math.ceil(entries.length / BATCH) }, (_, n) =>
    entries.slice(n * BATCH, (n + 1) * BATCH),
  );
  await inOrder(
    pool,
    batches,
    (batch) => ({ kind: 'look', root, paths: batch.map((i) => tree.path(i)).join('\0') }),
    (batch, seen: LookAnswer) => {
      for (const [n, i] of batch.entries()) {
        if (!isAsWanted(seen, n, tree, i, exactTimes)) wrong.push(i);
        if (seen.kinds[n] !== 0) noteStat(tree, i, seen, n);
      }
    },
  );
  return wrong;
}

/** Two microseconds early is what times come out as without a helper. */
const TOLERANCE = 3_000n;

function isAsWanted(seen: LookAnswer, n: number, tree: Tree, i: number, exactTimes: boolean): boolean {
  const kind = tree.kinds[i];
  if (seen.kinds[n] !== kind) return false;
  const late = (seen.mtimes[n] as bigint) - (tree.mtimes[i] as bigint);
  if (late > 0n || late < (exactTimes ? 0n : -TOLERANCE)) return false;
  if (kind === LINK) return true;
  // Windows keeps no permission bits but one.
  const sameMode = process.platform === 'win32' || seen.modes[n] === tree.modes[i];
  return sameMode && (kind !== FILE || seen.sizes[n] === tree.sizes[i]);
}

function noteStat(tree: Tree, i: number, seen: LookAnswer, n: number): void {
  tree.mtimes[i] = seen.mtimes[n] as bigint;
  tree.ctimes[i] = seen.ctimes[n] as bigint;
  tree.inodes[i] = seen.inodes[n] as bigint;
}
