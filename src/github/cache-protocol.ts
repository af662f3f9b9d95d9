import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { RefusedError } from '../errors.ts';
import type { CacheEntry } from '../ports/caches.ts';

/** The few requests that both versions of the service know. Errors are the toolkit's own, except for a key that is taken. */
export interface Protocol {
  upload(key: string, file: string): Promise<void>;
  newest(prefix: string): Promise<CacheEntry | undefined>;
  /** The body behind an entry's address, and its length if the answer tells. */
  open(url: string): Promise<{ body: Readable; bytes: number | undefined }>;
}

/** Entries of another version are never found: what is in them is not an archive of @actions/cache. */
const PATHS = ['rerail'];
const VERSION = createHash('sha256').update('rerail: one plain file').digest('hex');
/** The service begins these words; the toolkit tells them in its own error. */
const WRITE_DENIED = /cache write denied:/;
const TRIES = 3;
const RETRY_MS = 1_000;
const CHUNK_BYTES = 8 * 1024 * 1024;
const CONCURRENCY = 4;
const TIMEOUT_MS = 30_000;

export const isWriteDenied = (text: string) => WRITE_DENIED.test(text);

/**
 * By the toolkit's own rule version 2 on github.com, version 1 on Enterprise Server. These are inner modules of @actions/cache, which its entry point does not export:
 * the version is pinned, the types are its own, and `__tests__/github/caches.test.ts` runs them against both versions.
 */
export async function openProtocol(): Promise<Protocol> {
  const [{ getCacheServiceVersion }, { HttpClient }] = await Promise.all([
    import('../../node_modules/@actions/cache/lib/internal/config.js'),
    import('@actions/http-client'),
  ]);
  const http = new HttpClient('rerail', [], { socketTimeout: TIMEOUT_MS });
  const open: Protocol['open'] = async (url) => {
    const { message } = await http.get(url);
    if (message.statusCode !== 200) {
      message.resume();
      throw new Error(`the store behind the cache service answers ${message.statusCode}`);
    }
    const length = message.headers['content-length'];
    return { body: message, bytes: length === undefined ? undefined : Number(length) };
  };
  return { open, ...(getCacheServiceVersion() === 'v2' ? await version2() : await version1()) };
}

const taken = (key: string, cause: unknown) =>
  new RefusedError('cache-exists', `Cache entry ${key} not uploaded: the key is taken. Use another key.`, { cause });

async function version2(): Promise<Omit<Protocol, 'open'>> {
  const [{ internalCacheTwirpClient }, { saveCache }] = await Promise.all([
    import('../../node_modules/@actions/cache/lib/internal/shared/cacheTwirpClient.js'),
    import('../../node_modules/@actions/cache/lib/internal/cacheHttpClient.js'),
  ]);
  const client = () => internalCacheTwirpClient({ maxAttempts: TRIES, retryIntervalMs: RETRY_MS });
  return {
    async upload(key, file) {
      const twirp = client();
      const created = await twirp.CreateCacheEntry({ key, version: VERSION }).catch((error: unknown) => {
        throw /\(409\)/.test(String(error)) ? taken(key, error) : error;
      });
      if (!created.ok) {
        if (isWriteDenied(created.message)) throw new Error(created.message);
        throw taken(key, new Error(created.message));
      }
      const bytes = statSync(file).size;
      await saveCache(-1, file, created.signedUploadUrl, {
        useAzureSdk: true,
        uploadChunkSize: CHUNK_BYTES,
        uploadConcurrency: CONCURRENCY,
        archiveSizeBytes: bytes,
      });
      const ended = await twirp.FinalizeCacheEntryUpload({ key, version: VERSION, sizeBytes: `${bytes}` });
      if (!ended.ok) throw new Error(`the cache service did not take ${key}: ${ended.message}`);
    },
    async newest(prefix) {
      const found = await client().GetCacheEntryDownloadURL({ key: prefix, restoreKeys: [prefix], version: VERSION });
      return found.ok ? { key: found.matchedKey, url: found.signedDownloadUrl } : undefined;
    },
  };
}

async function version1(): Promise<Omit<Protocol, 'open'>> {
  const { getCacheEntry, reserveCache, saveCache } = await import(
    '../../node_modules/@actions/cache/lib/internal/cacheHttpClient.js'
  );
  // Else entries of Windows have another version.
  const anywhere = { enableCrossOsArchive: true };
  return {
    async upload(key, file) {
      const reserved = await reserveCache(key, PATHS, { ...anywhere, cacheSize: statSync(file).size });
      const { statusCode, result, error } = reserved;
      if (statusCode === 409) throw taken(key, error);
      if (!result?.cacheId) throw new Error(`Cache service responded with: ${statusCode} ${error?.message ?? ''}`);
      await saveCache(result.cacheId, file, '', { uploadChunkSize: CHUNK_BYTES, uploadConcurrency: CONCURRENCY });
    },
    async newest(prefix) {
      const found = await getCacheEntry([prefix], PATHS, anywhere);
      const { cacheKey: key, archiveLocation: url } = found ?? {};
      return key === undefined || url === undefined ? undefined : { key, url };
    },
  };
}
