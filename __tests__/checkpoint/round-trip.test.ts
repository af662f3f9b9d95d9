import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { captureAndRestore } from './capture-and-restore.ts';
import { build, Folder, snapshot } from './workspace.ts';

function setUp(folder: Folder) {
  const place = captureAndRestore(folder);
  mkdirSync(place.root);
  return place;
}

describe('a checkpoint of a workspace', () => {
  test('is restored onto an emptied folder as it was', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    build(root, {
      'a.txt': 'one',
      empty: '',
      src: { 'main.c': 'int main;', deep: { x: { y: { z: 'deep' } } } },
      script: { mode: 0o755, content: '#!/bin/sh\n' },
      link: { link: 'src/main.c' },
      dangling: { link: '/nowhere/at/all' },
      twin: { hardLink: 'a.txt' },
      'with space\nand line': 'odd',
      '-rf': 'dash',
    });
    mkdirSync(path.join(root, 'hollow'));
    const before = snapshot(root);
    const taken = await capture();
    expect(taken).toMatchObject({ files: 8, parent: null, reused: false, skipped: [] });
    rmSync(root, { recursive: true });
    const result = await restore(taken.id);
    expect(result).toMatchObject({ verified: true, removed: 0, quarantined: 0, unchanged: 0 });
    expect(snapshot(root)).toEqual(before);
  });

  test('puts a wrecked workspace right and keeps what it replaces', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    build(root, { a: 'aaa', b: { c: 'ccc', d: 'ddd' }, e: { link: 'a' }, same: 'same' });
    const before = snapshot(root);
    const { id } = await capture();
    writeFileSync(path.join(root, 'a'), 'changed');
    renameSync(path.join(root, 'b'), path.join(root, 'moved'));
    rmSync(path.join(root, 'e'));
    build(root, { b: 'now a file', extra: { deep: { file: 'x' } } });
    const dry = await restore(id, { dryRun: true });
    const result = await restore(id);
    expect(result).toMatchObject({ written: 5, removed: 6, unchanged: 1, quarantined: 8, verified: true });
    expect(dry).toMatchObject({ written: 5, removed: 6, unchanged: 1, quarantined: 8 });
    expect(snapshot(root)).toEqual(before);
    expect(snapshot(result.quarantine as string, { times: false }).map((line) => line.split(' ')[2])).toEqual([
      'a',
      'b',
      'extra',
      'extra/deep',
      'extra/deep/file',
      'moved',
      'moved/c',
      'moved/d',
    ]);
  });

  test.each([
    ['a bc', 'abc'],
    ['ab cd', 'abcd'],
    ['ad bc', 'abcd'],
    ['ac bd', 'ab cd'],
    ['abcd', 'ab cd'],
    ['bc', 'abc'],
    ['a b c', 'bca'],
  ])('files that share an inode as %s, and now as %s, share it as before', async (then, now) => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    const share = (groups: string) => {
      for (const [first = '', ...others] of groups.split(' ')) {
        writeFileSync(path.join(root, first), 'same');
        utimesSync(path.join(root, first), 1_000_000_000, 1_000_000_000);
        for (const other of others) linkSync(path.join(root, first), path.join(root, other));
      }
    };
    const sharing = () => {
      const inodes = readdirSync(root)
        .filter((name) => !name.startsWith('.rerail'))
        .map((name) => lstatSync(path.join(root, name)).ino);
      return inodes.map((inode) => inodes.indexOf(inode));
    };
    share(then);
    const before = sharing();
    const { id } = await capture();
    rmSync(root, { recursive: true });
    mkdirSync(root);
    share(now);
    expect(await restore(id)).toMatchObject({ verified: true });
    expect(sharing()).toEqual(before);
  });

  test('is a delta of its parent, and the same one where nothing changed', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    build(root, { big: Buffer.alloc(100_000, 'x'), small: '1' });
    const first = await capture();
    const again = await capture({ parent: first.id });
    expect(again).toMatchObject({ id: first.id, reused: true, stateHash: first.stateHash });
    const before = snapshot(root);
    writeFileSync(path.join(root, 'small'), '2');
    const changed = snapshot(root);
    const second = await capture({ parent: first.id });
    expect(second).toMatchObject({ parent: first.id, reused: false });
    rmSync(root, { recursive: true });
    await restore(second.id);
    expect(snapshot(root)).toEqual(changed);
    await restore(first.id);
    expect(snapshot(root)).toEqual(before);
  });

  test('keeps files whose time is later than 64 bits hold, with the latest that they do', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    build(root, { late: 'late', in: { late: 'late' } });
    execFileSync('touch', ['-d', '@12000000000', 'late', 'in/late', 'in'], { cwd: root });
    const { id, skipped } = await capture();
    expect(skipped).toEqual([]);
    expect(await capture({ parent: id })).toMatchObject({ id, reused: true });
    expect(await restore(id)).toMatchObject({ written: 0, unchanged: 3, verified: true });
    rmSync(root, { recursive: true });
    expect(await restore(id)).toMatchObject({ written: 3, verified: true });
    const time = (name: string) => lstatSync(path.join(root, name), { bigint: true }).mtimeNs;
    for (const name of ['late', 'in/late', 'in']) expect(time(name)).toBe(2n ** 63n - 1n);
  });

  test('leaves alone what it could not capture', async () => {
    using folder = new Folder();
    const { root, store, capture, restore } = setUp(folder);
    build(root, { log: 'line\n', other: 'other' });
    const { id: parent } = await capture();
    appendFileSync(path.join(root, 'log'), 'line\n');
    // Asked for after the scan and before anything is read.
    const list = async () => {
      appendFileSync(path.join(root, 'log'), 'line\n');
      return store.list();
    };
    const growing = new Proxy(store, {
      get: (target, name) => {
        const value = name === 'list' ? list : Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const { id, skipped } = await capture({ store: growing, parent });
    expect(skipped).toEqual([{ path: 'log', reason: 'changing' }]);
    appendFileSync(path.join(root, 'log'), 'line\n');
    build(root, { extra: 'extra' });
    expect(await restore(id)).toMatchObject({ written: 0, removed: 1, verified: true });
    expect(readFileSync(path.join(root, 'log'), 'utf8')).toBe('line\n'.repeat(4));
  });

  test('is taken anew where what it leaned on has gone, though nothing changed', async () => {
    using folder = new Folder();
    const { root, store, capture, restore } = setUp(folder);
    build(root, { a: 'aaa', b: 'bbb' });
    const first = await capture();
    writeFileSync(path.join(root, 'b'), 'changed');
    const second = await capture({ parent: first.id });
    await store.remove(first.id);
    const third = await capture({ parent: second.id });
    expect(third).toMatchObject({ reused: false, stateHash: second.stateHash });
    rmSync(root, { recursive: true });
    await expect(restore(second.id)).rejects.toMatchObject({ reason: 'dependency-missing' });
    expect(existsSync(root)).toBe(false);
    expect(await restore(third.id)).toMatchObject({ verified: true });
  });

  test('sees a file of the same size and time with other content', async () => {
    using folder = new Folder();
    const { root, capture, engine } = setUp(folder);
    build(root, { racy: 'one' });
    utimesSync(path.join(root, 'racy'), 1_000_000, 1_000_000);
    const first = await capture();
    writeFileSync(path.join(root, 'racy'), 'two');
    utimesSync(path.join(root, 'racy'), 1_000_000, 1_000_000);
    const second = await capture({ parent: first.id });
    expect(second.stateHash).not.toBe(first.stateHash);
    expect(await engine.stateHash(root)).toBe(second.stateHash);
  });
});
