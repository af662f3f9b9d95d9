import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, RefusedError } from '../errors.ts';
import { isDamage } from './copies.ts';
import { describeArchive } from './describe-archive.ts';
import type { Store } from './store.ts';

export interface FetchPorts {
  /** A folder for archives on their way; made if it is missing. */
  scratch: string;
  /** What they are sealed with. */
  key?: string;
  /** Hears of a copy that is damaged or cannot be fetched, while others are left. */
  warn?: (line: string) => void;
  /** Hears of a damaged copy. */
  damaged?: () => Promise<void>;
}

/**
 * Copies a checkpoint, and all that it has content in, from other stores into one, if they are not there yet. The first store that has an intact copy counts; a damaged one
 * goes to quarantine there. Manifests are verified on the way; contents are when they are read.
 * @returns the ids of all of them, those that were there already included
 * @throws RefusedError if one is missing or damaged in all stores; what was brought before it stays
 */
export async function fetchCheckpoint(
  id: string,
  from: readonly Store[],
  to: Store,
  ports: FetchPorts,
): Promise<string[]> {
  const there = new Map((await to.list()).map((checkpoint) => [checkpoint.id, checkpoint]));
  const needed = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (needed.has(next)) continue;
    needed.add(next);
    const known = there.get(next) ?? (await bringOne(next, from, to, ports));
    queue.push(...known.dependencies);
  }
  return [...needed];
}

async function bringOne(id: string, from: readonly Store[], to: Store, ports: FetchPorts) {
  const { scratch, key, warn = () => {}, damaged = async () => {} } = ports;
  await mkdir(scratch, { recursive: true });
  const archive = path.join(scratch, `${id}-${process.pid}`);
  let failure: unknown;
  for (const store of from) {
    try {
      await store.fetch(id, archive);
      const checkpoint = await describeArchive(archive, id, key);
      await to.put(checkpoint, archive);
      return checkpoint;
    } catch (error) {
      // That a copy is damaged says more than that another store has none.
      if (failure === undefined || isDamage(error)) failure = error;
      if (isDamage(error)) {
        await damaged();
        warn(`Checkpoint ${id} in the ${store.kind} store is damaged and goes to quarantine: ${messageOf(error)}`);
        await store.quarantine(id, messageOf(error)).catch(() => {});
      } else if (from.length > 1)
        warn(`Checkpoint ${id} cannot be fetched from the ${store.kind} store: ${messageOf(error)}`);
    } finally {
      await rm(archive, { force: true });
    }
  }
  throw failure ?? new RefusedError('checkpoint-missing', `Checkpoint ${id} not found: no store has it.`);
}
