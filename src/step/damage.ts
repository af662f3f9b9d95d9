import type { Store, StoredCheckpoint } from '../checkpoint/store.ts';
import type { StepContext } from './step-context.ts';

/** Fact of the job: a copy of a checkpoint was damaged. From then on every checkpoint is read again before it is sent, and goes to a second store. */
export const DAMAGE_SEEN = 'damage-seen';

/** The same store; the job notes if one of its copies goes to quarantine. */
export function noteDamage(phase: Pick<StepContext, 'job'>, store: Store): Store {
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name !== 'quarantine') return value.bind(target);
      return async (id: string, reason: string) => {
        await (await phase.job()).mark(DAMAGE_SEEN);
        await target.quarantine(id, reason);
      };
    },
  });
}

/**
 * After damage was seen, reads a checkpoint's whole archive once more before it is sent.
 * @returns whether it may be sent
 */
export async function isSound(
  phase: Pick<StepContext, 'job' | 'engine' | 'log'>,
  { id }: StoredCheckpoint,
  local: Store,
): Promise<boolean> {
  if (!(await phase.job()).isMarked(DAMAGE_SEEN)) return true;
  const { ok, problems } = await (await phase.engine()).validate(id, [local], 'full');
  if (!ok) phase.log.warning(`Checkpoint ${id} is not uploaded: ${problems.slice(0, 3).join('; ')}.`);
  return ok;
}
