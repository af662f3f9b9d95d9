import { createHash } from 'node:crypto';
import type { Plan, Refusal } from '../../recovery/plan.ts';
import type { JobFacts, RunFacts, SignatureHistory } from '../facts.ts';
import { type JobPlan, type Role, type RollbackPlan, RUN_PLAN_VERSION, type RunAct, type RunPlan } from '../plan.ts';
import { decideJob, effectOf, runsAgain } from './decide-job.ts';
import { leftAlone } from './left-alone.ts';
import { rolesOf } from './roles.ts';

/** Decides about a finished run: once, from facts alone. Pure; never throws. */
export function decideRun(facts: RunFacts): RunPlan {
  const roles = rolesOf(facts);
  const left = leftAlone(facts);
  if (left) return document(facts, roles, new Map(), { ...NOTHING, why: left.why, rule: `run:${left.reason}` }, left);
  const plans = new Map<JobFacts, Plan>();
  for (const [job, role] of roles) if (role === 'cause') plans.set(job, decideJob(job, facts));
  return document(facts, roles, plans, joined(facts, plans, companionsOf(roles)));
}

/** What is decided about the run, without what only describes it. */
interface Verdict {
  strategy: RunPlan['strategy'];
  act: RunAct;
  jobIds: readonly number[];
  why: string;
  rule: string;
  refused: readonly Refusal[];
  notBefore?: number;
  rollback?: RollbackPlan;
}

const NOTHING = { strategy: null, act: 'none', jobIds: [], refused: [] } as const;

/** From the jobs to the run: re-runs only if all that failed may pass, because GitHub re-runs all of it. */
function joined(facts: RunFacts, plans: ReadonlyMap<JobFacts, Plan>, companions: readonly JobFacts[]): Verdict {
  const causes = [...plans];
  const [first] = causes;
  if (!first) return withoutCause(facts);
  const again = causes.filter(([, plan]) => runsAgain(plan));
  const refused = distinct(causes.flatMap(([, plan]) => plan.refused));
  const { rule } = first[1];
  const [blocked] = companions.flatMap((job) => effectOf(job, facts) ?? []);
  if (again.length === causes.length && !blocked) return rerun(facts, causes, rule, refused);
  if (again.length > 0 && facts.policy.mixedCauses === 'rerun-job') return rerunSome(facts, causes, again, refused);
  if (again.length === causes.length && blocked) {
    const { reason } = blocked;
    const why = `another job that GitHub would run again acts outside: ${blocked.why}`;
    const told = distinct([{ strategy: 'RETRY', reason, why }, ...refused]);
    return { ...asked(facts, first[1]), strategy: 'MANUAL', why: `${first[1].why}; ${why}`, refused: told };
  }
  const nominated = causes.find(([, plan]) => plan.strategy === 'ROLLBACK');
  const [, telling] = nominated ?? (causes.find(([, plan]) => !runsAgain(plan)) as [JobFacts, Plan]);
  if (again.length > 0) {
    const why = `${count(causes.length - again.length, 'of', causes.length)} would fail the same way, so nothing is re-run`;
    const mixed: Refusal = { strategy: 'RETRY', reason: 'mixed-causes', why };
    return { ...asked(facts, telling), why: `${telling.why}; ${why}`, refused: distinct([mixed, ...refused]) };
  }
  return { ...asked(facts, telling), why: whyOf(causes, telling.why), refused: withRollback(causes, refused) };
}

/** Jobs that are no cause, and that GitHub runs again together with the failed ones. */
const companionsOf = (roles: ReadonlyMap<JobFacts, Role>) =>
  [...roles].flatMap(([job, role]) => (role === 'cancelled' || role === 'optional' || role === 'carried' ? [job] : []));

/** Exactly the jobs that may pass; the others are a person's. */
function rerunSome(
  facts: RunFacts,
  causes: readonly [JobFacts, Plan][],
  again: readonly [JobFacts, Plan][],
  refused: readonly Refusal[],
): Verdict {
  const verdict = rerun(facts, again, (again[0] as [JobFacts, Plan])[1].rule, refused);
  if (verdict.act !== 'rerun-failed-jobs') return verdict;
  const left = causes.length - again.length;
  const why = left === 0 ? verdict.why : `${verdict.why}; ${count(left, 'of', causes.length)} would fail the same way`;
  return { ...verdict, act: 'rerun-job', why };
}

function rerun(
  facts: RunFacts,
  causes: readonly [JobFacts, Plan][],
  rule: string,
  refused: readonly Refusal[],
): Verdict {
  const [job, plan] = causes[0] as [JobFacts, Plan];
  const why = whyOf(causes, plan.why + historyOf(facts.history[job.failure?.signature ?? '']));
  const jobIds = causes.map(([{ id }]) => id);
  const all = withRollback(causes, refused);
  const outage = outageOf(facts, causes);
  if (!outage) return { strategy: plan.strategy, act: 'rerun-failed-jobs', jobIds, why, rule, refused: all };
  const { runs, notBefore } = outage;
  const open: Refusal = {
    strategy: 'RETRY',
    reason: 'breaker-open',
    why: `${runs} runs failed with this signature within ${facts.policy.budgets.circuitBreaker.withinMs / 60_000} minutes: something is down`,
  };
  return { strategy: 'RETRY', act: 'wait', jobIds, why: open.why, rule, refused: [open, ...all], notBefore };
}

/** If many runs fail alike, something is down. The wait ends when the signature has not been seen for the policy's interval. */
function outageOf({ history, policy, now }: RunFacts, causes: readonly [JobFacts, Plan][]) {
  const { runs, withinMs } = policy.budgets.circuitBreaker;
  for (const [{ failure }] of causes) {
    const known = failure && history[failure.signature];
    if (!known || (known.recentRuns ?? 0) < runs) continue;
    const quiet = (known.lastSeen ?? now) + withinMs;
    if (quiet > now) return { runs: known.recentRuns ?? 0, notBefore: quiet };
  }
  return undefined;
}

/** A nomination goes to the rollback's preflight; until that says yes, a person decides. */
const asked = (_facts: RunFacts, plan: Plan): Verdict => ({
  strategy: plan.strategy === 'ROLLBACK' ? 'ROLLBACK' : 'MANUAL',
  act: 'ask',
  jobIds: [],
  why: plan.why,
  rule: plan.rule,
  refused: plan.refused,
});

function withoutCause({ run, jobs }: RunFacts): Verdict {
  const ask = (rule: string, why: string): Verdict => ({ ...NOTHING, strategy: 'MANUAL', act: 'ask', rule, why });
  if (run.conclusion === 'startup_failure' || jobs.length === 0) {
    return ask('run:startup-failure', 'GitHub could not start the run, and a re-run would not change that');
  }
  return ask('run:no-cause', 'no job of this attempt failed on its own account');
}

const INFRASTRUCTURE = new Set(['network', 'git', 'resource-exhaustion', 'timeout']);

function withRollback(causes: readonly [JobFacts, Plan][], refused: readonly Refusal[]): Refusal[] {
  const type = causes.map(([{ failure }]) => failure?.type ?? 'unknown').find((each) => INFRASTRUCTURE.has(each));
  if (type === undefined) return distinct(refused);
  const why = `a ${type.replaceAll('-', ' ')} failure is no sign of a bad commit`;
  return distinct([
    ...refused.filter(({ strategy }) => strategy !== 'ROLLBACK'),
    { strategy: 'ROLLBACK', reason: 'infrastructure-signature', why },
  ]);
}

const historyOf = (known: SignatureHistory | undefined) =>
  known && known.retried > 0 ? `; passed on a retry ${known.passed} of ${known.retried} times` : '';

const whyOf = (causes: readonly [JobFacts, Plan][], why: string) =>
  causes.length === 1 ? why : `${causes.length} jobs failed; ${why}`;

const count = (part: number, word: string, all: number) => `${part} ${word} ${all} jobs`;

function distinct(refused: readonly Refusal[]): Refusal[] {
  const seen = new Set<string>();
  return refused.filter(({ strategy, reason }) => {
    const key = `${strategy} ${reason}`;
    return !seen.has(key) && seen.add(key);
  });
}

function document(
  facts: RunFacts,
  roles: ReadonlyMap<JobFacts, Role>,
  plans: ReadonlyMap<JobFacts, Plan>,
  verdict: Verdict,
  left?: RunPlan['leftAlone'],
): RunPlan {
  const { run, jobs, policy } = facts;
  const { notBefore, rollback = NOT_NOMINATED, ...decided } = verdict;
  const minutes = [...plans.keys()].flatMap(({ minutes: each }) => each ?? []);
  const repeats = decided.act.startsWith('rerun') || decided.act === 'wait';
  const isRed = ({ conclusion }: JobFacts) =>
    conclusion !== 'success' && conclusion !== 'skipped' && conclusion !== 'neutral';
  return {
    version: RUN_PLAN_VERSION,
    id: idOf(facts, decided.act),
    repository: facts.repository,
    run: {
      id: run.id,
      attempt: run.attempt,
      workflow: run.workflow,
      event: run.event,
      branch: run.branch,
      sha: run.sha,
      pullRequest: run.pullRequest ?? null,
      isFork: run.isFork,
      isDefaultBranch: run.isDefaultBranch,
    },
    mode: policy.mode,
    decidedAt: new Date(facts.now).toISOString(),
    ...decided,
    leftAlone: left ?? null,
    expectedMinutes: repeats && minutes.length > 0 ? Math.max(...minutes) : null,
    notBefore: notBefore === undefined ? null : new Date(notBefore).toISOString(),
    jobs: [...roles].map(([job, role]) => jobPlan(job, role, plans.get(job))),
    omitted: [],
    counts: {
      jobs: jobs.length,
      passed: jobs.filter(({ conclusion }) => conclusion === 'success').length,
      failed: jobs.filter(isRed).length,
    },
    rollback,
    needs: needsOf(decided.act, run.pullRequest),
    costs: { apiRequests: 0, ledgerRequests: 0, logBytes: 0 },
  };
}

const NOT_NOMINATED: RollbackPlan = {
  culprit: null,
  grade: null,
  refused: [{ reason: 'not-nominated', why: 'nothing nominates this commit for a revert' }],
};

function jobPlan(job: JobFacts, role: Role, plan: Plan | undefined): JobPlan {
  const { id, name, conclusion, failure, lane } = job;
  return {
    id,
    name,
    conclusion,
    role,
    failure: failure
      ? {
          type: failure.type,
          retry: failure.retry,
          lane,
          confidence: failure.confidence,
          signature: failure.signature,
          evidence: failure.evidence,
          ...(failure.suggestion === undefined ? {} : { suggestion: failure.suggestion }),
        }
      : null,
    minutes: job.minutes ?? null,
    strategy: plan?.strategy ?? null,
    why: plan?.why ?? ROLE_WORDS[role],
    refused: plan?.refused ?? [],
  };
}

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  cause: '',
  cascade: 'it needs a job that failed',
  cancelled: 'it was cancelled',
  optional: 'the workflow lets it fail (continue-on-error)',
  carried: 'it ran in an earlier attempt',
};

function needsOf(act: RunAct, pullRequest: number | undefined): RunPlan['needs'] {
  if (act.startsWith('rerun') || act === 'wait') return { actions: 'write' };
  if (act !== 'ask') return {};
  return pullRequest === undefined ? { issues: 'write' } : { 'pull-requests': 'write' };
}

/** The same run, attempt and act have the same name, whenever they are decided about. */
const idOf = ({ repository, run }: RunFacts, act: RunAct) =>
  createHash('sha256').update([repository, run.id, run.attempt, run.sha, act].join('\n')).digest('hex').slice(0, 12);
