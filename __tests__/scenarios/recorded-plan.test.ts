import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { RunPlan } from '../../src/controller/plan.ts';
import type { Replay } from '../../src/controller/replay.ts';

const SHA = 'a'.repeat(40);
const NETWORK =
  'npm error code ECONNRESET\nnpm error network aborted\nnpm error network This is a problem related to network connectivity.\n##[error]Process completed with exit code 1.\n';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rerail-recorded-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function record(address: string, body: unknown): void {
  const file = path.join(root, 'repos/o/r', `${address}${typeof body === 'string' ? '.txt' : '.json'}`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof body === 'string' ? body : JSON.stringify(body));
}

const run = (id: number, more: object = {}) => ({
  id,
  run_attempt: 1,
  path: '.github/workflows/ci.yml',
  event: 'push',
  head_branch: 'main',
  head_sha: SHA,
  status: 'completed',
  conclusion: 'failure',
  created_at: new Date(Date.now() - 3_600_000).toISOString(),
  updated_at: new Date(Date.now() - 3_000_000).toISOString(),
  ...more,
});
const job = (id: number, name: string, conclusion: string) => ({
  id,
  name,
  conclusion,
  status: 'completed',
  run_attempt: 1,
});

function rerail<T>(...args: string[]): { status: number | null; document: T; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('dist/cli.js'), 'plan', ...args, '--json'],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: root },
    },
  );
  return { status, stderr, document: JSON.parse(stdout) as T };
}

test('a recorded run is planned without any request', () => {
  record('actions/runs', { total_count: 1, workflow_runs: [run(1845)] });
  record('actions/runs/1845/attempts/1/jobs', {
    total_count: 2,
    jobs: [job(76, 'lint', 'success'), job(77, 'test', 'failure')],
  });
  record('actions/jobs/77/logs', NETWORK);
  const { status, document, stderr } = rerail<RunPlan>('1845', '--recorded', root);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(document.jobs[0]?.failure?.evidence[0]).toMatchObject({ line: 1, text: 'npm error code ECONNRESET' });
  expect(document).toMatchObject({
    repository: 'o/r',
    act: 'rerun-failed-jobs',
    jobIds: [77],
    jobs: [{ id: 77, failure: { type: 'network', retry: 'transient' } }],
  });
});

test('256 legs stay below 100 KB, hostile names and lines included', () => {
  const legs = Array.from({ length: 256 }, (_, n) =>
    job(1_000 + n, `test (${n}, <img src=x>@everyone ${'`'.repeat(9)}${'x'.repeat(200)})`, 'failure'),
  );
  record('actions/runs/1845', run(1845));
  record('actions/runs/1845/attempts/1/jobs', { total_count: 256, jobs: legs });
  for (const { id } of legs) {
    record(`actions/jobs/${id}/logs`, `\u001b[31m##[error]::set-output name=x::${id}\n${NETWORK}`);
    record(`check-runs/${id}/annotations`, [
      { annotation_level: 'failure', message: 'Process completed with exit code 1.' },
    ]);
  }
  const { document } = rerail<RunPlan>('https://github.com/o/r/actions/runs/1845', '--recorded', root);
  expect(Buffer.byteLength(JSON.stringify(document))).toBeLessThanOrEqual(100_000);
  expect(document.jobIds).toHaveLength(256);
  expect(document.jobs.length).toBeGreaterThanOrEqual(20);
  expect(document.omitted.reduce((sum, { jobs }) => sum + jobs, 0) + document.jobs.length).toBe(256);
  expect(document.costs.apiRequests).toBeLessThanOrEqual(8 + 2 * 256);
});

test('a month is held against what happened', () => {
  const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  record('actions/runs', {
    total_count: 2,
    workflow_runs: [
      run(1, { run_attempt: 2, conclusion: 'success', run_started_at: at(30), updated_at: at(20) }),
      run(2, { conclusion: 'success' }),
    ],
  });
  record('actions/runs/1/attempts/1', run(1, { updated_at: at(50) }));
  record('actions/runs/1/attempts/1/jobs', { total_count: 1, jobs: [job(77, 'test', 'failure')] });
  record('actions/jobs/77/logs', NETWORK);
  const { status, document } = rerail<Replay>('--since', '30d', '--recorded', root);
  expect(status).toBe(0);
  expect(document).toMatchObject({
    runs: 2,
    failed: 1,
    decided: [{ run: 1, attempt: 1, act: 'rerun-failed-jobs', next: 'passed', verdict: 'saved', minutes: 20 }],
    totals: { reruns: 1, saved: 1, savedMinutes: 20, wrong: 0 },
  });
});

test('what an earlier decision of the month taught changes the next: the same failure again, and what a re-run passed', () => {
  const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  const tests =
    'FAIL src/cart.test.ts\n  ● cart › adds tax\n    Expected: 119\n    Received: 100\n##[error]Process completed with exit code 1.\n';
  const failing = (id: number, attempt: number, minutes: number, log: string) => {
    record(`actions/runs/${id}/attempts/${attempt}`, run(id, { run_attempt: attempt, updated_at: at(minutes) }));
    record(`actions/runs/${id}/attempts/${attempt}/jobs`, {
      total_count: 1,
      jobs: [{ ...job(id * 10 + attempt, 'test', 'failure'), run_attempt: attempt }],
    });
    record(`actions/jobs/${id * 10 + attempt}/logs`, log);
  };
  failing(1, 1, 300, NETWORK);
  failing(1, 2, 280, NETWORK);
  failing(2, 1, 200, tests);
  failing(3, 1, 100, tests);
  // The newest first, as GitHub lists them.
  record('actions/runs', {
    total_count: 3,
    workflow_runs: [
      run(3, { updated_at: at(100) }),
      run(2, { run_attempt: 2, conclusion: 'success', updated_at: at(180) }),
      run(1, { run_attempt: 2, updated_at: at(280) }),
    ],
  });
  const { document } = rerail<Replay>('--since', '30d', '--recorded', root);
  expect(document.decided.map((one) => `${one.run}/${one.attempt} ${one.act} ${one.verdict}`)).toEqual([
    '3/1 rerun-failed-jobs open',
    '2/1 ask wrong',
    '1/1 rerun-failed-jobs spent',
    '1/2 ask open',
  ]);
});

test.each([
  [[], /give either RUN, the id or the address of a run, or --since AGE/],
  [['x'], /is not the address of a run/],
  [['--since', 'soon'], /The option --since is "soon"/],
])('wrong arguments are exit status 2: %j', (args, message) => {
  const { status, stderr } = rerail(...args, '--recorded', root);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
});
