import type { CaptureResult } from '../../checkpoint/engine.ts';
import { UserError } from '../../errors.ts';
import { recorded } from '../../recovery/apply.ts';
import { formatBytes } from '../../values/bytes.ts';
import { counted } from '../../values/counted.ts';
import { formatDuration } from '../../values/duration.ts';
import type { CaptureRequest, StepContext } from '../step-context.ts';

/** What one run may keep, unless policy says otherwise. */
const MAX_BYTES = 2 * 1024 ** 3;
/** A checkpoint that takes longer costs more than most retries save. */
const MAX_MS = 5 * 60_000;

/** Captures the workspace into the local store; undefined, with a warning if that was not possible. */
export async function capture(phase: StepContext, request: CaptureRequest): Promise<CaptureResult | undefined> {
  const what =
    request.stage === undefined ? 'The checkpoint for clean tries' : `The checkpoint of stage "${request.stage}"`;
  return phase.bestEffort(what, async () => {
    const { context, inputs } = phase;
    const [engine, store, job, ledger] = await Promise.all([
      phase.engine(),
      phase.localStore(),
      phase.job(),
      phase.ledger(),
    ]);
    if (job.secret.lost) throw new UserError(NOTES_LOST);
    const capture: Parameters<typeof engine.capture>[0] = {
      root: context.workspace,
      store,
      identity: {
        ...job.identity,
        sequence: request.sequence,
        clean: request.clean,
        ...(context.sha === undefined ? {} : { commit: context.sha }),
        ...(request.stage ? { stage: request.stage } : {}),
      },
      ...(request.parent === undefined ? {} : { parent: request.parent }),
      ...(inputs.exclude.length === 0 ? {} : { exclude: inputs.exclude }),
      secrets: inputs.secrets,
      masker: phase.masker,
      caps: { bytes: MAX_BYTES, ms: Math.min(MAX_MS, request.withinMs ?? MAX_MS) },
      ...(request.withinMs === undefined ? { signal: phase.cancel } : {}),
    };
    const { isWithheld, marksForCapture } = await import('../screen-uploads.ts');
    // Nothing leans on what is not uploaded.
    if (capture.parent !== undefined && isWithheld(job, capture.parent)) delete capture.parent;
    const looked = marksForCapture(phase, job);
    const result = await recorded(ledger, 'capture', what, async () => {
      const captured = await engine.capture(capture);
      await looked(captured.id);
      return { result: captured, checkpoint: captured.id, durationMs: captured.ms };
    });
    tell(phase, result, request);
    return result;
  });
}

/** What other steps know as secrets cannot be read then. */
const NOTES_LOST =
  "the notes of this job's other steps cannot be read, so that rerail does not know all its secrets. Use rerail by its repository in all steps of a job, and leave RUNNER_TEMP/rerail alone";

function tell({ log }: Pick<StepContext, 'log'>, result: CaptureResult, { stage, clean }: CaptureRequest): void {
  const kept = result.reused
    ? 'nothing changed since the last'
    : `${counted(result.files, 'file')}, ${formatBytes(result.storedBytes)}`;
  const what = clean ? 'checkpoint' : 'checkpoint of what the script left';
  const line = `${what} ${result.id}: ${kept}, ${formatDuration(result.ms)}`;
  // Without a stage the checkpoint serves this step only: nobody needs its name.
  if (stage === undefined) log.debug(line);
  else log.info(line);
  if (result.findings.length > 0) {
    const files = result.findings.map(({ path, kind }) => `${path} (${kind})`).slice(0, 5);
    log.info(`left out of the checkpoint, because it looks like a credential: ${files.join(', ')}`);
  }
  if (result.skipped.length > 0) {
    const entries = result.skipped.map(({ path, reason }) => `${path} (${reason})`).slice(0, 5);
    log.info(`left out of the checkpoint: ${entries.join(', ')}${result.skipped.length > 5 ? ', …' : ''}`);
  }
}
