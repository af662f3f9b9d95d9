import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { build, Folder, PLAIN_MASKER, portsIn, snapshot } from './workspace.ts';

function setUp(folder: Folder) {
  const root = folder.at('workspace');
  mkdirSync(root);
  const store = createLocalStore(folder.at('store'));
  const engine = createEngine(portsIn(folder.at('engine')));
  const take = async (more = {}) => {
    const identity = { sequence: 1, clean: true };
    const { id } = await engine.capture({ root, store, identity, secrets: 'redact', masker: PLAIN_MASKER, ...more });
    return id;
  };
  /** Counts of a dry run and of the real one, which must agree. */
  const restore = async (id: string, paths?: string[]) => {
    const request = { id, root, stores: [store], ...(paths ? { paths } : {}) };
    const counts = ({ written, removed, unchanged, quarantined }: Awaited<ReturnType<typeof engine.restore>>) => ({
      written,
      removed,
      unchanged,
      quarantined,
    });
    const before = snapshot(root);
    const told = counts(await engine.restore({ ...request, dryRun: true }));
    expect(snapshot(root)).toEqual(before);
    const done = await engine.restore(request);
    expect(counts(done)).toEqual(told);
    expect(done.verified).toBe(true);
    return told;
  };
  const text = (name: string) => readFileSync(path.join(root, name), 'utf8');
  const inode = (name: string) => lstatSync(path.join(root, name)).ino;
  return { root, take, restore, text, inode };
}

describe('some paths of a checkpoint, of files that share an inode', () => {
  test('only a later one is asked for: it gets the content, the others stay', async () => {
    using folder = new Folder();
    const { root, take, restore, text, inode } = setUp(folder);
    build(root, { deep: { first: 'then' } });
    for (const name of ['second', 'third']) linkSync(path.join(root, 'deep/first'), path.join(root, name));
    const id = await take();
    writeFileSync(path.join(root, 'second'), 'now');
    expect(await restore(id, ['third'])).toEqual({ written: 1, removed: 0, unchanged: 0, quarantined: 1 });
    expect([text('deep/first'), text('second'), text('third')]).toEqual(['now', 'now', 'then']);
    expect(inode('deep/first')).toBe(inode('second'));
    rmSync(path.join(root, 'deep'), { recursive: true });
    expect(await restore(id, ['second', 'third'])).toMatchObject({ written: 2 });
    expect([text('second'), text('third')]).toEqual(['then', 'then']);
    expect(inode('second')).toBe(inode('third'));
    await restore(id);
    expect(inode('deep/first')).toBe(inode('third'));
  });

  test('one that is right already is left alone, and so are those that share its inode now', async () => {
    using folder = new Folder();
    const { root, take, restore, text, inode } = setUp(folder);
    build(root, { first: 'then' });
    linkSync(path.join(root, 'first'), path.join(root, 'second'));
    const id = await take();
    writeFileSync(path.join(root, 'first'), 'now');
    expect(await restore(id, ['second'])).toMatchObject({ written: 1 });
    expect(await restore(id, ['second'])).toEqual({ written: 0, removed: 0, unchanged: 1, quarantined: 0 });
    expect([text('first'), text('second')]).toEqual(['now', 'then']);
    await restore(id);
    expect(inode('first')).toBe(inode('second'));
    utimesSync(path.join(root, 'first'), 1, 1);
    await restore(id, ['second']);
    expect(lstatSync(path.join(root, 'first')).mtimeMs).toBe(1000);
    expect(lstatSync(path.join(root, 'second')).mtimeMs).not.toBe(1000);
  });

  test('only the first is asked for', async () => {
    using folder = new Folder();
    const { root, take, restore, text } = setUp(folder);
    build(root, { first: 'then', second: { hardLink: 'first' } });
    const id = await take();
    writeFileSync(path.join(root, 'first'), 'now');
    expect(await restore(id, ['first'])).toEqual({ written: 1, removed: 0, unchanged: 0, quarantined: 1 });
    expect([text('first'), text('second')]).toEqual(['then', 'now']);
  });
});

describe('some paths of a checkpoint, below what is no folder any more', () => {
  test.each(['file', 'link out of the workspace'])('a %s gives way', async (kind) => {
    using folder = new Folder();
    const { root, take, restore, text } = setUp(folder);
    build(root, { a: { b: { wanted: 'then', other: 'then' }, c: 'c' } });
    build(folder.at('outside'), { b: { wanted: 'precious' } });
    const id = await take();
    rmSync(path.join(root, 'a'), { recursive: true });
    if (kind === 'file') writeFileSync(path.join(root, 'a'), 'a file');
    else symlinkSync(folder.at('outside'), path.join(root, 'a'));
    expect(await restore(id, ['**/wanted'])).toEqual({ written: 3, removed: 0, unchanged: 0, quarantined: 1 });
    expect(snapshot(root, { times: false }).map((line) => line.split(' ')[2])).toEqual(['a', 'a/b', 'a/b/wanted']);
    expect([text('a/b/wanted'), readFileSync(folder.at('outside/b/wanted'), 'utf8')]).toEqual(['then', 'precious']);
  });

  test('a link in the way of the quarantine is refused before anything begins', async () => {
    using folder = new Folder();
    const { root, take, restore } = setUp(folder);
    build(root, { a: 'then' });
    const id = await take();
    writeFileSync(path.join(root, 'a'), 'now');
    mkdirSync(folder.at('outside'));
    symlinkSync(folder.at('outside'), path.join(root, '.rerail-quarantine'));
    await expect(restore(id)).rejects.toMatchObject({ reason: 'path-escapes' });
    expect(readdirSync(root).sort()).toEqual(['.rerail-quarantine', 'a']);
    expect(readdirSync(folder.at('outside'))).toEqual([]);
    rmSync(path.join(root, '.rerail-quarantine'));
    expect(await restore(id)).toMatchObject({ written: 1 });
  });
});

describe('patterns that take back', () => {
  const TREE = {
    src: { a: 'a', gen: { x: 'x', deep: { y: 'y' } } },
    node_modules: { m: { i: 'i' }, keep: { k: 'k' } },
  };
  const KEPT = ['node_modules', 'node_modules/keep', 'node_modules/keep/k'];
  const names = (root: string) => snapshot(root, { times: false }).map((line) => line.split(' ')[2]);

  test.each<[{ paths?: string[]; exclude?: string[] }, string[]]>([
    [{ paths: ['src/**', '!src/gen/**'] }, ['src', 'src/a', 'src/gen']],
    [{ paths: ['src', '!src/gen'] }, ['src', 'src/a']],
    [{ paths: ['src', '!src/gen', '**/y'] }, ['src', 'src/a', 'src/gen', 'src/gen/deep', 'src/gen/deep/y']],
    [{ exclude: ['node_modules/**', '!node_modules/keep/**', 'src'] }, KEPT],
    [{ exclude: ['node_modules', '!**/k', 'src'] }, KEPT],
    [{ paths: ['node_modules'], exclude: ['node_modules/*', '!node_modules/keep'] }, KEPT],
  ])('%j: no more is kept and restored', async (scope, expected) => {
    using folder = new Folder();
    const { root, take, restore } = setUp(folder);
    build(root, TREE);
    const id = await take(scope);
    rmSync(root, { recursive: true });
    mkdirSync(root);
    expect(await restore(id)).toMatchObject({ written: expected.length, removed: 0 });
    expect(names(root)).toEqual(expected);
    // What is not in scope is left alone as well.
    build(root, { src: { gen: { x: 'now' } }, node_modules: { m: { i: 'now' } } });
    const all = names(root);
    expect(await restore(id)).toMatchObject({ written: 0, removed: 0 });
    expect(names(root)).toEqual(all);
  });

  test('a part of a whole checkpoint', async () => {
    using folder = new Folder();
    const { root, take, restore, text } = setUp(folder);
    build(root, TREE);
    const id = await take();
    build(root, { src: { a: 'now', gen: { x: 'now', new: 'new' } } });
    expect(await restore(id, ['src', '!src/gen'])).toMatchObject({ written: 1, removed: 0 });
    expect([text('src/a'), text('src/gen/x'), text('src/gen/new')]).toEqual(['a', 'now', 'new']);
  });
});
