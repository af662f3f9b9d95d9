import { Nanoseconds, toMilliseconds } from './nanoseconds.ts';
import { RACY, type Tree } from './tree.ts';

/** Milliseconds within which a clock of fine granularity may stop; the kernel's tick is 10 ms at most. */
const FINE_SLACK = 50;
/** FAT keeps two seconds, old ext and HFS+ one. */
const COARSE_SLACK = 2_000;
const SECOND = 1_000;

/**
 * Whether an entry changed so shortly before `since`, or later, that another change might not show in its times.
 * git calls that racily clean (git: Documentation/technical/racy-git.txt). All in milliseconds since the epoch.
 * @param since a moment before the entry was looked at
 */
export const isRacy = (ctime: number, mtime: number, since: number): boolean =>
  Math.max(ctime, mtime) > since - (ctime % SECOND === 0 ? COARSE_SLACK : FINE_SLACK);

/**
 * Marks those of the entries that are racy.
 * @param since a moment before they were looked at
 * @param settled if the file system's clock went on before they were looked at: the time that it had before, nanoseconds since the epoch
 */
export function markRacy(tree: Tree, entries: readonly number[], since: number, settled: bigint | undefined): void {
  const mtimes = new Nanoseconds(tree.mtimes);
  const ctimes = new Nanoseconds(tree.ctimes);
  const limit = settled === undefined ? Number.NEGATIVE_INFINITY : toMilliseconds(settled);
  for (const i of entries) {
    const [ctime, mtime] = [ctimes.milliseconds(i), mtimes.milliseconds(i)];
    if (Math.max(ctime, mtime) > limit && isRacy(ctime, mtime, since)) tree.set(i, RACY);
  }
}
