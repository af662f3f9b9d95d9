import type { RemoteKind } from '../checkpoint/stores/remote.ts';
import { isEnterpriseServer } from '../config/server.ts';
import type { UnfilteredDownload } from '../recovery/others-downloads.ts';
import type { StepContext } from './step-context.ts';

/** Why the run's artifacts are not for checkpoints. */
export type NoArtifacts = { reason: 'ghes' } | { reason: 'downloads'; download: UnfilteredDownload };

/** Where checkpoints of this job go beyond its machine. */
export interface RemotePlace {
  /** In the order in which they are asked; none: checkpoints stay on the machine. */
  stores: readonly RemoteKind[];
  /** Artifacts were wanted and cannot be used. */
  noArtifacts?: NoArtifacts;
  /** The cache was wanted and cannot be used: why, as a clause. */
  noCache?: string;
}

/**
 * Decides it by policy, the server and the run's workflows. A step elsewhere in the run that takes all artifacts must find those that it would find without rerail, and
 * Enterprise Server's artifact service does not work: checkpoints go to the cache service instead, if there is one. If the workflow file cannot be read from here,
 * nothing is known of such steps.
 */
export async function remotePlace(
  phase: Pick<StepContext, 'context' | 'storage' | 'env' | 'run' | 'job' | 'log'>,
): Promise<RemotePlace> {
  if (!phase.context.hasRuntime) return { stores: [] };
  const { stores: wanted } = await phase.storage();
  const noArtifacts = wanted.includes('artifact') ? await whyNoArtifacts(phase) : undefined;
  const instead = noArtifacts ? wanted.map((kind) => (kind === 'artifact' ? 'cache' : kind)) : wanted;
  const kinds = [...new Set(instead)];
  if (await wantsSecondCopy(phase, kinds)) kinds.push('cache');
  const noCache = kinds.includes('cache') ? await whyNoCache(phase) : undefined;
  return {
    stores: noCache === undefined ? kinds : kinds.filter((kind) => kind !== 'cache'),
    ...(noArtifacts && { noArtifacts }),
    ...(noCache !== undefined && { noCache }),
  };
}

/** One copy was not enough once: what is uploaded from then on has a second one. */
async function wantsSecondCopy(
  { env, job }: Pick<StepContext, 'env' | 'job'>,
  kinds: readonly RemoteKind[],
): Promise<boolean> {
  const { DAMAGE_SEEN } = await import('./damage.ts');
  if (kinds.length !== 1 || kinds.includes('cache') || !(await job()).isMarked(DAMAGE_SEEN)) return false;
  const { cacheAccess } = await import('../config/cache-access.ts');
  return cacheAccess(env) === 'open';
}

async function whyNoArtifacts(phase: Pick<StepContext, 'env' | 'run'>): Promise<NoArtifacts | undefined> {
  if (isEnterpriseServer(phase.env.GITHUB_SERVER_URL)) return { reason: 'ghes' };
  const workflows = await phase.run.workflows();
  if (!workflows) return undefined;
  const { findUnfilteredDownload } = await import('../recovery/others-downloads.ts');
  const jobs = [workflows.top, ...workflows.called].flatMap((workflow) => workflow.jobs);
  const download = findUnfilteredDownload([
    ...jobs.map(({ id, steps }) => ({ where: id, steps })),
    ...workflows.actions.map(({ path, steps }) => ({ where: path, steps })),
  ]);
  return download && { reason: 'downloads', download };
}

/** By what the runner says of the service. Enterprise Server's is asked once a job, because many have none that works. */
async function whyNoCache({ env, job, log }: Pick<StepContext, 'env' | 'job' | 'log'>): Promise<string | undefined> {
  const { cacheAccess } = await import('../config/cache-access.ts');
  const access = cacheAccess(env);
  if (access !== 'open') return access;
  if (!isEnterpriseServer(env.GITHUB_SERVER_URL)) return undefined;
  const { because } = (await (
    await job()
  ).once('cache-answers', async () => {
    const [{ openCaches }, { systemClock }, { messageOf }] = await Promise.all([
      import('../github/caches.ts'),
      import('../ports/clock.ts'),
      import('../errors.ts'),
    ]);
    try {
      await (await openCaches({ say: log.debug, clock: systemClock })).newest('rerail');
      return {};
    } catch (error) {
      return { because: `it does not answer (${messageOf(error).slice(0, 200)})` };
    }
  })) as { because?: string };
  return because;
}

/** Says once a job what is other than wanted about the place, and what to do about it. */
export async function tellPlace(phase: Pick<StepContext, 'job' | 'log'>, place: RemotePlace): Promise<void> {
  if (!place.noArtifacts && place.noCache === undefined) return;
  if (!(await (await phase.job()).mark('told-place'))) return;
  const { placeNotice } = await import('../report/uploads.ts');
  phase.log.notice(placeNotice(place));
}
