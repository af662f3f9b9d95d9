import type { CaptureResult } from '../../checkpoint/engine.ts';
import { heldLog } from '../../ports/log.ts';
import { counted } from '../../values/counted.ts';
import { formatDuration } from '../../values/duration.ts';
import type { Prepared } from '../guard/preparation.ts';
import { captureIn, runFacts, uploadsOf } from '../late-parts.ts';
import { bestEffortWith, type StepContext } from '../step-context.ts';
import { spoolFolder, uploadTime } from '../upload.ts';
import { type Stage, snapshotOf } from './stage.ts';

/** How often the workspace of a heavy stage is saved while its script runs if the user names no interval. */
const BACKUP_EVERY_MS = 15 * 60_000;

/** A file that changes while it is read is read again after this long; a checkpoint without it is nothing to go on from. */
const AGAIN_MS = 500;
const LOOKS = 3;

/** How often one looks whether the last checkpoint is on its way. */
const POLL_MS = 250;

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
 * Takes a dirty checkpoint at every interval while a stage's script runs, of what has changed since the last one. The next interval begins when one is taken, and the next one is not taken
 * before the last one is sent: else a slow upload would never catch up.
 * Without an interval, only on request.
 * @returns undefined if the stage has no checkpoints
 */
export function timedCheckpoints(
  phase: StepContext,
  { stage, lane, before, probes, contextFile, resumed }: Prepared,
): TimedCheckpoints | undefined {
  const usualMs = phase.inputs.checkpointEveryMs ?? (lane === 'HEAVY' ? BACKUP_EVERY_MS : undefined);
  const everyMs = usualMs === undefined || contextFile === undefined ? usualMs : usualMs / CLOSER;
  const time = uploadTime(phase.inputs, lane);
  if (!stage || time === 'never') return undefined;
  if (everyMs !== undefined && everyMs !== usualMs) {
    phase.log.info(`a checkpoint every ${formatDuration(everyMs)}, twice as often as usual: stages were rolled back`);
  }
  const held = heldLog();
  let stop: AbortController | undefined;
  let running = Promise.resolve();
  let taking = Promise.resolve();

  async function take(signal: AbortSignal): Promise<void> {
    if (!stage) return;
    const told = heldLog();
    const quiet: StepContext = { ...phase, log: told, bestEffort: bestEffortWith(told, phase.inputs), cancel: signal };
    quiet.run = runFacts(quiet);
    quiet.uploads = uploadsOf(quiet);
    const dirty = await captureStill(quiet, stage, before, signal);
    // One that was given up need not be told of.
    if (signal.aborted) return;
    told.release(held);
    if (!dirty) return;
    const torn = changing(dirty);
    if (torn > 0) {
      held.debug(`checkpoint ${dirty.id} is not gone on from: ${counted(torn, 'file')} changed while it was taken`);
      return;
    }
    const fingerprint = await probes?.fingerprint;
    const changes = { dirty: snapshotOf(dirty), ...(fingerprint === undefined ? {} : { fingerprint }) };
    await quiet.bestEffort('Recording the stage', () => stage.update(changes));
    if (time === 'before') await quiet.bestEffort('Starting the upload', () => quiet.uploads.send());
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
      if (time === 'before') await phase.bestEffort('Waiting for the upload', () => lastIsSent(phase, signal));
      await takeInTurn(signal);
    }
  }

  return {
    async go() {
      // What an earlier try left has been restored since. What the script resumes from is there, and may be needed again.
      const isStart = stop === undefined && resumed;
      if (stage.record.dirty && !isStart) {
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

const changing = ({ skipped }: CaptureResult) => skipped.filter(({ reason }) => reason === 'changing').length;

/** Captures again what changed while it was read: that is little, and quickly read. */
async function captureStill(
  phase: StepContext,
  stage: Stage,
  before: CaptureResult | undefined,
  signal: AbortSignal,
): Promise<CaptureResult | undefined> {
  let parent = stage.record.dirty?.checkpoint ?? before?.id;
  for (let looks = 1; ; looks++) {
    const dirty = await captureIn(phase, {
      stage: stage.record.name,
      sequence: stage.record.order * 2,
      clean: false,
      ...(parent === undefined ? {} : { parent }),
    });
    if (!dirty || signal.aborted || changing(dirty) === 0 || looks >= LOOKS) return dirty;
    parent = dirty.id;
    await phase.clock.sleep(AGAIN_MS, signal);
  }
}

/** Resolves when nothing waits to be sent, or when nobody is there to send it: then the next upload starts somebody. */
async function lastIsSent(phase: StepContext, signal: AbortSignal): Promise<void> {
  const [{ waiting }, { isStarting, isUploading }] = await Promise.all([
    import('../../checkpoint/spool.ts'),
    import('../../checkpoint/uploader-process.ts'),
  ]);
  const folder = spoolFolder((await phase.job()).folder);
  while (!signal.aborted && waiting(folder).length > 0 && (isUploading(folder) || isStarting(folder))) {
    await phase.clock.sleep(POLL_MS, signal);
  }
}
