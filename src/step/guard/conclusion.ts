import type { CaptureResult } from '../../checkpoint/engine.ts';
import type { Lane } from '../../failure/failure.ts';
import { matchesName } from '../../files/glob.ts';
import type { GuardResult, TryResult } from '../../guard/guard.ts';
import type { EndEntry } from '../../ledger/line.ts';
import type { Acts } from '../../ports/acts.ts';
import { apply } from '../../recovery/apply.ts';
import type { GuardOutputs } from '../../report/outputs.ts';
import type { Stage } from '../stages/stage.ts';
import type { StepContext } from '../step-context.ts';
import type { FailedTry, RetryContext } from './failed-try.ts';
import type { Prepared } from './preparation.ts';
import { branchOf, triggersInForce } from './triggers-in-force.ts';

/** How a guarded step ended, with all that reports need. */
export interface GuardEnd {
  outputs: GuardOutputs;
  exitCode: number;
  /** The failed tries, understood, in order. A try that the runner ended is none: nothing failed. */
  failedTries: readonly FailedTry[];
  result?: GuardResult;
  before?: CaptureResult;
  /** Why this lane; absent if nothing spoke for it. */
  laneReason?: string;
  /** The checkpoint of what the script left. */
  dirty?: CaptureResult;
}

/** All that the tries left behind. */
export interface Tried {
  prepared: Prepared;
  context: RetryContext;
  failedTries: FailedTry[];
  result: GuardResult;
  last: TryResult;
  /** When the runner asked for the end, on the monotonic clock. */
  cancelledAt: number | undefined;
}

/** The runner says no more than that the step has to end: a cancel, a time limit and a shutdown look the same from inside. */
const INTERRUPTED = 'the runner ended the step: it was cancelled, ran out of time, or the runner was shut down';

/** Draws the conclusion of the last try and records it. */
export async function conclude(phase: StepContext, tried: Tried): Promise<GuardEnd> {
  const { failedTries, result, last, prepared } = tried;
  const { before, lane } = prepared;
  const own = { tries: result.tries.length, lane, ...(before === undefined ? {} : { checkpoint: before.id }) };
  const { laneReason } = prepared;
  const end = {
    failedTries,
    result,
    ...(before === undefined ? {} : { before }),
    ...(laneReason === undefined ? {} : { laneReason }),
  };
  if (result.passed) {
    await recordPass(phase, tried);
    await recordEnd(phase, tried, 'recovered');
    const outcome = failedTries.length > 0 ? 'recovered' : 'passed';
    const told = await tellTriggers(phase, tried);
    return { ...end, outputs: { ...own, outcome, ...failureOutputs(failedTries.at(-1)), ...told }, exitCode: 0 };
  }
  // A guard that lost never ends with 0, whatever the shell said.
  const exitCode = last.exitCode || 1;
  if (last.cancelled) {
    const dirty = await recordFailure(phase, tried, undefined, 'failed');
    const outputs: GuardOutputs = { ...own, outcome: 'failed', strategy: 'MANUAL', reason: INTERRUPTED };
    return { ...end, ...(dirty === undefined ? {} : { dirty }), outputs, exitCode };
  }
  const loss = await lastFailedTry(phase, tried);
  const state = loss ? await applyEnd(phase, loss, prepared.stage) : 'failed';
  await recordEnd(phase, tried, state);
  const dirty = await recordFailure(phase, tried, loss, state);
  return {
    ...end,
    ...(dirty === undefined ? {} : { dirty }),
    outputs: { ...own, outcome: state, ...failureOutputs(loss) },
    exitCode: state === 'skipped' ? 0 : exitCode,
  };
}

/** Applies what is left to do if no try follows: skip the step, leave the stage to the next attempt, or hand over. */
async function applyEnd(phase: StepContext, failed: FailedTry, stage: Stage | undefined) {
  const { plan, key, situation } = failed;
  const end = { state: 'failed' as 'failed' | 'skipped' };
  const acts: Acts = {
    skip: {
      async run() {
        end.state = 'skipped';
        return { done: true };
      },
    },
    resume: {
      async run() {
        await stage?.update({ plannedResumes: situation.made.resumes + 1 });
        return { done: true, ...(stage?.record.before ? { checkpoint: stage.record.before.checkpoint } : {}) };
      },
    },
    'step-back': {
      async run() {
        if (!stage) return { done: false, why: 'the step has no stage' };
        await noteStepBack(phase, failed, stage, 'planned');
        return { done: true };
      },
    },
    'hand-over': {
      async run() {
        const isAsked = plan.refused.some(({ reason }) => reason === 'needs-approval');
        if (isAsked && stage) await noteStepBack(phase, failed, stage, 'asked');
        return { done: true };
      },
    },
  };
  await phase.bestEffort('Recording the end', async () => apply(plan, acts, await phase.ledger(), key));
  return end.state;
}

/** What the policy's triggers say about a try that passed: it stays green, and people are told. */
async function tellTriggers(
  phase: StepContext,
  { prepared, context, last }: Tried,
): Promise<Pick<GuardOutputs, 'strategy' | 'reason'>> {
  const triggers = triggersInForce(prepared, phase);
  if (triggers.length === 0) return {};
  const told = await phase.bestEffort('Evaluating the triggers', async () => {
    const [{ firedBy }, { testsOf }] = await Promise.all([import('../triggers/fired.ts'), import('./failed-try.ts')]);
    const asksForTests = triggers.some(({ metric }) => metric === 'test-failure-rate');
    const tests = asksForTests ? await testsOf(phase, last) : undefined;
    const fired = firedBy(phase, triggers, last, { running: context.watch?.fired ?? [], tests });
    for (const { metric, do: act, why } of fired) {
      phase.log.warning(`The trigger "${metric}" fired: ${why}. The script passed, so the step stays green (${act}).`);
    }
    const telling = fired.find(({ do: act }) => act === 'nominate-revert' || act === 'hand-over');
    if (!telling) return {};
    const isNamed = telling.do === 'nominate-revert' && isOfNamedBranch(phase, prepared);
    return { strategy: isNamed ? ('ROLLBACK' as const) : ('MANUAL' as const), reason: telling.why };
  });
  return told ?? {};
}

const isOfNamedBranch = ({ context }: StepContext, { policy }: Prepared) => {
  const branch = branchOf(context);
  return branch !== undefined && (policy?.rollback.branches ?? []).some((pattern) => matchesName(pattern, branch));
};

async function noteStepBack(
  phase: StepContext,
  { failure, situation, plan }: FailedTry,
  stage: Stage,
  state: 'asked' | 'planned',
): Promise<void> {
  const { stepBack: facts } = situation;
  if (!facts) return;
  const { recordStepBack } = await import('../stages/step-back.ts');
  const kind = plan.rule.startsWith('trigger:') ? 'trigger' : facts.path === undefined ? 'same-failure' : 'path';
  await stage.update({ stepBack: plan.why });
  await recordStepBack(phase, stage, { facts, failure, reason: plan.why, trigger: kind, state });
}

/** What later attempts and runs learn from: how a step ended that failed at least once. */
async function recordEnd(
  phase: StepContext,
  { failedTries, result }: Tried,
  outcome: EndEntry['outcome'],
): Promise<void> {
  if (failedTries.length === 0) return;
  const failures = failedTries.map(({ failure: { type, signature } }) => ({ type, signature }));
  const lostMs = failedTries.reduce((sum, tried) => sum + tried.result.durationMs, 0);
  const ledger = await phase.ledger();
  await ledger.record(ledger.newKey('end'), { kind: 'end', outcome, failures, tries: result.tries.length, lostMs });
}

/** No try was started: the step was cancelled before, or no time is left for one. */
export async function notRun(
  phase: StepContext,
  { lane, stage }: Prepared,
  { stopped }: GuardResult,
): Promise<GuardEnd> {
  const cancelled = phase.cancel.aborted;
  const reason = cancelled ? INTERRUPTED : (stopped ?? '');
  phase.log.error(`The script was not run: ${reason}.`);
  if (stage) {
    await phase.bestEffort('Recording the stage', () =>
      stage.update({ state: 'failed', ...(cancelled ? { interrupted: true } : {}) }),
    );
  }
  return { outputs: { outcome: 'failed', tries: 0, lane, strategy: 'MANUAL', reason }, exitCode: 1, failedTries: [] };
}

/** rerail could not do its work, and knows no more of the script than how it ended. */
export function concludeBare(phase: StepContext, lane: Lane, exitCode: number): GuardEnd {
  if (exitCode !== 0) phase.log.error(`Process completed with exit code ${exitCode}.`);
  const outcome = exitCode === 0 ? 'passed' : 'failed';
  const reason = 'the guard itself failed, so the script ran without it';
  return { outputs: { outcome, tries: 1, lane, reason }, exitCode, failedTries: [] };
}

async function recordPass(phase: StepContext, { prepared, last }: Tried): Promise<void> {
  const { stage, probes, before } = prepared;
  if (!stage || !probes) return;
  await phase.bestEffort('Recording the stage', async () => {
    const { completeStage } = await import('../stages/stage.ts');
    await completeStage(phase, stage, last, probes, before);
  });
}

/** @returns the checkpoint of what the script left, where one was taken */
async function recordFailure(
  phase: StepContext,
  { prepared, last, cancelledAt }: Tried,
  loss: FailedTry | undefined,
  state: 'failed' | 'skipped',
): Promise<CaptureResult | undefined> {
  const { stage, probes, lane, before } = prepared;
  if (!stage) return undefined;
  return phase.bestEffort('Recording the stage', async () => {
    const [{ failStage }, { keepLeftovers, sendInterrupted }] = await Promise.all([
      import('../stages/stage.ts'),
      import('../stages/leftovers.ts'),
    ]);
    await failStage(stage, last, loss?.failure, probes, state);
    if (cancelledAt !== undefined) await stage.update({ interrupted: true });
    const asked =
      loss?.situation.triggers?.some((fired) => fired.do === 'checkpoint' || fired.metric === 'veto') ?? false;
    const dirty =
      state === 'failed' ? await keepLeftovers(phase, { stage, lane, before, cancelledAt, asked }) : undefined;
    if (cancelledAt !== undefined) await sendInterrupted(phase, lane, cancelledAt);
    return dirty;
  });
}

/**
 * The last try was asked about already where another one could have followed it. Its plan may have been to try again, which came
 * to nothing: then what remains is planned.
 */
async function lastFailedTry(
  phase: StepContext,
  { failedTries, last, context, result }: Tried,
): Promise<FailedTry | undefined> {
  const { decideEnd, understand } = await import('./failed-try.ts');
  let loss = failedTries.find((known) => known.result === last);
  if (!loss) {
    loss = await phase.bestEffort('Classifying the failure', () => understand(context, last, failedTries));
    if (loss) failedTries.push(loss);
  }
  if (loss?.plan.strategy === 'RETRY') Object.assign(loss, await decideEnd(phase, loss, result));
  return loss;
}

function failureOutputs(loss: FailedTry | undefined): Partial<GuardOutputs> {
  if (!loss) return {};
  const { failure, plan } = loss;
  return {
    'failure-type': failure.type,
    strategy: plan.strategy,
    confidence: Math.round(failure.confidence * 100) / 100,
    reason: plan.why,
    signature: failure.signature,
  };
}
