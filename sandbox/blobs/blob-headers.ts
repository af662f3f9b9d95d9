import type { IncomingMessage } from 'node:http';
import { headerOf } from '../server/exchange.ts';
import { BlobError } from './blob-error.ts';
import type { Blob, BlobProperties, Checksums } from './blob-store.ts';

/** The properties that Put Blob and Put Block List set. Azure keeps no others from an earlier version of the blob. */
export function readProperties(request: IncomingMessage): BlobProperties {
  const metadata = Object.entries(request.headers)
    .filter(([name]) => name.startsWith('x-ms-meta-'))
    .map(([name, value]) => [name.slice('x-ms-meta-'.length), String(value)] as const);
  return withoutUndefined({
    contentType: headerOf(request, 'x-ms-blob-content-type'),
    contentEncoding: headerOf(request, 'x-ms-blob-content-encoding'),
    contentLanguage: headerOf(request, 'x-ms-blob-content-language'),
    contentDisposition: headerOf(request, 'x-ms-blob-content-disposition'),
    cacheControl: headerOf(request, 'x-ms-blob-cache-control'),
    contentMd5: headerOf(request, 'x-ms-blob-content-md5'),
    metadata: Object.fromEntries(metadata),
  });
}

export function readChecksums(request: IncomingMessage): Checksums {
  return withoutUndefined({ md5: headerOf(request, 'content-md5'), crc64: headerOf(request, 'x-ms-content-crc64') });
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as never;
}

/** The headers of Get Blob and Get Blob Properties. Parameters of a signed URL override the blob's own. */
export function describeBlob(blob: Blob, url: URL): Record<string, string | undefined> {
  const headers: Record<string, string | undefined> = {
    'accept-ranges': 'bytes',
    'content-length': `${blob.size}`,
    'content-type': url.searchParams.get('rsct') ?? blob.contentType ?? 'application/octet-stream',
    'content-disposition': url.searchParams.get('rscd') ?? blob.contentDisposition,
    'content-encoding': blob.contentEncoding,
    'content-language': blob.contentLanguage,
    'cache-control': blob.cacheControl,
    'content-md5': blob.contentMd5,
    'x-ms-blob-type': 'BlockBlob',
    'x-ms-creation-time': new Date(blob.createdAt).toUTCString(),
    'x-ms-lease-state': 'available',
    'x-ms-lease-status': 'unlocked',
    'x-ms-server-encrypted': 'true',
    ...versionOf(blob),
  };
  for (const [name, value] of Object.entries(blob.metadata ?? {})) headers[`x-ms-meta-${name}`] = value;
  return headers;
}

export function versionOf(blob: Blob): Record<string, string> {
  return { etag: blob.etag, 'last-modified': new Date(blob.modifiedAt).toUTCString() };
}

/** First and last byte that a request asks for, or undefined for all. @throws BlobError InvalidRange */
export function readRange(request: IncomingMessage, size: number): { first: number; last: number } | undefined {
  const text = headerOf(request, 'x-ms-range') ?? headerOf(request, 'range');
  const match = /^bytes=(\d+)-(\d*)$/.exec(text ?? '');
  if (!match) return undefined; // Azure serves the whole blob where it cannot read the header, suffix ranges included.
  const first = Number(match[1]);
  const last = match[2] ? Math.min(Number(match[2]), size - 1) : size - 1;
  if (first >= size || first > last) throw new BlobError('InvalidRange');
  return { first, last };
}

/**
 * Azure's conditional headers, for reads and writes.
 * @throws BlobError ConditionNotMet (304 for reads of what the client has already), BlobAlreadyExists
 */
export function checkConditions(request: IncomingMessage, blob: Blob | undefined): void {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const match = headerOf(request, 'if-match');
  const noneMatch = headerOf(request, 'if-none-match');
  const isOneOf = (etags: string) =>
    blob !== undefined && (etags === '*' || etags.split(/\s*,\s*/).includes(blob.etag));
  if (match !== undefined && !isOneOf(match)) throw new BlobError('ConditionNotMet');
  if (noneMatch !== undefined && isOneOf(noneMatch)) {
    if (noneMatch === '*' && !isRead) throw new BlobError('BlobAlreadyExists');
    throw new BlobError('ConditionNotMet', undefined, isRead ? 304 : 412);
  }
  if (!blob) return;
  const modified = Math.floor(blob.modifiedAt / 1000) * 1000;
  const since = Date.parse(headerOf(request, 'if-modified-since') ?? '');
  const until = Date.parse(headerOf(request, 'if-unmodified-since') ?? '');
  if (modified <= since) throw new BlobError('ConditionNotMet', undefined, isRead ? 304 : 412);
  if (modified > until) throw new BlobError('ConditionNotMet');
}
