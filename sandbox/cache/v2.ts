import type { JobIdentity } from '../artifacts/artifact.ts';
import { errorReply, failWith, jsonReply, TwirpError } from '../artifacts/twirp-error.ts';
import type { Exchange, Route, Service } from '../server/exchange.ts';
import type { Operation } from '../server/operations.ts';
import { bodyOf, type CachePlace } from './cache-place.ts';

const PREFIX = '/twirp/github.actions.results.api.v1.CacheService/';

/** A request in proto3's JSON form. */
interface Request {
  readonly key?: string;
  readonly restore_keys?: readonly string[];
  readonly version?: string;
  readonly size_bytes?: string;
}

/** The words by which the toolkit knows a token that may not write or read (@actions/cache, cache.js). */
const WRITE_DENIED = 'cache write denied: the token of this run is read-only';
const READ_DENIED = 'cache read denied: the token of this run has no readable scopes';

type Method = (job: JobIdentity, request: Request) => Promise<object>;

/** Version 2, as github.com has it: Twirp with JSON. */
export function openV2(place: CachePlace): Service {
  const route = (name: string, operation: Operation, method: Method): Route => ({
    method: 'POST',
    path: new RegExp(`^${PREFIX.replaceAll('.', '\\.')}${name}$`),
    operation,
    handle: async (exchange) => {
      try {
        const job = place.identify(exchange);
        if (!job) throw new TwirpError('unauthenticated', 'the token is missing, expired or not of this service');
        const request = await bodyOf(exchange);
        if (!request) throw new TwirpError('malformed', 'the body is not a JSON object');
        return jsonReply(200, await method(job, request));
      } catch (error) {
        if (error instanceof TwirpError) return errorReply(error);
        throw error;
      }
    },
  });
  return {
    prefix: PREFIX,
    fail: failWith,
    identify: async (exchange: Exchange) => {
      const attempt = place.identify(exchange)?.attempt;
      const key = (await bodyOf(exchange))?.key;
      return { ...(attempt !== undefined && { attempt }), ...(typeof key === 'string' && { artifact: key }) };
    },
    routes: [
      route('CreateCacheEntry', 'create-cache-entry', async (job, request) => create(place, job, request)),
      route('FinalizeCacheEntryUpload', 'finalize-cache-entry', (job, request) => finalize(place, job, request)),
      route('GetCacheEntryDownloadURL', 'get-cache-entry', async (job, request) => find(place, job, request)),
    ],
  };
}

function create(place: CachePlace, job: JobIdentity, { key = '', version = '' }: Request): object {
  const entry = place.catalogue.reserve(place.scopesOf(job), key, version);
  if (entry === 'invalid-key') throw new TwirpError('invalid_argument', 'the key is empty, too long or has a comma');
  if (entry === 'denied') return { ok: false, signed_upload_url: '', message: WRITE_DENIED };
  if (entry === 'exists')
    throw new TwirpError('already_exists', 'cache entry with the same key, version, and scope already exists');
  if ('retryAfter' in entry) throw new TwirpError('resource_exhausted', 'too many uploads', entry.retryAfter);
  return { ok: true, signed_upload_url: place.uploadUrl(entry, job), message: '' };
}

async function finalize(
  place: CachePlace,
  job: JobIdentity,
  { key = '', version = '', size_bytes: size = '0' }: Request,
): Promise<object> {
  const entry = place.catalogue.reserved(place.scopesOf(job), key, version);
  if (!entry) throw new TwirpError('not_found', 'cache entry not found');
  const blob = place.blobs.find(entry.blob);
  if (!blob) throw new TwirpError('failed_precondition', 'nothing was uploaded');
  if (Number(size) !== blob.size)
    throw new TwirpError('invalid_argument', `size is ${size}, uploaded were ${blob.size}`);
  await place.finalize(entry, blob.size);
  return { ok: true, entry_id: `${entry.id}`, message: '' };
}

function find(
  place: CachePlace,
  job: JobIdentity,
  { key = '', restore_keys: more = [], version = '' }: Request,
): object {
  const scopes = place.scopesOf(job);
  if (scopes.length === 0) throw new TwirpError('permission_denied', READ_DENIED);
  const entry = place.catalogue.find(scopes, [key, ...more], version);
  if (!entry) return { ok: false, signed_download_url: '', matched_key: '' };
  return { ok: true, signed_download_url: place.downloadUrl(entry, job), matched_key: entry.key };
}
