import { afterEach, expect, test } from '@jest/globals';
import { RefusedError } from '../../src/errors.ts';
import type { RevertHost, RevertPullRequest } from '../../src/ports/revert-host.ts';
import { applyRevert, type RevertRequest } from '../../src/rollback/apply-revert.ts';
import { readCommit } from '../../src/rollback/commit-facts.ts';
import { relandCommit } from '../../src/rollback/reland.ts';
import { revertBranch, revertMessage } from '../../src/rollback/revert-message.ts';
import { rightful } from './facts.ts';
import { Repository } from './repository.ts';

/** A host in memory. `fail` makes the next creation fail, before or after the pull request exists. */
class Host implements RevertHost {
  readonly pulls: (RevertPullRequest & { branch: string; body: string })[] = [];
  readonly issues = new Map<string, string>();
  readonly comments: string[] = [];
  fail: { after: boolean; error: Error } | undefined;

  async find(branch: string) {
    return this.pulls.filter((pull) => pull.branch === branch).at(-1);
  }
  async create({ branch, body, draft }: Parameters<RevertHost['create']>[0]) {
    const { fail } = this;
    this.fail = undefined;
    if (fail && !fail.after) throw fail.error;
    const number = this.pulls.length + 1;
    const pull = {
      number,
      url: `https://example.com/${number}`,
      state: 'open' as const,
      draft,
      createdAt: 0,
      branch,
      body,
      labels: [],
      headSha: '',
    };
    this.pulls.push(pull);
    if (fail) throw fail.error;
    return pull;
  }
  async update(number: number, changes: { body?: string; state?: 'closed' }) {
    Object.assign(this.pulls[number - 1] as object, changes);
  }
  async markReady(number: number) {
    Object.assign(this.pulls[number - 1] as object, { draft: false });
  }
  async comment(_: number, body: string) {
    this.comments.push(body);
  }
  async label() {
    throw new Error('no labels here');
  }
  async assign() {
    throw new Error('nobody here');
  }
  async issue(marker: string, _: string, body: string) {
    this.issues.set(marker, body);
    return 'https://example.com/issue';
  }
  async note(_: number, marker: string, body: string) {
    this.comments.push(`${marker}${body}`);
  }
  async dispatch() {}
  async mayChangeWorkflows() {
    return false;
  }
  async get() {
    return undefined;
  }
  async closeIssue() {
    return false;
  }
  async openPulls() {
    return [];
  }
  async gates() {
    return {};
  }
  commits = 0;
  async commit(): Promise<string> {
    this.commits += 1;
    throw new Error('no commits here');
  }
  async isSigned() {
    return false;
  }
  async isJobToken() {
    return true;
  }
  async madeSince() {
    return { created: 0, pushed: 0 };
  }
}

const open: Repository[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.remove();
});

async function broken() {
  const repository = new Repository();
  open.push(repository);
  repository.write('a.txt', 'fine\n').commit('one');
  const culprit = repository.write('a.txt', 'broken\n').commit('two');
  repository.write('b.txt', 'b\n').commit('three');
  const clone = await repository.clone();
  const commit = await readCommit(clone, culprit);
  const request: RevertRequest = {
    commit,
    grade: 'likely',
    policy: rightful().policy,
    message: revertMessage({
      sha: culprit,
      subject: 'two',
      why: 'It broke the tests.',
      runUrl: 'https://example.com/run',
    }),
    title: 'Revert "two"',
    body: 'body',
    issueBody: 'issue',
    labels: ['rerail:revert'],
    signs: false,
  };
  const branches = () => repository.git('ls-remote', '--heads', repository.server, 'rerail/*');
  return { repository, clone, culprit, request, branches };
}

test('a likely culprit gets a draft, a proven one makes it ready, and there is one pull request only', async () => {
  const { repository, clone, request, culprit } = await broken();
  const host = new Host();
  expect(await applyRevert(clone, host, request)).toMatchObject({ kind: 'pull-request', draft: true, created: true });
  const again = await repository.clone();
  expect(await applyRevert(again, host, { ...request, grade: 'proven', body: 'proof' })).toMatchObject({
    draft: false,
    created: false,
  });
  expect(host.pulls).toMatchObject([{ branch: revertBranch(culprit), body: 'proof', draft: false }]);
  repository.git('fetch', '-q', repository.server, revertBranch(culprit));
  expect(repository.git('show', 'FETCH_HEAD:a.txt')).toBe('fine');
  expect(repository.git('show', 'FETCH_HEAD:b.txt')).toBe('b');
  expect(repository.git('log', '-1', '--format=%B', 'FETCH_HEAD')).toMatch(
    new RegExp(`This reverts commit ${culprit}\\.\\n\\nRerail-Reverts: ${culprit}$`),
  );
});

test('killed after the branch was pushed, or after the pull request was created: the next one finishes', async () => {
  const { repository, clone, request } = await broken();
  const host = new Host();
  host.fail = { after: false, error: new Error('killed') };
  await expect(applyRevert(clone, host, request)).rejects.toThrow('killed');
  expect(await applyRevert(await repository.clone(), host, request)).toMatchObject({ created: true });
  const other = await broken();
  const second = new Host();
  second.fail = { after: true, error: new Error('reset after acceptance') };
  expect(await applyRevert(other.clone, second, other.request)).toMatchObject({ kind: 'pull-request', number: 1 });
  expect(second.pulls).toHaveLength(1);
});

test('a refused pull request leaves no branch', async () => {
  const { clone, request, branches } = await broken();
  const host = new Host();
  host.fail = { after: false, error: new RefusedError('no-permission', 'Opening failed: not permitted. Allow it.') };
  expect(await applyRevert(clone, host, request)).toMatchObject({
    kind: 'refused',
    refused: { reason: 'no-permission' },
  });
  expect(branches()).toBe('');
});

test('a revert that a person closed is not opened again', async () => {
  const { clone, request, repository } = await broken();
  const host = new Host();
  await applyRevert(clone, host, request);
  await host.update(1, { state: 'closed' });
  expect(await applyRevert(await repository.clone(), host, request)).toMatchObject({
    kind: 'refused',
    refused: { reason: 'already-reverted' },
  });
  expect(host.pulls).toHaveLength(1);
});

test('mode issue touches no branch', async () => {
  const { clone, request, branches } = await broken();
  const host = new Host();
  const policy = { ...request.policy, mode: 'issue' as const };
  expect(await applyRevert(clone, host, { ...request, policy })).toMatchObject({ kind: 'issue' });
  expect([...host.issues.values()]).toEqual(['issue']);
  expect(branches()).toBe('');
});

test('a branch that requires signatures: what the API cannot commit (an executable) is pushed as it is, unsigned', async () => {
  const { repository, request } = await broken();
  repository.write('run.sh', 'exit 0\n', 0o755).commit('four');
  const culprit = repository.write('run.sh', 'exit 1\n', 0o755).commit('five');
  const clone = await repository.clone();
  const host = new Host();
  const commit = await readCommit(clone, culprit);
  const answer = await applyRevert(clone, host, {
    ...request,
    commit,
    message: `x\n\nThis reverts commit ${culprit}.`,
    signs: true,
  });
  expect(answer).toMatchObject({ kind: 'pull-request', created: true });
  expect(host.commits).toBe(0);
  const made =
    repository.git('ls-remote', repository.server, `refs/heads/${revertBranch(culprit)}`).split('\t')[0] ?? '';
  expect(await clone.git.raw(['ls-tree', made, 'run.sh'])).toMatch(/^100755 /);
  expect(await clone.git.raw(['show', `${made}:run.sh`])).toBe('exit 0\n');
});

test('a plain file goes through the API; if that fails, the revert is pushed, and the begun branch is not left', async () => {
  const { clone, request, repository } = await broken();
  const host = new Host();
  expect(await applyRevert(clone, host, { ...request, signs: true })).toMatchObject({ kind: 'pull-request' });
  expect(host.commits).toBe(1);
  const { sha } = request.commit;
  const made = repository.git('ls-remote', repository.server, `refs/heads/${revertBranch(sha)}`).split('\t')[0] ?? '';
  expect(await clone.git.raw(['show', `${made}:a.txt`])).toBe('fine\n');
});

test('a commit that conflicts with what came since cannot be relanded, and the paths are named', async () => {
  const { repository, request } = await broken();
  repository.write('a.txt', 'fine\n').commit(`Undo\n\nThis reverts commit ${request.commit.sha}.`);
  const relandable = await (await repository.clone()).head();
  repository.write('a.txt', 'rewritten\n').commit('six');
  const clone = await repository.clone();
  const refused = relandCommit(clone, request.commit.sha, await clone.head());
  await expect(refused).rejects.toMatchObject({
    reason: 'conflict',
    message: expect.stringMatching(/conflicts in a\.txt\. Reland it by hand/),
  });
  const back = await relandCommit(clone, request.commit.sha, relandable);
  expect(await clone.git.raw(['show', `${back}:a.txt`])).toBe('broken\n');
});
