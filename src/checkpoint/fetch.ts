import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { describeArchive } from './describe-archive.ts';
import type { Store } from './store.ts';

/**
 * Copies a checkpoint, and all that it has content in, from one store into another, where they are not there yet. Manifests are
 * verified on the way; contents are when they are read.
 * @param scratch a folder for archives on their way; made where it is missing
 * @param key what they are sealed with
 * @returns the ids of all of them, those that were there already included
 * @throws RefusedError where one is missing or damaged; what was brought before it stays
 */
export async function fetchCheckpoint(
  id: string,
  from: Store,
  to: Store,
  scratch: string,
  key?: string,
): Promise<string[]> {
  const there = new Map((await to.list()).map((checkpoint) => [checkpoint.id, checkpoint]));
  const needed = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (needed.has(next)) continue;
    needed.add(next);
    const known = there.get(next) ?? (await bringOne(next, from, to, scratch, key));
    queue.push(...known.dependencies);
  }
  return [...needed];
}

async function bringOne(id: string, from: Store, to: Store, scratch: string, key: string | undefined) {
  await mkdir(scratch, { recursive: true });
  const archive = path.join(scratch, `${id}-${process.pid}`);
  try {
    await from.fetch(id, archive);
    const checkpoint = await describeArchive(archive, id, key);
    await to.put(checkpoint, archive);
    return checkpoint;
  } finally {
    await rm(archive, { force: true });
  }
}
