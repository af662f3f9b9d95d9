import type { StoredCheckpoint } from './store.ts';

interface Moment {
  /** Milliseconds since the epoch. */
  at: number;
  /** Among those of the same moment. */
  step: number;
}

/**
 * Sorts checkpoints by when they were taken. Clocks are set back: whatever their times say, one comes after its parent, and after those of its job in the same run and attempt with a smaller sequence.
 */
export function oldestFirst(listed: readonly StoredCheckpoint[]): StoredCheckpoint[] {
  const moments = momentsOf(listed);
  const momentOf = ({ id }: StoredCheckpoint) => moments.get(id) as Moment;
  return listed.toSorted((a, b) => momentOf(a).at - momentOf(b).at || momentOf(a).step - momentOf(b).step);
}

/** When each was taken at the earliest, by id; milliseconds since the epoch. */
export const earliestTimes = (listed: readonly StoredCheckpoint[]): Map<string, number> =>
  new Map([...momentsOf(listed)].map(([id, { at }]) => [id, at]));

function momentsOf(listed: readonly StoredCheckpoint[]): Map<string, Moment> {
  const before = predecessorsOf(listed);
  const moments = new Map<string, Moment>();
  const begun = new Set<string>();
  const byId = new Map(listed.map((one) => [one.id, one]));
  for (const start of listed) {
    const open = [start];
    while (open.length > 0) {
      const one = open.at(-1) as StoredCheckpoint;
      // What is there a second time or comes round to itself was made up; it counts by its own time.
      const waiting = begun.has(one.id) ? [] : (before.get(one.id) ?? []).filter((id) => !begun.has(id));
      begun.add(one.id);
      if (waiting.length > 0) for (const id of waiting) open.push(byId.get(id) as StoredCheckpoint);
      else {
        open.pop();
        if (!moments.has(one.id)) moments.set(one.id, momentAfter(one, before.get(one.id) ?? [], moments));
      }
    }
  }
  return moments;
}

function momentAfter(one: StoredCheckpoint, before: readonly string[], moments: ReadonlyMap<string, Moment>): Moment {
  let moment = { at: Date.parse(one.createdAt) || 0, step: 0 };
  for (const id of before) {
    const earlier = moments.get(id);
    const isLater = !earlier || earlier.at < moment.at || (earlier.at === moment.at && earlier.step < moment.step);
    if (!isLater) moment = { at: earlier.at, step: earlier.step + 1 };
  }
  return moment;
}

/** The parent, and the one of the same job and attempt with the next smaller sequence. */
function predecessorsOf(listed: readonly StoredCheckpoint[]): Map<string, string[]> {
  const ids = new Set(listed.map(({ id }) => id));
  const before = new Map(listed.map(({ id, parent }) => [id, parent && ids.has(parent) ? [parent] : []]));
  const jobs = Map.groupBy(
    listed.filter(({ runId, sequence }) => runId !== undefined && sequence !== undefined),
    ({ runId, jobKey, attempt, workspace }) => JSON.stringify([runId, jobKey, attempt, workspace]),
  );
  for (const job of jobs.values()) {
    const sorted = job.toSorted((a, b) => (a.sequence as number) - (b.sequence as number));
    for (const [n, one] of sorted.entries()) {
      const earlier = sorted[n - 1];
      if (earlier && (earlier.sequence as number) < (one.sequence as number)) before.get(one.id)?.push(earlier.id);
    }
  }
  return before;
}
