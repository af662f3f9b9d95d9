import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedPull, seedRun } from '../../sandbox/github/seed.ts';
import type { RunPlan } from '../../src/controller/plan.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { runController, workflowRun } from './run-controller.ts';

/** Keys of a policy that the controller obeys and no other scenario shows. */
const WORKFLOW = 'on: [push, pull_request]\njobs:\n  test: {runs-on: ubuntu-latest, steps: [{run: npm test}]}\n';
const NETWORK = [
  'npm error code ECONNRESET',
  'npm error network aborted',
  'npm error network This is a problem related to network connectivity.',
];
const TESTS = [
  'FAIL src/cart.test.ts',
  '  ● cart › adds tax',
  '    Expected: 119',
  '    Received: 100',
  'Tests: 1 failed, 213 passed, 214 total',
];
const HOUR = 3_600_000;
const openGitHub = () =>
  TestGitHub.open({ repository: { files: { '.github/workflows/ci.yml': WORKFLOW, 'src/cart.js': '1\n' } } });
let github: TestGitHub;

beforeAll(async () => {
  github = await openGitHub();
});
afterAll(() => github[Symbol.asyncDispose]());

const policyIs = (policy: string, at = github) =>
  at.repository.commit({ branch: 'main', files: { '.github/rerail.yml': `version: 1\nmode: act\n${policy}\n` } });

describe('re-runs', () => {
  test.each([
    ['within all budgets', 'budgets: {reruns: {per-job: 1, per-run: 1, per-day: 1}}', undefined],
    ['none of a job', 'budgets: {reruns: {per-job: 0}}', 'the policy allows no re-runs of the job'],
    ['none of a run', 'budgets: {reruns: {per-run: 0}}', 'the policy allows no re-runs of the run'],
    ['none on a day', 'budgets: {reruns: {per-day: 0}}', 'the policy allows no re-runs of the last 24 hours'],
  ])('%s', async (_, policy, why) => {
    // Re-runs of other tests count for the day, too.
    await using own = await openGitHub();
    await policyIs(policy, own);
    const run = await seedRun(own.repository, { jobs: [{ name: 'test', conclusion: 'failure', lines: NETWORK }] });
    const decided = await runController(own, { command: 'decide', event: workflowRun(run) });
    const plan = JSON.parse(decided.outputs.get('plan') ?? 'null') as RunPlan;
    expect(plan.act).toBe(why === undefined ? 'rerun-failed-jobs' : 'ask');
    const refused = [...plan.refused, ...plan.jobs.flatMap((job) => job.refused)].map((one) => one.why);
    if (why !== undefined) expect(refused).toContain(why);
  });
});

test.each([
  ['on-action', 1],
  ['never', 0],
])('comments on pull requests: %s', async (when, comments) => {
  await policyIs(`notifications: {pull-request: ${when}}`);
  await github.repository.commit({ branch: when, from: 'main', files: { 'a.txt': '1\n' } });
  const pull = await seedPull(github.repository, { head: when });
  const jobs = [{ name: 'test', conclusion: 'failure' as const, lines: NETWORK }];
  const run = await seedRun(github.repository, { event: 'pull_request', branch: when, pulls: [pull], jobs });
  expect(await runController(github, { command: 'recover', event: workflowRun(run) })).toMatchObject({ status: 0 });
  const listed = await github
    .octokit()
    .rest.issues.listComments({ owner: 'octo-org', repo: 'app', issue_number: pull });
  expect(listed.data).toHaveLength(comments);
});

test('issues have the labels of the policy', async () => {
  await policyIs('notifications: {issue: {labels: [ci]}}');
  const jobs = [{ name: 'test', conclusion: 'failure' as const, lines: TESTS }];
  const run = await seedRun(github.repository, { jobs });
  expect(await runController(github, { command: 'recover', event: workflowRun(run) })).toMatchObject({ status: 0 });
  const { data } = await github.octokit().rest.issues.listForRepo({ owner: 'octo-org', repo: 'app', labels: 'ci' });
  expect(data).toHaveLength(1);
});

describe('a commit that is not reverted', () => {
  test.each([
    ['nothing speaks against it', '', undefined],
    ['exempt.authors', 'exempt: {authors: ["*"]}', 'exempt-author'],
    ['exempt.paths', 'exempt: {paths: ["src/**"]}', 'exempt-path'],
    ['exempt.trailers', 'exempt: {trailers: [No-Revert]}', 'exempt-trailer'],
    ['limits.age', 'limits: {age: 1ms}', 'too-old'],
    ['limits.create', 'limits: {create: 0}', 'limit'],
  ])('%s', async (_, more, reason) => {
    const files = {
      '.github/workflows/ci.yml': WORKFLOW,
      '.github/rerail.yml': `version: 1\nmode: act\nrollback: {branches: [main]${more === '' ? '' : `, ${more}`}}\n`,
      'src/cart.js': '1\n',
    };
    await using own = await TestGitHub.open({ repository: { files } });
    const commit = (changed: Record<string, string>, message: string) =>
      own.repository.commit({ branch: 'main', files: changed, message });
    const now = Date.now();
    const good = await commit({ 'other.js': '1\n' }, 'Add another');
    await seedRun(own.repository, { sha: good, jobs: [{ name: 'test' }], createdAt: now - 3 * HOUR });
    const bad = await commit({ 'src/cart.js': '2\n' }, 'Change the cart\n\nNo-Revert: true');
    const failed = { jobs: [{ name: 'test', conclusion: 'failure' as const, lines: TESTS }] };
    const run = await seedRun(own.repository, { sha: bad, attempts: [failed, failed], createdAt: now - HOUR });
    const decided = await runController(own, { command: 'decide', event: workflowRun(run), inputs: { stop: '' } });
    const { rollback } = JSON.parse(decided.outputs.get('plan') ?? '{}') as RunPlan;
    if (reason === undefined) expect(rollback).toMatchObject({ culprit: bad, refused: [] });
    else expect(rollback.refused.map((one) => one.reason)).toEqual([expect.stringContaining(reason)]);
  });
});
