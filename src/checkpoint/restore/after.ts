import path from 'node:path';
import { messageOf } from '../../errors.ts';
import { gitFingerprint } from '../../git/capture-state.ts';
import { Repository } from '../../git/repository.ts';
import { counted } from '../../values/counted.ts';
import { sealedWith } from '../archive/seal.ts';
import { fingerprintOf, nestedFingerprint } from '../capture/nested-repositories.ts';
import type { EnginePorts } from '../engine.ts';
import type { OpenCheckpoint } from '../open-checkpoint.ts';
import type { Threads } from '../threads/pool.ts';
import { haveSameNames } from '../tree/compare.ts';
import { type KnownHead, knownFilesPath, saveKnownFiles } from '../tree/known-files.ts';
import { markRacy } from '../tree/racy.ts';
import { scopeKey } from '../tree/scope.ts';
import { DIRECTORY, LISTED, RACY, type Tree } from '../tree/tree.ts';
import { withoutEntries } from '../tree/without.ts';
import type { RestorePlan } from './plan.ts';
import { verifyEntries } from './verify.ts';

export interface Aftermath {
  root: string;
  checkpoint: Pick<OpenCheckpoint, 'id' | 'manifest'>;
  plan: RestorePlan;
  live: Tree;
  exactTimes: boolean;
  /** What `settle` returned once everything was in its place. */
  settled: bigint | undefined;
  /** The whole workspace was restored, not some paths of it. */
  whole: boolean;
  /** A folder that must not exist. */
  scratch: string;
  threads: Threads;
}

/** Checks what was touched, and keeps what is known of the workspace now. Returns whether everything is as it should be. */
export async function finishRestore(aftermath: Aftermath, ports: EnginePorts): Promise<boolean> {
  const { root, checkpoint, plan, live, exactTimes, settled, threads } = aftermath;
  const { tree } = checkpoint.manifest;
  const since = ports.clock.now();
  const entries = [...plan.staged, ...plan.adjusted];
  const pool = threads.poolFor({ files: entries.length, bytes: 0 });
  const wrong = await verifyEntries(root, tree, entries, exactTimes, pool);
  markRacy(tree, entries, since, settled);
  const touched = new Uint8Array(tree.count);
  for (const i of entries) touched[i] = 1;
  const unknown = new Set<number>(wrong);
  for (let i = 0; i < tree.count; i++) {
    if (touched[i]) continue;
    const j = plan.kept[i] as number;
    if (j < 0) unknown.add(i);
    else {
      tree.ctimes[i] = live.ctimes[j] as bigint;
      tree.inodes[i] = live.inodes[j] as bigint;
      if (live.has(j, RACY)) tree.set(i, RACY);
      // What was made or moved in a folder since shows in its change time.
      if (live.has(j, LISTED) && haveSameNames(tree, i, live, j)) tree.set(i, LISTED);
    }
  }
  if (wrong.length > 0) {
    ports.log.warning(
      `${counted(wrong.length, 'entry is', 'entries are')} not as expected after the restore of ${checkpoint.id}.`,
    );
  }
  saveKnown(aftermath, unknown, ports);
  return wrong.length === 0;
}

function saveKnown(
  { root, checkpoint, whole, scratch }: Aftermath,
  unknown: ReadonlySet<number>,
  ports: EnginePorts,
): void {
  const { tree, sources, scope, stateHash, secrets, findings, identity, repositories } = checkpoint.manifest;
  // Folders hold their place in the tree whether known or not.
  const left = new Set([...unknown].filter((i) => tree.kinds[i] !== DIRECTORY));
  const repository = Repository.open(root, path.join(scratch, 'after'));
  const nested = repositories.map(({ path: folder }) => folder).filter((folder) => folder !== '');
  const same = whole && unknown.size === 0;
  const head: KnownHead = {
    ...(same ? { checkpoint: checkpoint.id, stateHash, clean: identity.clean } : {}),
    scope: scopeKey(scope),
    git: fingerprintOf(repository && gitFingerprint(repository), nestedFingerprint(root, nested, scratch)),
    secrets,
    ...sealedWith(ports.key),
    findings,
  };
  try {
    sources.ensure(tree.count);
    const kept = withoutEntries(tree, sources, left);
    saveKnownFiles(knownFilesPath(ports.folder, root), { ...kept, head });
  } catch (error) {
    ports.log.debug(`Known files not saved: ${messageOf(error)}.`);
  }
}
