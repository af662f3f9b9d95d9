import path from 'node:path';
import type { EnginePorts } from '../engine.ts';
import type { Store } from '../store.ts';
import { knownFilesPath, loadKnownHead } from '../tree/known-files.ts';

/** See CheckpointEngine.parentFor. */
export async function parentFor(root: string, store: Store, { folder }: EnginePorts): Promise<string | undefined> {
  const listed = await store.list();
  const last = loadKnownHead(knownFilesPath(folder, root))?.checkpoint;
  if (listed.some(({ id }) => id === last)) return last;
  const own = path.resolve(root);
  return listed.findLast(({ workspace = own }) => workspace === own)?.id;
}
