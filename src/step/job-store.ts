import type { JobStore } from '../checkpoint/stores/artifact.ts';
import { DEFAULT_RETENTION_DAYS } from '../config/inputs.ts';
import { sealedFor } from '../recovery/job.ts';
import type { StepContext, Storage } from './step-context.ts';

const DAY_MS = 86_400_000;

/**
 * How policy, and the input that goes before it, want checkpoints to be kept.
 * @param hasWorkspace there can be a policy
 */
export async function storageOf(
  phase: Pick<StepContext, 'inputs' | 'bestEffort' | 'run'>,
  hasWorkspace: boolean,
): Promise<Storage> {
  const { retentionDays } = phase.inputs;
  const defaults: Storage = { stores: ['artifact'], retentionDays: retentionDays ?? DEFAULT_RETENTION_DAYS };
  if (!hasWorkspace) return defaults;
  const inForce = await phase.bestEffort('Reading the policy', () => phase.run.policy('quick'));
  if (!inForce) return defaults;
  const { checkpoint, budgets } = inForce.policy;
  return {
    stores: checkpoint.stores,
    maxRunBytes: budgets.storage.perRunBytes,
    retentionDays: retentionDays ?? budgets.storage.retentionMs / DAY_MS,
  };
}

/**
 * The store beyond the machine, as this step reads and clears it; what is sent goes through the uploader.
 * @param folder for files on their way
 * @returns undefined if absent
 */
export async function openJobStore(
  phase: Pick<StepContext, 'run' | 'job' | 'inputs' | 'log' | 'clock' | 'env' | 'storage'>,
  folder: string,
): Promise<JobStore | undefined> {
  const { stores } = await phase.run.place();
  if (stores.length === 0) return undefined;
  const [{ openRemoteStore }, { recordName }, { announcementName }, job] = await Promise.all([
    import('../checkpoint/stores/remote.ts'),
    import('../recovery/earlier.ts'),
    import('../checkpoint/announcement.ts'),
    phase.job(),
  ]);
  const { jobKey, attempt, runId } = job.identity;
  const { claim } = await job.record();
  const { inputs, log, clock } = phase;
  const options = {
    jobKey,
    attempt,
    ...(runId === undefined ? {} : { runId }),
    claim,
    folder,
    ...(await limitsOf(phase)),
    ...sealedFor(inputs.checkpointKey, job.identity),
    recordsOf: (each: number) => [recordName({ jobKey, attempt: each }), announcementName(jobKey, each)],
    warn: log.warning,
  };
  const services = {
    artifacts: async () => (await import('../github/artifacts.ts')).openArtifacts(log.debug),
    caches: async () => (await import('../github/caches.ts')).openCaches({ say: log.debug, clock }),
    bucket: async () => (await import('../s3/open.ts')).openBucket(phase.env),
  };
  return openRemoteStore(stores, options, services, log);
}

/** What the stores' options say of size and time. */
export async function limitsOf(
  phase: Pick<StepContext, 'storage'>,
): Promise<{ retentionDays: number; maxRunBytes?: number }> {
  const { retentionDays, maxRunBytes } = await phase.storage();
  return { retentionDays, ...(maxRunBytes === undefined ? {} : { maxRunBytes }) };
}
