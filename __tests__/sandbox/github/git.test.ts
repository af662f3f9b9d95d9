import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { parseFault } from '../../../sandbox/faults.ts';
import { seedPull } from '../../../sandbox/github/seed.ts';
import { TestGitHub } from './test-github.ts';

interface Outcome {
  status: number;
  output: string;
}

/** A clone that speaks as the token's owner, and what git says about it. */
async function clone(github: TestGitHub, token?: string) {
  const folder = await mkdtemp(path.join(github.folder, 'clone-'));
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const header = token === undefined ? [] : ['-c', `http.extraheader=authorization: basic ${basic}`];
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  const run = async (...args: string[]): Promise<Outcome> => {
    const env = { PATH: process.env.PATH, HOME: github.folder, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1' };
    return promisify(execFile)('git', [...header, ...identity, '-C', folder, ...args], { env }).then(
      ({ stdout, stderr }) => ({ status: 0, output: stdout + stderr }),
      ({ code, stdout, stderr }) => ({ status: code as number, output: `${stdout}${stderr}` }),
    );
  };
  const cloned = await run('clone', '--quiet', `${github.server.url}/octo-org/app.git`, '.');
  const commit = async (name: string, content = name) => {
    await writeFile(path.join(folder, name), content);
    await run('add', '--all');
    await run('commit', '--quiet', '--message', name);
  };
  return { folder, run, commit, cloned };
}

describe('git', () => {
  test('fetches without a token what is public, and pushes with contents: write', async () => {
    await using github = await TestGitHub.open();
    expect((await clone(github)).cloned).toEqual({ status: 0, output: '' });
    const writer = await clone(github, github.token({ contents: 'write' }));
    await writer.commit('b.txt');
    expect((await writer.run('push', 'origin', 'HEAD:refs/heads/topic')).status).toBe(0);
    expect(await github.repository.git.read('refs/heads/topic', 'b.txt')).toBe('b.txt');
  });

  test('is refused with GitHub’s words: no token, a wrong one, one that may only read', async () => {
    await using github = await TestGitHub.open();
    const push = async (token?: string) => {
      const work = await clone(github);
      await work.commit('b.txt');
      const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
      const header = token === undefined ? [] : ['-c', `http.extraheader=authorization: basic ${basic}`];
      return work.run(...header, 'push', 'origin', 'HEAD:refs/heads/topic');
    };
    expect((await push()).output).toMatch(/could not read Username/);
    expect((await push('ghs_unknown')).output).toMatch(/Invalid username or token|could not read Username/);
    const reader = await push(github.token({ contents: 'read' }));
    expect(reader.output).toContain('Permission to octo-org/app.git denied to github-actions[bot].');
    expect(reader.output).toContain('The requested URL returned error: 403');
  });

  test('hides a private repository from others', async () => {
    await using github = await TestGitHub.open({ repository: { private: true } });
    const other = await github.github.createRepository('octo-org/other');
    const { token } = github.github.token(other, { permissions: { contents: 'write' } });
    expect((await clone(github, token)).cloned.output).toContain('Repository not found.');
    expect((await clone(github, github.token({ contents: 'read' }))).cloned.status).toBe(0);
  });

  test('lets one of two writers win: compare and swap', async () => {
    await using github = await TestGitHub.open();
    const writers = await Promise.all([1, 2].map(() => clone(github, github.token({ contents: 'write' }))));
    await Promise.all(writers.map((writer, index) => writer.commit(`${index}.txt`)));
    const pushes = await Promise.all(
      writers.map(({ run }) =>
        run('push', '--force-with-lease=refs/rerail/ledger:', 'origin', 'HEAD:refs/rerail/ledger'),
      ),
    );
    expect(pushes.map(({ status }) => status).sort()).toEqual([0, 1]);
  });

  test('refuses workflow files without the workflows permission, and protected branches', async () => {
    await using github = await TestGitHub.open();
    github.repository.protect('release');
    await github.repository.commit({ branch: 'release', from: 'main', files: { a: 'a' } });
    const token = github.token({ contents: 'write' });
    const work = await clone(github, token);
    await work.commit('b.txt');
    const guarded = await work.run('push', '--force', 'origin', 'HEAD:refs/heads/release');
    expect(guarded.output).toContain('Changes must be made through a pull request');
    await work.run('checkout', '--quiet', '-b', 'flow', 'origin/main');
    await promisify(execFile)('mkdir', ['-p', path.join(work.folder, '.github/workflows')]);
    await work.commit('.github/workflows/x.yml', 'on: push\n');
    const refused = await work.run('push', 'origin', 'HEAD:refs/heads/flow');
    expect(refused.output).toContain(
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission',
    );
    expect(await github.repository.git.resolve('refs/heads/flow')).toBeUndefined();
    const app = await clone(github, github.token({ contents: 'write', workflows: 'write' }, { kind: 'app' }));
    await promisify(execFile)('mkdir', ['-p', path.join(app.folder, '.github/workflows')]);
    await app.commit('.github/workflows/x.yml', 'on: push\n');
    expect((await app.run('push', 'origin', 'HEAD:refs/heads/flow')).status).toBe(0);
  });

  test('a push whose answer is lost has happened, and moves the pull request along', async () => {
    const faults = [parseFault('connection-reset:on=git-receive-pack,when=after')];
    await using github = await TestGitHub.open({ faults });
    await github.repository.commit({ branch: 'topic', from: 'main', files: { t: 't' } });
    await seedPull(github.repository, { head: 'topic' });
    const work = await clone(github, github.token({ contents: 'write' }));
    await work.run('checkout', '--quiet', 'topic');
    await work.commit('b.txt');
    expect((await work.run('push', 'origin', 'topic')).status).not.toBe(0);
    const head = (await work.run('rev-parse', 'HEAD')).output.trim();
    expect(await github.repository.git.resolve('refs/heads/topic')).toBe(head);
    expect(github.repository.state.issues[0]?.pull?.headSha).toBe(head);
  });
});

describe('GraphQL', () => {
  const DRAFT = `mutation($id: ID!) {
    convertPullRequestToDraft(input: { pullRequestId: $id }) { pullRequest { number draft: isDraft } }
  }`;

  test('turns a pull request into a draft and back', async () => {
    await using github = await TestGitHub.open();
    await github.repository.commit({ branch: 'topic', from: 'main', files: { t: 't' } });
    const number = await seedPull(github.repository, { head: 'topic' });
    const octokit = github.octokit(github.token({ 'pull-requests': 'write' }));
    const { data } = await octokit.rest.pulls.get({ owner: 'octo-org', repo: 'app', pull_number: number });
    const graphql = octokit.graphql.defaults({ baseUrl: `${github.server.url}/api` });
    expect(await graphql(DRAFT, { id: data.node_id })).toEqual({
      convertPullRequestToDraft: { pullRequest: { number, draft: true } },
    });
    const ready = DRAFT.replace('convertPullRequestToDraft', 'markPullRequestReadyForReview');
    await graphql(ready, { id: data.node_id });
    expect(github.repository.state.issues[0]?.pull?.draft).toBe(false);
  });

  test('commits on a branch only where the branch is as expected, always with mode 100644', async () => {
    await using github = await TestGitHub.open();
    const head = await github.repository.git.resolve('refs/heads/main');
    const octokit = github.octokit(github.token({ contents: 'write' }));
    const graphql = octokit.graphql.defaults({ baseUrl: `${github.server.url}/api` });
    const commit = (expectedHeadOid: string | undefined) =>
      graphql(
        'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
        {
          input: {
            branch: { repositoryNameWithOwner: 'octo-org/app', branchName: 'main' },
            message: { headline: 'Revert' },
            expectedHeadOid,
            fileChanges: { additions: [{ path: 'x.sh', contents: Buffer.from('#!/bin/sh\n').toString('base64') }] },
          },
        },
      );
    await commit(head);
    await expect(commit(head)).rejects.toThrow(/Expected branch to point to/);
    const { data } = await octokit.rest.git.getTree({ owner: 'octo-org', repo: 'app', tree_sha: 'main' });
    expect(data.tree.find((entry) => entry.path === 'x.sh')?.mode).toBe('100644');
  });

  test('refuses without the permission, and a field that the type does not have', async () => {
    await using github = await TestGitHub.open();
    const graphql = (token: string) => github.octokit(token).graphql.defaults({ baseUrl: `${github.server.url}/api` });
    await expect(graphql(github.token({}))(DRAFT, { id: 'x' })).rejects.toThrow(
      'Resource not accessible by integration',
    );
    await github.repository.commit({ branch: 'topic', from: 'main', files: { t: 't' } });
    await seedPull(github.repository, { head: 'topic' });
    const octokit = github.octokit();
    const { data } = await octokit.rest.pulls.get({ owner: 'octo-org', repo: 'app', pull_number: 1 });
    await expect(graphql(github.token())(DRAFT.replace('number', 'nummer'), { id: data.node_id })).rejects.toThrow(
      "Field 'nummer' doesn't exist",
    );
  });
});
