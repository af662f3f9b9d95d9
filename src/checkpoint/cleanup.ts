import { oldestFirst } from './oldest-first.ts';
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
  /** The rule lets them go, but what stays has content in them: they leave the list only. */
  unlist: readonly StoredCheckpoint[];
  keep: readonly StoredCheckpoint[];
}

/**
 * Which checkpoints can go. Those stay that have a name, that a record refers to, and the newest ones. Of the rest all go, or if an age or a size
 * is given: the too old, and the oldest until the others fit. If one that stays has content in one that goes, that one is unlisted instead. Pure.
 */
export function planCleanup(
  listed: readonly StoredCheckpoint[],
  rule: CleanupRule,
  isReferred: (id: string) => boolean,
  now: number,
): CleanupPlan {
  const newestFirst = oldestFirst(listed).toReversed();
  const unnamed = newestFirst.filter(({ name, unlisted }) => name === undefined && !unlisted);
  const firm = new Set([
    ...newestFirst.filter(({ id, name }) => name !== undefined || isReferred(id)),
    ...unnamed.slice(0, rule.keep),
  ]);
  const kept = new Set(listed);
  const needed = new Map<string, number>();
  const count = ({ id, dependencies }: StoredCheckpoint, by: number) => {
    for (const dependency of new Set(dependencies))
      if (dependency !== id) needed.set(dependency, (needed.get(dependency) ?? 0) + by);
  };
  for (const checkpoint of listed) count(checkpoint, 1);
  const mayGo = (checkpoint: StoredCheckpoint) => !firm.has(checkpoint) && !needed.get(checkpoint.id);
  let total = listed.reduce((sum, { storedBytes }) => sum + storedBytes, 0);
  const takeOldest = (isWanted: (checkpoint: StoredCheckpoint) => boolean) => {
    // What leans on another goes before it, so an older one may become free only later.
    for (let before = -1; before !== kept.size; ) {
      before = kept.size;
      for (const checkpoint of newestFirst.toReversed()) {
        if (!kept.has(checkpoint) || !mayGo(checkpoint) || !isWanted(checkpoint)) continue;
        kept.delete(checkpoint);
        count(checkpoint, -1);
        total -= checkpoint.storedBytes;
      }
    }
  };
  const { olderThanMs, maxBytes } = rule;
  const unlist = new Set<StoredCheckpoint>();
  const unlistIf = (isWanted: (checkpoint: StoredCheckpoint) => boolean) => {
    for (const one of kept) if (!firm.has(one) && isWanted(one)) unlist.add(one);
  };
  const isOld = ({ createdAt }: StoredCheckpoint) =>
    olderThanMs !== undefined && now - Date.parse(createdAt) > olderThanMs;
  takeOldest(({ unlisted }) => unlisted === true);
  if (olderThanMs === undefined && maxBytes === undefined) {
    takeOldest(() => true);
    unlistIf(() => true);
  }
  if (olderThanMs !== undefined) {
    takeOldest(isOld);
    unlistIf(isOld);
  }
  if (maxBytes !== undefined) takeOldest(() => total > maxBytes);
  for (const one of kept) if (one.unlisted) unlist.add(one);
  return {
    remove: listed.filter((one) => !kept.has(one)),
    unlist: listed.filter((one) => unlist.has(one)),
    keep: listed.filter((one) => kept.has(one) && !unlist.has(one)),
  };
}

/**
 * What cannot be restored any more, because it is in quarantine or has content in what is. Such a one stays anyway where its archive holds content of one
 * that can be.
 */
export function planRepair(listed: readonly StoredCheckpoint[], damaged: ReadonlySet<string>): CleanupPlan {
  const isLost = ({ id, dependencies }: StoredCheckpoint) =>
    damaged.has(id) || dependencies.some((dependency) => damaged.has(dependency));
  const needed = new Set(listed.filter((one) => !isLost(one)).flatMap(({ dependencies }) => dependencies));
  const goes = (one: StoredCheckpoint) => isLost(one) && !needed.has(one.id);
  return { remove: listed.filter(goes), unlist: [], keep: listed.filter((one) => !goes(one)) };
}

/**
 * Removes what leans on others before those, so that at no moment something that stays leans on what is gone. What somebody has put meanwhile, and all that
 * it has content in, stays. Returns what was done.
 */
export async function cleanUp(store: Store, { remove, unlist, keep }: CleanupPlan): Promise<CleanupPlan> {
  const planned = new Set([...remove, ...unlist, ...keep].map(({ id }) => id));
  const isNew = ({ id }: StoredCheckpoint) => !planned.has(id);
  const removed = new Set<StoredCheckpoint>();
  const stays: StoredCheckpoint[] = [];
  for (const checkpoint of leaningFirst(remove)) {
    const { id } = checkpoint;
    // Looking costs little in a folder, and requests elsewhere, where what belongs to others is not planned with at all.
    const added = store.folders ? (await store.list()).filter(isNew) : [];
    if ([...added, ...stays].some(({ dependencies }) => dependencies.includes(id))) stays.push(checkpoint);
    else {
      await store.remove(id);
      removed.add(checkpoint);
    }
  }
  // A store without the mark lists them as before.
  const marks = store.unlist !== undefined;
  for (const { id, unlisted } of unlist) if (!unlisted) await store.unlist?.(id);
  return {
    remove: remove.filter((one) => removed.has(one)),
    unlist: marks ? unlist : [],
    keep: [...keep, ...(marks ? [] : unlist), ...stays],
  };
}

/** Their times do not tell what leans on what: clocks are set back. */
function leaningFirst(checkpoints: readonly StoredCheckpoint[]): StoredCheckpoint[] {
  const leaning = new Map<string, StoredCheckpoint[]>(checkpoints.map(({ id }) => [id, []]));
  for (const one of checkpoints) for (const dependency of one.dependencies) leaning.get(dependency)?.push(one);
  const ordered = new Set<StoredCheckpoint>();
  const begun = new Set<StoredCheckpoint>();
  const take = (one: StoredCheckpoint) => {
    if (begun.has(one)) return;
    begun.add(one);
    leaning.get(one.id)?.forEach(take);
    ordered.add(one);
  };
  checkpoints.forEach(take);
  return [...ordered];
}
