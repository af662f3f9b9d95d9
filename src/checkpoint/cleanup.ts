import type { Store, StoredCheckpoint } from './store.ts';

export interface CleanupRule {
  /** So many of the newest unnamed checkpoints stay in any case. */
  keep: number;
  /** Only those go that are older; milliseconds. */
  olderThanMs?: number;
  /** The oldest go until all together take no more. */
  maxBytes?: number;
}

export interface CleanupPlan {
  remove: readonly StoredCheckpoint[];
  keep: readonly StoredCheckpoint[];
}

/**
 * Which checkpoints can go. Those stay that have a name, that a record refers to, the newest ones, and all that one of these has content in. Of the
 * rest all go, or where an age or a size is given: the too old, and the oldest until the others fit. Pure.
 */
export function planCleanup(
  listed: readonly StoredCheckpoint[],
  rule: CleanupRule,
  isReferred: (id: string) => boolean,
  now: number,
): CleanupPlan {
  const newestFirst = listed.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const unnamed = newestFirst.filter(({ name }) => name === undefined);
  const firm = new Set([
    ...newestFirst.filter(({ id, name }) => name !== undefined || isReferred(id)),
    ...unnamed.slice(0, rule.keep),
  ]);
  const kept = new Set(listed);
  const isNeeded = (id: string) => [...kept].some((other) => other.id !== id && other.holders.includes(id));
  const mayGo = (checkpoint: StoredCheckpoint) => !firm.has(checkpoint) && !isNeeded(checkpoint.id);
  const takeOldest = (isWanted: (checkpoint: StoredCheckpoint) => boolean) => {
    // What leans on another goes before it, so the oldest may become free only later.
    for (let again = true; again; ) {
      again = false;
      for (const checkpoint of newestFirst.toReversed()) {
        if (!kept.has(checkpoint) || !mayGo(checkpoint) || !isWanted(checkpoint)) continue;
        kept.delete(checkpoint);
        again = true;
        break;
      }
    }
  };
  const { olderThanMs, maxBytes } = rule;
  if (olderThanMs === undefined && maxBytes === undefined) takeOldest(() => true);
  if (olderThanMs !== undefined) takeOldest(({ createdAt }) => now - Date.parse(createdAt) > olderThanMs);
  const total = () => [...kept].reduce((sum, { storedBytes }) => sum + storedBytes, 0);
  if (maxBytes !== undefined) takeOldest(() => total() > maxBytes);
  return { remove: listed.filter((one) => !kept.has(one)), keep: listed.filter((one) => kept.has(one)) };
}

/** Removes newest first, so that at no moment something that stays leans on what is gone. */
export async function cleanUp(store: Store, { remove }: CleanupPlan): Promise<void> {
  for (const { id } of remove.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))) await store.remove(id);
}
