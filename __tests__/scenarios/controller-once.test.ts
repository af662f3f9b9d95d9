import { execFileSync } from 'node:child_process';
import { afterEach, expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import { seedPull, seedRun } from '../../sandbox/github/seed.ts';
import { sampled } from '../long.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { runController, workflowRun } from './run-controller.ts';

const FILES = {
  '.github/workflows/ci.yml': 'on: push\njobs:\n  test: {runs-on: ubuntu-latest, steps: [{run: npm test}]}\n',
  '.github/rerail.yml': 'version: 1\nmode: act\n',
};
const NETWORK = [
  'npm error code ECONNRESET',
  'npm error network aborted',
  'npm error network This is a problem related to network connectivity.',
];

let github: TestGitHub;

async function open(
  faults: readonly string[] = [],
): Promise<{ run: Awaited<ReturnType<typeof seedRun>>; pull: number }> {
  github = await TestGitHub.open({
    repository: { files: FILES },
    ...(faults.length === 0 ? {} : { faults: faults.map(parseFault) }),
  });
  await github.repository.commit({ branch: 'topic', from: 'main', files: { 'a.txt': '1\n' } });
  const pull = await seedPull(github.repository, { head: 'topic' });
  const jobs = [{ name: 'test', conclusion: 'failure', lines: NETWORK, minutes: 4 }] as const;
  return {
    pull,
    run: await seedRun(github.repository, { jobs, event: 'pull_request', branch: 'topic', pulls: [pull] }),
  };
}
afterEach(() => github[Symbol.asyncDispose]());

const entries = (run: { id: number }) =>
  execFileSync('git', ['-C', github.repository.git.folder, 'ls-tree', '-r', '--name-only', 'refs/rerail/ledger'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((name) => name.startsWith(`entries/${run.id}/`) && !name.endsWith('.outcome.json'))
    .sort();

const comments = (pull: number) => github.repository.state.comments.filter(({ issue }) => issue === pull);

function expectOnce(run: { id: number; attempts: readonly unknown[] }, pull: number): void {
  expect(run.attempts).toHaveLength(2);
  expect(comments(pull)).toHaveLength(1);
  expect(entries(run).map((name) => name.split('/')[3])).toEqual(['check-run', 'comment', 'rerun-failed-jobs']);
}

test('controllers at the same moment: one re-run, one comment, one entry an act', async () => {
  const { run, pull } = await open();
  const call = { command: 'recover', event: workflowRun(run) } as const;
  const answers = await Promise.all(Array.from({ length: 5 }, () => runController(github, call)));
  expect(answers.every(({ status }) => status === 0)).toBe(true);
  expectOnce(run, pull);
}, 120_000);

test('a controller that is killed at any instant and started again does each act once', async () => {
  const { run, pull } = await open();
  const call = { command: 'recover', event: workflowRun(run), env: { GITHUB_RUN_ID: '77' } } as const;
  for (const killAfterMs of [600, 900, 1_200, 1_500, 1_800]) await runController(github, { ...call, killAfterMs });
  const last = await runController(github, call);
  expect(last.status).toBe(0);
  expectOnce(run, pull);
}, 120_000);

test.each(sampled([1, 2, 3], 3))(
  'faults at a seventh of the requests, limits and resets after acceptance among them: seed %i',
  async (seed) => {
    const { run, pull } = await open([
      `unreliable:percent=15,seed=${seed}`,
      'stale-read:on=actions/get-workflow-run,count=2',
    ]);
    const call = { command: 'recover', event: workflowRun(run), inputs: { lease: '5s' } } as const;
    await Promise.all(Array.from({ length: 3 }, () => runController(github, call)));
    // What is left is for the next one, when the leases have ended.
    for (let round = 0; round < 4 && comments(pull).length === 0; round += 1) {
      await runController(github, { ...call, env: { GITHUB_RUN_ID: '78' }, inputs: { lease: '0' } });
    }
    expectOnce(run, pull);
  },
  180_000,
);
