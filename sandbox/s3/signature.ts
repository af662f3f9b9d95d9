import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may use the bucket. */
export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of credentials that expire: then every request has it. */
  readonly sessionToken?: string;
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=([0-9a-f]{64})$/;

/** Why a request's signature is refused, by AWS's code; undefined if it is right (AWS, "Signature Version 4", for S3: the path is encoded once). */
export function signatureProblem(
  request: IncomingMessage,
  { accessKeyId, secretAccessKey, sessionToken }: S3Credentials,
) {
  const { authorization = '', 'x-amz-date': time = '', 'x-amz-content-sha256': payload = '' } = request.headers;
  const [, id, date = '', region = '', names = '', given = ''] = AUTHORIZATION.exec(authorization) ?? [];
  if (id === undefined) return 'AccessDenied';
  if (id !== accessKeyId) return 'InvalidAccessKeyId';
  if (sessionToken !== undefined && request.headers['x-amz-security-token'] !== sessionToken) return 'InvalidToken';
  const signed = names.split(';');
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => signed.includes(name))) return 'AccessDenied';
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const canonicalQuery = query.split('&').filter(Boolean).sort().join('&');
  const headers = signed.map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`).join('');
  const canonical = [request.method, path, canonicalQuery, headers, names, payload].join('\n');
  const scope = `${date}/${region}/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', time, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const key = [date, region, 's3', 'aws4_request'].reduce<Buffer>(hmac, Buffer.from(`AWS4${secretAccessKey}`));
  const right = hmac(key, toSign).toString('hex');
  return timingSafeEqual(Buffer.from(given), Buffer.from(right)) ? undefined : 'SignatureDoesNotMatch';
}

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
