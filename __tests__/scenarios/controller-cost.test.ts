import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import { type RunSeed, seedPull, seedRun } from '../../sandbox/github/seed.ts';
import type { RunPlan } from '../../src/controller/plan.ts';
import { createGitRefStore } from '../../src/ledger/git-ref-store.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { sampled } from '../long.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { runController, workflowRun } from './run-controller.ts';

// What a decision costs: requests by the API's count, and bytes of logs.

const WORKFLOW = `on: [push, pull_request]
jobs:
  lint: {runs-on: ubuntu-latest, steps: [{run: npm run lint}]}
  test: {runs-on: ubuntu-latest, needs: lint, steps: [{run: npm test}]}
`;
const FILES = { '.github/workflows/ci.yml': WORKFLOW, '.github/rerail.yml': 'version: 1\nmode: act\n' };
const NETWORK = [
  'npm error code ECONNRESET',
  'npm error network aborted',
  'npm error network This is a problem related to network connectivity.',
];
const TESTS = ['FAIL src/cart.test.ts', '  ● cart › adds tax', '    Expected: 119', '    Received: 100'];

let github: TestGitHub;
beforeAll(async () => {
  github = await TestGitHub.open({ repository: { files: FILES } });
});
afterAll(() => github[Symbol.asyncDispose]());
afterAll(() => expect(github.github.problems).toEqual([]));

async function onPull(branch: string, at = github): Promise<Partial<RunSeed>> {
  await at.repository.commit({ branch, from: 'main', files: { [`${branch}.txt`]: '1\n' } });
  return { event: 'pull_request', branch, pulls: [await seedPull(at.repository, { head: branch })] };
}

/** Decides and acts in two processes, as the recovery workflow does, and counts what they ask. */
async function decideAndAct(seed: RunSeed, at = github) {
  const run = await seedRun(at.repository, seed);
  const mark = at.server.requests().length;
  const bytes = at.github.logs.sent;
  const decided = await runController(at, { command: 'decide', event: workflowRun(run) });
  const plan = JSON.parse(decided.outputs.get('plan') ?? 'null') as RunPlan;
  const acted = await runController(at, { command: 'act', inputs: { plan: decided.outputs.get('plan') ?? '' } });
  const requests = at.server.requests().slice(mark);
  const api = requests.filter(({ path }) => path.startsWith('/api/'));
  return {
    run,
    plan,
    log: decided.log + acted.log,
    api: api.length,
    logs: api.filter(({ path }) => path.endsWith('/logs')).length,
    git: requests.filter(({ path }) => path.includes('.git/')).length,
    logBytes: at.github.logs.sent - bytes,
  };
}

const failed = (lines: readonly string[], name = 'test') =>
  ({ name, key: 'test', needs: ['lint'], conclusion: 'failure', lines, minutes: 4 }) as const;

test.each(
  sampled(
    [
      ['a pull request, run again', true, NETWORK, 'rerun-failed-jobs'],
      ['a pull request, handed over', true, TESTS, 'ask'],
      ['a branch, run again', false, NETWORK, 'rerun-failed-jobs'],
      ['a branch, handed over', false, TESTS, 'ask'],
    ] as const,
    3,
  ),
)('decided and acted upon within 8 + 2 requests: %s', async (name, isPull, lines, act) => {
  const more = isPull ? await onPull(`cost-${act}`) : {};
  const { plan, api, git, log } = await decideAndAct({ jobs: [{ name: 'lint' }, failed(lines)], ...more });
  console.log(`${name}: ${api} API requests, ${git} of git; the budget is 8 + 2 for one failed job`);
  expect(log).not.toMatch(/::warning|::error/);
  expect(plan.act).toBe(act);
  expect(api).toBeLessThanOrEqual(8 + 2 * 1);
});

test('a server without GraphQL is asked one by one, with the same decision', async () => {
  await using other = await TestGitHub.open({
    repository: { files: FILES },
    faults: [parseFault('http-error:on=graphql,status=404,count=1000')],
  });
  const jobs = [{ name: 'lint' }, failed(NETWORK)];
  const { plan, api, run } = await decideAndAct({ jobs, ...(await onPull('plain', other)) }, other);
  console.log(`without GraphQL: ${api} API requests`);
  expect(plan.act).toBe('rerun-failed-jobs');
  expect(run.attempts).toHaveLength(2);
  expect(other.repository.state.comments).toHaveLength(1);
});

test('256 failed legs are decided about and acted upon within the hourly limit, with the logs of 20', async () => {
  const legs = Array.from({ length: 256 }, (_, index) => failed(NETWORK, `test (${index})`));
  const { plan, api, logs, run } = await decideAndAct({ jobs: legs, ...(await onPull('matrix')) });
  console.log(`256 failed legs: ${api} API requests, logs of ${logs}`);
  expect(plan).toMatchObject({ act: 'rerun-failed-jobs', counts: { failed: 256 } });
  expect(plan.jobIds).toHaveLength(256);
  expect(logs).toBeLessThanOrEqual(20);
  expect(api).toBeLessThanOrEqual(8 + 2 * 256);
  expect(api).toBeLessThan(1_000);
  expect(run.attempts).toHaveLength(2);
}, 60_000);

/** A log of a gigabyte that is made while it is read. */
function hugeLog(lines: readonly string[]) {
  const size = 2 ** 30;
  const stamped = [...lines, '##[error]Process completed with exit code 1.'];
  const end = Buffer.from(stamped.map((line) => `2026-11-22T02:03:04.0000000Z ${line}\n`).join(''));
  const filler = Buffer.from(`2026-11-22T02:03:04.0000000Z ${'.'.repeat(226)}\n`.repeat(256));
  function* chunks(start: number, stop: number) {
    for (let at = start; at < stop; ) {
      const inFiller = at % filler.length;
      const rest = size - end.length - at;
      const next =
        rest > 0
          ? filler.subarray(inFiller, inFiller + Math.min(rest, stop - at))
          : end.subarray(-rest, -rest + stop - at);
      yield next;
      at += next.length;
    }
  }
  return { size, read: (start: number, stop: number) => Readable.from(chunks(start, stop)) };
}

test('a log of a gigabyte costs at most 20 MB', async () => {
  const jobs = [{ name: 'lint' }, { ...failed([]), log: hugeLog(NETWORK) }];
  const { plan, logBytes } = await decideAndAct({ jobs, ...(await onPull('huge')) });
  console.log(`a log of 1 GB: ${(logBytes / 1e6).toFixed(1)} MB read`);
  expect(plan).toMatchObject({ act: 'rerun-failed-jobs', jobs: [{ failure: { type: 'network' } }] });
  expect(logBytes).toBeGreaterThan(0);
  expect(logBytes).toBeLessThanOrEqual(20e6);
  expect(plan.costs.logBytes).toBeLessThanOrEqual(20e6);
}, 60_000);

test('thirty days of history are read with at most four requests', async () => {
  const store = createGitRefStore({
    url: `${github.server.url}/octo-org/app.git`,
    token: github.token(),
    folder: path.join(github.folder, 'writer'),
    clock: systemClock,
    random: Math.random,
  });
  const texts = new Map<string, string>();
  for (let index = 0; index < 1_500; index += 1) {
    const at = new Date(Date.now() - (index % 30) * 24 * 60 * 60_000).toISOString();
    texts.set(`${index + 100_000}/1/ask/${'a'.repeat(40)}`, JSON.stringify({ version: 1, kind: 'ask', at }));
  }
  await store.putAll(texts);
  const run = await seedRun(github.repository, { jobs: [{ name: 'lint' }, failed(NETWORK)] });
  const decided = await runController(github, { command: 'decide', event: workflowRun(run) });
  const plan = JSON.parse(decided.outputs.get('plan') ?? 'null') as RunPlan;
  console.log(`1,500 entries of thirty days: ${plan.costs.ledgerRequests} requests`);
  expect(plan.costs.ledgerRequests).toBeGreaterThan(0);
  expect(plan.costs.ledgerRequests).toBeLessThanOrEqual(4);
});
