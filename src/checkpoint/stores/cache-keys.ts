import { field } from './artifact-names.ts';

/** How keys of a run's checkpoints begin, of whatever job and attempt. */
export const runPrefix = (runId: string) => `rerail-checkpoint_${runId}_`;

export const checkpointPrefix = (runId: string, id: string) => `${runPrefix(runId)}${field(id)}_`;

/** The mark that a checkpoint was removed: entries themselves stay. */
export const GONE = '-gone';

/** How many checkpoints of a run these keys are of. */
export function countCheckpoints(keys: readonly string[], runId: string): number {
  const [there, gone] = [new Set<string>(), new Set<string>()];
  for (const key of keys) {
    if (!key.startsWith(runPrefix(runId))) continue;
    const [checkpoint = ''] = key.slice(runPrefix(runId).length).split('_');
    (key.endsWith(GONE) ? gone : there).add(checkpoint);
  }
  return [...there].filter((checkpoint) => !gone.has(checkpoint)).length;
}
