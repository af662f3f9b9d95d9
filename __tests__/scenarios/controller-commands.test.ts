import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seedPull, seedRun } from '../../sandbox/github/seed.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { runController } from './run-controller.ts';

const FILES = {
  '.github/workflows/ci.yml': 'on: push\njobs:\n  test: {runs-on: ubuntu-latest, steps: [{run: npm test}]}\n',
  '.github/rerail.yml': 'version: 1\nmode: act\n',
};
const TESTS = [
  'FAIL src/cart.test.ts',
  '  ● cart › adds tax',
  '    Expected: 119',
  'Tests: 1 failed, 213 passed, 214 total',
];
const REPO = { owner: 'octo-org', repo: 'app' };

let github: TestGitHub;
let count = 0;

beforeAll(async () => {
  github = await TestGitHub.open({ repository: { files: FILES } });
  github.repository.setCollaborator('alice', 'write');
  github.repository.setCollaborator('eve', 'read');
});
afterAll(() => github[Symbol.asyncDispose]());

async function brokenPull() {
  count += 1;
  const branch = `topic-${count}`;
  await github.repository.commit({ branch, from: 'main', files: { 'a.txt': `${count}\n` } });
  const pull = await seedPull(github.repository, { head: branch });
  const jobs = [{ name: 'test', conclusion: 'failure', lines: TESTS }] as const;
  return { pull, run: await seedRun(github.repository, { jobs, event: 'pull_request', branch, pulls: [pull] }) };
}

/** A comment as a person writes it, and what GitHub sends about it. */
async function say(pull: number, login: string, body: string, action = 'created') {
  const octokit = github.octokit(github.token(undefined, { kind: 'user', login }));
  const { data: comment } = await octokit.rest.issues.createComment({ ...REPO, issue_number: pull, body });
  const payload = {
    action,
    issue: { number: pull, pull_request: {} },
    comment: { id: comment.id, body, user: { login } },
  };
  const answer = await runController(github, { command: 'recover', event: { name: 'issue_comment', payload } });
  const { data: reactions } = await github
    .octokit()
    .rest.reactions.listForIssueComment({ ...REPO, comment_id: comment.id });
  const { data: comments } = await github.octokit().rest.issues.listComments({ ...REPO, issue_number: pull });
  return {
    answer,
    reactions: reactions.map(({ content }) => content),
    ours: comments.flatMap(({ body: text }) => (text?.startsWith('<!-- rerail -->') ? [text] : [])),
  };
}

test('/rerail plan answers with the plan and changes nothing', async () => {
  const { pull, run } = await brokenPull();
  const { reactions, ours } = await say(pull, 'alice', '/rerail plan');
  expect(reactions).toEqual(['eyes']);
  expect(ours).toHaveLength(1);
  expect(ours[0]).toContain('this needs you');
  expect(run.attempts).toHaveLength(1);
});

test('/rerail retry runs the failed jobs again, whatever rerail thinks of it', async () => {
  const { pull, run } = await brokenPull();
  const { reactions, ours } = await say(pull, 'alice', '/rerail retry\nplease');
  expect(reactions).toEqual(['rocket']);
  expect(run.attempts).toHaveLength(2);
  expect(ours).toHaveLength(1);
  expect(ours[0]).toContain('alice asked for it');
});

test('/rerail approve keeps the approval in the ledger, for the next attempt of the job', async () => {
  const { pull } = await brokenPull();
  expect((await say(pull, 'alice', '/rerail approve 0123456789')).reactions).toEqual(['+1']);
  const { data } = await github.octokit().rest.repos.getContent({
    ...REPO,
    path: 'entries/approvals/0123456789.json',
    ref: 'refs/rerail/ledger',
  });
  const { content = '' } = data as { content?: string };
  expect(JSON.parse(Buffer.from(content, 'base64').toString())).toMatchObject({ id: '0123456789', by: 'alice' });
  expect((await say(pull, 'eve', '/rerail approve 0123456780')).reactions).toEqual(['-1']);
});

test('/rerail stop sets the label, and a later command is stopped', async () => {
  const { pull, run } = await brokenPull();
  expect((await say(pull, 'alice', '/rerail stop')).reactions).toEqual(['+1']);
  await say(pull, 'alice', '/rerail retry');
  expect(run.attempts).toHaveLength(1);
});

test.each([
  ['who may only read', 'eve', '/rerail retry', 'created', ['-1']],
  ['an unknown command', 'alice', '/rerail dance', 'created', ['confused']],
  ['an edit', 'alice', '/rerail retry', 'edited', []],
  ['a word in the middle', 'alice', 'try /rerail retry', 'created', []],
])('%s starts nothing', async (_name, login, body, action, wanted) => {
  const { pull, run } = await brokenPull();
  const { reactions, ours } = await say(pull, login, body, action);
  expect(reactions).toEqual(wanted);
  expect(ours).toEqual([]);
  expect(run.attempts).toHaveLength(1);
});

test('decide and act in two jobs ask for the permission twice', async () => {
  const { pull, run } = await brokenPull();
  const octokit = github.octokit(github.token(undefined, { kind: 'user', login: 'alice' }));
  const { data: comment } = await octokit.rest.issues.createComment({
    ...REPO,
    issue_number: pull,
    body: '/rerail retry',
  });
  const payload = {
    action: 'created',
    issue: { number: pull, pull_request: {} },
    comment: { id: comment.id, body: '/rerail retry', user: { login: 'alice' } },
  };
  const decided = await runController(github, { command: 'decide', event: { name: 'issue_comment', payload } });
  expect(decided.outputs.get('next')).toBe('act');
  const forged = (decided.outputs.get('plans') ?? '').replace('"by":"alice"', '"by":"eve"');
  await runController(github, { command: 'act', inputs: { plan: forged } });
  expect(run.attempts).toHaveLength(1);
  await runController(github, { command: 'act', inputs: { plan: decided.outputs.get('plans') ?? '' } });
  expect(run.attempts).toHaveLength(2);
});
