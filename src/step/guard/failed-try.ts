import type { OpenFile } from '../../checkpoint/engine.ts';
import type { Failure, TestCounts } from '../../failure/failure.ts';
import { LANE_BUDGETS_MS } from '../../failure/lane.ts';
import type { GuardResult, TryResult } from '../../guard/guard.ts';
import { DEFAULT_POLICY } from '../../policy/defaults.ts';
import type { Policy } from '../../policy/policy.ts';
import { decide } from '../../recovery/decide.ts';
import type { FiredTrigger, Plan, Situation } from '../../recovery/plan.ts';
import { causeOf } from '../../report/causes.ts';
import type { StepContext } from '../step-context.ts';
import type { TryWatch } from '../triggers/watch-try.ts';
import { completeCircumstances } from './circumstances.ts';
import { effectsOf } from './effects.ts';
import { historyFor } from './failure-history.ts';
import type { Prepared } from './preparation.ts';
import { branchOf, triggersInForce } from './triggers-in-force.ts';

/** A failed try, understood: what it was, and what is done about it. */
export interface FailedTry {
  result: TryResult;
  failure: Failure;
  /** What the plan was made from. */
  situation: Situation;
  plan: Plan;
  /** The plan's key in the ledger. */
  key: string;
  /** From the reports that the try wrote. */
  tests?: TestCounts;
  /** The workspace was restored after it. */
  restored: boolean;
  /** Files that the restore left as they were, because older processes hold them open. */
  openFiles?: readonly OpenFile[];
}

/** What the failed tries of one guard have in common. */
export interface RetryContext {
  phase: StepContext;
  prepared: Prepared;
  scriptText: string;
  /** Watches the try that runs, or ran last; absent without a policy that asks for it. */
  watch?: TryWatch;
}

/** Where rerail keeps the script: of no interest, and most of the line in which a shell complains. */
export const SCRIPT_FOLDER = /\S*[\\/]guards[\\/]\d+[\\/]try-\d+[\\/](?=script)/g;

/** Gathers the facts of a failed try, decides what to do about it, and records the decision. */
export async function understand(
  context: RetryContext,
  result: TryResult,
  earlierTries: readonly FailedTry[],
): Promise<FailedTry> {
  const { phase, prepared, scriptText } = context;
  await completeCircumstances(phase, prepared, scriptText);
  const tests = await testsOf(phase, result);
  const failure = await classifyTry(context, result, tests);
  const triggers = await triggersOf(context, result, tests);
  const usual = await situationOf(context, result, { failure, tests }, earlierTries);
  const situation: Situation = triggers.length === 0 ? usual : withTriggers(usual, triggers);
  const { plan, key } = await decideAndRecord(phase, situation, `try-${result.number}`);
  return { result, failure, situation, plan, key, restored: false, ...(tests === undefined ? {} : { tests }) };
}

/** A trigger may ask for a step back although nothing else does. */
function withTriggers(situation: Situation, triggers: readonly FiredTrigger[]): Situation {
  const { stepBack } = situation;
  const asked = stepBack !== undefined && triggers.some(({ do: act }) => act === 'step-back');
  return { ...situation, triggers, ...(asked ? { stepBack: { ...stepBack, asked: true } } : {}) };
}

/** A stop, and what the policy's triggers say about the try. */
async function triggersOf(
  { phase, prepared, watch }: RetryContext,
  result: TryResult,
  tests: TestCounts | undefined,
): Promise<FiredTrigger[]> {
  const stop: FiredTrigger[] =
    prepared.stop === undefined ? [] : [{ metric: 'stop', do: 'hand-over', why: prepared.stop }];
  const all = triggersInForce(prepared, phase);
  if (all.length === 0) return stop;
  const { firedBy } = await import('../triggers/fired.ts');
  const fired = await phase.bestEffort('Evaluating the triggers', async () =>
    firedBy(phase, all, result, { running: watch?.fired ?? [], tests }),
  );
  return [...stop, ...(fired ?? [])];
}

/** Decides again after the last try: its plan may have been a retry that nothing came of. */
export async function decideEnd(
  phase: Pick<StepContext, 'ledger'>,
  { situation }: FailedTry,
  { stopped, cancelled }: GuardResult,
): Promise<Pick<FailedTry, 'plan' | 'key'>> {
  const now = { ...situation, cancelled, ...(stopped === undefined ? {} : { stopped }) };
  return decideAndRecord(phase, now, 'end');
}

async function decideAndRecord(phase: Pick<StepContext, 'ledger'>, situation: Situation, name: string) {
  const plan = decide(situation);
  const ledger = await phase.ledger();
  const key = ledger.newKey(name);
  await ledger.record(key, { kind: 'plan', situation, plan });
  return { plan, key };
}

async function classifyTry({ phase, prepared, scriptText }: RetryContext, result: TryResult, tests?: TestCounts) {
  const { classify } = await import('../../failure/classify.ts');
  const { context, inputs, masker } = phase;
  const { exitCode, signal, limit, cancelled, resources, annotations } = result;
  return classify({
    log: result.log(),
    facts: {
      exitCode,
      ...(signal === undefined ? {} : { signal }),
      ...(limit === undefined ? {} : { limit }),
      cancelled,
      resources,
      annotations,
      ...(context.job === undefined ? {} : { jobName: context.job }),
      ...(inputs.stage === undefined ? {} : { stepName: inputs.stage }),
      script: scriptText,
      ...(tests === undefined ? {} : { tests }),
    },
    rules: prepared.policy?.rules ?? [],
    mask: (text) => masker.mask(text.replace(SCRIPT_FOLDER, '')),
  });
}

async function situationOf(
  retryContext: RetryContext,
  result: TryResult,
  { failure, tests }: { failure: Failure; tests: TestCounts | undefined },
  earlierTries: readonly FailedTry[],
): Promise<Situation> {
  const { type, confidence, signature, retry, evidence } = failure;
  const { phase, prepared, scriptText } = retryContext;
  const { inputs, context } = phase;
  const cause = causeOf({ type, evidence }, result.exitCode);
  const { policy, lane, stage, before } = prepared;
  const branch = branchOf(context);
  const spentMs = earlierTries.reduce((sum, tried) => sum + tried.result.durationMs, result.durationMs);
  const budgetMs = policy?.lanes.find((own) => own.lane === lane)?.budgetMs ?? LANE_BUDGETS_MS[lane];
  return {
    failure: { type, confidence, signature, retry, ...(cause === undefined ? {} : { cause }) },
    lane,
    options: {
      retry: inputs.retry,
      optional: inputs.optional,
      ...(inputs.maxTries === undefined ? {} : { maxTries: inputs.maxTries }),
    },
    policy: {
      ...(policy ? { plans: policy.plans, rollbackBranches: policy.rollback.branches } : {}),
      ...(policy?.optional.types === undefined ? {} : { optionalTypes: policy.optional.types }),
      ...(prepared.isPolicyBroken ? { isBroken: true } : {}),
    },
    ...(prepared.never === undefined ? {} : { stopped: prepared.never }),
    history: await historyFor(phase, policy, { signature }, tests),
    ...(await stepBackOf(retryContext, { type, signature })),
    ...(branch === undefined ? {} : { branch }),
    made: { tries: result.number, resumes: stage?.record.plannedResumes ?? 0 },
    time: { spentMs, lastTryMs: result.durationMs, ...(Number.isFinite(budgetMs) ? { budgetMs } : {}) },
    reruns: rerunsOf(context.attempt, policy),
    externalEffects: prepared.effects ?? (await effectsOf(inputs, scriptText)),
    resumable: stage !== undefined && before !== undefined && inputs.checkpoint !== 'none',
    cancelled: result.cancelled,
    survivors: result.survivors.map(({ pid, command, cause }) => `${command} (pid ${pid}, ${cause})`),
  };
}

/** Every attempt after the first is a re-run of this job. */
function rerunsOf(attempt: number, policy: Policy = DEFAULT_POLICY): NonNullable<Situation['reruns']> {
  const { perJob, perRun } = policy.budgets.reruns;
  return { made: attempt - 1, allowed: Math.min(perJob, perRun) };
}

/** What stepping back depends on, if this is a stage. */
async function stepBackOf(
  { phase, prepared }: RetryContext,
  failure: Pick<Failure, 'type' | 'signature'>,
): Promise<Pick<Situation, 'stepBack'>> {
  const { stage, policy } = prepared;
  if (!stage) return {};
  const { stepBackFacts } = await import('../stages/step-back.ts');
  const stepBack = await phase.bestEffort('Looking at the earlier stages', () =>
    stepBackFacts(phase, stage, failure, policy),
  );
  return stepBack === undefined ? {} : { stepBack };
}

export async function testsOf(
  phase: Pick<StepContext, 'inputs' | 'bestEffort' | 'context' | 'log'>,
  result: TryResult,
): Promise<TestCounts | undefined> {
  if (phase.inputs.reports.length === 0) return undefined;
  const { readReports } = await import('./test-reports.ts');
  return phase.bestEffort('Reading the test reports', () => readReports(phase, result.startedAt));
}
