import { messageOf, RefusedError, UserError } from '../../errors.ts';
import { refuseOtherFolder } from '../../files/folder-identity.ts';
import { Copies, isDamage } from '../copies.ts';
import type { EnginePorts, RestoreRequest, RestoreResult } from '../engine.ts';
import { oldestFirst } from '../oldest-first.ts';
import { RefusedManifest } from '../open-checkpoint.ts';
import { withScratch } from '../scratch.ts';
import type { StoredCheckpoint } from '../store.ts';
import { RestoreOne } from './restore-one.ts';
import { recoverInterruptedRestore } from './work-folder.ts';

/** Makes a workspace what it was. See CheckpointEngine.restore. */
export async function restore(request: RestoreRequest, ports: EnginePorts): Promise<RestoreResult> {
  const { root, stores, id, folder } = request;
  if (folder) refuseOtherFolder(root, folder);
  if (!request.dryRun) await recoverInterruptedRestore(root);
  return withScratch(ports.folder, async (scratch) => {
    const copies = new Copies(stores, scratch, ports);
    try {
      return await restoreFirst(
        [id, ...(request.fallback ? await olderOnes(request) : [])],
        request,
        ports,
        scratch,
        copies,
      );
    } finally {
      copies.close();
    }
  });
}

/** Restores the first of the candidates that can be. */
async function restoreFirst(
  candidates: readonly string[],
  request: RestoreRequest,
  ports: EnginePorts,
  scratch: string,
  copies: Copies,
): Promise<RestoreResult> {
  const { id } = request;
  let failure: unknown;
  for (const candidate of candidates) {
    try {
      const result = await new RestoreOne({ ...request, id: candidate }, ports, scratch, copies).run();
      if (!request.dryRun) await copies.repair();
      return { ...result, id, fellBackTo: candidate === id ? null : candidate };
    } catch (error) {
      if (!isLost(error)) throw error;
      failure ??= error;
      if (request.fallback) ports.log.warning(`Checkpoint ${candidate} cannot be restored: ${messageOf(error)}`);
    }
  }
  throw failure;
}

const isSameLine = (a: StoredCheckpoint, b: StoredCheckpoint) => a.jobKey === b.jobKey && a.workspace === b.workspace;

/** What another checkpoint could help against: this one is damaged or unavailable, or needs what is unavailable. */
const LOST = new Set([
  ...['checkpoint-missing', 'checkpoint-unreachable', 'dependency-missing', 'version-unknown'],
  ...['key-missing', 'key-wrong', 'not-sealed'],
  ...['git-object-missing', 'git-object-differs', 'git-commit-missing', 'repository-missing', 'git-bundle-invalid'],
]);

const isLost = (error: unknown): boolean =>
  isDamage(error) ||
  error instanceof RefusedManifest ||
  (error instanceof RefusedError && LOST.has(error.reason)) ||
  !(error instanceof UserError);

/** Clean checkpoints older than this one: first those it descends from, then others of the same job, newest first. */
async function olderOnes({ id, stores }: RestoreRequest): Promise<string[]> {
  const listed = new Map<string, StoredCheckpoint>();
  for (const store of stores) {
    for (const one of await store.list().catch(() => [])) if (!listed.has(one.id)) listed.set(one.id, one);
  }
  const asked = listed.get(id);
  const older = oldestFirst([...listed.values()]);
  if (asked) older.length = older.indexOf(asked);
  const line: string[] = [];
  for (let at = asked?.parent; at && listed.has(at) && !line.includes(at); at = listed.get(at)?.parent) line.push(at);
  const others = older
    .filter((one) => one.clean && !line.includes(one.id) && (!asked || isSameLine(one, asked)))
    .toReversed();
  return [...line.filter((one) => listed.get(one)?.clean), ...others.map((one) => one.id)];
}
