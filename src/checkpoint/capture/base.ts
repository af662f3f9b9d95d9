import path from 'node:path';
import { messageOf } from '../../errors.ts';
import { keyMark } from '../archive/seal.ts';
import type { CaptureRequest, EnginePorts } from '../engine.ts';
import type { RecordedFinding } from '../manifest/manifest.ts';
import { NOTHING_KNOWN } from '../secrets/exact-values.ts';
import { equalBytes } from '../tree/compare.ts';
import type { KnownFiles } from '../tree/known-files.ts';
import { GIT, HERE, HOLDERS, REDACTED, type Sources } from '../tree/sources.ts';
import { FILE, HASHED, type Tree } from '../tree/tree.ts';

/** The state that a capture is compared with. */
export interface Base {
  tree: Tree;
  sources: Sources;
  findings: readonly RecordedFinding[];
  /** Its checkpoint if the new one may lean on that. */
  id: string | undefined;
  /** For each kind of source (tree/sources.ts) that is an archive, whether the new checkpoint may lean on that. */
  serves: readonly boolean[];
  /** All checkpoints that hold its content are there. */
  whole: boolean;
  /** Fingerprint of the repositories when it was taken if it is known. */
  git: string | undefined;
  /** Its contents were looked at for every secret that is known now. */
  looked: boolean;
}

/** A new checkpoint leans on no more than this many others; what the smallest of them hold is stored again. */
const MAX_HOLDERS = 8;

/**
 * Finds what to compare with: the parent, as the known files or its manifest tell, or else what was known of the workspace at least.
 * @param mark of the secrets that are known now
 */
export async function findBase(
  { store, parent, secrets }: CaptureRequest,
  known: KnownFiles | undefined,
  scratch: string,
  mark: string,
  { key, log }: Pick<EnginePorts, 'key' | 'log'>,
): Promise<Base | undefined> {
  const sealed = key === undefined ? undefined : keyMark(key);
  const fitting = known?.head.secrets === secrets && known.head.sealed === sealed ? known : undefined;
  const listed = parent === undefined ? [] : (await store.list()).map(({ id }) => id);
  const id = parent !== undefined && listed.includes(parent) ? parent : undefined;
  if (id === undefined || fitting?.head.checkpoint === id) {
    if (!fitting) return undefined;
    const { tree, sources, head } = fitting;
    const { findings, git } = head;
    const looked = mark === NOTHING_KNOWN || mark === head.looked;
    return { tree, sources, findings, git, id, looked, ...leanOn(id, listed, tree, sources) };
  }
  const { openCheckpoint } = await import('../open-checkpoint.ts');
  // Nothing leans on what cannot be read; everything is stored anew then.
  const opened = await openCheckpoint(store, id, path.join(scratch, 'parent'), key).catch((error: unknown) => {
    log.warning(`Checkpoint ${id} cannot be the base of a new one: ${messageOf(error)}`);
    return undefined;
  });
  if (!opened) return undefined;
  opened.archive.close();
  const { manifest } = opened;
  if (manifest.secrets !== secrets) return undefined;
  const leans = leanOn(id, listed, manifest.tree, manifest.sources);
  return { ...manifest, git: undefined, id, looked: mark === NOTHING_KNOWN, ...leans };
}

/** The parent, and those of its dependencies that are still there and hold most. */
function leanOn(
  id: string | undefined,
  listed: readonly string[],
  tree: Tree,
  sources: Sources,
): Pick<Base, 'serves' | 'whole'> {
  const whole = sources.dependencies.every((dependency) => listed.includes(dependency));
  if (id === undefined) return { serves: [], whole };
  const held = sources.heldBytes(tree.sizes, tree.count);
  const most = sources.dependencies
    .map((dependency, k): [source: number, bytes: number] => [
      listed.includes(dependency) ? HOLDERS + k : -1,
      held[k] as number,
    ])
    .filter(([source]) => source >= 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_HOLDERS - 1);
  const serves: boolean[] = [];
  for (const source of [HERE, ...most.map(([source]) => source)]) serves[source] = true;
  return { serves, whole };
}

export const sameContent = (a: Tree, i: number, b: Tree, j: number) =>
  b.kinds[j] === FILE && b.has(j, HASHED) && a.sizes[i] === b.sizes[j] && a.hasHashOf(i, b, j);

/** Whether a new checkpoint may have the content of a file `i` where the base has that of `j`. `hasBlob` tells whether the repository still has a blob there. */
export function sourceServes(base: Base, j: number, i: number, hasBlob: (oid: string, i: number) => boolean): boolean {
  const source = base.sources.kinds[j] as number;
  if (source === GIT) return hasBlob(base.sources.oid(j), i);
  return source === REDACTED || base.serves[source] === true;
}

/** Takes over from the base where the content of a file is; only if that serves. */
export function inheritSource(sources: Sources, i: number, base: Base, j: number): void {
  const archive = base.sources.archiveOf(j, base.id);
  if (archive !== undefined) sources.setDependency(i, archive);
  else if (base.sources.kinds[j] === REDACTED) sources.kinds[i] = REDACTED;
  else sources.copyGit(i, base.sources, j);
}

/** Whether nothing at all differs, times included. Both trees must be hashed. */
export function isSameState(live: Tree, base: Tree, pairs: Int32Array): boolean {
  const { count } = live;
  if (count !== base.count || !equalBytes(live.mtimes, base.mtimes, count * live.mtimes.BYTES_PER_ELEMENT))
    return false;
  // There is one order: the same paths have the same indexes.
  for (let i = 0; i < count; i++) if (pairs[i] !== i || !isSameButTime(live, i, base, i)) return false;
  return true;
}

/** Kind, mode, time, content and target are the same. */
export const isSameEntry = (live: Tree, i: number, base: Tree, j: number): boolean =>
  live.mtimes[i] === base.mtimes[j] && isSameButTime(live, i, base, j);

function isSameButTime(live: Tree, i: number, base: Tree, j: number): boolean {
  if (live.kinds[i] !== base.kinds[j] || live.modes[i] !== base.modes[j]) return false;
  if (live.kinds[i] !== FILE) return live.targets.get(i) === base.targets.get(j);
  return sameContent(live, i, base, j) && live.hardLinks.get(i) === base.hardLinks.get(j);
}
