import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createGitRefStore, LEDGER_REF } from '../../src/ledger/git-ref-store.ts';
import { systemClock } from '../../src/ports/clock.ts';

let root: string;
let url: string;
let count = 0;

const git = (...args: string[]) => execFileSync('git', ['-C', url, ...args], { encoding: 'utf8' }).trim();
const store = () => {
  count += 1;
  return createGitRefStore({
    url,
    folder: path.join(root, `writer-${count}`),
    clock: systemClock,
    random: Math.random,
  });
};
const line = (n: number) => JSON.stringify({ at: new Date(n * 1000).toISOString(), n });

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rerail-test-'));
  url = path.join(root, 'remote.git');
  execFileSync('git', ['init', '--quiet', '--bare', url]);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a repository without a ledger is an empty one', async () => {
  expect(await store().list()).toEqual([]);
  expect(await store().get('1/1/ask/abc')).toBeUndefined();
});

test('who comes first keeps the key, and what is kept is a file of the commit', async () => {
  expect(await store().put('7/1/ask/abc', line(1))).toBe(true);
  expect(await store().put('7/1/ask/abc', line(2))).toBe(false);
  expect(await store().get('7/1/ask/abc')).toBe(line(1));
  expect(git('show', `${LEDGER_REF}:entries/7/1/ask/abc.json`)).toBe(line(1));
});

test('several keys go with one push, and each is answered for', async () => {
  await store().put('7/1/b/abc', line(1));
  const answer = await store().putAll(
    new Map([
      ['7/1/a/abc', line(2)],
      ['7/1/b/abc', line(3)],
    ]),
  );
  expect([...answer]).toEqual([
    ['7/1/a/abc', true],
    ['7/1/b/abc', false],
  ]);
  expect(git('rev-list', '--count', LEDGER_REF)).toBe('2');
});

test('lines are listed by their time', async () => {
  const one = store();
  for (const n of [3, 1, 2]) await one.put(`7/${n}/ask/abc`, line(n));
  expect(await store().list()).toEqual([line(1), line(2), line(3)]);
});

test('writers at the same moment lose nothing, and one of them gets a contested key', async () => {
  const writers = Array.from({ length: 12 }, (_, n) => ({ n, store: store() }));
  const won = await Promise.all(
    writers.map(async ({ n, store }) => {
      const answer = await store.putAll(
        new Map([
          [`${n}/1/ask/abc`, line(n)],
          ['0/0/contested/abc', line(n)],
        ]),
      );
      return { own: answer.get(`${n}/1/ask/abc`), contested: answer.get('0/0/contested/abc') };
    }),
  );
  expect(won.every(({ own }) => own)).toBe(true);
  expect(won.filter(({ contested }) => contested)).toHaveLength(1);
  expect((await store().snapshot()).size).toBe(13);
}, 120_000);

test('a deleted and a rewritten reference are survived', async () => {
  const one = store();
  await one.put('1/1/ask/abc', line(1));
  git('update-ref', '-d', LEDGER_REF);
  expect(await one.put('2/1/ask/abc', line(2))).toBe(true);
  const other = git('commit-tree', git('mktree', '--missing'), '-m', 'somebody else');
  git('update-ref', LEDGER_REF, other);
  expect(await one.put('3/1/ask/abc', line(3))).toBe(true);
  expect([...(await store().snapshot()).keys()]).toEqual(['3/1/ask/abc']);
});

test('what is no entry of ours is left alone and left out', async () => {
  const blob = execFileSync('git', ['-C', url, 'hash-object', '-w', '--stdin'], { input: 'hello' }).toString().trim();
  const tree = execFileSync('git', ['-C', url, 'mktree'], { input: `100644 blob ${blob}\tREADME.md\n` })
    .toString()
    .trim();
  git('update-ref', LEDGER_REF, git('commit-tree', tree, '-m', 'start'));
  const one = store();
  expect(await one.list()).toEqual([]);
  await one.put('1/1/ask/abc', line(1));
  expect(git('show', `${LEDGER_REF}:README.md`)).toBe('hello');
});

test.each(['../1', '/1', 'a b', ''])('%j is no key', async (key) => {
  await expect(store().put(key, line(1))).rejects.toThrow(/Not a key/);
});

test('a repository that cannot be reached is an error with a name', async () => {
  const lost = createGitRefStore({
    url: path.join(root, 'nothing.git'),
    folder: path.join(root, 'x'),
    clock: systemClock,
    random: Math.random,
  });
  await expect(lost.list()).rejects.toMatchObject({ reason: 'git-failed' });
});
