import { createHash } from 'node:crypto';
import { messageOf } from '../errors.ts';
import type { Masker } from '../values/masker.ts';
import { fileStatOf, readThrough } from './capture/live-file.ts';
import type { EnginePorts } from './engine.ts';
import { tellingValues } from './secrets/exact-values.ts';
import { knownFilesPath, loadKnownFiles, saveKnownFiles, screenOf } from './tree/known-files.ts';
import { scan } from './tree/scan.ts';
import { scopeOf } from './tree/scope.ts';
import { Sources } from './tree/sources.ts';
import { stateHash } from './tree/state-hash.ts';
import { FILE, HASHED } from './tree/tree.ts';
import { withoutEntries } from './tree/without.ts';

/** The state hash of a workspace as it is now. See CheckpointEngine.stateHash. */
export async function hashWorkspace(
  root: string,
  options: { exclude?: readonly string[]; masker?: Masker },
  { clock, folder, log }: EnginePorts,
): Promise<string> {
  const file = knownFilesPath(folder, root);
  const known = loadKnownFiles(file);
  const { tree } = scan(root, scopeOf(options), {
    own: [folder],
    secrets: tellingValues(options.masker),
    screen: screenOf(known),
    known: known?.tree,
    since: clock.now(),
  });
  const lost = new Set<number>();
  let read = 0;
  for (let i = 0; i < tree.count; i++) {
    if (tree.kinds[i] !== FILE || tree.has(i, HASHED)) continue;
    const digest = createHash('sha256');
    if (readThrough(root, tree.path(i), fileStatOf(tree, i), (bytes) => digest.update(bytes))) lost.add(i);
    else tree.setHash(i, digest.digest());
    read++;
  }
  const kept = withoutEntries(tree, new Sources(Math.max(1, tree.count)), lost);
  // What was known is worth more than what is learnt here: it says where contents are stored.
  if (!known && read > 0) {
    try {
      const head = { scope: '', git: '', secrets: 'redact' as const, findings: [] };
      saveKnownFiles(file, { ...kept, head });
    } catch (error) {
      log.debug(`Known files not saved: ${messageOf(error)}.`);
    }
  }
  return stateHash(kept.tree);
}
