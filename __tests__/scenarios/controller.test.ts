import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { finishRun, seedPull, seedRun } from '../../sandbox/github/seed.ts';
import type { RunPlan } from '../../src/controller/plan.ts';
import { parsePlans } from '../../src/controller/plan-document.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { runController, workflowRun } from './run-controller.ts';

const WORKFLOW = `on: [push, pull_request]
jobs:
  lint: {runs-on: ubuntu-latest, steps: [{run: npm run lint}]}
  test: {runs-on: ubuntu-latest, needs: lint, steps: [{run: npm test}]}
`;
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
const POLICY = 'version: 1\nmode: act\n';

let github: TestGitHub;

beforeAll(async () => {
  github = await TestGitHub.open({
    repository: {
      files: { '.github/workflows/ci.yml': WORKFLOW, '.github/rerail.yml': POLICY, 'README.md': 'hello\n' },
    },
  });
});
afterAll(() => github[Symbol.asyncDispose]());

const failedRun = (lines: readonly string[], more: Partial<Parameters<typeof seedRun>[1]> = {}) =>
  seedRun(github.repository, {
    jobs: [
      { name: 'lint', minutes: 1 },
      { name: 'test', needs: ['lint'], conclusion: 'failure', lines, minutes: 4 },
    ],
    ...more,
  });

/** Keys of the ledger's entries of a run, without the outcomes. */
function ledgerKeys(run: { id: number }): string[] {
  const folder = github.repository.git.folder;
  const listed = execFileSync('git', ['-C', folder, 'ls-tree', '-r', '--name-only', 'refs/rerail/ledger'], {
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((name) => name.startsWith(`entries/${run.id}/`) && !name.endsWith('.outcome.json'))
    .map((name) => name.split('/').slice(2, 4).join('/'));
}

async function pullRequest(branch: string): Promise<number> {
  await github.repository.commit({ branch, from: 'main', files: { [`${branch}.txt`]: '1\n' } });
  return seedPull(github.repository, { head: branch });
}

async function commentsOf(number: number): Promise<string[]> {
  const { data } = await github
    .octokit()
    .rest.issues.listComments({ owner: 'octo-org', repo: 'app', issue_number: number });
  return data.map(({ body }) => body ?? '');
}

const planOf = (answer: { outputs: ReadonlyMap<string, string> }) =>
  JSON.parse(answer.outputs.get('plan') ?? 'null') as RunPlan;
const decide = (run: Parameters<typeof workflowRun>[0], inputs: Record<string, string> = {}) =>
  runController(github, { command: 'decide', event: workflowRun(run), inputs });
const recover = (run: Parameters<typeof workflowRun>[0], inputs: Record<string, string> = {}) =>
  runController(github, { command: 'recover', event: workflowRun(run), inputs });

afterAll(() => expect(github.github.problems).toEqual([]));

test('a network failure is run again once: comment, check run, and one ledger entry an act', async () => {
  const pull = await pullRequest('topic');
  const run = await failedRun(NETWORK, { event: 'pull_request', branch: 'topic', pulls: [pull] });
  const decided = await decide(run);
  expect(decided.log).not.toMatch(/::warning|::error/);
  const plan = planOf(decided);
  expect(plan).toMatchObject({
    strategy: 'RETRY',
    act: 'rerun-failed-jobs',
    leftAlone: null,
    needs: { actions: 'write' },
    expectedMinutes: 4,
    jobs: [{ name: 'test', role: 'cause', failure: { type: 'network', retry: 'transient' } }],
    rollback: { culprit: null, refused: [{ reason: 'not-nominated' }, { reason: 'infrastructure-signature' }] },
  });
  expect(plan.jobIds).toEqual([run.attempts[0]?.jobs[1]?.id]);
  expect(decided.outputs.get('next')).toBe('act');
  expect(parsePlans(decided.outputs.get('plan') ?? '')).toHaveLength(1);
  expect(run.attempts).toHaveLength(1);

  for (let time = 0; time < 2; time += 1) {
    const acted = await runController(github, { command: 'act', inputs: { plan: decided.outputs.get('plan') ?? '' } });
    expect(acted).toMatchObject({ status: 0 });
    expect(acted.log).not.toMatch(/::warning|::error/);
    expect(run.attempts).toHaveLength(2);
  }
  const comments = await commentsOf(pull);
  expect(comments).toHaveLength(1);
  expect(comments[0]).toMatch(/^<!-- rerail -->\n\*\*rerail: 1 of 2 jobs failed; GitHub runs them again/);
  expect(ledgerKeys(run).sort()).toEqual(['1/check-run', '1/comment', '1/rerun-failed-jobs']);

  finishRun(github.repository, run);
  await recover(run);
  expect(ledgerKeys(run)).toContain('2/result');
  const current = await commentsOf(pull);
  expect(current).toHaveLength(1);
  expect(current[0]).toContain('**rerail: passed on attempt 2, nothing for you to do**');
  expect(current[0]).toContain('**Net** the re-run took 2 min, and 1 min of jobs that had passed were not repeated');
  const result = execFileSync(
    'git',
    ['-C', github.repository.git.folder, 'show', `refs/rerail/ledger:entries/${run.id}/2/result/${run.sha}.json`],
    { encoding: 'utf8' },
  );
  expect(JSON.parse(result)).toMatchObject({ passed: true, balance: { spentMinutes: 2, savedMinutes: 1 } });
});

test('a decided run costs at most eight requests and two for each failed job, acts included', async () => {
  const pull = await pullRequest('cheap');
  const run = await failedRun(NETWORK, { event: 'pull_request', branch: 'cheap', pulls: [pull] });
  const before = github.server.requests().length;
  await recover(run);
  const requests = github.server.requests().slice(before);
  const api = requests.filter(({ path }) => path.startsWith('/api/'));
  const git = requests.filter(({ path }) => path.includes('.git/'));
  console.log(`one failed job, decided and acted upon: ${api.length} API requests, ${git.length} of git`);
  expect(run.attempts).toHaveLength(2);
  expect(api.length).toBeLessThanOrEqual(8 + 2);
});

test('failing tests are handed over: no re-run, one comment that a second run keeps current', async () => {
  const pull = await pullRequest('broken');
  for (const word of ['first', 'second']) {
    const run = await failedRun([...TESTS, word], { event: 'pull_request', branch: 'broken', pulls: [pull] });
    const answer = await recover(run);
    expect(planOf(answer)).toMatchObject({ strategy: 'MANUAL', act: 'ask', needs: { 'pull-requests': 'write' } });
    expect(run.attempts).toHaveLength(1);
    const comments = await commentsOf(pull);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain(`[run ${run.id}]`);
    expect(comments[0]).toContain('this needs you');
  }
});

test('on a branch that matters an issue tells, one a signature', async () => {
  const lines = TESTS.map((line) => line.replace('cart', 'invoice'));
  const runs = [await failedRun(lines), await failedRun(lines)];
  for (const run of runs) expect(planOf(await recover(run))).toMatchObject({ act: 'ask', needs: { issues: 'write' } });
  const { data: issues } = await github
    .octokit()
    .rest.issues.listForRepo({ owner: 'octo-org', repo: 'app', labels: 'rerail' });
  // Other tests leave issues about other signatures.
  const ours = issues.filter(({ body }) => runs.some(({ id }) => body?.includes(`/actions/runs/${id})`)));
  expect(ours).toHaveLength(1);
  expect(ours[0]?.body).toMatch(/^<!-- rerail:signature=[0-9a-f]+ -->/);
  expect(ours[0]?.body).toContain('seen in 2 runs');
});

test.each<[string, string, () => Promise<Parameters<typeof workflowRun>[0]>, Record<string, string>]>([
  ['the input "stop"', 'stopped', () => failedRun(NETWORK), { stop: '1' }],
  ['a green run', 'not-failed', () => seedRun(github.repository, { jobs: [{ name: 'test' }] }), {}],
  [
    'a run of an hour ago on a month-old commit',
    'spent',
    () => failedRun(NETWORK, { createdAt: Date.now() - 31 * 86_400_000 }),
    {},
  ],
  [
    'a run that a person cancelled',
    'cancelled-by-person',
    () =>
      seedRun(github.repository, {
        jobs: [{ name: 'test', conclusion: 'cancelled', annotations: ['The run was canceled by @alice.'] }],
      }),
    {},
  ],
  [
    'a run that a newer push took the place of',
    'superseded',
    () =>
      seedRun(github.repository, {
        jobs: [
          {
            name: 'test',
            conclusion: 'cancelled',
            annotations: ['Canceling since a higher priority waiting request for ci-main exists'],
          },
        ],
      }),
    {},
  ],
])('%s is left alone: %s', async (_name, reason, make, inputs) => {
  const run = await make();
  const answer = await decide(run, inputs);
  expect(planOf(answer)).toMatchObject({ strategy: null, act: 'none', leftAlone: { reason } });
  expect(answer.outputs.get('next')).toBe('none');
});

test('the label rerail:stop stops, and "act" looks again', async () => {
  const pull = await pullRequest('stopped');
  const run = await failedRun(NETWORK, { event: 'pull_request', branch: 'stopped', pulls: [pull] });
  const decided = await decide(run);
  expect(decided.outputs.get('next')).toBe('act');
  await github
    .octokit()
    .rest.issues.addLabels({ owner: 'octo-org', repo: 'app', issue_number: pull, labels: ['rerail:stop'] });
  const acted = await runController(github, { command: 'act', inputs: { plan: decided.outputs.get('plan') ?? '' } });
  expect(acted.log).toMatch(/nothing was done, because the pull request has the label "rerail:stop"/);
  expect(run.attempts).toHaveLength(1);
  expect(await commentsOf(pull)).toEqual([]);
});

test('in "observe" the plan says what would be done, and nothing is', async () => {
  const run = await failedRun(NETWORK);
  const answer = await recover(run, { mode: 'observe' });
  expect(planOf(answer)).toMatchObject({ act: 'rerun-failed-jobs', mode: 'observe' });
  expect(answer.outputs.get('next')).toBe('none');
  expect(run.attempts).toHaveLength(1);
});

test('a flaky signature that one run teaches changes the plan of the next', async () => {
  const lines = [
    'FAIL src/flaky.test.ts',
    '  ● clock › ticks',
    '    Expected: 2',
    '    Received: 3',
    'Tests: 1 failed, 9 passed, 10 total',
  ];
  const first = await failedRun(lines);
  expect(planOf(await recover(first))).toMatchObject({ act: 'ask' });
  await github.octokit().rest.actions.reRunWorkflowFailedJobs({ owner: 'octo-org', repo: 'app', run_id: first.id });
  finishRun(github.repository, first);
  expect(planOf(await recover(first))).toMatchObject({ leftAlone: { reason: 'not-failed' } });
  const next = await failedRun(lines);
  expect(planOf(await decide(next))).toMatchObject({ strategy: 'RETRY', act: 'rerun-failed-jobs' });
});

test.each<[string, Record<string, string>, RegExp]>([
  ['act', {}, /Input "plan" is missing/],
  ['act', { plan: '{}' }, /does not match schema\/plan\.schema\.json/],
  ['act', { plan: 'no' }, /it is no JSON/],
  ['decide', { run: 'x y' }, /Input "run" is "x y", which is not allowed/],
  ['decide', { mode: 'maybe' }, /Input "mode" is "maybe", which is not allowed. Use one of observe, act/],
])('wrong inputs are errors: %s %j', async (command, inputs, message) => {
  const answer = await runController(github, { command: command as 'act', inputs });
  expect(answer.status).toBe(1);
  expect(answer.log).toMatch(message);
});

test('a run that does not exist is a warning, and an error if "strict" is set', async () => {
  const answer = await runController(github, { command: 'plan', inputs: { run: '42' } });
  expect(answer.status).toBe(0);
  expect(answer.log).toMatch(/::warning .*octo-org\/app has no such run/);
  expect((await runController(github, { command: 'plan', inputs: { run: '42', strict: 'true' } })).status).toBe(1);
});

test('a token that may not write acts as far as it may, and says what it could not do', async () => {
  const run = await failedRun(NETWORK);
  const token = github.token({
    actions: 'read',
    contents: 'read',
    checks: 'read',
    issues: 'write',
    'pull-requests': 'write',
  });
  const answer = await runController(github, { command: 'recover', event: workflowRun(run), token });
  expect(answer.status).toBe(0);
  expect(answer.log).toMatch(
    /"rerun-failed-jobs" failed for run \d+: Resource not accessible by integration.* Grant the job "actions: write"\./,
  );
  expect(run.attempts).toHaveLength(1);
});

test('the sweep decides about what nobody has decided about', async () => {
  const run = await failedRun(NETWORK);
  const answer = await runController(github, { command: 'decide', event: { name: 'schedule', payload: {} } });
  const plans = parsePlans(answer.outputs.get('plans') ?? '');
  expect(plans.map((plan) => plan.run.id)).toContain(run.id);
  expect(plans.length).toBeLessThanOrEqual(20);
  expect(Buffer.byteLength(answer.outputs.get('plans') ?? '')).toBeLessThan(128 * 1024);
  const acted = await runController(github, { command: 'act', inputs: { plan: answer.outputs.get('plans') ?? '' } });
  expect(acted.status).toBe(0);
  expect(run.attempts).toHaveLength(2);
});
