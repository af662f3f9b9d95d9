import { matchesName } from '../../files/glob.ts';
import { decide } from '../../recovery/decide.ts';
import type { Plan, Refusal } from '../../recovery/plan.ts';
import type { JobFacts, RunFacts, ShapedJob } from '../facts.ts';
import { dependentsOf } from './roles.ts';

/** Ids of jobs that are made to act outside, whatever their steps are called. */
const OUTSIDE_KEY = /(?:^|\/)(?:deploy|publish|release|promote|migrat|rollout|ship)\w*/i;
/** Names of jobs that act outside, for runs whose workflow file cannot be read. */
const OUTSIDE_NAME = /\b(?:deploy\w*|publish\w*|release\w*|promote|migrat\w*|rollout|ship|production|upload-to)\b/i;

/** Decides about one job that failed on its own account. Pure. */
export function decideJob(job: JobFacts, facts: RunFacts): Plan {
  const blocked = whyNotAgain(job, facts);
  const made = decide(situationOf(job, facts));
  const plan = facts.run.isFork ? { ...made, refused: made.refused.map(asFork) } : made;
  if (!blocked) return plan;
  if (!runsAgain(plan)) return { ...plan, refused: [blocked, ...plan.refused] };
  return {
    strategy: 'MANUAL',
    why: `${inWords(job)}: ${blocked.why}`,
    rule: plan.rule,
    refused: [blocked, ...plan.refused],
  };
}

const asFork = (refusal: Refusal): Refusal =>
  refusal.reason === 'branch-not-named'
    ? { ...refusal, reason: 'fork', why: "the commit is a fork's, and on no branch of this repository" }
    : refusal;

/** A re-run resumes at the stage of a guard if there is a checkpoint. */
export const runsAgain = ({ strategy }: Pick<Plan, 'strategy'>) => strategy === 'RETRY' || strategy === 'RESUME';

function situationOf(job: JobFacts, facts: RunFacts) {
  const { policy, history, run } = facts;
  const failure = job.failure ?? UNKNOWN;
  const { signature } = failure;
  const known = history[signature];
  return {
    failure: {
      type: failure.type,
      confidence: failure.confidence,
      signature,
      retry: failure.retry,
    },
    lane: job.lane,
    options: { retry: 'auto', optional: false },
    policy: { plans: policy.plans, rollbackBranches: isOfBranch(facts) ? policy.rollback.branches : [] },
    history: {
      flaky: known && isFlaky(known, facts) ? [signature] : [],
      repeated: known?.repeatedHere ? [signature] : [],
    },
    ...(run.branch === null ? {} : { branch: run.branch }),
    made: { tries: run.attempt, resumes: run.attempt - 1 },
    ...(job.minutes === undefined ? {} : { time: { spentMs: 0, lastTryMs: job.minutes * 60_000 } }),
    externalEffects: [],
    resumable: policy.plans[failure.type]?.strategy === 'RESUME',
    cancelled: false,
    survivors: [],
  } satisfies Parameters<typeof decide>[0];
}

const UNKNOWN = { type: 'unknown', confidence: 0, signature: '', retry: 'unclear' } as const;

/** Pull requests, forks and tags are nobody's protected line. */
const isOfBranch = ({ run }: RunFacts) =>
  !run.isFork && run.pullRequest === undefined && run.event !== 'pull_request' && run.event !== 'pull_request_target';

/** Passed on a retry, not too often this week, and not for longer than its deadline. */
function isFlaky(known: NonNullable<RunFacts['history'][string]>, { policy, now }: RunFacts): boolean {
  const { maxPerWeek, deadlineMs } = policy.flaky;
  const { passed, passedThisWeek = 0, flakySince = now } = known;
  return passed > 0 && passedThisWeek < maxPerWeek && now - flakySince <= deadlineMs;
}

/** What forbids another run of a job whatever it failed for. */
function whyNotAgain(job: JobFacts, facts: RunFacts): Refusal | undefined {
  const no = (reason: string, why: string): Refusal => ({ strategy: 'RETRY', reason, why });
  const effect = effectOf(job, facts);
  if (effect) return no(effect.reason, effect.why);
  const { policy, reruns } = facts;
  if (policy.never.jobs.some((pattern) => isNamed(pattern, job))) {
    return no('excluded', 'the policy says that it is never re-run');
  }
  const { failure, failedBefore } = job;
  if (failure && failedBefore === failure.signature) {
    return no('failed-same-way', 'the attempt before failed the same way');
  }
  if (facts.denied?.includes('actions')) return no('no-permission', 'the token may not re-run jobs (actions: write)');
  const { perJob, perRun, perDay } = policy.budgets.reruns;
  if ((reruns.ofJob[job.name] ?? 0) >= perJob) return no('budget-spent', allUsed(perJob, 'the job'));
  if (reruns.ofRun >= perRun) return no('budget-spent', allUsed(perRun, 'the run'));
  if (reruns.today >= perDay) return no('budget-spent', allUsed(perDay, 'the last 24 hours'));
  return undefined;
}

function allUsed(limit: number, of: string): string {
  if (limit === 0) return `the policy allows no re-runs of ${of}`;
  return limit === 1 ? `the only re-run of ${of} is used` : `all ${limit} re-runs of ${of} are used`;
}

/** Whether the job, or one that GitHub would run again with it, reaches outside; policy may say that it may be repeated. */
export function effectOf(job: JobFacts, facts: RunFacts): { reason: string; why: string } | undefined {
  const { shape, policy } = facts;
  if (!shape) return effectByName(job, facts);
  const own = shape.find(({ key }) => key === job.key);
  // A job that the file does not name may be anything; its name is all there is.
  if (!own) return effectByName(job, facts);
  for (const each of [own, ...dependentsOf(job.key, shape)]) {
    if (isIdempotent(each, policy.idempotent)) continue;
    const subject = each === own ? 'it' : `"${each.key}", which GitHub would run after it,`;
    if (each.environment !== undefined) {
      return { reason: 'environment', why: `${subject} has the environment "${each.environment}"` };
    }
    const [effect] = each.outsideEffects ?? [];
    if (effect !== undefined) return { reason: 'outside-effects', why: `${subject} acts outside (${effect})` };
    if (OUTSIDE_KEY.test(each.key)) {
      return { reason: 'outside-effects', why: `"${each.key}" sounds as if it acts outside` };
    }
  }
  return undefined;
}

function effectByName(job: JobFacts, { jobs, policy }: RunFacts) {
  const again = jobs.filter(({ conclusion }) => conclusion !== 'success');
  const acting = [job, ...again].find(
    ({ name }) => OUTSIDE_NAME.test(name) && !policy.idempotent.jobs.some((pattern) => matchesName(pattern, name)),
  );
  if (!acting) return undefined;
  return {
    reason: 'outside-effects',
    why: `the workflow file tells nothing of "${acting.name}", which sounds as if it acts outside`,
  };
}

const isIdempotent = ({ key, environment }: ShapedJob, { jobs, environments }: RunFacts['policy']['idempotent']) =>
  jobs.some((pattern) => matchesName(pattern, key)) ||
  (environment !== undefined && environments.some((pattern) => matchesName(pattern, environment)));

const isNamed = (pattern: string, { name, key }: JobFacts) =>
  matchesName(pattern, name) || (key !== undefined && matchesName(pattern, key));

const inWords = ({ failure }: JobFacts) => (failure ? failure.type.replaceAll('-', ' ') : 'unknown cause');
