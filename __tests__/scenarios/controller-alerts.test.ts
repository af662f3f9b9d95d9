import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { finishRun, seedRun } from '../../sandbox/github/seed.ts';
import { createGitRefStore } from '../../src/ledger/git-ref-store.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { runController, workflowRun } from './run-controller.ts';

const files = (escalate: string) => ({
  '.github/workflows/ci.yml': 'on: push\njobs:\n  test: {runs-on: ubuntu-latest, steps: [{run: npm test}]}\n',
  '.github/rerail.yml': `version: 1\nmode: act\nnotifications:\n  webhook: {secret: CHAT, escalate: [${escalate}]}\n`,
  '.github/CODEOWNERS': '* @octo/everybody\n/src/ @octo/core @alice\n/src/generated/\n',
  CODEOWNERS: '* @wrong\n',
});
const TESTS = ['FAIL src/cart.test.ts', '  ● <!channel> › adds *tax*', '    Expected: 119', '    Received: 100'];
const SCHEDULE = { name: 'schedule', payload: {} };

/** A chat that keeps what it gets; the first requests meet these statuses. */
async function openChat(statuses: number[] = []) {
  const messages: { text: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const status = statuses.shift() ?? 200;
      if (status === 200) messages.push({ text: JSON.parse(body).text, headers: request.headers });
      response.writeHead(status).end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/services/T0/B0/a-very-secret-path`;
  return {
    address,
    messages,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const failedRun = (github: TestGitHub) =>
  seedRun(github.repository, { jobs: [{ name: 'test', conclusion: 'failure', lines: TESTS, minutes: 6 }] });

test('what needs a person is told in the chat once, with its owners, and reminded of by level until it is taken up', async () => {
  await using chat = await openChat([503]);
  await using github = await TestGitHub.open({ repository: { files: files('1ms, 2ms, 30d') } });
  const env = { CHAT: chat.address };
  for (let time = 0; time < 2; time += 1) {
    const answer = await runController(github, {
      command: 'recover',
      event: workflowRun(await failedRun(github)),
      env,
    });
    expect(answer.log).not.toMatch(/::warning|::error/);
    expect(answer.log).not.toContain('a-very-secret-path');
  }
  const [issue] = github.repository.state.issues;
  expect(issue?.body).toContain('**Owner** @octo/core, @alice');
  expect(issue?.body).toContain('seen in 2 runs, 12 minutes lost');
  expect(chat.messages).toHaveLength(1);
  const { text, headers } = chat.messages[0] as (typeof chat.messages)[number];
  for (const word of ['Time', 'System', 'Failure', 'Impact', 'Action', 'Next step'])
    expect(text).toContain(`*${word}*`);
  expect(text).toMatch(/Deadline: \d{4}-\d\d-\d\d\. Owner: @octo\/core, @alice\./);
  expect(text).not.toContain('<!channel>');
  expect(headers.authorization).toBeUndefined();
  // Two levels are due, and one message tells; the third is due in a month.
  for (let time = 0; time < 2; time += 1) await runController(github, { command: 'recover', event: SCHEDULE, env });
  expect(chat.messages.map((each) => each.text.split('\n')[0])).toEqual([
    '*rerail: this needs a person*',
    expect.stringMatching(/^\*rerail: still open after \d+ minutes\* \(reminder 2\)$/),
  ]);
  expect(chat.messages[1]?.text).toContain(`issue #${issue?.number} is open, and nobody is assigned`);
  expect(github.github.problems).toEqual([]);
}, 60_000);

test('no reminder if somebody is assigned or the workflow has passed; a chat that cannot be reached is a warning without its address', async () => {
  await using chat = await openChat();
  await using github = await TestGitHub.open({ repository: { files: files('1ms') } });
  const run = await failedRun(github);
  await runController(github, { command: 'recover', event: workflowRun(run), env: { CHAT: chat.address } });
  expect(chat.messages).toHaveLength(1);
  const call = { command: 'recover', event: SCHEDULE, env: { CHAT: chat.address } } as const;
  github.repository.change((state) => {
    for (const issue of state.issues) issue.assignees.push('alice');
  });
  await runController(github, call);
  expect(chat.messages).toHaveLength(1);
  github.repository.change((state) => {
    for (const issue of state.issues) issue.assignees.splice(0);
  });
  await github.octokit().rest.actions.reRunWorkflowFailedJobs({ owner: 'octo-org', repo: 'app', run_id: run.id });
  finishRun(github.repository, run);
  await runController(github, { command: 'recover', event: workflowRun(run) });
  await runController(github, call);
  expect(chat.messages).toHaveLength(1);

  const lines = ['FAIL src/other.test.ts', '  ● other › works', '    Expected: 1', '    Received: 2'];
  const other = await seedRun(github.repository, { jobs: [{ name: 'test', conclusion: 'failure', lines }] });
  const gone = 'http://127.0.0.1:9/a-very-secret-path';
  const answer = await runController(github, { command: 'recover', event: workflowRun(other), env: { CHAT: gone } });
  expect(answer).toMatchObject({ status: 0 });
  expect(answer.log).toMatch(/::warning .*"alert-0" failed for run \d+: the webhook does not answer/);
  expect(answer.log).not.toContain('a-very-secret-path');
  expect(github.repository.state.issues).toHaveLength(2);
}, 60_000);

const DAY = 24 * 60 * 60_000;

test.each([
  ['act', 15, 'closed'],
  ['act', 13, 'open'],
  ['observe', 15, 'open'],
] as const)('mode %s, a signature that was last seen %d days ago: the issue is %s', async (mode, days, state) => {
  await using github = await TestGitHub.open({
    repository: { files: { '.github/rerail.yml': `version: 1\nmode: ${mode}\n` } },
  });
  const { data: issue } = await github
    .octokit()
    .rest.issues.create({ owner: 'octo-org', repo: 'app', title: 'rerail: failing tests', labels: ['rerail'] });
  const at = new Date(Date.now() - days * DAY).toISOString();
  const entry = {
    ...{ version: 1, run: 7, attempt: 1, sha: 'a'.repeat(40), at, owner: '1', partition: 'branch', workflow: 'ci.yml' },
    ...{ branch: 'main', why: 'x', notBefore: null, jobs: [{ name: 'test', type: 'test-failure', signature: 'f00d' }] },
  };
  const store = createGitRefStore({
    url: `${github.server.url}/octo-org/app.git`,
    token: github.token(),
    folder: path.join(github.folder, 'writer'),
    clock: systemClock,
    random: Math.random,
  });
  const keyOf = (kind: string) => `7/1/${kind}/${entry.sha}`;
  await store.putAll(
    new Map([
      [keyOf('ask'), JSON.stringify({ ...entry, kind: 'ask' })],
      [keyOf('issue'), JSON.stringify({ ...entry, kind: 'issue' })],
      [`${keyOf('issue')}.outcome`, JSON.stringify({ version: 1, at, done: true, id: issue.number, author: 'a' })],
    ]),
  );
  const answer = await runController(github, { command: 'recover', event: SCHEDULE });
  expect(answer.log).not.toMatch(/::warning|::error/);
  expect(github.repository.state.issues.map((each) => each.state)).toEqual([state]);
});

test('a deployment that failed after green runs is reported once and its commit nominated; nothing is rolled back', async () => {
  await using github = await TestGitHub.open({ repository: { files: files('30d') } });
  const { repository } = github;
  const run = await seedRun(repository, { jobs: [{ name: 'test' }] });
  const { rest } = github.octokit();
  const at = { owner: 'octo-org', repo: 'app' };
  const { data } = await rest.repos.createDeployment({ ...at, ref: 'main', environment: 'production <!-- -->' });
  const { id } = data as { id: number };
  const fail = (state: 'failure' | 'success') => rest.repos.createDeploymentStatus({ ...at, deployment_id: id, state });
  await fail('failure');
  const deployment = { id, sha: run.sha, environment: 'production <!-- -->' };
  const event = { name: 'deployment_status', payload: { deployment, deployment_status: { state: 'failure' } } };
  for (let time = 0; time < 2; time += 1) {
    const decided = await runController(github, { command: 'decide', event });
    const [plan] = JSON.parse(decided.outputs.get('plans') ?? '[]');
    expect(plan).toMatchObject({
      strategy: 'ROLLBACK',
      act: 'ask',
      deployment: { id },
      rollback: { culprit: null, grade: null, refused: [{ reason: 'outside-effects' }] },
    });
    expect(decided.outputs.get('next')).toBe('act');
    const acted = await runController(github, { command: 'act', inputs: { plan: decided.outputs.get('plans') ?? '' } });
    expect(acted).toMatchObject({ status: 0 });
  }
  expect(run.attempts).toHaveLength(1);
  expect(repository.state.issues.map(({ title }) => title)).toEqual([
    'rerail: the deployment to production <!-- --> failed',
  ]);
  expect(repository.state.issues[0]?.body).toMatch(/^<!-- rerail:signature=deployment-production-/);
  await fail('success');
  const plan = (await runController(github, { command: 'decide', event })).outputs.get('plans') ?? '';
  const late = await runController(github, { command: 'act', inputs: { plan } });
  expect(late.log).toContain('the deployment has not failed, or no longer');
  expect(github.github.problems).toEqual([]);
}, 60_000);
