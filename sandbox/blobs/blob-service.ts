import { createHash, randomUUID } from 'node:crypto';
import {
  type Exchange,
  type Handler,
  headerOf,
  type Reply,
  type Route,
  readText,
  type Service,
} from '../server/exchange.ts';
import type { Operation } from '../server/operations.ts';
import { BlobError, errorReply, failWith } from './blob-error.ts';
import { checkConditions, describeBlob, readChecksums, readProperties, readRange, versionOf } from './blob-headers.ts';
import type { Blob, BlobStore } from './blob-store.ts';
import { checkBlockId, parseBlockList } from './block-list.ts';
import { Crc64 } from './crc64.ts';
import type { Permission, UrlSigner } from './signed-url.ts';

/** Azure's account name comes first in the path where the host is an address, and clients expect it there. */
export const BLOB_PREFIX = '/blobs/';

const REST_VERSION = '2025-11-05';
/** Azure hashes ranges up to this size on request. */
const MOST_BYTES_HASHED = 4 * 1024 * 1024;

/** The block-blob operations that @azure/storage-blob sends, on signed URLs only. */
export function openBlobService(store: BlobStore, signer: UrlSigner, now: () => number): Service {
  const route = (
    method: string,
    operation: Operation,
    oneOf: readonly Permission[],
    handle: (exchange: Exchange, name: string, blob: Blob | undefined) => Promise<Reply>,
    comp?: string,
  ): Route => ({
    method,
    operation,
    path: /^\/blobs\/(?<name>[^/]+\/.+)$/s,
    ...(comp && { comp }),
    handle: answering(async (exchange) => {
      signer.verify(exchange.url, oneOf, now());
      const name = exchange.groups.name ?? '';
      const blob = store.find(name);
      checkConditions(exchange.request, blob);
      return handle(exchange, name, blob);
    }),
  });

  return {
    prefix: BLOB_PREFIX,
    fail: failWith,
    identify: async ({ url }) => {
      const attempt = Number(url.searchParams.get('attempt'));
      const artifact = url.searchParams.get('artifact');
      return { ...(attempt > 0 && { attempt }), ...(artifact !== null && { artifact }) };
    },
    routes: [
      route('PUT', 'put-block', ['c', 'w'], (exchange, name) => putBlock(store, exchange, name), 'block'),
      route('PUT', 'put-block-list', ['c', 'w'], (exchange, name) => putBlockList(store, exchange, name), 'blocklist'),
      route('PUT', 'put-blob', ['c', 'w'], (exchange, name) => putBlob(store, exchange, name)),
      route('GET', 'get-blob', ['r'], (exchange, name, blob) => getBlob(store, exchange, name, blob)),
      route('HEAD', 'get-blob-properties', ['r'], async ({ url }, _name, blob) => {
        if (!blob) throw new BlobError('BlobNotFound');
        return { status: 200, headers: describeBlob(blob, url) };
      }),
      route('DELETE', 'delete-blob', ['d'], async (_exchange, name) => {
        if (!(await store.delete(name))) throw new BlobError('BlobNotFound');
        return { status: 202 };
      }),
    ],
  };
}

/** Turns errors into Azure's answers, and gives every answer the headers that Azure's always have. */
function answering(handle: Handler): Handler {
  return async (exchange) => {
    const reply = await handle(exchange).catch((error) => {
      if (error instanceof BlobError) return errorReply(error);
      throw error;
    });
    const clientRequestId = headerOf(exchange.request, 'x-ms-client-request-id');
    const headers = {
      'x-ms-version': headerOf(exchange.request, 'x-ms-version') ?? REST_VERSION,
      'x-ms-request-id': randomUUID(),
      'x-ms-client-request-id': clientRequestId,
      ...reply.headers,
    };
    return { ...reply, headers };
  };
}

function checkUpload({ request }: Exchange): void {
  if (headerOf(request, 'x-ms-structured-body') !== undefined)
    throw new BlobError('UnsupportedHeader', 'x-ms-structured-body');
  if (headerOf(request, 'content-length') === undefined) throw new BlobError('MissingContentLengthHeader');
}

/** Checksums that the client gave come back; without any, Azure tells its own CRC. */
function checksumHeaders({ request }: Exchange): Record<string, string | undefined> {
  const { md5, crc64 } = readChecksums(request);
  return { 'content-md5': md5, 'x-ms-content-crc64': crc64, 'x-ms-request-server-encrypted': 'true' };
}

async function putBlock(store: BlobStore, exchange: Exchange, name: string): Promise<Reply> {
  checkUpload(exchange);
  const id = checkBlockId(exchange.url.searchParams.get('blockid') ?? '');
  await store.putBlock(name, id, exchange.body, readChecksums(exchange.request));
  return { status: 201, headers: checksumHeaders(exchange) };
}

async function putBlockList(store: BlobStore, exchange: Exchange, name: string): Promise<Reply> {
  checkUpload(exchange);
  const text = await readText(exchange.body);
  const { md5, crc64 } = readChecksums(exchange.request);
  if (md5 !== undefined && md5 !== createHash('md5').update(text).digest('base64')) throw new BlobError('Md5Mismatch');
  if (crc64 !== undefined && crc64 !== new Crc64().update(Buffer.from(text)).digest())
    throw new BlobError('Crc64Mismatch');
  const blob = await store.putBlockList(name, parseBlockList(text), readProperties(exchange.request));
  return { status: 201, headers: { ...versionOf(blob), ...checksumHeaders(exchange) } };
}

async function putBlob(store: BlobStore, exchange: Exchange, name: string): Promise<Reply> {
  checkUpload(exchange);
  const type = headerOf(exchange.request, 'x-ms-blob-type');
  if (type === undefined) throw new BlobError('MissingRequiredHeader', 'x-ms-blob-type');
  if (type !== 'BlockBlob')
    throw new BlobError('InvalidHeaderValue', 'x-ms-blob-type: only BlockBlob is supported here.');
  const contentType = headerOf(exchange.request, 'content-type');
  const properties = { ...(contentType && { contentType }), ...readProperties(exchange.request) };
  const blob = await store.putBlob(name, exchange.body, readChecksums(exchange.request), properties);
  return { status: 201, headers: { ...versionOf(blob), ...checksumHeaders(exchange), 'content-md5': blob.contentMd5 } };
}

async function getBlob(
  store: BlobStore,
  { request, url }: Exchange,
  name: string,
  blob: Blob | undefined,
): Promise<Reply> {
  if (headerOf(request, 'x-ms-structured-body') !== undefined)
    throw new BlobError('UnsupportedHeader', 'x-ms-structured-body');
  if (!blob) throw new BlobError('BlobNotFound');
  const range = readRange(request, blob.size);
  const headers = describeBlob(blob, url);
  if (!range) return { status: 200, headers, body: store.read(name) };
  const { first, last } = range;
  headers['content-length'] = `${last - first + 1}`;
  headers['content-range'] = `bytes ${first}-${last}/${blob.size}`;
  headers['x-ms-blob-content-md5'] = blob.contentMd5;
  headers['content-md5'] = undefined;
  const wants = (hash: string) => headerOf(request, `x-ms-range-get-content-${hash}`)?.toLowerCase() === 'true';
  if (wants('md5') && wants('crc64')) throw new BlobError('InvalidHeaderValue', 'One checksum of a range at a time.');
  if (wants('md5') || wants('crc64')) {
    if (last - first + 1 > MOST_BYTES_HASHED) throw new BlobError('OutOfRangeInput', 'Hashed ranges end at 4 MiB.');
    const bytes = Buffer.concat(await store.read(name, range).toArray());
    if (wants('md5')) headers['content-md5'] = createHash('md5').update(bytes).digest('base64');
    if (wants('crc64')) headers['x-ms-content-crc64'] = new Crc64().update(bytes).digest();
    return { status: 206, headers, body: bytes };
  }
  return { status: 206, headers, body: store.read(name, range) };
}
