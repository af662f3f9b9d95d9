import { messageOf } from '../../errors.ts';
import type { RevertHost } from '../../ports/revert-host.ts';
import type { RunReader } from '../../ports/run-reader.ts';
import { refusedBeforehand } from '../../rollback/decide-rollback.ts';
import type { JobFacts, RunFacts } from '../facts.ts';
import type { RollbackPlan, RunPlan } from '../plan.ts';
import { readJobs } from '../read-jobs.ts';
import { considerRevert, factsOf, type RevertQuestion } from './consider-revert.ts';
import type { SignatureOf } from './observe-branch.ts';

/** The kill switch, for reverts: unlike for a re-run, what nobody gave counts as a stop. */
export interface RevertStop {
  given: boolean;
  /** `mode: observe` stops what would be done, not what is said about it. */
  observes: boolean;
}

const BLAMING: ReadonlySet<string> = new Set(['test-failure', 'quality-gate']);

/** Two commits may have broken two jobs; more are seldom worth their requests. */
const MAX_QUESTIONS = 3;

/** The failed jobs that blame a commit, one for each signature: causes whose failure is of the change's own making. */
export function blamingJobs({ jobs }: RunFacts, { jobs: planned }: Pick<RunPlan, 'jobs'>): JobFacts[] {
  const causes = new Set(planned.filter(({ role }) => role === 'cause').map(({ id }) => id));
  const bySignature = new Map<string, JobFacts>();
  for (const job of jobs) {
    const { id, failure } = job;
    const blames = causes.has(id) && failure !== undefined && BLAMING.has(failure.type);
    if (blames && !bySignature.has(failure.signature)) bySignature.set(failure.signature, job);
  }
  return [...bySignature.values()].slice(0, MAX_QUESTIONS);
}

/** No cause blames a commit: what the rules say of a failure of the infrastructure. Undefined for other failures. */
function notNominated(facts: RunFacts, { jobs }: RunPlan, stop: RevertStop): RollbackPlan | undefined {
  const causes = new Set(jobs.filter(({ role }) => role === 'cause').map(({ id }) => id));
  for (const job of facts.jobs.filter(({ id, failure }) => causes.has(id) && failure)) {
    const refused = refusedBeforehand(factsOf(questionOf(facts, job, stop), { line: [], observations: [] }));
    if (!refused.some(({ reason }) => reason === 'infrastructure-signature')) continue;
    const named = refused.filter(({ reason }) => reason === 'not-nominated' || reason === 'infrastructure-signature');
    return { culprit: null, grade: null, refused: named };
  }
  return undefined;
}

/** Whether the job `revert` has something to do. */
export const isActionable = ({ culprit, grade, probes = [], follow = false }: RollbackPlan): boolean =>
  (culprit !== null && grade !== null) || probes.length > 0 || follow;

/** What the preflight is asked about a job. */
export function questionOf(facts: RunFacts, job: JobFacts, stop: RevertStop): RevertQuestion {
  const { run, policy, history, stops, shape, pushPaths } = facts;
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
    // Other events start the workflow whatever a commit changes.
    ...(pushPaths && run.event === 'push' ? { workflowPaths: pushPaths } : {}),
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
  return async (job) => {
    const { id } = job;
    if (known.has(id)) return known.get(id);
    const options = { repository: facts.repository, rules: facts.policy.rules, mask, wasCancelled: false };
    const { failures } = await readJobs([job], reader, options);
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
  const jobs = plan.leftAlone === null && !facts.run.isFork ? blamingJobs(facts, plan) : [];
  let first = plan.leftAlone === null && jobs.length === 0 ? notNominated(facts, plan, stop) : undefined;
  for (const job of jobs) {
    const section = await sectionOf(job);
    if (isActionable(section)) return section;
    first ??= section;
  }
  return first;

  async function sectionOf(job: JobFacts): Promise<RollbackPlan> {
    const question = questionOf(facts, job, stop);
    try {
      const { decision, pull } = await considerRevert(reader, host, question, signatureReader(facts, reader, mask));
      const { culprit, grade, refused, range, wanted } = decision;
      return {
        ...{ culprit, grade, refused },
        ...(range ? { range } : {}),
        ...(wanted.length > 0 ? { probes: wanted } : {}),
        ...(pull?.state === 'open' ? { follow: true, job: job.name } : {}),
      };
    } catch (error) {
      const why = `the preflight failed: ${messageOf(error)}`.slice(0, 500);
      return { culprit: null, grade: null, refused: [{ reason: 'parent-unknown', why }] };
    }
  }
}
