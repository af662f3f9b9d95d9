import { Nanoseconds } from './nanoseconds.ts';
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

/** Marks the entries of a tree that are racy. */
export function markRacy(tree: Tree, since: number): void {
  const mtimes = new Nanoseconds(tree.mtimes);
  const ctimes = new Nanoseconds(tree.ctimes);
  for (let i = 0; i < tree.count; i++) {
    if (isRacy(ctimes.milliseconds(i), mtimes.milliseconds(i), since)) tree.set(i, RACY);
  }
}
