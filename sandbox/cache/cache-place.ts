import { Readable } from 'node:stream';
import type { JobIdentity } from '../artifacts/artifact.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import { type Exchange, readText } from '../server/exchange.ts';
import type { CacheScope } from './cache.ts';
import type { CacheCatalogue, CacheEntry } from './cache-catalogue.ts';

/** What both versions of the service do alike. */
export interface CachePlace {
  readonly catalogue: CacheCatalogue;
  /** Whose token a request carries. */
  identify(exchange: Exchange): JobIdentity | undefined;
  scopesOf(job: JobIdentity): readonly CacheScope[];
  uploadUrl(entry: CacheEntry, job: JobIdentity): string;
  downloadUrl(entry: CacheEntry, job?: JobIdentity): string;
  readonly blobs: BlobStore;
  /** The upload is done: the entry can be found from now on. */
  finalize(entry: CacheEntry, size: number): Promise<void>;
}

/** Reads the body ahead of the handler and puts it back. */
export async function bodyOf(exchange: Exchange): Promise<Record<string, unknown> | undefined> {
  const text = await readText(exchange.body);
  exchange.body = Readable.from([Buffer.from(text)]);
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
