import type { BytePath } from '../../files/byte-path.ts';
import { DIRECTORY, FILE, type Tree } from '../tree/tree.ts';
import type { Swap } from './journal.ts';
import type { RestorePlan } from './plan.ts';
import { parentOf } from './swap.ts';

type Stat = [mode: number | null, mtime: string | null];

/**
 * Modes and times to set at last, the deepest first: of what differs only in them, of what was moved in with its doors open, and of folders that the moves have
 * changed.
 *
 * @param others what else is put in place
 */
export function planMetadataUpdates(
  plan: RestorePlan,
  wanted: Tree,
  live: Tree,
  others: readonly BytePath[],
): Swap['adjusts'] {
  const adjusts = new Map<BytePath, Stat>();
  const changed = new Set([
    ...plan.places.map((i) => parentOf(wanted.path(i))),
    ...plan.takes.map((j) => parentOf(live.path(j))),
    ...others.map(parentOf),
  ]);
  for (let j = 0; changed.size > 0 && j < live.count; j++) {
    if (live.kinds[j] === DIRECTORY && changed.has(live.path(j))) adjusts.set(live.path(j), statOf(live, j));
  }
  for (let i = 0; adjusts.size > 0 && i < wanted.count; i++) {
    if (wanted.kinds[i] !== DIRECTORY || (plan.kept[i] as number) < 0) continue;
    if (adjusts.has(wanted.path(i))) adjusts.set(wanted.path(i), statOf(wanted, i));
  }
  for (const i of plan.adjusted) adjusts.set(wanted.path(i), statOf(wanted, i));
  for (const i of plan.places) {
    if (wanted.kinds[i] === DIRECTORY) adjusts.set(wanted.path(i), statOf(wanted, i));
  }
  return [...adjusts].map(([at, [mode, mtime]]) => [at, mode, mtime] as const).sort(([a], [b]) => (a < b ? 1 : -1));
}

/** A symlink's mode means nothing. */
const statOf = (tree: Tree, i: number): Stat => [
  tree.kinds[i] === DIRECTORY || tree.kinds[i] === FILE ? (tree.modes[i] as number) : null,
  String(tree.mtimes[i]),
];
