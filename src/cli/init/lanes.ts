import type { JobHistory } from './history.ts';
import { eventsOf, type FoundWorkflow } from './survey.ts';
import { isLoose } from './workflow-source.ts';

/** A lane for jobs that are not ordinary, and why. */
export interface LaneProposal {
  lane: 'docs' | 'heavy';
  /** The job's id. */
  job: string;
  why: string;
}

const HEAVY = /(?:^|[^a-z])(?:e2e|end.to.end|integration|acceptance|nightly|stress|soak|browser)(?![a-z])/i;
const DOCS = /(?:^|[^a-z])(?:docs?|documentation|website|spell(?:ing|check)?|typos|markdown(?:lint)?|links?)(?![a-z])/i;
const HEAVY_MINUTES = 60;
const LONG_MINUTES = 30;
/** The schema takes 200 patterns; nobody reads more than these. */
const MAX_JOBS = 50;

/** Which jobs are long and risky, and which are small, by their names, their limits and how long they took. Pure. */
export function proposeLanes(workflows: readonly FoundWorkflow[], history: readonly JobHistory[]): LaneProposal[] {
  const found = new Map<string, LaneProposal>();
  for (const { value } of workflows) {
    if (!value || !isLoose(value.jobs) || eventsOf(value).join() === 'workflow_run') continue;
    for (const [job, about] of Object.entries(value.jobs)) {
      const proposal = isLoose(about) ? laneOf(job, about.name, about['timeout-minutes'], history) : undefined;
      // A pattern would take other characters for more than themselves.
      if (proposal && !found.has(job) && /^[\w-]+$/.test(job)) found.set(job, proposal);
    }
  }
  return [...found.values()].slice(0, MAX_JOBS);
}

function laneOf(job: string, name: unknown, limit: unknown, history: readonly JobHistory[]): LaneProposal | undefined {
  const title = typeof name === 'string' ? name : job;
  const took = history.find((one) => one.job === title || one.job === job || one.job.startsWith(`${title} (`));
  if (took && took.minutes >= LONG_MINUTES)
    return { lane: 'heavy', job, why: `it took ${took.minutes} minutes lately` };
  if (HEAVY.test(job) || HEAVY.test(title)) return { lane: 'heavy', job, why: 'its name says that it is long' };
  if (typeof limit === 'number' && limit >= HEAVY_MINUTES)
    return { lane: 'heavy', job, why: `it may run ${limit} minutes` };
  if (DOCS.test(job) || DOCS.test(title)) return { lane: 'docs', job, why: 'its name says that it is about documents' };
  return undefined;
}
