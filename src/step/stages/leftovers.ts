import { existsSync } from 'node:fs';
import type { CaptureResult } from '../../checkpoint/engine.ts';
import type { Lane } from '../../failure/failure.ts';
import { RUNNER_GRACE } from '../../guard/process/ending.ts';
import type { StepContext } from '../step-context.ts';
import { spoolFolder, uploadTime } from '../upload.ts';
import { type Stage, snapshotOf } from './stage.ts';

/** What rerail needs of the grace for itself, after the checkpoint: the record, the outputs, the way out. Milliseconds. */
const RESERVE_MS = 700;

/** A script that lost for good, and when the runner ended it. */
export interface Lost {
  stage: Stage;
  lane: Lane;
  /** The checkpoint from before the script, which the dirty one is a delta of. */
  before: CaptureResult | undefined;
  /** On the monotonic clock; undefined if the script ended on its own. */
  cancelledAt: number | undefined;
  /** A trigger of the policy asks for it. */
  asked?: boolean;
}

/**
 * Takes a dirty checkpoint of what a script left that failed or was interrupted: where the stage says that it can go on from
 * there, if a trigger of the policy asks for it, and, for people who look for the cause if a heavy job was interrupted.
 * After an interruption it has what is left of the runner's grace, and is on its way before this process ends, because on a
 * shutdown no post follows.
 */
export async function keepLeftovers(
  phase: Pick<StepContext, 'inputs' | 'log' | 'capture' | 'bestEffort' | 'cancel' | 'clock'>,
  lost: Lost,
): Promise<CaptureResult | undefined> {
  const { stage, lane, before, cancelledAt, asked = false } = lost;
  const interrupted = cancelledAt !== undefined;
  const wanted = asked || phase.inputs.resumable || (interrupted && lane === 'HEAVY');
  if (!wanted || uploadTime(phase.inputs, lane) === 'never') return undefined;
  const withinMs = interrupted ? graceLeft(phase, cancelledAt) : undefined;
  if (withinMs !== undefined && withinMs <= 0) {
    phase.log.info('no time is left for a checkpoint of what the script left');
    return undefined;
  }
  const dirty = await phase.capture({
    stage: stage.record.name,
    sequence: stage.record.order * 2,
    clean: false,
    ...(before === undefined ? {} : { parent: before.id }),
    ...(withinMs === undefined ? {} : { withinMs }),
  });
  if (dirty) await phase.bestEffort('Recording the stage', () => stage.update({ dirty: snapshotOf(dirty) }));
  return dirty;
}

/**
 * Sends the record and what it names, and waits for that while the grace lasts: the post that would wait for it comes after a
 * cancel, but not after a shutdown.
 */
export async function sendInterrupted(
  phase: Pick<StepContext, 'inputs' | 'context' | 'bestEffort' | 'uploads' | 'job' | 'clock' | 'cancel'>,
  lane: Lane,
  cancelledAt: number,
): Promise<void> {
  if (uploadTime(phase.inputs, lane) === 'never' || !phase.context.hasRuntime) return;
  await phase.bestEffort('Starting the upload', async () => {
    await phase.uploads.send();
    const left = graceLeft(phase, cancelledAt);
    if (left <= 0 || !existsSync(spoolFolder((await phase.job()).folder))) return;
    const { drain } = await import('../../checkpoint/uploads.ts');
    await drain(spoolFolder((await phase.job()).folder), left, await phase.uploads.command(), phase.clock);
  });
}

/** The runner kills this process when its ladder is over; after a first SIGTERM only the last step of it is left. */
function graceLeft(phase: Pick<StepContext, 'cancel' | 'clock'>, cancelledAt: number): number {
  const { interruptMs, terminateMs } = RUNNER_GRACE;
  const whole = phase.cancel.reason === 'SIGTERM' ? terminateMs : interruptMs + terminateMs;
  return cancelledAt + whole - RESERVE_MS - phase.clock.monotonic();
}
