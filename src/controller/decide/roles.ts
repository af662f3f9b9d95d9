import type { JobFacts, RunFacts, ShapedJob } from '../facts.ts';
import type { Role } from '../plan.ts';

export const FAILED: ReadonlySet<string> = new Set(['failure', 'timed_out', 'startup_failure']);

/**
 * The part of every job that did not pass. A cancelled job with its own failure (it ran out of time, its runner was lost) is a cause.
 * Skipped jobs count only if something that they need failed.
 */
export function rolesOf(facts: RunFacts): ReadonlyMap<JobFacts, Role> {
  const { jobs, shape = [], run } = facts;
  const red = new Set(jobs.filter(isRed).flatMap(({ key, optional }) => (key && !optional ? [key] : [])));
  const roles = new Map<JobFacts, Role>();
  for (const job of jobs) {
    const role = roleOf(job, run.attempt, () => needsRed(job.key, shape, red));
    if (role) roles.set(job, role);
  }
  return roles;
}

function roleOf(job: JobFacts, attempt: number, followed: () => boolean): Role | undefined {
  const { conclusion } = job;
  if (isRed(job)) {
    if (job.attempt < attempt) return 'carried';
    if (job.optional) return 'optional';
    return followed() ? 'cascade' : 'cause';
  }
  if (conclusion === 'cancelled') return 'cancelled';
  return conclusion === 'skipped' && followed() ? 'cascade' : undefined;
}

/** The jobs that the run failed for. */
export const causesOf = (facts: RunFacts): JobFacts[] =>
  [...rolesOf(facts)].filter(([, role]) => role === 'cause').map(([job]) => job);

const isRed = ({ conclusion, failure }: JobFacts) =>
  FAILED.has(conclusion ?? '') || (conclusion === 'cancelled' && failure !== undefined);

/** Whether a job needs, directly or not, one that failed. */
function needsRed(key: string | undefined, shape: readonly ShapedJob[], red: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  const waiting = [...(shape.find((job) => job.key === key)?.needs ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (red.has(next)) return true;
    waiting.push(...(shape.find((job) => job.key === next)?.needs ?? []));
  }
  return false;
}

/** All jobs that GitHub runs again with one of these: those that need it, directly or not. */
export function dependentsOf(key: string | undefined, shape: readonly ShapedJob[]): readonly ShapedJob[] {
  const found = new Set<string>(key === undefined ? [] : [key]);
  for (let grew = true; grew; ) {
    const more = shape.filter((job) => !found.has(job.key) && job.needs.some((need) => found.has(need)));
    for (const job of more) found.add(job.key);
    grew = more.length > 0;
  }
  return shape.filter((job) => found.has(job.key) && job.key !== key);
}
