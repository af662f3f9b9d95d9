import type { CaptureResult } from '../../checkpoint/engine.ts';
import type { Lane } from '../../failure/failure.ts';
import type { GuardResult, TryResult } from '../../guard/guard.ts';
import type { EndEntry } from '../../ledger/line.ts';
import type { GuardOutputs } from '../../report/outputs.ts';
import type { StepContext } from '../step-context.ts';
import { applyEnd } from './apply-end.ts';
import type { FailedTry, RetryContext } from './failed-try.ts';
import type { Prepared } from './preparation.ts';

/** How a guarded step ended, with all that reports need. */
export interface GuardEnd {
  outputs: GuardOutputs;
  exitCode: number;
  /** The failed tries, understood, in order. A try that the runner ended is not one: nothing failed. */
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
    const { tellTriggers } = await import('./passed-triggers.ts');
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

/** What later attempts and runs learn from: how a step ended that failed at least once. */
async function recordEnd(
  phase: Pick<StepContext, 'ledger'>,
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
  phase: Pick<StepContext, 'cancel' | 'log' | 'bestEffort'>,
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
export function concludeBare(phase: Pick<StepContext, 'log'>, lane: Lane, exitCode: number): GuardEnd {
  if (exitCode !== 0) phase.log.error(`Process completed with exit code ${exitCode}.`);
  const outcome = exitCode === 0 ? 'passed' : 'failed';
  const reason = 'the guard itself failed, so the script ran without it';
  return { outputs: { outcome, tries: 1, lane, reason }, exitCode, failedTries: [] };
}

async function recordPass(
  phase: Pick<StepContext, 'bestEffort' | 'capture' | 'masker' | 'inputs' | 'job' | 'context' | 'env'>,
  { prepared, last }: Tried,
): Promise<void> {
  const { stage, probes, before } = prepared;
  if (!stage || !probes) return;
  await phase.bestEffort('Recording the stage', async () => {
    const { completeStage } = await import('../stages/stage.ts');
    await completeStage(phase, stage, last, probes, before);
  });
}

/** @returns the checkpoint of what the script left if one was taken */
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
 * If another try could have followed, the last one has a plan already. It may have been a retry, which came
 * to nothing: then what remains is planned.
 */
async function lastFailedTry(
  phase: Pick<StepContext, 'bestEffort' | 'ledger'>,
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
