import type { Identity } from './engine.ts';
import type { ManifestHead } from './manifest/manifest.ts';
import { openArchive } from './open-checkpoint.ts';
import type { StoredCheckpoint } from './store.ts';

/** What a listing tells of a checkpoint, read from its archive. @throws RefusedError if it is damaged */
export async function describeArchive(file: string, id: string, key?: string): Promise<StoredCheckpoint> {
  const { archive, manifest } = await openArchive(file, id, key);
  archive.close();
  return describe(id, manifest, archive.fileBytes);
}

export function describe(id: string, manifest: ManifestHead, storedBytes: number): StoredCheckpoint {
  const { identity, parent, createdAt, files, bytes, dependencies, environment, repositories } = manifest;
  const { workspace } = environment;
  return {
    id,
    parent,
    createdAt,
    files,
    bytes,
    storedBytes,
    clean: identity.clean,
    workspace,
    dependencies,
    ...origin(identity),
    ...headOf(repositories),
  };
}

/** Only what is known, so that nothing is listed as undefined. */
function origin({ name, runId, jobKey, attempt, stage, sequence }: Identity): Partial<StoredCheckpoint> {
  return {
    ...(name === undefined ? {} : { name }),
    ...(runId === undefined ? {} : { runId, sequence }),
    ...(jobKey === undefined ? {} : { jobKey }),
    ...(attempt === undefined ? {} : { attempt }),
    ...(stage === undefined ? {} : { stage }),
  };
}

/** What the workspace's own repository had checked out. */
function headOf(repositories: ManifestHead['repositories']): Partial<StoredCheckpoint> {
  const own = repositories.find(({ path }) => path === '');
  return {
    ...(own?.commit ? { commit: own.commit } : {}),
    ...(own?.branch ? { branch: own.branch } : {}),
  };
}
