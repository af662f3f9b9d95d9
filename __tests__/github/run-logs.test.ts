import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { UsageError, UserError } from '../../src/errors.ts';
import { openClient } from '../../src/github/client.ts';
import { runLogs } from '../../src/github/run-logs.ts';

const RUN = 'https://github.com/acme/shop/actions/runs/7';

let server: Server;
let address: string;
let requests: { path: string; authorization: string | undefined }[];
/** Answers by path; what is not there is 404. */
let answers: Record<string, (response: ServerResponse) => void>;

const json =
  (value: unknown, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));

beforeEach(async () => {
  requests = [];
  answers = {};
  server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '';
    requests.push({ path, authorization: request.headers.authorization });
    const answer = answers[path];
    if (answer) answer(response);
    else response.writeHead(404).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const open = (apiUrl: string, token?: string) =>
  runLogs(openClient({ apiUrl, ...(token ? { token } : {}) }, { secondMs: 1 }));
const api = (token?: string) => open(address, token);

async function textOf(log: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of log) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

test('the failed jobs of a run, and their logs without the token', async () => {
  answers['/repos/acme/shop/actions/runs/7/jobs?per_page=100'] = json({
    total_count: 2,
    jobs: [
      { id: 1, name: 'fine', conclusion: 'success' },
      {
        id: 2,
        name: 'build',
        conclusion: 'failure',
        steps: [
          { name: 'Set up', conclusion: 'success' },
          { name: 'Compile', conclusion: 'failure' },
        ],
      },
    ],
  });
  answers['/repos/acme/shop/actions/jobs/2/logs'] = (response) =>
    response.writeHead(302, { location: `${address}/blob?sig=1` }).end();
  answers['/blob?sig=1'] = (response) => response.end('it broke\n');
  const jobs = await api('secret').failedJobs(RUN);
  expect(jobs).toMatchObject([{ id: 2, name: 'build', conclusion: 'failure', failedStep: 'Compile' }]);
  expect(
    await textOf(
      jobs[0]?.log() ??
        (() => {
          throw new Error('no job');
        })(),
    ),
  ).toBe('it broke\n');
  expect(requests.map(({ authorization }) => authorization)).toEqual(['token secret', 'token secret', undefined]);
});

test('an attempt, in pages', async () => {
  const page = Array.from({ length: 100 }, (_, id) => ({ id, name: `leg ${id}`, conclusion: 'success' }));
  answers['/repos/acme/shop/actions/runs/7/attempts/2/jobs?per_page=100'] = json(
    { total_count: 101, jobs: page },
    { link: `<${address}/repos/acme/shop/actions/runs/7/attempts/2/jobs?per_page=100&page=2>; rel="next"` },
  );
  answers['/repos/acme/shop/actions/runs/7/attempts/2/jobs?per_page=100&page=2'] = json({
    total_count: 101,
    jobs: [{ id: 200, name: 'last', conclusion: 'timed_out' }],
  });
  expect(await api().failedJobs(`${RUN}/attempts/2`)).toMatchObject([{ id: 200 }]);
});

test('one job, whatever became of it', async () => {
  answers['/repos/acme/shop/actions/jobs/9'] = json({ id: 9, name: 'lint', conclusion: 'success' });
  expect(await api().failedJobs(`${RUN}/job/9?pr=3#step:4:1`)).toMatchObject([{ id: 9, name: 'lint' }]);
});

test.each(['https://github.com/acme/shop', 'acme/shop', '', 'https://github.com/acme/shop/actions/runs/x'])(
  '%j is no address',
  async (url) => {
    await expect(api().failedJobs(url)).rejects.toThrow(UsageError);
    await expect(api().failedJobs(url)).rejects.toThrow(/is not the address of a run/);
  },
);

test('what the API refuses is said with what to do', async () => {
  await expect(api().failedJobs(RUN)).rejects.toThrow(/answers 404 .* Set GITHUB_TOKEN/);
  await expect(api('secret').failedJobs(RUN)).rejects.toThrow(/answers 404 .* `actions: read`/);
  answers['/repos/acme/shop/actions/jobs/9'] = json({ id: 9, name: 'lint', conclusion: 'failure' });
  answers['/repos/acme/shop/actions/jobs/9/logs'] = (response) => response.writeHead(410).end();
  const [job] = await api('secret').failedJobs(`${RUN}/job/9`);
  await expect(textOf((job as { log(): AsyncIterable<Uint8Array> }).log())).rejects.toThrow(
    /410 .* nothing left to read/,
  );
});

test('an API that cannot be reached, and what is none, is the machine and no defect', async () => {
  answers['/repos/acme/shop/actions/runs/7/jobs?per_page=100'] = (response) =>
    response.end('<html>Log in first</html>');
  await expect(api().failedJobs(RUN)).rejects.toThrow(UserError);
  await expect(api().failedJobs(RUN)).rejects.toThrow(/is no JSON .*GITHUB_API_URL/);
  answers['/repos/acme/shop/actions/jobs/9'] = (response) => response.end('<html>Log in first</html>');
  await expect(api().failedJobs(`${RUN}/job/9`)).rejects.toThrow(/is no JSON .*GITHUB_API_URL/);
  await new Promise((closed) => server.close(closed));
  await expect(api().failedJobs(RUN)).rejects.toThrow(UserError);
  await expect(api().failedJobs(RUN)).rejects.toThrow(/127\.0\.0\.1:\d+ does not answer \(ECONNREFUSED\)/);
  await expect(open('nowhere').failedJobs(RUN)).rejects.toThrow(/^Reading the run failed: nowhere/);
});
