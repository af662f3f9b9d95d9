import { earliestTimes, oldestFirst } from '../../checkpoint/oldest-first.ts';
import type { Store, StoredCheckpoint } from '../../checkpoint/store.ts';
import { UserError } from '../../errors.ts';

export const PREFERENCES = ['time', 'quality', 'balance'] as const;
export type Preference = (typeof PREFERENCES)[number];

/** As short as an id may be given. */
const SHORTEST_ID = 6;

/**
 * The checkpoint that is meant: by id, by the beginning of one, or by name; without any the newest clean ones are candidates. If several fit, the preference decides.
 * An id of the full length is taken at its word, listed or not: the restore says what is wrong with it. In a job its own come first; if it has none that fits, those of
 * the run's other jobs are looked through in the same way.
 */
export async function findCheckpoint(
  store: Store,
  asked: string | undefined,
  prefer: Preference,
  jobKey?: string,
): Promise<string> {
  if (asked !== undefined && /^[0-9a-f]{32}$/.test(asked)) return asked;
  const all = await store.list();
  const own = jobKey === undefined ? all : all.filter((one) => one.jobKey === jobKey);
  const fitting = (listed: readonly StoredCheckpoint[]) =>
    asked === undefined ? listed.filter(({ clean, unlisted }) => clean && !unlisted) : matching(listed, asked);
  const ownFitting = fitting(own);
  const chosen = choose(ownFitting.length > 0 ? ownFitting : fitting(all), prefer);
  if (chosen) return chosen.id;
  const what = asked === undefined ? 'No clean checkpoint' : `No checkpoint "${asked}"`;
  throw new UserError(`${what} found: the store has ${all.length}. See them with "rerail list".`);
}

/** The job that a checkpoint was taken in, if it is another one than this; for people. */
export async function otherJobOf(store: Store, id: string, jobKey: string | undefined): Promise<string | undefined> {
  if (jobKey === undefined) return undefined;
  const listed = await store.list().catch(() => []);
  const job = listed.find((one) => one.id === id)?.jobKey;
  return job === jobKey ? undefined : job;
}

function matching(listed: readonly StoredCheckpoint[], asked: string): readonly StoredCheckpoint[] {
  const named = listed.filter(({ name }) => name === asked);
  if (named.length > 0) return named;
  const begun = listed.filter(({ id }) => id === asked || (asked.length >= SHORTEST_ID && id.startsWith(asked)));
  if (begun.length > 1) {
    throw new UserError(
      `"${asked}" begins ${begun.length} ids: ${begun.map(({ id }) => id).join(', ')}. Write more of it.`,
    );
  }
  return begun;
}

/**
 * Which of several ways back: `quality` the newest (least work lost), `time` the one with the fewest bytes to bring back, `balance` the best sum of both,
 * each as its share of the worst.
 */
export function choose(candidates: readonly StoredCheckpoint[], prefer: Preference): StoredCheckpoint | undefined {
  const times = earliestTimes(candidates);
  const newest = Math.max(...times.values());
  const lost = ({ id }: StoredCheckpoint) => newest - (times.get(id) as number);
  const mostLost = Math.max(1, ...candidates.map(lost));
  const mostBytes = Math.max(1, ...candidates.map(({ bytes }) => bytes));
  const cost = {
    quality: (one: StoredCheckpoint) => lost(one),
    time: (one: StoredCheckpoint) => one.bytes + lost(one) / mostLost,
    balance: (one: StoredCheckpoint) => lost(one) / mostLost + one.bytes / mostBytes,
  }[prefer];
  return oldestFirst(candidates)
    .toReversed()
    .reduce<StoredCheckpoint | undefined>(
      (best, one) => (best === undefined || cost(one) < cost(best) ? one : best),
      undefined,
    );
}
