import type { JobIdentity } from '../artifacts/artifact.ts';
import type { ArtifactPorts } from '../artifacts/artifact-methods.ts';
import type { RuntimeTokens } from '../artifacts/runtime-token.ts';
import { headerOf, type Service, type Subject } from '../server/exchange.ts';
import type { CacheScope, CacheService } from './cache.ts';
import { CacheCatalogue, type CacheEntry } from './cache-catalogue.ts';
import type { CachePlace } from './cache-place.ts';
import { openV1 } from './v1.ts';
import { openV2 } from './v2.ts';

const DOWNLOAD_LIFETIME_MS = 10 * 60_000;
const UPLOAD_LIFETIME_MS = 60 * 60_000;

/** A token without scopes of its own is one of a job on the default branch. */
const DEFAULT_SCOPES: readonly CacheScope[] = [{ ref: 'refs/heads/main', write: true }];

/** GitHub's cache service in both versions: v2 (Twirp, blobs by signed address) and v1, which Enterprise Server has. */
export function openCacheService(
  { blobs, signer, now }: ArtifactPorts,
  tokens: RuntimeTokens,
  quota?: number,
): { services: Service[]; caches: CacheService } {
  const catalogue = new CacheCatalogue(now, quota);
  const subjectOf = (entry: CacheEntry, job: JobIdentity | undefined): Subject => ({
    ...(job && { attempt: job.attempt }),
    artifact: entry.key,
  });
  const place: CachePlace = {
    catalogue,
    blobs,
    identify: ({ request }) => tokens.read(headerOf(request, 'authorization')),
    scopesOf: ({ cacheScopes = DEFAULT_SCOPES }) => cacheScopes,
    uploadUrl: (entry, job) =>
      signer.sign({
        blob: entry.blob,
        permissions: ['c', 'w'],
        expiresAt: now() + UPLOAD_LIFETIME_MS,
        subject: subjectOf(entry, job),
      }),
    downloadUrl: (entry, job) =>
      signer.sign({
        blob: entry.blob,
        permissions: ['r'],
        expiresAt: now() + DOWNLOAD_LIFETIME_MS,
        subject: subjectOf(entry, job),
      }),
    async finalize(entry, size) {
      blobs.seal(entry.blob);
      for (const dropped of catalogue.finalize(entry, size)) await blobs.delete(dropped.blob);
    },
  };
  return {
    services: [openV2(place), openV1(place)],
    caches: {
      list: () => catalogue.records(),
      addressOf: (id) => {
        const entry = catalogue.get(id);
        return entry && place.downloadUrl(entry);
      },
      async remove(id) {
        const entry = catalogue.get(id);
        if (entry) await blobs.delete(entry.blob);
        return catalogue.remove(id);
      },
    },
  };
}
