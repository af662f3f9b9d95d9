import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

test('a file whose name holds commands of git runs none of them when texts are packed', async () => {
  await store().put('7/1/ask/abc', line(1));
  const blob = execFileSync('git', ['-C', url, 'hash-object', '-w', '--stdin'], {
    input: line(2),
    encoding: 'utf8',
  }).trim();
  const name = `entries/x\nM 100644 ${blob} injected\nD y.json`;
  const base = git('ls-tree', '-r', '-z', LEDGER_REF);
  const env = { ...process.env, GIT_INDEX_FILE: path.join(root, 'index') };
  execFileSync('git', ['-C', url, 'update-index', '--add', '-z', '--index-info'], {
    env,
    input: `${base}100644 ${blob} 0\t${name}\0`,
  });
  const tree = execFileSync('git', ['-C', url, 'write-tree'], { env, encoding: 'utf8' }).trim();
  git('update-ref', LEDGER_REF, git('-c', 'user.name=n', '-c', 'user.email=e', 'commit-tree', '-m', 'hostile', tree));
  expect([...(await store().snapshot()).keys()]).toEqual(['7/1/ask/abc']);
  expect(await store().compact(1_000, 1)).toBe(1);
  expect(git('ls-tree', '-r', '--name-only', LEDGER_REF)).not.toMatch(/^injected$/m);
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

const DAY = 24 * 60 * 60_000;
const entry = (at: number) => JSON.stringify({ at: new Date(at).toISOString() });

test('old texts are packed by week, read for 37 days, and lost to no writer', async () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const clock = { ...systemClock, now: () => now };
  let packers = 0;
  const open = () => {
    packers += 1;
    return createGitRefStore({ url, folder: path.join(root, `packer-${packers}`), clock, random: Math.random });
  };
  const texts = new Map<string, string>();
  for (let day = 0; day < 60; day += 1) {
    texts.set(`${day}/1/ask/abc`, entry(now - day * DAY));
    texts.set(`${day}/1/ask/abc.outcome`, entry(now - day * DAY + 1000));
  }
  await open().putAll(texts);
  expect(await open().compact(7 * DAY, 1000)).toBe(0);
  // Another writer comes between.
  const packer = open();
  await packer.snapshot();
  await open().put('99/1/ask/abc', entry(now));
  expect(await packer.compact(7 * DAY, 10)).toBe(2 * 52);
  const files = git('ls-tree', '-r', '--name-only', LEDGER_REF).split('\n');
  expect(files.filter((name) => name.startsWith('entries/'))).toHaveLength(2 * 8 + 1);
  expect(files.filter((name) => name.startsWith('archive/')).length).toBeLessThanOrEqual(9);
  const read = await open().snapshot();
  for (let day = 0; day <= 30; day += 1) {
    for (const key of [`${day}/1/ask/abc`, `${day}/1/ask/abc.outcome`]) expect(read.get(key)).toBe(texts.get(key));
  }
  expect(read.has('59/1/ask/abc')).toBe(false);
  expect(await open().put('20/1/ask/abc', entry(now))).toBe(false);
  // What is packed once more joins the rest of its week; after half a year a file leaves the tree.
  await open().put('8/1/wait/abc', entry(now - 8 * DAY));
  expect(await open().compact(7 * DAY, 1)).toBe(1);
  expect((await open().snapshot()).get('8/1/ask/abc')).toBe(texts.get('8/1/ask/abc'));
  const later = createGitRefStore({
    url,
    folder: path.join(root, 'later'),
    clock: { ...systemClock, now: () => now + 200 * DAY },
    random: Math.random,
  });
  await later.compact(7 * DAY, 1);
  expect(git('ls-tree', '-r', '--name-only', LEDGER_REF)).toBe('');
});

test.each(['archive/2026-11-16.jsonl', 'archive/x.jsonl'])('hostile rows in %s are left out', async (name) => {
  const folder = path.join(root, 'work');
  const run = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);
  execFileSync('git', ['init', '--quiet', folder]);
  mkdirSync(path.join(folder, 'archive'));
  writeFileSync(path.join(folder, name), '["../../x","1"]\nnull\n["a"]\n["7/1/ask/abc",7]\n{\n["1/1/ask/abc","{}"]\n');
  run('add', '.');
  run('commit', '--quiet', '-m', 'x');
  run('push', '--quiet', url, `HEAD:${LEDGER_REF}`);
  const clock = { ...systemClock, now: () => Date.parse('2026-11-22T12:00:00Z') };
  const reader = createGitRefStore({ url, folder: path.join(root, 'reader'), clock, random: Math.random });
  expect([...(await reader.snapshot()).keys()]).toEqual(name.includes('2026') ? ['1/1/ask/abc'] : []);
});
