import type { Prepared } from '../guard/preparation.ts';
import type { StepContext } from '../step-context.ts';

/** A later attempt begins its first stage as the earlier one did: with the same caches, or its workspace would look like another. */
export async function restoreRecordedCaches(
  phase: Pick<StepContext, 'context' | 'run' | 'bestEffort' | 'job' | 'log'>,
  { policy, lane, stage }: Prepared,
): Promise<void> {
  if (!policy || policy.cache.length === 0 || !stage || phase.context.attempt <= 1) return;
  const { restoreDeclared } = await import('./declared-caches.ts');
  const known = (await phase.run.earlier())?.stages.find(({ name }) => name === stage.record.name);
  if (!known?.caches?.length) return;
  await phase.bestEffort('Restoring the caches', () => restoreDeclared(phase, policy, lane, new Set(known.caches)));
}

/** Once a job, before its first script. */
export async function restoreCaches(
  phase: Pick<StepContext, 'bestEffort' | 'job' | 'context' | 'log'>,
  { policy, lane, stage, fastForwarded }: Prepared,
): Promise<void> {
  if (!policy || policy.cache.length === 0) return;
  const { keepAsRestored, restoreDeclared } = await import('./declared-caches.ts');
  if (fastForwarded) return keepAsRestored(phase);
  const keys = await phase.bestEffort('Restoring the caches', () => restoreDeclared(phase, policy, lane));
  if (keys?.length) await stage?.update({ caches: keys });
}
