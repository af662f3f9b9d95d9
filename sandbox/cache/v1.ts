import type { JobIdentity } from '../artifacts/artifact.ts';
import { jsonReply } from '../artifacts/twirp-error.ts';
import { type Exchange, headerOf, type Reply, type Route, type Service } from '../server/exchange.ts';
import type { Operation } from '../server/operations.ts';
import { bodyOf, type CachePlace } from './cache-place.ts';

const PREFIX = '/_apis/artifactcache/';

type Method = (job: JobIdentity, exchange: Exchange) => Promise<Reply> | Reply;

const refuse = (status: number, message: string): Reply =>
  jsonReply(status, { message, typeKey: 'ArtifactCacheException' });

/** Version 1, which GitHub Enterprise Server has (@actions/cache, cacheHttpClient.js). */
export function openV1(place: CachePlace): Service {
  const route = (method: string, path: string, operation: Operation, answer: Method): Route => ({
    method,
    path: new RegExp(`^${PREFIX}${path}$`),
    operation,
    handle: async (exchange) => {
      const job = place.identify(exchange);
      return job ? answer(job, exchange) : refuse(401, 'The token is missing, expired or not of this service.');
    },
  });
  return {
    prefix: PREFIX,
    fail: refuse,
    identify: async (exchange) => {
      const attempt = place.identify(exchange)?.attempt;
      const key = exchange.url.searchParams.get('keys');
      return { ...(attempt !== undefined && { attempt }), ...(key !== null && { artifact: key }) };
    },
    routes: [
      route('GET', 'cache', 'get-cache-entry', (job, { url }) => find(place, job, url)),
      route('POST', 'caches', 'create-cache-entry', (job, exchange) => reserve(place, job, exchange)),
      route('PATCH', 'caches/(?<id>\\d+)', 'upload-cache-chunk', (job, exchange) => putChunk(place, job, exchange)),
      route('POST', 'caches/(?<id>\\d+)', 'finalize-cache-entry', (job, exchange) => commit(place, job, exchange)),
    ],
  };
}

function find(place: CachePlace, job: JobIdentity, { searchParams }: URL): Reply {
  const keys = (searchParams.get('keys') ?? '').split(',');
  const entry = place.catalogue.find(place.scopesOf(job), keys, searchParams.get('version') ?? '');
  if (!entry) return { status: 204 };
  const { key, ref, version, createdAt } = entry;
  return jsonReply(200, {
    cacheKey: key,
    scope: ref,
    cacheVersion: version,
    creationTime: new Date(createdAt).toISOString(),
    archiveLocation: place.downloadUrl(entry, job),
  });
}

async function reserve(place: CachePlace, job: JobIdentity, exchange: Exchange): Promise<Reply> {
  const { key, version } = (await bodyOf(exchange)) ?? {};
  const entry = place.catalogue.reserve(place.scopesOf(job), String(key ?? ''), String(version ?? ''));
  if (entry === 'invalid-key') return refuse(400, 'The key is empty, too long or has a comma.');
  if (entry === 'denied') return refuse(403, 'cache write denied: the token of this run is read-only');
  if (entry === 'exists')
    return refuse(409, `Cache already exists. Scope: ${job.cacheScopes?.[0]?.ref ?? ''}, Key: ${key}`);
  if ('retryAfter' in entry)
    return { ...refuse(429, 'Too many uploads.'), headers: { 'retry-after': `${entry.retryAfter}` } };
  return jsonReply(201, { cacheId: entry.id });
}

/** Parts come in any order; their first byte is the block's id, so that they sort. */
async function putChunk(place: CachePlace, job: JobIdentity, { request, groups, body }: Exchange): Promise<Reply> {
  const entry = place.catalogue.reservation(place.scopesOf(job), Number(groups.id));
  if (!entry) return refuse(404, 'There is no such reservation.');
  const start = /^bytes (\d+)-\d+\/\*$/.exec(headerOf(request, 'content-range') ?? '')?.[1];
  if (start === undefined) return refuse(400, 'Content-Range is missing or no range.');
  await place.blobs.putBlock(entry.blob, blockId(Number(start)), body, {});
  return { status: 204 };
}

async function commit(place: CachePlace, job: JobIdentity, exchange: Exchange): Promise<Reply> {
  const entry = place.catalogue.reservation(place.scopesOf(job), Number(exchange.groups.id));
  if (!entry) return refuse(404, 'There is no such reservation.');
  const size = Number((await bodyOf(exchange))?.size);
  const list = place.blobs
    .waiting(entry.blob)
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((id) => ({ source: 'Uncommitted' as const, id }));
  const blob = await place.blobs.putBlockList(entry.blob, list, {});
  if (blob.size !== size) return refuse(400, `The size is ${size}, uploaded were ${blob.size}.`);
  await place.finalize(entry, size);
  return { status: 204 };
}

const blockId = (start: number): string => Buffer.from(`${start}`.padStart(15, '0')).toString('base64');

const startOf = (id: string): number => Number(Buffer.from(id, 'base64').toString());
