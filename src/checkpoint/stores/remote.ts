import { messageOf, RefusedError } from '../../errors.ts';
import type { Artifacts } from '../../ports/artifacts.ts';
import type { Caches } from '../../ports/caches.ts';
import type { Log } from '../../ports/log.ts';
import { type ArtifactStoreOptions, createArtifactStore, type JobStore } from './artifact.ts';
import { createCacheStore } from './cache.ts';
import { replicate } from './replicated.ts';

/** Where checkpoints are kept beyond their machine. */
export type RemoteKind = 'artifact' | 'cache' | 's3';

/** The services behind the stores; each is opened only if it is used. */
export interface RemoteServices {
  artifacts(): Promise<Artifacts>;
  caches(): Promise<Caches>;
  /** A bucket's part for this run, which answers as the artifact service does. */
  bucket(): Promise<Artifacts>;
}

export interface RemoteStoreOptions extends ArtifactStoreOptions {
  runId?: string;
  /** Names of the records that an attempt leaves besides its list of checkpoints. */
  recordsOf: (attempt: number) => readonly string[];
  /** What policy allows a run to keep; absent: each store's own limit. Bytes. */
  maxRunBytes?: number;
}

/** One store over all of the kinds, in their order: what is put goes to all, what is read comes from the first that has it. */
export async function openRemoteStore(
  kinds: readonly RemoteKind[],
  options: RemoteStoreOptions,
  services: RemoteServices,
  log: Log,
): Promise<JobStore> {
  const opened = await Promise.allSettled(kinds.map((kind) => openStore(kind, options, services)));
  const failures = opened.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  const stores = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  if (stores.length === 0) throw failures[0];
  for (const failure of failures) log.warning(messageOf(failure));
  const [only] = stores;
  if (only && stores.length === 1) return only;
  return {
    ...replicate(stores, log),
    copies: stores,
    async clear() {
      const ends = await Promise.allSettled(stores.map((store) => store.clear()));
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
      return ends.reduce((sum, end) => sum + (end.status === 'fulfilled' ? end.value : 0), 0);
    },
  };
}

async function openStore(
  kind: RemoteKind,
  options: RemoteStoreOptions,
  { artifacts, caches, bucket }: RemoteServices,
): Promise<JobStore> {
  const { runId } = options;
  if (kind === 'artifact') return createArtifactStore(await artifacts(), options);
  if (kind === 's3') return createArtifactStore(await bucket(), { ...options, kind });
  if (runId === undefined)
    throw new RefusedError('no-run', 'The cache is not used: GITHUB_RUN_ID is not set. Run this in a job.');
  return createCacheStore(await caches(), { ...options, runId });
}
