import { existsSync } from 'node:fs';
import { readState } from '../config/state.ts';
import { appendPlainFile } from '../files/plain-file.ts';
import { recorded } from '../recovery/apply.ts';
import type { StepContext } from './step-context.ts';
import { KEEP_ON_FAILURE, spoolFolder } from './upload.ts';

/** How long post waits for checkpoints of a failed job to be sent. */
const DRAIN_MS = 3 * 60_000;
/** After a cancel the runner gives the whole job five minutes, other posts included. */
const DRAIN_CANCELLED_MS = 60_000;
/** How long post lets an upload of a green job come to its end, so that it leaves no half artifact, while bytes move. */
const FINISH_MS = 10_000;

/**
 * Post: the step that entered first leaves last, and looks after the job. A green job leaves no checkpoint behind, a failed one what the next attempt
 * resumes from. If something failed, or the job is watched, a record of a few KB tells how it ended.
 */
export async function leaveStep(phase: StepContext): Promise<number> {
  const { step, ledger } = readState(phase.env);
  // Reading it tells of lines that are gone. Only a step in which something failed has any.
  if (ledger !== undefined) await phase.bestEffort('Checking the ledger', async () => (await phase.ledger()).lines());
  if (step !== 1) return 0;
  await phase.bestEffort("Ending the shell's helper", async () => {
    if (!(await phase.job()).isMarked('shell-installed')) return;
    await (await import('./shell/install.ts')).stopShell(phase);
  });
  const green = phase.inputs.jobStatus === 'success';
  if (phase.inputs.jobStatus !== 'cancelled') await phase.bestEffort('Saving the caches', () => saveCaches(phase));
  const { readTrace, leaveTrace } = await import('./trace.ts');
  const trace = await phase.bestEffort('Reading the trace', () => readTrace(phase));
  if (green) await phase.bestEffort('Cleaning up', () => cleanUp(phase));
  else if (await isKept(phase)) await phase.bestEffort('Uploading the checkpoints', () => keep(phase));
  if (trace && (green || !(await isKept(phase)))) {
    await phase.bestEffort('Sending the record', () => leaveTrace(phase, trace));
  }
  return 0;
}

/** Nothing is loaded for a job whose policy declares no cache. */
async function saveCaches(phase: Pick<StepContext, 'job' | 'inputs' | 'log' | 'context'>): Promise<void> {
  const { declaredIn } = await import('./caches/declared.ts');
  if (!declaredIn(await phase.job())) return;
  const { saveDeclared } = await import('./caches/declared-caches.ts');
  await saveDeclared(phase);
}

async function cleanUp(
  phase: Pick<StepContext, 'job' | 'clock' | 'log' | 'context' | 'remoteStore' | 'ledger'>,
): Promise<void> {
  const job = await phase.job();
  const uploaded = existsSync(spoolFolder(job.folder));
  if (uploaded) {
    const { stopUploader } = await import('../checkpoint/uploader-process.ts');
    const brokenOff = await stopUploader(spoolFolder(job.folder), phase.clock, FINISH_MS);
    if (brokenOff) phase.log.debug('An upload that this green job no longer needs was broken off.');
  }
  // Attempt 1 without an upload has nothing there: no request is made for most green jobs.
  if (!uploaded && phase.context.attempt === 1) return;
  const store = await phase.remoteStore();
  const removed = await recorded(await phase.ledger(), 'clean-up', 'the job is green', async () => ({
    result: (await store?.clear()) ?? 0,
  }));
  if (removed > 0)
    phase.log.info(`the job is green: ${removed} of rerail's artifacts ${removed === 1 ? 'is' : 'are'} removed`);
}

/** A later attempt can resume from what the job leaves. */
const isKept = async (phase: Pick<StepContext, 'context' | 'job'>) =>
  phase.context.hasRuntime && (await phase.job()).isMarked(KEEP_ON_FAILURE);

async function keep(phase: StepContext): Promise<void> {
  const job = await phase.job();
  const { recallSecrets } = await import('./known-secrets.ts');
  await recallSecrets(phase);
  await phase.uploads.send();
  // Without a place for them nothing is on its way, and that has been said.
  if (!existsSync(spoolFolder(job.folder))) return;
  const [{ drain }, { stopUploader }] = await Promise.all([
    import('../checkpoint/uploads.ts'),
    import('../checkpoint/uploader-process.ts'),
  ]);
  const started = phase.clock.monotonic();
  const deadline = phase.inputs.jobStatus === 'cancelled' ? DRAIN_CANCELLED_MS : DRAIN_MS;
  const result = await drain(spoolFolder(job.folder), deadline, await phase.uploads.command(), phase.clock);
  const took = phase.clock.monotonic() - started;
  // Left to itself it would be ended by the runner, which says so in the job's log as if something had gone wrong.
  await stopUploader(spoolFolder(job.folder), phase.clock);
  if (result.left > 0 || result.failed.length > 0) {
    const { notProtected, notUploaded } = await import('../report/uploads.ts');
    const told = notUploaded(result, took);
    phase.log.warning(told);
    const { summary } = phase.context.files;
    const stages = (await job.stages()).map(({ name }) => name);
    if (summary !== undefined) appendPlainFile(summary, phase.masker.mask(notProtected(told, stages)));
    return;
  }
  const { uploaded } = await import('../report/uploads.ts');
  phase.log.info(uploaded(took, await job.stages()));
}
