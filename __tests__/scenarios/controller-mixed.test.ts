import { expect, test } from '@jest/globals';
import { seedPull, seedRun } from '../../sandbox/github/seed.ts';
import type { RunPlan } from '../../src/controller/plan.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { runController, workflowRun } from './run-controller.ts';

const WORKFLOW = `on: [push, pull_request]
jobs:
  build: {runs-on: ubuntu-latest, steps: [{run: npm ci}]}
  test: {runs-on: ubuntu-latest, steps: [{run: npm test}]}
`;
const NETWORK = ['npm error code ECONNRESET', 'npm error network aborted'];
const TESTS = ['FAIL src/cart.test.ts', '  ● cart › adds tax', '    Expected: 119', '    Received: 100'];

test.each([
  ['ask', 'ask', 1, 'this needs you'],
  ['rerun-job', 'rerun-job', 2, 'GitHub runs 1 again, the other one needs you'],
] as const)('mixed causes, policy "%s": %s', async (mixed, act, attempts, words) => {
  const files = {
    '.github/workflows/ci.yml': WORKFLOW,
    '.github/rerail.yml': `version: 1\nmode: act\nmixed-causes: ${mixed}\n`,
  };
  await using github = await TestGitHub.open({ repository: { files } });
  const { repository } = github;
  await repository.commit({ branch: 'topic', from: 'main', files: { 'a.txt': '1\n' } });
  const pull = await seedPull(repository, { head: 'topic' });
  const run = await seedRun(repository, {
    event: 'pull_request',
    branch: 'topic',
    pulls: [pull],
    jobs: [
      { name: 'build', conclusion: 'failure', lines: NETWORK },
      { name: 'test', conclusion: 'failure', lines: TESTS },
    ],
  });
  const decided = await runController(github, { command: 'decide', event: workflowRun(run) });
  const plan = JSON.parse(decided.outputs.get('plan') ?? 'null') as RunPlan;
  const [build] = run.attempts[0]?.jobs ?? [];
  expect(plan).toMatchObject({ act, jobIds: act === 'ask' ? [] : [build?.id] });
  await runController(github, { command: 'act', inputs: { plan: decided.outputs.get('plan') ?? '' } });
  expect(run.attempts).toHaveLength(attempts);
  const again = run.attempts[1]?.jobs.filter(({ status }) => status !== 'completed').map(({ name }) => name) ?? [];
  expect(again).toEqual(act === 'ask' ? [] : ['build']);
  expect(repository.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining(words)]);
});
