import { rmSync } from 'node:fs';
import { messageOf, RefusedError } from '../../errors.ts';
import type { Log } from '../../ports/log.ts';
import { describe } from '../describe-archive.ts';
import { type OpenCheckpoint, openCheckpoint } from '../open-checkpoint.ts';
import type { Store } from '../store.ts';

/**
 * Opens a checkpoint from the first store that has it in good order. What another than the first had to be asked for is kept there, so that the next
 * one finds it, and later checkpoints can lean on it.
 * @param file where to keep a fetched archive; must not exist
 * @throws the first store's refusal where none has it
 */
export async function openFromStores(
  stores: readonly Store[],
  id: string,
  file: string,
  log: Log,
): Promise<OpenCheckpoint> {
  const failures: unknown[] = [];
  for (const [n, store] of stores.entries()) {
    try {
      const opened = await openCheckpoint(store, id, file);
      if (n > 0) await keep(stores[0] as Store, opened, file, log);
      return opened;
    } catch (error) {
      rmSync(file, { force: true });
      failures.push(error);
    }
  }
  throw (
    telling(failures) ??
    new RefusedError('checkpoint-missing', `Checkpoint ${id} not found: no store was given. Name one.`)
  );
}

/** That a copy is damaged says more than that another store has none. */
const telling = (failures: readonly unknown[]): unknown =>
  failures.find((error) => !(error instanceof RefusedError && error.reason === 'checkpoint-missing')) ?? failures[0];

async function keep(store: Store, { id, manifest, archive }: OpenCheckpoint, file: string, log: Log): Promise<void> {
  try {
    await store.put(describe(id, manifest, archive.fileBytes), file);
  } catch (error) {
    log.debug(`Checkpoint ${id} was not kept in the ${store.kind} store: ${messageOf(error)}.`);
  }
}
