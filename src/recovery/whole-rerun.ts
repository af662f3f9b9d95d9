/** A job of one attempt, as the REST API lists it. */
export interface ListedJob {
  id: number;
  name: string;
  status: string;
  conclusion: string | null;
  started_at?: string | null;
}

/**
 * Whether a person had all jobs run again. The artifact service tells by hiding what earlier attempts left; other stores do not. "Re-run failed jobs" takes over a job that
 * passed and waited for no other; "re-run all jobs" runs it again.
 * @param roots names that jobs without `needs` can have
 * @returns undefined if it cannot be told: no such job passed, so that both kinds of a re-run are the same
 */
export function wasRerunWhole(
  before: readonly ListedJob[],
  now: readonly ListedJob[],
  isRoot: (name: string) => boolean,
): boolean | undefined {
  const answers = before
    .filter(({ name, conclusion }) => conclusion === 'success' && isRoot(name))
    .map((job) => ({ job, again: now.find(({ name }) => name === job.name) }))
    .flatMap(({ job, again }) => (again ? [!isTakenOver(job, again)] : []));
  return answers.length === 0 ? undefined : answers.some((ran) => ran);
}

/** Listed with the id of the attempt that ran it, or copied with its times. */
const isTakenOver = (before: ListedJob, now: ListedJob): boolean =>
  now.id === before.id || (now.status === 'completed' && now.started_at === before.started_at);
