import { messageOf, RefusedError } from '../../errors.ts';
import type { Log } from '../../ports/log.ts';
import { oldestFirst } from '../oldest-first.ts';
import type { Store, StoredCheckpoint } from '../store.ts';

/**
 * Several stores as one: what is put goes to all, what is read comes from the first that has it. Writing fails only if no store took it; a store that did
 * not is told of.
 */
export function replicate(stores: readonly Store[], log: Log): Store {
  /** Does the same in each store; fails if it failed in all. */
  const inAll = async (what: string, act: (store: Store) => Promise<void>) => {
    const outcomes = await Promise.allSettled(stores.map(act));
    const failures = outcomes.flatMap((outcome, n) =>
      outcome.status === 'rejected' ? [{ store: stores[n] as Store, reason: outcome.reason as unknown }] : [],
    );
    if (failures.length === stores.length) throw failures[0]?.reason;
    for (const { store, reason } of failures)
      log.warning(`${what} did not reach the ${store.kind} store: ${messageOf(reason)}`);
  };
  const first = async <T>(ask: (store: Store) => Promise<T>): Promise<T> => {
    let failure: unknown;
    for (const store of stores) {
      try {
        return await ask(store);
      } catch (error) {
        failure ??= error;
      }
    }
    throw failure;
  };
  return {
    kind: stores.map(({ kind }) => kind).join('+'),
    folders: stores.flatMap(({ folders = [] }) => folders),
    put: (checkpoint, archive) => inAll(`Checkpoint ${checkpoint.id}`, (store) => store.put(checkpoint, archive)),
    async list() {
      const found = new Map<string, StoredCheckpoint>();
      const lists = await Promise.allSettled(stores.map((store) => store.list()));
      if (lists.every(({ status }) => status === 'rejected')) throw (lists[0] as PromiseRejectedResult).reason;
      for (const list of lists) {
        if (list.status === 'fulfilled') for (const one of list.value) if (!found.has(one.id)) found.set(one.id, one);
      }
      return oldestFirst([...found.values()]);
    },
    fetch: (id, destination) => first((store) => store.fetch(id, destination)),
    locate: (id) =>
      first(async (store) => {
        const there = await store.locate?.(id);
        if (there === undefined)
          throw new RefusedError('checkpoint-missing', `Checkpoint ${id} is not at hand. Fetch it.`);
        return there;
      }).catch(() => undefined),
    unlist: (id) => inAll(`Unlisting checkpoint ${id}`, async (store) => store.unlist?.(id)),
    remove: (id) => inAll(`Removing checkpoint ${id}`, (store) => store.remove(id)),
    quarantine: (id, reason) => inAll(`Quarantine of checkpoint ${id}`, (store) => store.quarantine(id, reason)),
    async damaged() {
      return (await Promise.all(stores.map(async (store) => (await store.damaged?.()) ?? []))).flat();
    },
    giveUp: (id) => inAll(`Giving up checkpoint ${id}`, async (store) => store.giveUp?.(id)),
    putRecord: (name, content) => inAll(`Record ${name}`, (store) => store.putRecord(name, content)),
    async getRecord(name) {
      for (const store of stores) {
        const content = await store.getRecord(name).catch((error: unknown) => {
          if (error instanceof RefusedError) throw error;
          return undefined;
        });
        if (content !== undefined) return content;
      }
      return undefined;
    },
    async records() {
      return (await Promise.all(stores.map(async (store) => (await store.records?.()) ?? []))).flat();
    },
    removeRecord: (name) => inAll(`Removing record ${name}`, (store) => store.removeRecord(name)),
  };
}
