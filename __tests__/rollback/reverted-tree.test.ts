import { afterEach, describe, expect, test } from '@jest/globals';
import { readCommit, readLine } from '../../src/rollback/commit-facts.ts';
import { findDependent } from '../../src/rollback/dependents.ts';
import { makeRevertCommit, pushRevertBranch, removeRevertBranch } from '../../src/rollback/revert-commit.ts';
import { revertMessage } from '../../src/rollback/revert-message.ts';
import { revertedTree } from '../../src/rollback/reverted-tree.ts';
import { Repository } from './repository.ts';

const open: Repository[] = [];
function repository(): Repository {
  const made = new Repository();
  open.push(made);
  return made;
}
afterEach(() => {
  for (const one of open.splice(0)) one.remove();
});

const LINES = Array.from({ length: 30 }, (_, i) => `line ${i}`).join('\n');

describe('the tree of a revert', () => {
  const cases: Record<string, (r: Repository) => void> = {
    'a changed file': (r) => r.write('a.txt', 'broken\n'),
    'an added file': (r) => r.write('added.txt', 'x\n'),
    'a deleted file': (r) => r.git('rm', '-q', 'a.txt'),
    'a renamed and changed file': (r) => {
      r.git('mv', 'long.txt', 'moved.txt');
      r.write('moved.txt', `${LINES}\nmore\n`);
    },
    'a mode': (r) => r.git('update-index', '--chmod=+x', 'a.txt'),
    'a symbolic link': (r) => r.link('link', 'long.txt'),
    'a file that became a symbolic link': (r) => r.link('a.txt', 'long.txt'),
    'a binary file': (r) => r.write('image.bin', Buffer.from([0, 1, 2, 255, 254])),
    'a large file pointer': (r) =>
      r.write('big.bin', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n'),
    'a submodule': (r) => r.git('update-index', '--add', '--cacheinfo', `160000,${'ab'.repeat(20)},sub`),
  };
  for (const [what, change] of Object.entries(cases)) {
    test(`${what}: at the head it is the parent's, below a later commit the later commit stays`, async () => {
      const r = repository();
      r.write('a.txt', 'fine\n')
        .write('long.txt', `${LINES}\n`)
        .link('link', 'a.txt')
        .write('image.bin', Buffer.from([0, 9]));
      r.commit('one');
      const before = r.treeOf('HEAD');
      change(r);
      if (!/mode|submodule/.test(what)) r.git('add', '-A');
      r.git('commit', '-q', '-m', 'two');
      const culprit = r.git('rev-parse', 'HEAD');
      const atHead = await r.clone();
      const facts = await readCommit(atHead, culprit);
      expect(await revertedTree(atHead, facts, culprit)).toEqual({ kind: 'clean', tree: before });

      r.git('reset', '-q', '--hard');
      r.write('later.txt', 'later\n');
      r.git('add', 'later.txt');
      r.git('commit', '-q', '-m', 'three');
      const later = await r.clone();
      const result = await revertedTree(later, facts, await later.head());
      if (result.kind !== 'clean') throw new Error(`It is ${result.kind}.`);
      expect((await later.git.raw(['diff-tree', '-r', '--name-only', before, result.tree])).trim()).toBe('later.txt');
    });
  }

  test('a merge is reverted to its first parent', async () => {
    const r = repository();
    r.write('a.txt', 'fine\n').commit('one');
    r.git('checkout', '-q', '-b', 'topic');
    r.write('b.txt', 'b\n').commit('topic');
    r.git('checkout', '-q', 'main');
    r.write('c.txt', 'c\n').commit('two');
    const before = r.treeOf('HEAD');
    r.git('merge', '-q', '--no-ff', '-m', 'Merge topic (#7)', 'topic');
    const clone = await r.clone();
    const facts = await readCommit(clone, await clone.head());
    expect(facts.changes).toEqual([{ path: 'b.txt', status: 'A' }]);
    expect(await revertedTree(clone, facts, await clone.head())).toEqual({ kind: 'clean', tree: before });
  });

  test('a file that a later commit renamed gets its old content under the new name', async () => {
    const r = repository();
    r.write('a.txt', `${LINES}\nfine\n`).commit('one');
    const culprit = r.write('a.txt', `${LINES}\nbroken\n`).commit('two');
    r.git('mv', 'a.txt', 'b.txt');
    r.commit('three');
    const clone = await r.clone();
    const result = await revertedTree(clone, await readCommit(clone, culprit), await clone.head());
    if (result.kind !== 'clean') throw new Error(result.kind);
    expect(await clone.git.raw(['show', `${result.tree}:b.txt`])).toBe(`${LINES}\nfine\n`);
  });

  test('what a later commit changed in the same place conflicts, with the paths', async () => {
    const r = repository();
    r.write('a.txt', 'fine\n').write('b.txt', 'b\n').commit('one');
    r.write('a.txt', 'broken\n').write('b.txt', 'bb\n');
    const culprit = r.commit('two');
    r.write('a.txt', 'patched\n').commit('three');
    const clone = await r.clone();
    const facts = await readCommit(clone, culprit);
    expect(await revertedTree(clone, facts, await clone.head())).toEqual({ kind: 'conflict', paths: ['a.txt'] });
    await expect(makeRevertCommit(clone, facts, 'x')).rejects.toMatchObject({ reason: 'conflict' });
  });

  test('nothing is left to revert', async () => {
    const r = repository();
    r.write('a.txt', 'fine\n').commit('one');
    const culprit = r.write('a.txt', 'broken\n').commit('two');
    r.write('a.txt', 'fine\n').commit('three');
    const clone = await r.clone();
    expect(await revertedTree(clone, await readCommit(clone, culprit), await clone.head())).toEqual({ kind: 'empty' });
  });
});

describe('the branch of a revert', () => {
  test('is pushed once; a second controller takes it over; it is removed only as it was', async () => {
    const r = repository();
    r.write('a.txt', 'fine\n').commit('one');
    const culprit = r.write('a.txt', 'broken\n').commit('two');
    const clone = await r.clone();
    const facts = await readCommit(clone, culprit);
    const message = revertMessage({
      sha: culprit,
      subject: 'two',
      why: 'It broke the tests.',
      runUrl: 'https://example.com/1',
    });
    const made = await makeRevertCommit(clone, facts, message);
    const pushed = await pushRevertBranch(clone, culprit, made);
    expect(pushed).toEqual({ kind: 'pushed', sha: made.sha });
    const second = await r.clone();
    const again = await makeRevertCommit(second, facts, message);
    expect(await pushRevertBranch(second, culprit, again)).toMatchObject({ kind: 'there', sha: made.sha });
    expect(await removeRevertBranch(second, culprit, 'f'.repeat(40))).toBe(false);
    expect(await removeRevertBranch(second, culprit, made.sha)).toBe(true);
  });

  test('a foreign branch of that name is left alone', async () => {
    const r = repository();
    r.write('a.txt', 'fine\n').commit('one');
    const culprit = r.write('a.txt', 'broken\n').commit('two');
    const clone = await r.clone();
    r.write('b.txt', 'mine\n').commit('three');
    r.git('push', '-q', r.server, `HEAD:refs/heads/rerail/revert-${culprit.slice(0, 12)}`);
    const made = await makeRevertCommit(clone, await readCommit(clone, culprit), 'x');
    expect(await pushRevertBranch(clone, culprit, made)).toMatchObject({ kind: 'refused', reason: 'failed' });
  });
});

test('the line of a branch: paths, renames, merges against their first parent', async () => {
  const r = repository();
  r.write('a.txt', 'one\n'.repeat(20)).write('odd name\t.txt', 'x\n').commit('one');
  r.git('mv', 'a.txt', 'b.txt');
  const renamed = r.write('b.txt', `${'one\n'.repeat(20)}two\n`).commit('two');
  r.git('checkout', '-q', '-b', 'topic', 'HEAD~1');
  r.write('c.txt', 'c\n').commit('three');
  r.git('checkout', '-q', 'main');
  r.git('merge', '-q', '--no-ff', '-m', 'Merge topic', 'topic');
  const empty = r.commit('Nothing');
  const line = await readLine(await r.clone(), 10);
  expect(line).toHaveLength(4);
  expect(line[0]).toMatchObject({ sha: empty, paths: [] });
  expect(line[1]).toMatchObject({ paths: ['c.txt'], parents: [renamed, expect.any(String)] });
  expect(line[2]).toMatchObject({ sha: renamed, paths: ['b.txt', 'a.txt'], renames: [['a.txt', 'b.txt']] });
  expect(line[3]?.paths).toEqual(['a.txt', 'odd name\t.txt']);
}, 30_000);

describe('a later commit that needs the culprit', () => {
  const base = (r: Repository) =>
    r.write('lib.js', 'export const price = 1;\n').write('app.js', 'start();\n').commit('one');
  const cases: [string, (r: Repository) => void, (r: Repository, sha: string) => string, RegExp | undefined][] = [
    [
      'uses a function that it introduces',
      (r) => r.write('lib.js', 'export const price = 1;\nexport function addTax() {}\n'),
      (r) => r.write('app.js', 'start(addTax());\n').commit('three'),
      /uses "addTax"/,
    ],
    [
      'imports a file that it adds',
      (r) => r.write('tax.js', 'export const x = 1;\n'),
      (r) => r.write('app.js', "import './tax.js';\n").commit('three'),
      /uses tax\.js/,
    ],
    [
      'refers to it by its sha',
      (r) => r.write('tax.js', 'x\n'),
      (r, sha) => r.write('app.js', 'go();\n').commit(`Go on after ${sha.slice(0, 9)}`),
      /refers to it/,
    ],
    [
      'uses a name that was there before',
      (r) => r.write('lib.js', 'export const price = 2;\n'),
      (r) => r.write('app.js', 'start(price);\n').commit('three'),
      undefined,
    ],
    [
      'has nothing to do with it',
      (r) => r.write('tax.js', 'export const rate = 1;\n'),
      (r) => r.write('readme.txt', 'hello\n').commit('three'),
      undefined,
    ],
  ];
  for (const [what, change, later, expected] of cases) {
    test(what, async () => {
      const r = repository();
      base(r);
      change(r);
      const culprit = r.commit('two');
      later(r, culprit);
      const clone = await r.clone();
      const found = await findDependent(clone, await readCommit(clone, culprit), await clone.head());
      if (expected) expect(found).toMatch(expected);
      else expect(found).toBeUndefined();
    });
  }
});

test('the first-parent line names what each commit reverts', async () => {
  const r = repository();
  r.write('a.txt', 'a\n').commit('one');
  const culprit = r.write('a.txt', 'b\n').commit('two');
  r.git('revert', '--no-edit', culprit);
  const clone = await r.clone();
  const line = await readLine(clone, 10);
  expect(line).toHaveLength(3);
  expect(line[0]).toMatchObject({ reverts: [culprit], parents: [culprit], paths: ['a.txt'] });
  expect(line[2]).toMatchObject({ parents: [], paths: ['a.txt'] });
  expect(await clone.has(culprit)).toBe(true);
  expect(await clone.has('e'.repeat(40))).toBe(false);
});
