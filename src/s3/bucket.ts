import type { IncomingMessage } from 'node:http';
import type { HttpClient } from '@actions/http-client';
import type { AwsClient } from 'aws4fetch';
import { RefusedError } from '../errors.ts';
import type { S3Settings } from './settings.ts';

/** What one request needs; the body's SHA-256 is signed with it. */
export interface BucketRequest {
  method: 'GET' | 'PUT' | 'DELETE';
  /** Absent: the bucket itself. */
  key?: string;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  body?: { stream: NodeJS.ReadableStream; bytes: number; sha256: string };
}

/** A request ends after this time without data. */
const TIMEOUT_MS = 30_000;
const MAX_ERROR_BYTES = 16 * 1024;
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Signed requests to one bucket, behind the proxy that the environment names. Redirects are not followed: they would take the signature along. */
export class Bucket {
  readonly #settings: S3Settings;
  readonly #http: HttpClient;
  readonly #signer: AwsClient;

  private constructor(settings: S3Settings, http: HttpClient, signer: AwsClient) {
    this.#settings = settings;
    this.#http = http;
    this.#signer = signer;
  }

  static async open(settings: S3Settings): Promise<Bucket> {
    const [{ HttpClient }, { AwsClient }] = await Promise.all([import('@actions/http-client'), import('aws4fetch')]);
    const { accessKeyId, secretAccessKey, sessionToken, region } = settings;
    const http = new HttpClient('rerail', [], { socketTimeout: TIMEOUT_MS, allowRedirects: false });
    const identity = { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
    return new Bucket(settings, http, new AwsClient({ ...identity, service: 's3', region, retries: 0 }));
  }

  /**
   * @param expected statuses that are answers
   * @throws RefusedError `s3-refused` for other answers that a repetition would not change; Error for those that it might
   */
  async send(request: BucketRequest, expected: readonly number[]): Promise<IncomingMessage> {
    const { method, key, query = {}, body } = request;
    const url = new URL(
      `${this.#settings.url}/${key === undefined ? '' : key.split('/').map(encodeURIComponent).join('/')}`,
    );
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const signed = await this.#signer.sign(url.href, {
      method,
      headers: { ...request.headers, 'x-amz-content-sha256': body?.sha256 ?? EMPTY_SHA256 },
    });
    const headers: Record<string, string | number> = Object.fromEntries(signed.headers);
    if (body) headers['content-length'] = body.bytes;
    const { message } = await this.#http.request(method, signed.url, body?.stream ?? null, headers);
    const status = message.statusCode ?? 0;
    if (expected.includes(status)) return message;
    throw await refusal(request, status, message);
  }
}

async function refusal({ method, key = '' }: BucketRequest, status: number, message: IncomingMessage): Promise<Error> {
  const code = /<Code>([\w.]{1,80})<\/Code>/.exec(await readBounded(message, MAX_ERROR_BYTES))?.[1];
  const said = `${method} ${key === '' ? 'of the bucket' : key}: the S3 service answers ${status}${code ? ` (${code})` : ''}`;
  if (status >= 500 || status === 429 || status === 408) return new Error(said);
  const hint =
    status === 301 || status === 307 ? 'Check AWS_REGION' : 'Check the credentials, the bucket and its policy';
  return new RefusedError('s3-refused', `${said}. ${hint}.`);
}

/** What an answer says, up to a number of bytes. */
export async function readBounded(message: NodeJS.ReadableStream, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message) {
    const part = Buffer.from(chunk);
    bytes += part.length;
    if (bytes > maxBytes) break;
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}
