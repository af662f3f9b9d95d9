import { heldLog } from '../../ports/log.ts';
import type { Prepared } from '../guard/preparation.ts';
import { bestEffortWith, type StepContext } from '../step-context.ts';
import { uploadJob, uploadTime } from '../upload.ts';
import { capture } from './capture.ts';
import { snapshotOf } from './stage.ts';

/** How often the workspace of a heavy stage is saved while its script runs, where the user names no interval. */
const BACKUP_EVERY_MS = 15 * 60_000;

/** After a step back there is less trust in the state: checkpoints are taken twice as often. */
const CLOSER = 2;

/** Checkpoints of what a script has done so far. They begin with `go` and never overlap with what comes after `pause`. */
export interface TimedCheckpoints {
  go(): Promise<void>;
  /** Takes one at once, after one that is being taken; between `pause` and `go` of what the try left. */
  now(): Promise<void>;
  /** Gives up one that is being taken, and says what there is to say: while the script runs, its lines are not broken into. */
  pause(): Promise<void>;
}

/**
 * Takes a dirty checkpoint at every interval while a stage's script runs. The next interval begins when one is taken, so that a large workspace
 * cannot be captured all the time.
 * Without an interval, only on request.
 * @returns undefined if the stage has no checkpoints
 */
export function timedCheckpoints(
  phase: StepContext,
  { stage, lane, before, probes, contextFile }: Prepared,
): TimedCheckpoints | undefined {
  const usualMs = phase.inputs.checkpointEveryMs ?? (lane === 'HEAVY' ? BACKUP_EVERY_MS : undefined);
  const everyMs = usualMs === undefined || contextFile === undefined ? usualMs : usualMs / CLOSER;
  const time = uploadTime(phase.inputs, lane);
  if (!stage || time === 'never') return undefined;
  const held = heldLog();
  let stop: AbortController | undefined;
  let running = Promise.resolve();
  let taking = Promise.resolve();

  async function take(signal: AbortSignal): Promise<void> {
    if (!stage) return;
    const told = heldLog();
    const quiet: StepContext = { ...phase, log: told, bestEffort: bestEffortWith(told, phase.inputs), cancel: signal };
    const dirty = await capture(quiet, {
      stage: stage.record.name,
      sequence: stage.record.order * 2,
      clean: false,
      ...(before === undefined ? {} : { parent: before.id }),
    });
    // One that was given up need not be told of.
    if (signal.aborted) return;
    told.release(held);
    if (!dirty) return;
    const torn = dirty.skipped.filter(({ reason }) => reason === 'changing').length;
    if (torn > 0) {
      held.debug(`checkpoint ${dirty.id} is not gone on from: ${torn} files changed while it was taken`);
      return;
    }
    const fingerprint = await probes?.fingerprint;
    const changes = { dirty: snapshotOf(dirty), ...(fingerprint === undefined ? {} : { fingerprint }) };
    await quiet.bestEffort('Recording the stage', () => stage.update(changes));
    if (time === 'before') await quiet.bestEffort('Starting the upload', () => uploadJob(quiet));
    told.release(held);
  }

  /** Two at once would both read the whole workspace. */
  function takeInTurn(signal: AbortSignal): Promise<void> {
    taking = taking.then(() => (signal.aborted ? undefined : take(signal)));
    return taking;
  }

  async function run(signal: AbortSignal): Promise<void> {
    while (everyMs !== undefined && !signal.aborted) {
      await phase.clock.sleep(everyMs, signal);
      await takeInTurn(signal);
    }
  }

  return {
    async go() {
      // What an earlier try left has been restored since.
      if (stage.record.dirty) {
        await phase.bestEffort('Recording the stage', () => stage.update({ dirty: undefined }));
      }
      stop = new AbortController();
      running = run(AbortSignal.any([stop.signal, phase.cancel]));
    },
    now: () => takeInTurn(stop && !stop.signal.aborted ? AbortSignal.any([stop.signal, phase.cancel]) : phase.cancel),
    async pause() {
      stop?.abort();
      await Promise.all([running, taking]);
      held.release(phase.log);
    },
  };
}
