import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readAtCommit } from '../../src/git/read-at-commit.ts';
import { Repository } from '../../src/git/repository.ts';
import { collectWorkflows, type FileAt, jobsNamed, workflowFileOf } from '../../src/step/workflow-file.ts';
import { git } from '../checkpoint/git.ts';
import { build, Folder } from '../checkpoint/workspace.ts';

const START: FileAt = { repository: 'o/r', ref: 'c0ffee', path: '.github/workflows/ci.yml' };

/** By `owner/name@ref:path`. */
const reader = (files: Readonly<Record<string, string>>) => async (file: FileAt) =>
  files[`${file.repository}@${file.ref}:${file.path}`];

describe('the workflow file of a run', () => {
  test('is named by the runner, with the commit', () => {
    const named = { GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/ci.yml@refs/heads/a@b', GITHUB_SHA: 'aa' };
    expect(workflowFileOf({ ...named, GITHUB_WORKFLOW_SHA: 'c0ffee' })).toEqual(START);
    expect(workflowFileOf(named)).toEqual({ ...START, ref: 'aa' });
    expect(workflowFileOf({ GITHUB_WORKFLOW_REF: 'nonsense', GITHUB_SHA: 'aa' })).toBeUndefined();
  });

  test('is followed into called workflows and local actions, each once; what cannot be read is named', async () => {
    const found = await collectWorkflows(
      START,
      reader({
        'o/r@c0ffee:.github/workflows/ci.yml': `
jobs:
  a: { uses: ./.github/workflows/called.yml }
  b: { uses: p/q/.github/workflows/far.yml@v1 }
  c: { uses: p/q/.github/workflows/gone.yml@v1 }
  d: { steps: [{ uses: ./actions/local }, { uses: actions/checkout@v6 }, { uses: ./../outside }] }
`,
        'o/r@c0ffee:.github/workflows/called.yml': 'jobs: { a: { uses: ./.github/workflows/ci.yml }, same: {} }',
        'p/q@v1:.github/workflows/far.yml': 'jobs: { same: { steps: [{ uses: ./own }] } }',
        'p/q@v1:own/action.yaml': 'runs: { using: composite, steps: [{ run: far }] }',
        'o/r@c0ffee:actions/local/action.yml': 'runs: { using: composite, steps: [{ uses: ./actions/local }] }',
      }),
    );
    if (!found) throw new Error('not found');
    expect(found.called.map((workflow) => workflow.path)).toEqual([
      '.github/workflows/called.yml',
      '.github/workflows/far.yml',
      '.github/workflows/ci.yml',
    ]);
    expect(found.actions.map((action) => action.path)).toEqual(['actions/local', 'own']);
    expect(found.unread).toEqual([
      { uses: 'p/q/.github/workflows/gone.yml@v1', why: 'it is not there' },
      { uses: './../outside', why: 'it is no address of a file' },
    ]);
    expect(jobsNamed(found, 'same')).toHaveLength(2);
  });
});

describe('a file at a commit', () => {
  test('is what the commit says, whatever scripts did to the repository', async () => {
    using folder = new Folder();
    const root = folder.at('repository');
    mkdirSync(root);
    build(root, { deep: { er: { 'f.yml': 'as committed\n' } }, link: { link: 'deep/er/f.yml' } });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'one');
    const commit = git(root, 'rev-parse', 'HEAD').trim();
    let reads = 0;
    const read = async (name: string, maxBytes = 1_000) => {
      const repository = Repository.open(root, folder.at(`scratch-${reads++}`));
      const bytes = await readAtCommit(repository as Repository, commit, name, maxBytes);
      return bytes?.toString();
    };
    writeFileSync(path.join(root, 'deep/er/f.yml'), 'changed\n');
    expect(await read('deep/er/f.yml')).toBe('as committed\n');
    for (const none of ['deep/er/g.yml', 'deep/er', 'link', 'f.yml', 'deep/er/f.yml/x']) {
      expect(await read(none)).toBeUndefined();
    }
    await expect(read('deep/er/f.yml', 5)).rejects.toMatchObject({ reason: 'git-object-too-large' });
    const oid = git(root, 'rev-parse', 'HEAD:deep/er/f.yml').trim();
    const loose = path.join(root, '.git/objects', oid.slice(0, 2), oid.slice(2));
    expect(existsSync(loose)).toBe(true);
    rmSync(loose, { force: true });
    await expect(read('deep/er/f.yml')).rejects.toMatchObject({ reason: 'git-object-missing' });
    writeFileSync(loose, deflateSync(Buffer.from('blob 7\0forged\n')));
    await expect(read('deep/er/f.yml')).rejects.toMatchObject({ reason: 'git-object-damaged' });
  });
});
