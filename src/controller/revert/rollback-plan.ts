import { messageOf } from '../../errors.ts';
import type { RevertHost } from '../../ports/revert-host.ts';
import type { RunReader } from '../../ports/run-reader.ts';
import type { JobFacts, RunFacts } from '../facts.ts';
import type { RollbackPlan, RunPlan } from '../plan.ts';
import { type ApiJob, readJobs } from '../read-jobs.ts';
import { considerRevert, type RevertQuestion } from './consider-revert.ts';
import type { SignatureOf } from './observe-branch.ts';

/** The kill switch, for reverts: unlike for a re-run, what nobody gave counts as a stop. */
export interface RevertStop {
  given: boolean;
  /** `mode: observe` stops what would be done, not what is said about it. */
  observes: boolean;
}

const BLAMING: ReadonlySet<string> = new Set(['test-failure', 'quality-gate']);

/** The failed job that blames the commit, if one does: the first cause whose failure is of the change's own making. */
export function blamingJob({ jobs }: RunFacts, { jobs: planned }: Pick<RunPlan, 'jobs'>): JobFacts | undefined {
  const causes = new Set(planned.filter(({ role }) => role === 'cause').map(({ id }) => id));
  return jobs.find(({ id, failure }) => causes.has(id) && failure !== undefined && BLAMING.has(failure.type));
}

/** What the preflight is asked about a job. */
export function questionOf(facts: RunFacts, job: JobFacts, stop: RevertStop): RevertQuestion {
  const { run, policy, history, stops, shape } = facts;
  const failure = job.failure as NonNullable<JobFacts['failure']>;
  const known = history[failure.signature];
  const why = [
    ...stops,
    ...(stop.observes && policy.mode !== 'act' ? ['the mode is "observe"'] : []),
    ...(stop.given ? [] : ['the input "stop" was not given. Pass the variable RERAIL_STOP']),
  ];
  const { environment, outsideEffects } = shape?.find(({ key }) => key === job.key) ?? {};
  return {
    repository: facts.repository,
    workflow: run.workflow,
    branch: run.branch ?? '',
    event: run.event,
    job: { name: job.name },
    failure: { type: failure.type, signature: failure.signature, retry: failure.retry },
    lane: job.lane,
    policy: policy.rollback,
    stop: { stopped: why.length > 0, why: why.join('; ') },
    now: facts.now,
    ...(known && known.passed > 0 ? { flaky: `it passed on a retry ${known.passed} of ${known.retried} times` } : {}),
    ...(environment ? { outsideEffects: `the failing job has the environment ${environment}` } : {}),
    ...(outsideEffects?.length
      ? { outsideEffects: `the failing job acts outside (${outsideEffects.join(', ')})` }
      : {}),
  };
}

/** Reads and classifies the log of a failed job once; the run's own jobs are known already. */
export function signatureReader(facts: RunFacts, reader: RunReader, mask: (text: string) => string): SignatureOf {
  const known = new Map(facts.jobs.flatMap(({ id, failure }) => (failure ? [[id, failure.signature] as const] : [])));
  return async (id) => {
    if (known.has(id)) return known.get(id);
    const job = await reader.find<ApiJob>(`/repos/${facts.repository}/actions/jobs/${id}`);
    const options = { repository: facts.repository, rules: facts.policy.rules, mask, wasCancelled: false };
    const { failures } = await readJobs(job ? [job] : [], reader, options);
    const failure = failures.get(id);
    if (failure?.read) known.set(id, failure.signature);
    return failure?.read ? failure.signature : undefined;
  };
}

/** The section `rollback` of a plan. A preflight that fails says no: a missing answer never counts as a yes. */
export async function rollbackOf(
  facts: RunFacts,
  plan: RunPlan,
  {
    reader,
    host,
    stop,
    mask,
  }: { reader: RunReader; host?: RevertHost; stop: RevertStop; mask: (text: string) => string },
): Promise<RollbackPlan | undefined> {
  const job = plan.leftAlone === null && !facts.run.isFork ? blamingJob(facts, plan) : undefined;
  if (!job) return undefined;
  const question = questionOf(facts, job, stop);
  try {
    const { decision } = await considerRevert(reader, host, question, signatureReader(facts, reader, mask));
    const { culprit, grade, refused } = decision;
    return { culprit, grade, refused };
  } catch (error) {
    const why = `the preflight failed: ${messageOf(error)}`.slice(0, 500);
    return { culprit: null, grade: null, refused: [{ reason: 'parent-unknown', why }] };
  }
}
