import type { CaptureResult } from '../checkpoint/engine.ts';
import type { Lane } from '../failure/failure.ts';
import type { GuardResult, TryResult } from '../guard/guard.ts';
import type { GuardOutputs } from '../report/outputs.ts';
import { doNoHarm, type Phase } from './phase.ts';
import type { Loss, RetryContext } from './retry.ts';
import type { Stage, StageLooks } from './stage.ts';

/** How a guarded step ended, with all that reports need. */
export interface GuardEnd {
  outputs: GuardOutputs;
  exitCode: number;
  /** The losing tries, understood, in order. */
  losses: readonly Loss[];
  result?: GuardResult;
  before?: CaptureResult;
}

/** All that the tries left behind. */
export interface Tried {
  lane: Lane;
  stage: Stage | undefined;
  before: CaptureResult | undefined;
  looks: StageLooks | undefined;
  context: RetryContext;
  losses: Loss[];
  result: GuardResult;
  last: TryResult;
}

/** Draws the conclusion of the last try and records it. */
export async function conclude(phase: Phase, tried: Tried): Promise<GuardEnd> {
  const { before, losses, result, lane } = tried;
  const own = { tries: result.tries.length, lane, ...(before === undefined ? {} : { checkpoint: before.id }) };
  const end = { losses, result, ...(before === undefined ? {} : { before }) };
  if (result.passed) {
    await recordPass(phase, tried);
    const outcome = losses.length > 0 ? 'recovered' : 'passed';
    return { ...end, outputs: { ...own, outcome, ...lossOutputs(losses.at(-1)) }, exitCode: 0 };
  }
  const loss = await lastLoss(phase, tried);
  const skipped = loss?.plan.strategy === 'SKIP';
  await recordLoss(phase, tried, loss, skipped);
  return {
    ...end,
    outputs: { ...own, outcome: skipped ? 'skipped' : 'failed', ...lossOutputs(loss) },
    // A guard that lost never ends with 0, whatever the shell said.
    exitCode: skipped ? 0 : tried.last.exitCode || 1,
  };
}

async function recordPass(phase: Phase, { stage, looks, last, before }: Tried): Promise<void> {
  if (!stage || !looks) return;
  const { completeStage } = await import('./stage.ts');
  await doNoHarm(phase, 'Recording the stage', () => completeStage(phase, stage, last, looks, before));
}

async function recordLoss(phase: Phase, { stage, last }: Tried, loss: Loss | undefined, skipped: boolean) {
  if (!stage) return;
  const { failStage } = await import('./stage.ts');
  const state = skipped ? 'skipped' : 'failed';
  await doNoHarm(phase, 'Recording the stage', () => failStage(stage, last, loss?.failure, state));
}

/** The last try was asked about already where another one could have followed it. */
async function lastLoss(phase: Phase, { losses, last, context }: Tried): Promise<Loss | undefined> {
  const known = losses.find((loss) => loss.result === last);
  if (known) return known;
  const { understand } = await import('./retry.ts');
  const loss = await doNoHarm(phase, 'Classifying the failure', () => understand(context, last));
  if (loss) losses.push(loss);
  return loss;
}

function lossOutputs(loss: Loss | undefined): Partial<GuardOutputs> {
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
