import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { silentLog } from '../../src/ports/log.ts';
import { git } from './git.ts';
import { build, Folder, PLAIN_MASKER, portsIn, snapshot } from './workspace.ts';

const MAKEFILE = `all: out/program
out/program: out/a.o out/b.o
	cat $^ > $@
out/%.o: src/%.c
	mkdir -p out && cp $< $@
`;

/** A repository with a program in it, another one as a submodule, and a large file as a pointer. */
function makeOrigin(folder: Folder): string {
  const library = folder.at('library');
  build(library, { 'lib.c': 'lib', docs: { 'read me': 'text' } });
  commitAll(library);
  const origin = folder.at('origin');
  build(origin, {
    Makefile: MAKEFILE,
    src: { 'a.c': 'a\n', 'b.c': 'b\n' },
    '.gitignore': 'out/\n*.log\n',
    '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
    'large.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`,
  });
  git(folder.path, 'init', '-q', origin);
  git(origin, 'submodule', '--quiet', 'add', `file://${library}`, 'vendor/library');
  git(origin, 'add', '.');
  git(origin, 'commit', '-qm', 'first');
  return origin;
}

function commitAll(root: string): void {
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'first');
}

const clone = (origin: string, root: string) =>
  git(path.dirname(root), 'clone', '-q', '--recurse-submodules', `file://${origin}`, root);

/** 0: nothing to do. */
function makeStatus(root: string): number {
  try {
    execFileSync('make', ['-q'], { cwd: root, stdio: 'ignore' });
    return 0;
  } catch (error) {
    return (error as { status: number }).status;
  }
}

const look = (root: string) => ({
  status: git(root, 'status', '--porcelain=v2', '--branch', '--ignored').replace('! .rerail-quarantine/\n', ''),
  submodules: git(root, 'submodule', 'status'),
  make: makeStatus(root),
  // git writes these itself.
  files: snapshot(root).map((line) => line.replace(/ \d+ (\S*\/\.git) .*/, ' $1')),
});

const setUpStore = (folder: Folder) => ({
  store: createLocalStore(folder.at('store')),
  engine: createEngine(portsIn(folder.at('engine'))),
});

function setUp(folder: Folder) {
  const origin = makeOrigin(folder);
  const root = folder.at('workspace');
  clone(origin, root);
  execFileSync('make', { cwd: root, stdio: 'ignore' });
  const { store, engine } = setUpStore(folder);
  const identity = { sequence: 1, clean: true };
  const capture = (full = false) =>
    engine.capture({ root, store, identity, secrets: 'redact', masker: PLAIN_MASKER, full });
  const restore = (id: string) => engine.restore({ id, root, stores: [store] });
  return { origin, root, capture, restore };
}

/** Everything but git's own folder. */
function emptyOut(root: string): void {
  for (const name of readdirSync(root)) if (name !== '.git') rmSync(path.join(root, name), { recursive: true });
}

function wreck(root: string): void {
  git(root, 'rm', '-rqf', '--cached', '.');
  writeFileSync(path.join(root, 'src/a.c'), 'wrecked\n');
  rmSync(path.join(root, 'out'), { recursive: true });
  rmSync(path.join(root, 'vendor/library/lib.c'));
  build(root, { 'src/new.c': 'new', 'b.log': 'log' });
}

describe('a workspace with a submodule, a pointer to a large file, and something built', () => {
  test.each(['emptied folder', 'fresh clone', 'wrecked workspace'])('is as before on a %s', async (where) => {
    using folder = new Folder();
    const { origin, root, capture, restore } = setUp(folder);
    const before = look(root);
    expect(before.make).toBe(0);
    const { id } = await capture();
    if (where === 'emptied folder') emptyOut(root);
    else if (where === 'fresh clone') {
      rmSync(root, { recursive: true });
      clone(origin, root);
    } else wreck(root);
    expect(await restore(id)).toMatchObject({ verified: true });
    expect(look(root)).toEqual(before);
    expect(execFileSync('make', { cwd: root, encoding: 'utf8' })).toContain('Nothing to be done');
  });
});

describe('a submodule', () => {
  test('that stands on a branch has to stand at the recorded commit as well', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    const module = path.join(root, 'vendor/library');
    git(module, 'checkout', '-q', '-b', 'topic');
    const { id } = await capture();
    expect(await restore(id)).toMatchObject({ verified: true });
    git(module, 'commit', '-q', '--allow-empty', '-m', 'moved on');
    await expect(restore(id)).rejects.toMatchObject({ reason: 'submodule-differs' });
    git(module, 'reset', '-q', '--hard', 'HEAD~1');
    expect(await restore(id)).toMatchObject({ verified: true });
  });
});

describe('what is staged in a submodule', () => {
  const SECRET = `ghp_${'aB3dE5fG7h'.repeat(3)}aB3dE5`;

  test.each(['the same clone', 'another clone'])('comes back in %s', async (where) => {
    using folder = new Folder();
    const { origin, root, capture, restore } = setUp(folder);
    const module = path.join(root, 'vendor/library');
    build(module, { 'lib.c': 'changed', 'new.c': 'only staged', 'deep.c': 'staged' });
    git(module, 'add', '.');
    git(module, 'rm', '-q', '--cached', 'docs/read me');
    build(module, { 'new.c': 'changed since' });
    const seen = () => [
      git(module, 'status', '--porcelain'),
      git(module, 'diff', '--cached'),
      git(root, 'status', '--porcelain'),
    ];
    const before = seen();
    const { id } = await capture();
    if (where === 'the same clone') {
      git(module, 'reset', '-q', '--hard');
      git(module, 'clean', '-fdq');
    } else {
      rmSync(root, { recursive: true });
      clone(origin, root);
    }
    expect(await restore(id)).toMatchObject({ verified: true });
    expect(seen()).toEqual(before);
    expect(git(module, 'fsck', '--no-dangling')).not.toMatch(/missing|broken/);
  });

  test('stays here if it holds a credential', async () => {
    using folder = new Folder();
    const { origin, root, capture, restore } = setUp(folder);
    const module = path.join(root, 'vendor/library');
    build(module, { 'token.txt': SECRET, 'new.c': 'staged' });
    git(module, 'add', '.');
    const { id, findings } = await capture();
    expect(findings.map(({ path: file }) => file)).toContain('vendor/library/token.txt');
    rmSync(root, { recursive: true });
    clone(origin, root);
    await restore(id);
    expect(git(module, 'status', '--porcelain')).toBe('A  new.c\n');
  });
});

describe('a full checkpoint', () => {
  test('has submodules with all that is in them', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    const module = path.join(root, 'vendor/library');
    writeFileSync(path.join(module, 'lib.c'), 'changed');
    build(module, { 'new.c': 'new' });
    git(module, 'add', 'new.c');
    const seen = () => [git(root, 'status', '--porcelain=v2'), git(module, 'status', '--porcelain=v2', '--branch')];
    const before = seen();
    const { id } = await capture(true);
    expect(await restore(id)).toMatchObject({ written: 0, verified: true });
    expect(lstatSync(path.join(module, '.git')).isFile()).toBe(true);
    git(module, 'commit', '-q', '-m', 'moved on');
    await restore(id);
    expect(seen()).toEqual(before.map((text) => text.replace(/# branch\.(?:upstream|ab).*\n/g, '')));
    rmSync(root, { recursive: true });
    await restore(id);
    expect(seen()[0]).toEqual(before[0]);
  });

  test.each(['sha1', 'sha256'])('of a repository with %s is all that is needed', async (format) => {
    using folder = new Folder();
    const root = folder.at('other');
    build(root, { a: 'a', b: 'b' });
    git(folder.path, 'init', '-q', `--object-format=${format}`, root);
    git(root, 'add', 'a');
    git(root, 'commit', '-qm', 'first');
    git(root, 'tag', '-a', '-m', 'tag', 'v1');
    build(root, { a: 'changed', c: 'c' });
    git(root, 'stash', '-q');
    git(root, 'add', 'b');
    const before = [git(root, 'status', '--porcelain=v2', '--branch'), git(root, 'stash', 'list'), snapshot(root)];
    const { store, engine } = setUpStore(folder);
    const identity = { sequence: 1, clean: true };
    const request = { root, store, identity, secrets: 'redact' as const, masker: PLAIN_MASKER, full: true };
    const { id } = await engine.capture(request);
    rmSync(root, { recursive: true });
    expect(await engine.restore({ id, root, stores: [store] })).toMatchObject({ verified: true });
    expect([git(root, 'status', '--porcelain=v2', '--branch'), git(root, 'stash', 'list'), snapshot(root)]).toEqual(
      before,
    );
  });

  test('of a partial clone is refused by name where something is not there', async () => {
    using folder = new Folder();
    const { origin, root, capture } = setUp(folder);
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    writeFileSync(path.join(origin, 'src/a.c'), 'other');
    git(origin, 'commit', '-qam', 'second');
    rmSync(root, { recursive: true });
    git(folder.path, 'clone', '-q', '--filter=blob:none', `file://${origin}`, root);
    await expect(capture(true)).rejects.toMatchObject({ reason: 'git-partial-clone' });
    await capture();
  });
});

describe('an index', () => {
  test('that is split is kept as a whole', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    build(root, Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`many/f${n}`, `${n}`])));
    git(root, 'add', '.');
    git(root, '-c', 'splitIndex.maxPercentChange=100', 'update-index', '--split-index');
    for (let n = 0; n < 200; n += 3) writeFileSync(path.join(root, `many/f${n}`), 'changed');
    const some = Array.from({ length: 50 }, (_, n) => `many/f${n * 3}`);
    git(root, '-c', 'splitIndex.maxPercentChange=100', 'add', ...some);
    git(root, '-c', 'splitIndex.maxPercentChange=100', 'rm', '-q', '--cached', 'many/f1', 'src/b.c', 'many/f199');
    build(root, { 'many/a-new': 'new', 'zz-new': 'new' });
    git(root, '-c', 'splitIndex.maxPercentChange=100', 'add', 'many/a-new', 'zz-new');
    expect(readFileSync(path.join(root, '.git/index')).includes('link')).toBe(true);
    const before = git(root, 'ls-files', '--stage');
    const { id } = await capture();
    git(root, 'update-index', '--no-split-index');
    git(root, 'reset', '-q');
    await restore(id);
    expect(git(root, 'ls-files', '--stage')).toBe(before);
    git(root, 'update-index', '--split-index');
    git(root, 'rm', '-q', '--cached', 'zz-new');
    await restore(id);
    expect(git(root, 'ls-files', '--stage')).toBe(before);
  });

  test('that somebody wrecked is put right', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    const before = look(root);
    const { id } = await capture();
    for (const wreck of ['garbage', '', 'DIRC\0\0\0\u0002\0\0\0\u0009']) {
      writeFileSync(path.join(root, '.git/index'), wreck);
      expect(await restore(id)).toMatchObject({ verified: true });
      expect(look(root)).toEqual(before);
    }
  });
});

describe('how git sees the files', () => {
  test('what it is not to look at: modes and links', async () => {
    using folder = new Folder();
    const { origin, root, capture, restore } = setUp(folder);
    git(root, 'config', 'core.filemode', 'false');
    git(root, 'config', 'core.symlinks', 'false');
    chmodSync(path.join(root, 'src/a.c'), 0o755);
    const { id } = await capture();
    expect(git(root, 'status', '--porcelain')).toBe('');
    rmSync(root, { recursive: true });
    clone(origin, root);
    await restore(id);
    expect(git(root, 'status', '--porcelain')).toBe('');
  });

  test.each(['fresh clone', 'no repository'])('what it ignores and how lines end is as before: %s', async (where) => {
    using folder = new Folder();
    const { origin, root, capture, restore } = setUp(folder);
    git(root, 'config', 'core.autocrlf', 'true');
    rmSync(path.join(root, 'src/a.c'));
    git(root, 'checkout', 'src/a.c');
    expect(readFileSync(path.join(root, 'src/a.c'), 'utf8')).toBe('a\r\n');
    appendFileSync(path.join(root, '.git/info/exclude'), 'made-here');
    build(root, { 'made-here': 'x', 'new.c': 'x' });
    const before = git(root, 'status', '--porcelain');
    expect(before).toBe('?? new.c\n');
    const { id } = await capture(where === 'no repository');
    rmSync(root, { recursive: true });
    if (where === 'fresh clone') clone(origin, root);
    await restore(id);
    expect(git(root, 'status', '--porcelain')).toBe(before);
    appendFileSync(path.join(root, '.git/info/exclude'), '*.c\n');
    await restore(id);
    expect(git(root, 'status', '--porcelain')).toBe(before);
  });
});

describe('the quarantine', () => {
  test.each(['a part of a repository', 'a linked worktree', 'a repository'])('is ignored in %s', async (kind) => {
    using folder = new Folder();
    const { root: whole } = setUp(folder);
    const root = kind === 'a part of a repository' ? path.join(whole, 'src') : folder.at('tree');
    if (kind === 'a linked worktree') git(whole, 'worktree', 'add', '-q', root);
    if (kind === 'a repository') git(folder.path, 'clone', '-q', whole, root);
    const before = git(root, 'status', '--porcelain');
    const { store, engine } = setUpStore(folder);
    const identity = { sequence: 1, clean: true };
    const { id } = await engine.capture({ root, store, identity, secrets: 'redact', masker: PLAIN_MASKER });
    build(root, { 'new.c': 'new' });
    expect(await engine.restore({ id, root, stores: [store] })).toMatchObject({ quarantined: 1 });
    expect(existsSync(path.join(root, '.rerail-quarantine'))).toBe(true);
    expect(git(root, 'status', '--porcelain')).toBe(before);
  });
});

test('a repository that lies elsewhere is left as it is, and one is told where it is not as it was', async () => {
  using folder = new Folder();
  const { root: whole } = setUp(folder);
  const root = folder.at('tree');
  git(whole, 'worktree', 'add', '-q', root);
  const said: string[] = [];
  const store = createLocalStore(folder.at('store'));
  const log = { ...silentLog, warning: (line: string) => said.push(line) };
  const engine = createEngine(portsIn(folder.at('engine'), { log }));
  const identity = { sequence: 1, clean: true };
  const { id } = await engine.capture({ root, store, identity, secrets: 'redact', masker: PLAIN_MASKER });
  const commit = git(root, 'rev-parse', 'HEAD').trim();
  build(root, { 'new.c': 'new' });
  await engine.restore({ id, root, stores: [store] });
  expect(said).toEqual([]);
  build(root, { 'new.c': 'new' });
  commitAll(root);
  const later = git(root, 'rev-parse', 'HEAD');
  await engine.restore({ id, root, stores: [store] });
  expect(said).toEqual([expect.stringContaining(`check out ${commit} there`)]);
  expect(git(root, 'rev-parse', 'HEAD')).toBe(later);
});

describe('a repository inside of the workspace', () => {
  test('keeps its commits, and loses its hooks and its configuration', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    const inner = path.join(root, 'out', 'inner');
    build(inner, { 'file.txt': 'one\n' });
    commitAll(inner);
    writeFileSync(path.join(inner, 'file.txt'), 'two\n');
    git(inner, 'config', 'core.fsmonitor', '/bin/false');
    git(inner, 'config', 'remote.origin.url', 'https://user:secret@example.com/x');
    build(inner, { '.git/hooks/post-checkout': '#!/bin/sh\n' });
    chmodSync(path.join(inner, '.git/hooks/post-checkout'), 0o755);
    const before = [git(inner, 'log', '--format=%H'), git(inner, '-c', 'core.fsmonitor=', 'status', '--porcelain')];
    const { id } = await capture();
    rmSync(path.join(root, 'out'), { recursive: true });
    await restore(id);
    expect([git(inner, 'log', '--format=%H'), git(inner, 'status', '--porcelain')]).toEqual(before);
    expect(existsSync(path.join(inner, '.git/hooks/post-checkout'))).toBe(false);
    expect(git(inner, 'config', '--list', '--local')).not.toMatch(/fsmonitor|secret/);
    expect(lstatSync(inner).isDirectory()).toBe(true);
  });
});

describe('an empty repository', () => {
  test('is one again', async () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    mkdirSync(root);
    git(root, 'init', '-q');
    build(root, { 'a.txt': 'a' });
    const store = createLocalStore(folder.at('store'));
    const engine = createEngine(portsIn(folder.at('engine')));
    const identity = { sequence: 1, clean: true };
    const before = git(root, 'status', '--porcelain=v2', '--branch');
    const { id } = await engine.capture({ root, store, identity, secrets: 'redact', masker: PLAIN_MASKER });
    rmSync(path.join(root, 'a.txt'));
    await engine.restore({ id, root, stores: [store] });
    expect(git(root, 'status', '--porcelain=v2', '--branch')).toBe(before);
  });
});

describe('a repository in a folder of the workspace', () => {
  const take = (folder: Folder, root: string, parent?: string) =>
    createEngine(portsIn(folder.at('engine'))).capture({
      root,
      store: createLocalStore(folder.at('store')),
      identity: { sequence: 1, clean: true },
      secrets: 'redact',
      masker: PLAIN_MASKER,
      ...(parent === undefined ? {} : { parent }),
    });

  test('is not bundled anew as long as it is as it was, and is if what was kept of it is damaged', async () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    const inner = path.join(root, 'inner');
    build(root, { file: 'one', inner: { source: 'two' } });
    commitAll(inner);
    const first = await take(folder, root);
    const bundles = folder.at('engine', 'nested');
    const bundle = path.join(bundles, readdirSync(bundles).find((name) => name.endsWith('.bundle')) ?? '');
    // Without its objects git can bundle nothing: only what was kept can be what is stored.
    renameSync(path.join(inner, '.git/objects'), folder.at('objects'));
    mkdirSync(path.join(inner, '.git/objects'));
    writeFileSync(path.join(root, 'file'), 'changed');
    const second = await take(folder, root, first.id);
    expect(second).toMatchObject({ reused: false, skipped: [] });
    rmSync(path.join(inner, '.git/objects'), { recursive: true });
    renameSync(folder.at('objects'), path.join(inner, '.git/objects'));
    appendFileSync(bundle, 'damage');
    writeFileSync(path.join(root, 'file'), 'changed again');
    const third = await take(folder, root, second.id);
    for (const { id } of [second, third]) {
      const restored = folder.at(id);
      const stores = [createLocalStore(folder.at('store'))];
      await createEngine(portsIn(folder.at('other'))).restore({ id, root: restored, stores });
      expect(git(path.join(restored, 'inner'), 'log', '--format=%s')).toBe('first\n');
      expect(git(path.join(restored, 'inner'), 'fsck', '--no-dangling')).not.toMatch(/missing|broken/);
    }
    writeFileSync(path.join(inner, 'source'), 'three');
    git(inner, 'commit', '-qam', 'second');
    const fourth = await take(folder, root, third.id);
    await createEngine(portsIn(folder.at('other'))).restore({
      id: fourth.id,
      root: folder.at('last'),
      stores: [createLocalStore(folder.at('store'))],
    });
    expect(git(folder.at('last', 'inner'), 'log', '--format=%s')).toBe('second\nfirst\n');
  });
});
