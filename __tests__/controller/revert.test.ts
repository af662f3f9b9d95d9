import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { seedRun } from '../../sandbox/github/seed.ts';
import { considerRevert, type RevertQuestion } from '../../src/controller/revert/consider-revert.ts';
import { type Journal, type RevertRunRequest, revertRun } from '../../src/controller/revert/revert-run.ts';
import { openClient } from '../../src/github/client.ts';
import { revertHost } from '../../src/github/revert-host.ts';
import { apiReader } from '../../src/github/run-reader.ts';
import { rightful } from '../rollback/facts.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';

const HOUR = 3_600_000;
const open: TestGitHub[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]();
});

/** A branch whose third commit breaks the tests; the failed run was re-run once, and the commit after it fails, too. */
async function brokenMain() {
  const github = await TestGitHub.open({ repository: { files: { 'src/price.js': '1\n', 'README.md': '# App\n' } } });
  open.push(github);
  const { repository } = github;
  const commit = (files: Record<string, string>, message: string) =>
    repository.commit({ branch: 'main', files, message });
  const one = await commit({ 'src/tax.js': '1\n' }, 'Add the tax');
  const culprit = await commit({ 'src/price.js': '2\n' }, 'Change the price');
  const head = await commit({ 'src/other.js': '3\n' }, 'Add another');
  const now = Date.now();
  const failed = [{ name: 'test', conclusion: 'failure' as const, lines: ['FAIL a'] }];
  await seedRun(repository, { sha: one, jobs: [{ name: 'test' }], createdAt: now - 3 * HOUR });
  await seedRun(repository, {
    sha: culprit,
    attempts: [{ jobs: failed }, { jobs: failed }],
    createdAt: now - 2 * HOUR,
  });
  await seedRun(repository, { sha: head, jobs: failed, createdAt: now - HOUR });
  const client = openClient({ apiUrl: `${github.server.url}/api/v3`, token: github.token() }, { secondMs: 10 });
  const reader = apiReader(client);
  const host = revertHost(client, repository.fullName);
  const question: RevertQuestion = {
    repository: repository.fullName,
    workflow: '.github/workflows/ci.yml',
    branch: 'main',
    event: 'push',
    job: { name: 'test' },
    failure: { type: 'test-failure', signature: 'a1', retry: 'same-again' },
    lane: 'STANDARD',
    policy: rightful().policy,
    stop: { stopped: false, why: '' },
    now,
  };
  const clones = () => ({
    url: `${github.server.url}/${repository.fullName}.git`,
    token: github.token({ contents: 'write' }),
    folder: path.join(github.folder, `clone-${Math.random()}`),
    branch: 'main',
  });
  const request = (changes: Partial<RevertQuestion> = {}): RevertRunRequest => ({
    question: { ...question, ...changes },
    clone: clones(),
    runUrl: 'https://example.com/run',
    jobs: ['test'],
    evidence: ['FAIL a @everyone'],
    labels: ['rerail:revert'],
  });
  return { github, repository, client, reader, host, question, culprit, request };
}

const branches = async (github: TestGitHub) =>
  (await github.octokit().rest.repos.listBranches({ owner: 'octo-org', repo: 'app' })).data.map(({ name }) => name);

const signatureOf = async () => 'a1';
const journal: Journal = (_, run) => run();

test('the culprit is found over the API, in few requests', async () => {
  const { client, host, question, culprit, github, reader } = await brokenMain();
  const { decision, seen } = await considerRevert(reader, host, question, signatureOf);
  expect(decision).toEqual({ culprit, grade: 'likely', refused: [], candidates: [], wanted: [] });
  expect(seen?.greenUrl).toMatch(/actions\/runs\/\d+/);
  expect(client.usage.requests).toBeLessThanOrEqual(13);
  expect(github.github.problems).toEqual([]);
});

test('rules that need no request cost none', async () => {
  const { client, host, question, reader } = await brokenMain();
  const { decision } = await considerRevert(reader, host, { ...question, branch: 'topic' }, signatureOf);
  expect(decision.refused).toMatchObject([{ reason: 'branch-not-named' }]);
  expect(client.usage.requests).toBe(0);
});

test('a draft pull request is opened once, whoever asks', async () => {
  const { host, request, repository, culprit, github, reader } = await brokenMain();
  const first = await revertRun(reader, host, request(), signatureOf, journal);
  expect(first).toMatchObject({
    culprit,
    grade: 'likely',
    outcome: { kind: 'pull-request', draft: true, created: true },
  });
  const second = await revertRun(reader, host, request(), signatureOf, journal);
  expect(second).toMatchObject({ culprit, followUp: { kind: 'updated', draft: true } });
  const pulls = repository.state.issues.filter(({ pull }) => pull);
  expect(pulls).toHaveLength(1);
  const octokit = github.octokit();
  const { data } = await octokit.rest.pulls.get({ owner: 'octo-org', repo: 'app', pull_number: pulls[0]?.number ?? 0 });
  expect(data.title).toBe('Revert "Change the price"');
  expect(data.body).toContain(`<!-- rerail:revert=${culprit} -->`);
  expect(data.head.ref).toBe(`rerail/revert-${culprit.slice(0, 12)}`);
  const { data: file } = await octokit.rest.repos.getContent({
    owner: 'octo-org',
    repo: 'app',
    path: 'src/price.js',
    ref: data.head.ref,
  });
  expect(Buffer.from((file as { content: string }).content, 'base64').toString()).toBe('1\n');
  expect(github.github.problems).toEqual([]);
});

test('whatever a rule refuses leaves neither a branch nor a pull request', async () => {
  const { host, request, repository, github, reader } = await brokenMain();
  await repository.commit({ branch: 'main', files: { 'src/price.js': '3\n' }, message: 'Change it again' });
  const result = await revertRun(reader, host, request(), signatureOf, journal);
  expect(result).toMatchObject({ grade: null, refused: [{ reason: 'ambiguous' }, { reason: 'conflict' }] });
  expect(result.outcome).toBeUndefined();
  expect(repository.state.issues).toEqual([]);
  expect(await branches(github)).toEqual(['main']);
});

test('a stop that nobody could read counts as a stop', async () => {
  const { host, request, reader } = await brokenMain();
  const stop = { stopped: true, why: 'the input stop was not given' };
  expect(await revertRun(reader, host, request({ stop }), signatureOf, journal)).toMatchObject({
    refused: [{ reason: 'stopped' }],
  });
});

test('a repository that lets Actions open no pull requests: it is said, and no branch stays', async () => {
  const { host, request, repository, github, reader } = await brokenMain();
  repository.change((state) => {
    state.actionsMayOpenPulls = false;
  });
  const result = await revertRun(reader, host, request(), signatureOf, journal);
  expect(result).toMatchObject({ grade: null, refused: [{ reason: 'no-permission' }] });
  expect(result.refused[0]?.why).toMatch(/Allow it under Settings, Actions, General/);
  expect(await branches(github)).toEqual(['main']);
});

test('a token that may only read: nothing is left behind', async () => {
  const { host, request, github, reader } = await brokenMain();
  const whole = request();
  const result = await revertRun(
    reader,
    host,
    { ...whole, clone: { ...whole.clone, token: github.token({ contents: 'read' }) } },
    signatureOf,
    journal,
  );
  expect(result).toMatchObject({ grade: null, refused: [{ reason: 'no-permission' }] });
  expect(await branches(github)).toEqual(['main']);
});

test('a workflow file is named before anything is pushed', async () => {
  const { host, request, github, repository, reader } = await brokenMain();
  const one = await repository.git.resolve('refs/heads/main');
  await seedRun(repository, { sha: one ?? '', jobs: [{ name: 'lint' }], createdAt: Date.now() - HOUR });
  const files = { '.github/workflows/lint.yml': 'on: push\n' };
  const culprit = await repository.commit({ branch: 'main', files, message: 'Lint' });
  const failed = [{ name: 'lint', conclusion: 'failure' as const }];
  await seedRun(repository, { sha: culprit, attempts: [{ jobs: failed }, { jobs: failed }] });
  const result = await revertRun(reader, host, request({ job: { name: 'lint' } }), signatureOf, journal);
  expect(result).toMatchObject({ culprit, grade: null, refused: [{ reason: 'workflow-files' }] });
  expect(await branches(github)).toEqual(['main']);
});
