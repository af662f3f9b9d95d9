import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type S3Credentials, signatureProblem } from './signature.ts';

export interface BucketServerOptions {
  readonly bucket?: string;
  readonly credentials?: S3Credentials;
  /** Objects in one page of a listing; 1,000 unless it is given. */
  readonly pageSize?: number;
}

/** A small S3-compatible service with one bucket, in memory: the few operations that rerail uses, signatures and conditional writes as AWS has them. */
export interface BucketServer extends AsyncDisposable {
  /** The service's address, without the bucket. */
  readonly url: string;
  readonly bucket: string;
  readonly credentials: S3Credentials;
  /** By key. */
  readonly objects: Map<string, Buffer>;
  /** Method and key of each request, and the status of its answer. */
  readonly requests: { method: string; key: string; status: number }[];
  /** Answers a request in the place of the service; undefined lets it through. */
  fault: (method: string, key: string) => number | undefined;
  /** The variables by which a job finds it. */
  environment(): Record<string, string>;
}

const CREDENTIALS: S3Credentials = {
  accessKeyId: 'AKIASANDBOX',
  secretAccessKey: 'sandbox-secret-access-key-0123456789',
};
const PAGE = 1_000;

export async function startBucketServer(options: BucketServerOptions = {}): Promise<BucketServer> {
  const { bucket = 'rerail-tests', credentials = CREDENTIALS, pageSize = PAGE } = options;
  const objects = new Map<string, Buffer>();
  const requests: BucketServer['requests'] = [];
  const http = createServer((request, response) => {
    void answer(request).then((reply) => send(request, response, reply));
  });
  async function answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [name, ...rest] = url.pathname.slice(1).split('/').map(decodeURIComponent);
    const key = rest.join('/');
    const method = request.method ?? '';
    const body = await bodyOf(request);
    const struck = served.fault(method, key);
    const problem = signatureProblem(request, credentials);
    const reply =
      struck !== undefined
        ? failure(struck, 'InternalError')
        : problem !== undefined
          ? failure(403, problem)
          : name !== bucket
            ? failure(404, 'NoSuchBucket')
            : operate(request, url, key, body);
    requests.push({ method, key, status: reply.status });
    return reply;
  }
  function operate(request: IncomingMessage, url: URL, key: string, body: Buffer): Answer {
    if (key === '') return listing(objects, url.searchParams, pageSize);
    const known = objects.get(key);
    if (request.method === 'PUT') {
      if (createHash('sha256').update(body).digest('hex') !== request.headers['x-amz-content-sha256'])
        return failure(400, 'XAmzContentSHA256Mismatch');
      if (request.headers['if-none-match'] === '*' && known) return failure(412, 'PreconditionFailed');
      objects.set(key, body);
      return { status: 200, body: '' };
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return { status: 204, body: '' };
    }
    return known ? { status: 200, body: known } : failure(404, 'NoSuchKey');
  }
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const served: BucketServer = {
    url,
    bucket,
    credentials,
    objects,
    requests,
    fault: () => undefined,
    environment: () => ({
      AWS_ENDPOINT_URL_S3: url,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      ...(credentials.sessionToken !== undefined && { AWS_SESSION_TOKEN: credentials.sessionToken }),
      RERAIL_S3_BUCKET: bucket,
    }),
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return served;
}

interface Answer {
  readonly status: number;
  readonly body: string | Buffer;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(request: IncomingMessage, response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const failure = (status: number, code: string): Answer => ({
  status,
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
});

/** ListObjectsV2: keys in their order, a page at a time; the token is where the next one begins. */
function listing(objects: ReadonlyMap<string, Buffer>, query: URLSearchParams, pageSize: number): Answer {
  const prefix = query.get('prefix') ?? '';
  const after = query.get('continuation-token') ?? '';
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
  const page = keys.slice(0, pageSize);
  const rows = page.map(
    (key) =>
      `<Contents><Key>${escapeXml(key)}</Key><LastModified>2026-11-22T10:00:00.000Z</LastModified><Size>${objects.get(key)?.length}</Size></Contents>`,
  );
  const next = keys.length > page.length ? page.at(-1) : undefined;
  const more = next === undefined ? '' : `<NextContinuationToken>${escapeXml(next)}</NextContinuationToken>`;
  return {
    status: 200,
    body: `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>${next !== undefined}</IsTruncated>${more}${rows.join('')}</ListBucketResult>`,
  };
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
