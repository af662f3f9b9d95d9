import { afterEach, expect, test } from '@jest/globals';
import { seedRun } from '../../sandbox/github/seed.ts';
import type { RunPlan } from '../../src/controller/plan.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { runController, workflowRun } from './run-controller.ts';

const POLICY = 'version: 1\nmode: act\nrollback: {branches: [main], limits: {age: 7d}}\n';
const WORKFLOW = 'on: push\njobs:\n  test: {runs-on: ubuntu-latest, steps: [{run: npm test}]}\n';
const TESTS = [
  'FAIL src/cart.test.ts',
  '  ● cart › adds tax',
  '    Expected: 119',
  '    Received: 100',
  'Tests: 1 failed, 213 passed, 214 total',
];
const HOUR = 3_600_000;

const open: TestGitHub[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]();
});

async function brokenMain(policy = POLICY) {
  const github = await TestGitHub.open({
    repository: { files: { '.github/workflows/ci.yml': WORKFLOW, '.github/rerail.yml': policy, 'src/cart.js': '1\n' } },
  });
  open.push(github);
  const { repository } = github;
  const commit = (files: Record<string, string>, message: string) =>
    repository.commit({ branch: 'main', files, message });
  const now = Date.now();
  const one = await commit({ 'src/other.js': '1\n' }, 'Add another');
  await seedRun(repository, { sha: one, jobs: [{ name: 'test' }], createdAt: now - 3 * HOUR });
  const culprit = await commit({ 'src/cart.js': '2\n' }, 'Change the cart');
  const failed = [{ name: 'test', conclusion: 'failure' as const, lines: TESTS }];
  const run = await seedRun(repository, {
    sha: culprit,
    attempts: [{ jobs: failed }, { jobs: failed }],
    createdAt: now - HOUR,
  });
  const pulls = () => repository.state.issues.filter(({ pull }) => pull);
  return { github, repository, culprit, run, pulls };
}

test('decide names the culprit, and revert opens a draft pull request, once', async () => {
  const { github, run, culprit, pulls } = await brokenMain();
  const decided = await runController(github, { command: 'decide', event: workflowRun(run), inputs: { stop: '' } });
  expect(decided).toMatchObject({ status: 0 });
  const plan = JSON.parse(decided.outputs.get('plan') ?? '{}') as RunPlan;
  expect(plan).toMatchObject({ strategy: 'ROLLBACK', rollback: { culprit, grade: 'likely', refused: [] } });
  expect(decided.outputs.get('next')).toBe('revert');
  const inputs = { plan: JSON.stringify(plan), stop: '' };
  const reverted = await runController(github, { command: 'revert', inputs });
  expect(reverted).toMatchObject({ status: 0 });
  expect(reverted.log).toMatch(/opened the revert's draft pull request: http/);
  expect(reverted.summary).toContain(`Review the revert of \`${culprit.slice(0, 12)}\``);
  expect(pulls()).toHaveLength(1);
  expect(pulls()[0]?.body).toContain(`<!-- rerail:revert=${culprit} -->`);
  expect((await runController(github, { command: 'revert', inputs })).status).toBe(0);
  expect(pulls()).toHaveLength(1);
});

test('without the input stop, and in mode observe, nothing is reverted', async () => {
  const { github, run, pulls } = await brokenMain();
  const decided = await runController(github, { command: 'decide', event: workflowRun(run), inputs: { stop: '' } });
  const plan = decided.outputs.get('plan') ?? '';
  const unanswered = await runController(github, { command: 'revert', inputs: { plan } });
  expect(unanswered.log).toMatch(/nothing was reverted: stopped \(the input "stop" was not given/);
  const observed = await runController(github, { command: 'revert', inputs: { plan, stop: '', mode: 'observe' } });
  expect(observed.log).toMatch(/nothing was reverted: stopped \(the mode is "observe"/);
  const stopped = await runController(github, { command: 'revert', inputs: { plan, stop: 'yes' } });
  expect(stopped.log).toMatch(/nothing was reverted/);
  expect(pulls()).toEqual([]);
});
