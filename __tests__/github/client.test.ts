import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ApiError } from '../../src/github/api/api-error.ts';
import { type GitHubClient, openClient } from '../../src/github/client.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let server: Server;
let address: string;
let asked: { line: string; headers: IncomingMessage['headers'] }[];
/** For each request line, the answers in turn; the last one holds from then on. */
let script: Record<string, Answer[]>;
let client: GitHubClient;

const answer =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const hangUp: Answer = (response) => response.destroy();

beforeEach(async () => {
  asked = [];
  script = {};
  server = createServer((request, response) => {
    const line = `${request.method} ${request.url}`;
    asked.push({ line, headers: request.headers });
    const answers = script[line] ?? [answer(404, { message: 'Not Found' })];
    const next = answers.length > 1 ? answers.shift() : answers[0];
    request.resume().on('end', () => next?.(response, request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = openClient({ apiUrl: address, token: 'secret' }, { secondMs: 1 });
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const failure = (act: Promise<unknown>) =>
  act.then(
    () => undefined,
    (error: unknown) => error as ApiError,
  );

describe('reading', () => {
  test.each<[string, Answer]>([
    ['a server error', answer(502, { message: 'Server Error' })],
    ['a broken connection', hangUp],
    ['too many requests', answer(429, { message: 'slow down' }, { 'retry-after': '2' })],
    ['a service that asks for patience', answer(503, {}, { 'retry-after': '2' })],
    [
      'a secondary limit',
      answer(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '2' }),
    ],
    [
      'the end of the hourly limit',
      answer(403, { message: 'API rate limit exceeded' }, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }),
    ],
  ])('%s is repeated', async (_name, fault) => {
    script['GET /a'] = [fault, fault, answer(200, { ok: true })];
    expect(await client.get('/a')).toEqual({ ok: true });
    expect(client.usage.requests).toBe(3);
  });

  test.each([400, 401, 403, 404, 410, 422])('%i is final', async (status) => {
    script['GET /a'] = [answer(status, { message: 'no' })];
    expect(await failure(client.get('/a'))).toMatchObject({ status, isUnclear: false });
    expect(asked).toHaveLength(1);
  });

  test('a wait beyond the limit is an error, not a wait', async () => {
    script['GET /a'] = [answer(429, { message: 'slow down' }, { 'retry-after': '3600' })];
    script['GET /b'] = [answer(403, { message: 'secondary rate limit' }, { 'retry-after': '3600' })];
    expect(await failure(client.get('/a'))).toMatchObject({ status: 429 });
    expect(await failure(client.get('/b'))).toMatchObject({ status: 403 });
    expect(asked).toHaveLength(2);
  });

  test('faults without end are told, with what to do', async () => {
    script['GET /a'] = [hangUp];
    expect((await failure(client.get('/a')))?.message).toMatch(/127\.0\.0\.1:\d+ does not answer \(.+\)\. Check/);
    expect(asked).toHaveLength(4);
  });

  test('a repeated question is conditional, and 304 is the answer from before', async () => {
    script['GET /a?branch=x'] = [answer(200, { n: 1 }, { etag: '"v1"' }), (response) => response.writeHead(304).end()];
    expect(await client.get('/a', { branch: 'x', left: undefined })).toEqual({ n: 1 });
    expect(await client.get('/a', { branch: 'x', left: undefined })).toEqual({ n: 1 });
    expect(asked[1]?.headers['if-none-match']).toBe('"v1"');
    expect(client.usage).toMatchObject({ requests: 2, notModified: 1 });
  });

  test('lists follow the links, up to the number of pages', async () => {
    const link = (page: number) => ({ link: `<${address}/jobs?per_page=100&page=${page}>; rel="next"` });
    script['GET /jobs?per_page=100'] = [answer(200, { total_count: 3, jobs: [1] }, link(2))];
    script['GET /jobs?per_page=100&page=2'] = [answer(502, {}), answer(200, { total_count: 3, jobs: [2] }, link(3))];
    script['GET /jobs?per_page=100&page=3'] = [answer(200, { total_count: 3, jobs: [3] })];
    expect(await client.getAll('/jobs')).toEqual([1, 2, 3]);
    expect(await client.getAll('/jobs', {}, 2)).toEqual([1, 2]);
  });

  test('what is not there is undefined only if asked so', async () => {
    expect(await client.find('/a')).toBeUndefined();
    script['GET /b'] = [answer(403, {})];
    expect(await failure(client.find('/b'))).toBeInstanceOf(ApiError);
  });
});

describe('changing', () => {
  test.each<[string, Answer, boolean]>([
    ['a server error', answer(502, {}), true],
    ['a connection that breaks after the request', hangUp, true],
    ['a refusal', answer(403, { message: 'This workflow is already running' }), false],
  ])('a POST is sent once: %s', async (_name, fault, isUnclear) => {
    script['POST /rerun'] = [fault, answer(201, {})];
    expect(await failure(client.send('POST', '/rerun'))).toMatchObject({ isUnclear });
    expect(asked).toHaveLength(1);
  });

  test.each([
    [
      'a secondary limit',
      answer(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '1' }),
    ],
    ['a 403 that only names a time', answer(403, {}, { 'retry-after': '1' })],
    ['429', answer(429, {}, { 'retry-after': '1' })],
  ])('%s refuses before anything is done, so the POST is repeated', async (_name, limit) => {
    script['POST /rerun'] = [limit, answer(201, { done: true })];
    expect(await client.send('POST', '/rerun')).toEqual({ done: true });
  });

  test('a PATCH may be repeated', async () => {
    script['PATCH /comments/1'] = [answer(502, {}), answer(200, { id: 1 })];
    expect(await client.send('PATCH', '/comments/1', { body: 'x' })).toEqual({ id: 1 });
  });
});

describe('logs', () => {
  const whole = Buffer.from(Array.from({ length: 1_000 }, (_, line) => `line ${line}\n`).join(''));

  function serve(mode: 'ranges' | 'positions' | 'none'): void {
    script['GET /logs'] = [(response) => response.writeHead(302, { location: `${address}/blob?sig=a%2Bb%3D` }).end()];
    script['GET /blob?sig=a%2Bb%3D'] = [
      (response, request) => {
        const [, start, end] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
        const known = mode === 'ranges' || (mode === 'positions' && start !== '');
        if (start === undefined || !known) {
          return void response.writeHead(200, { 'content-length': whole.length }).end(whole);
        }
        const from = start === '' ? Math.max(0, whole.length - Number(end)) : Number(start);
        const to = start === '' ? whole.length - 1 : Number(end);
        const range = `bytes ${from}-${to}/${whole.length}`;
        response.writeHead(206, { 'content-range': range }).end(whole.subarray(from, to + 1));
      },
    ];
  }

  test.each(['ranges', 'positions'] as const)(
    'the end is read by range (%s), and the store never sees the token',
    async (mode) => {
      serve(mode);
      const { bytes, truncated, total } = await client.tail('/logs', 100);
      expect(bytes.toString()).toBe(whole.subarray(-100).toString());
      expect({ truncated, total }).toEqual({ truncated: true, total: whole.length });
      expect(client.usage).toMatchObject({ requests: 1, logBytes: 100 });
      expect(asked.map(({ headers }) => headers.authorization === undefined)).toEqual([
        false,
        ...asked.slice(1).map(() => true),
      ]);
    },
  );

  test.each(['ranges', 'positions', 'none'] as const)('a small log is read whole (%s)', async (mode) => {
    serve(mode);
    const { bytes, truncated } = await client.tail('/logs', 1_000_000);
    expect(bytes.equals(whole)).toBe(true);
    expect(truncated).toBe(false);
    expect(asked).toHaveLength(2);
  });

  test('a store without ranges gives the beginning, and no more than the limit is kept', async () => {
    serve('none');
    expect(await client.tail('/logs', 100)).toMatchObject({ bytes: whole.subarray(0, 100), truncated: true });
  });

  test('a body that breaks off is read again', async () => {
    serve('ranges');
    script['GET /blob?sig=a%2Bb%3D']?.unshift((response) => {
      response.writeHead(206, { 'content-range': `bytes 0-9/10`, 'content-length': 10 });
      response.write('half', () => response.destroy());
    });
    expect((await client.tail('/logs', 100)).bytes.equals(whole.subarray(-100))).toBe(true);
  });

  test('an expired log is told', async () => {
    script['GET /logs'] = [answer(410, { message: 'Gone' })];
    expect((await failure(client.tail('/logs', 100)))?.message).toMatch(/410 .*nothing left to read/);
  });
});
