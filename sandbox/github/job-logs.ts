import { createHmac, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type Exchange, headerOf, type Reply, type Service } from '../server/exchange.ts';

/** A log: its text, a file, or something so large that it is made while it is read. */
export type LogSource =
  | string
  | { readonly file: string }
  | { readonly size: number; readonly read: (start: number, end: number) => Readable };

export const LOG_PREFIX = '/github-logs/';
/** The address that a log is redirected to is valid for a minute (docs.github.com, "Download job logs for a workflow run"). */
const LIFETIME_MS = 60_000;

/** The logs of all jobs, and the store that hands them out: by signed address, in ranges, without a token. */
export class JobLogs {
  /** Bytes that were sent of logs so far. */
  sent = 0;
  readonly #sources = new Map<number, LogSource>();
  readonly #secret = randomBytes(16);

  set(job: number, source: LogSource): void {
    this.#sources.set(job, source);
  }

  has(job: number): boolean {
    return this.#sources.has(job);
  }

  copy(from: number, to: number): void {
    const source = this.#sources.get(from);
    if (source !== undefined) this.#sources.set(to, source);
  }

  /**
   * Another origin than the API's, as on GitHub: a client that follows the redirect must leave its token behind.
   * @param server its address
   */
  address(server: string, job: number, now: number): string {
    const expires = now + LIFETIME_MS;
    return `${server.replace('//127.0.0.1:', '//localhost:')}${LOG_PREFIX}${job}?se=${expires}&sig=${this.#sign(job, expires)}`;
  }

  #sign(job: number, expires: number): string {
    return createHmac('sha256', this.#secret).update(`${job} ${expires}`).digest('base64url');
  }

  service(now: () => number): Service {
    const handle = (exchange: Exchange) => this.#answer(exchange, now());
    const path = new RegExp(`^${LOG_PREFIX}(?<job>\\d+)$`);
    return {
      prefix: LOG_PREFIX,
      routes: ['GET', 'HEAD'].map((method) => ({ method, path, operation: 'get-job-log', handle })),
      fail: (status, message) => refuse(status, message),
    };
  }

  async #answer({ url, groups, request }: Exchange, now: number): Promise<Reply> {
    const job = Number(groups.job);
    const expires = Number(url.searchParams.get('se'));
    if (headerOf(request, 'authorization') !== undefined) return refuse(400, 'InvalidAuthenticationInfo');
    if (url.searchParams.get('sig') !== this.#sign(job, expires) || now > expires)
      return refuse(403, 'AuthenticationFailed');
    const source = this.#sources.get(job);
    if (source === undefined) return refuse(404, 'BlobNotFound');
    const size = await sizeOf(source);
    const common = { 'content-type': 'text/plain', 'accept-ranges': 'bytes' };
    const range = readRange(headerOf(request, 'range') ?? headerOf(request, 'x-ms-range'), size);
    if (range === 'unsatisfiable')
      return { ...refuse(416, 'InvalidRange'), headers: { 'content-range': `bytes */${size}` } };
    const [start, end] = range ?? [0, size];
    const headers = {
      ...common,
      'content-length': `${end - start}`,
      ...(range && { 'content-range': `bytes ${start}-${end - 1}/${size}` }),
    };
    const status = range ? 206 : 200;
    if (request.method === 'HEAD') return { status, headers };
    return { status, headers, body: this.#counted(read(source, start, end)) };
  }

  #counted(body: Readable): Readable {
    const count = (size: number) => {
      this.sent += size;
    };
    return Readable.from(
      (async function* () {
        for await (const chunk of body) {
          count(chunk.length);
          yield chunk;
        }
      })(),
    );
  }
}

function refuse(status: number, code: string): Reply {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

async function sizeOf(source: LogSource): Promise<number> {
  if (typeof source === 'string') return Buffer.byteLength(source);
  return 'file' in source ? (await stat(source.file)).size : source.size;
}

function read(source: LogSource, start: number, end: number): Readable {
  if (start >= end) return Readable.from([]);
  if (typeof source === 'string') return Readable.from([Buffer.from(source).subarray(start, end)]);
  return 'file' in source ? createReadStream(source.file, { start, end: end - 1 }) : source.read(start, end);
}

/** Start and end (exclusive) of a range; undefined without one. The last bytes (`bytes=-N`) are no range to Azure, which then sends everything. */
function readRange(header: string | undefined, size: number): [number, number] | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '') return undefined;
  const start = Number(first);
  if (start >= size) return 'unsatisfiable';
  return [start, last === '' ? size : Math.min(Number(last) + 1, size)];
}
