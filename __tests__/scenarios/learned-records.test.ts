import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunSeed, seedPull, seedRun } from '../../sandbox/github/seed.ts';
import type { RunPlan } from '../../src/controller/plan.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { Machine } from './machine.ts';
import { runController, workflowRun } from './run-controller.ts';

// What guards learn in one run changes what the controller decides about the next.

const failing = (name: string) => [
  `FAIL src/${name}.test.ts`,
  `  ● ${name} › adds tax`,
  '    Expected: 119',
  '    Received: 100',
  'Tests: 1 failed, 213 passed, 214 total',
];

let github: TestGitHub;
beforeAll(async () => {
  github = await TestGitHub.open({
    repository: {
      files: {
        '.github/workflows/ci.yml': 'on: [push]\njobs:\n  test: {runs-on: ubuntu-latest, steps: [{run: npm test}]}\n',
        '.github/rerail.yml': 'version: 1\nmode: act\n',
      },
    },
  });
});
afterAll(() => github[Symbol.asyncDispose]());

/** A run that passed, because its guard tried again. */
async function recoveredRun(name: string, more: Partial<RunSeed> = {}, key?: string): Promise<void> {
  const run = await seedRun(github.repository, { jobs: [{ name: 'test' }], ...more });
  const env = {
    ...github.server.environmentFor({ runId: run.id, attempt: 1, jobId: 'test' }),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_REPOSITORY: github.repository.fullName,
    GITHUB_SHA: run.sha,
  };
  const script = `[ "$RERAIL_TRY" != 1 ] || { printf '%s\\n' ${failing(name)
    .map((line) => `'${line}'`)
    .join(' ')}; exit 1; }`;
  const inputs = {
    run: script,
    retry: 'always',
    'retry-wait': '0',
    ...(key === undefined ? {} : { 'checkpoint-key': key }),
  };
  using machine = new Machine();
  const ended = await machine.main(inputs, undefined, env);
  expect(ended).toMatchObject({ exitCode: 0, outputs: { outcome: 'recovered' } });
  await machine.main(inputs, undefined, { ...env, ...ended.state }, 'post');
}

async function decided(name: string): Promise<RunPlan> {
  const run = await seedRun(github.repository, {
    jobs: [{ name: 'test', conclusion: 'failure', lines: failing(name) }],
  });
  const { outputs } = await runController(github, { command: 'decide', event: workflowRun(run) });
  return JSON.parse(outputs.get('plan') ?? 'null') as RunPlan;
}

const sweep = (inputs: Readonly<Record<string, string>> = {}) =>
  runController(github, { command: 'recover', event: { name: 'schedule', payload: {} }, inputs });
const folded = () =>
  execFileSync('git', ['-C', github.repository.git.folder, 'ls-tree', '-r', '--name-only', 'refs/rerail/ledger'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((name) => /\/records\/\w+\.json$/.test(name));

test('a signature that a guard saw pass is flaky for the next run; what forks recorded is not, nor what has no seal if there is a key', async () => {
  const KEY = 'a key that nobody guesses, 32 characters';
  await recoveredRun('cart');
  const sha = await github.repository.commit({ branch: 'fork', from: 'main', files: { 'f.txt': '1' } });
  const pull = await seedPull(github.repository, { head: 'fork', fork: 'mallory/app', sha, author: 'mallory' });
  await recoveredRun('basket', { event: 'pull_request', fork: 'mallory/app', branch: 'fork', sha, pulls: [pull] });
  expect(await decided('cart')).toMatchObject({ act: 'ask', jobs: [{ failure: { type: 'test-failure' } }] });

  expect((await sweep()).log).not.toMatch(/::warning|::error/);
  const [entry] = folded();
  expect(folded()).toHaveLength(1);
  const kept = execFileSync('git', ['-C', github.repository.git.folder, 'show', `refs/rerail/ledger:${entry}`], {
    encoding: 'utf8',
  });
  expect(JSON.parse(kept)).toMatchObject({
    kind: 'records',
    partition: 'branch',
    storageBytes: expect.any(Number),
    jobs: [{ type: 'test-failure', tries: 2, outcome: 'recovered', minutes: expect.any(Number) }],
  });
  const learned = await decided('cart');
  expect(learned).toMatchObject({
    act: 'rerun-failed-jobs',
    why: expect.stringContaining('passed on a retry 1 of 1 times'),
  });
  expect(await decided('basket')).toMatchObject({ act: 'ask' });

  await recoveredRun('till');
  await recoveredRun('shelf', {}, KEY);
  await sweep({ 'checkpoint-key': KEY });
  // Each run is read once.
  expect(folded()).toHaveLength(3);
  expect(await decided('till')).toMatchObject({ act: 'ask' });
  expect(await decided('shelf')).toMatchObject({ act: 'rerun-failed-jobs' });
}, 120_000);
