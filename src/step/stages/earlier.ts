import { appendPlainFile } from '../../files/plain-file.ts';
import { type Earlier, findEarlier } from '../../recovery/earlier.ts';
import type { JobRecord } from '../../recovery/record.ts';
import type { StepContext } from '../step-context.ts';
import type { Stage } from './stage.ts';

/** Says once what the attempt before could not upload because its machine was shut down or died. */
export async function tellLostUploads(
  phase: Pick<StepContext, 'context' | 'bestEffort' | 'job' | 'remoteStore' | 'log'>,
): Promise<void> {
  const { attempt, debug, hasRuntime } = phase.context;
  if (attempt <= 1 || debug || !hasRuntime) return;
  await phase.bestEffort('The look for lost uploads', async () => {
    const job = await phase.job();
    if (!(await job.mark('told-lost'))) return;
    const store = await phase.remoteStore();
    if (!store) return;
    const { lostUploads } = await import('../../checkpoint/announcement.ts');
    const lost = await lostUploads(store, job.identity.jobKey, attempt - 1);
    if (lost.length === 0) return;
    const { uploadsLost } = await import('../../report/uploads.ts');
    phase.log.warning(uploadsLost(attempt - 1, lost));
  });
}

/** The earlier attempt's record; looked up once a job, by the first stage. */
export async function readEarlier(phase: StepContext): Promise<JobRecord | undefined> {
  if (phase.context.attempt <= 1) return undefined;
  const found = await phase.bestEffort('Finding an earlier attempt', async (): Promise<Earlier> => {
    const job = await phase.job();
    // A step with a key does not go by what one without has found.
    const trust = phase.inputs.checkpointKey === undefined ? 'earlier' : 'earlier-sealed';
    return job.once(trust, async () =>
      afterRollbacks(
        phase,
        await findEarlier({
          identity: job.identity,
          debug: phase.context.debug,
          ...((await isWhole(phase)) ? { whole: true } : {}),
          unauthenticated: await whyKeyNeeded(phase),
          store: (await phase.remoteStore()) ?? (await phase.localStore()),
        }),
      ),
    );
  });
  if (!found) return undefined;
  if (found.found) return found.record;
  // Every stage asks; once is enough to be told.
  if (!(await (await phase.job()).mark('told-fresh'))) return undefined;
  if (found.alarming) {
    phase.log.warning(`This attempt starts fresh: ${found.why}.`);
    await tellSummary(phase, found.why);
  } else phase.log.info(`this attempt starts fresh: ${found.why}`);
  return undefined;
}

/** The artifact service hides what earlier attempts left if all jobs are re-run. The cache and a bucket do not. */
async function isWhole(phase: Pick<StepContext, 'run' | 'context' | 'inputs' | 'env' | 'log'>): Promise<boolean> {
  const { stores } = await phase.run.place();
  if (!stores.some((kind) => kind !== 'artifact')) return false;
  const { rerunWhole } = await import('./rerun-kind.ts');
  return (await rerunWhole(phase)) ?? false;
}

async function afterRollbacks(phase: Pick<StepContext, 'job' | 'inputs' | 'run'>, found: Earlier): Promise<Earlier> {
  if (!found.found || found.record.rollbacks === undefined) return found;
  const { withRollbacks } = await import('./rollbacks.ts');
  return { ...found, record: await withRollbacks(phase, found.record) };
}

async function tellSummary(
  { context, masker, bestEffort }: Pick<StepContext, 'context' | 'masker' | 'bestEffort'>,
  why: string,
): Promise<void> {
  const { summary } = context.files;
  if (summary === undefined) return;
  await bestEffort('Writing the summary', async () => {
    const { startsFresh } = await import('../../report/uploads.ts');
    appendPlainFile(summary, masker.mask(startsFresh(why)));
  });
}

/** What makes a job's work reach beyond the run: nobody but a holder of the key may say what it has done. */
export async function whyKeyNeeded(
  phase: Pick<StepContext, 'context' | 'inputs' | 'run'>,
): Promise<string | undefined> {
  const { context, inputs } = phase;
  if (inputs.checkpointKey !== undefined) return undefined;
  if (context.hasIdToken) return 'the job can ask for OIDC tokens';
  if (context.workflowRef === undefined || context.job === undefined) return undefined;
  const { jobsNamed } = await import('../workflow-file.ts');
  const workflows = await phase.run.workflows();
  const unknown = 'the workflow file could not be read, which says whether the job has an environment';
  if (workflows === undefined) return unknown;
  const jobs = jobsNamed(workflows, context.job);
  // The job of a called workflow that could not be read.
  if (jobs.length === 0) return unknown;
  return jobs.some(({ job }) => job.environment !== undefined) ? 'the job has an environment' : undefined;
}

/** Plans count over attempts: the stage takes over how often earlier ones resumed at it. */
export async function carryPlans(phase: Pick<StepContext, 'run'>, stage: Stage): Promise<void> {
  const earlier = await phase.run.earlier();
  const known = earlier?.stages.find(({ name }) => name === stage.record.name);
  if (known?.plannedResumes) await stage.update({ plannedResumes: known.plannedResumes });
}
