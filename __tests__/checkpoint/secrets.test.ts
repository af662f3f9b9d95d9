import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import { markOf } from '../../src/checkpoint/secrets/exact-values.ts';
import { kindOfName } from '../../src/checkpoint/secrets/secret-names.ts';
import { createMasker } from '../../src/values/masker.ts';
import { captureAndRestore } from './capture-and-restore.ts';
import { git } from './git.ts';
import { build, Folder, PLAIN_MASKER, portsIn } from './workspace.ts';

const TOKEN = `ghp_${'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zA1bC3'}`;
const NPMRC = '//registry.example.org/:_authToken=sesame-open\n';

function setUp(folder: Folder) {
  const { root, store, engine, capture, restore } = captureAndRestore(folder);
  mkdirSync(root);
  /** Everything that is stored, unpacked; a bundle's objects too. */
  const stored = (id: string) => {
    const out = folder.at(`unpacked-${id}`);
    mkdirSync(out);
    execFileSync('sh', [
      '-c',
      'zstd -dc "$1" | tar -xf - -C "$2"',
      'sh',
      folder.at('store', 'checkpoints', `${id}.tar.zst`),
      out,
    ]);
    const bundle = path.join(out, '.rerail/git/0/bundle');
    const objects = existsSync(bundle) ? objectsOf(folder.at(`objects-${id}`), bundle) : '';
    return (
      execFileSync('sh', ['-c', 'find "$1" -type f -exec cat {} +', 'sh', out], {
        encoding: 'latin1',
        maxBuffer: 256 * 1024 * 1024,
      }) + objects
    );
  };
  return { root, store, engine, capture, restore, stored };
}

function objectsOf(scratch: string, bundle: string): string {
  mkdirSync(scratch);
  git(scratch, 'init', '-q', '--bare');
  const pack = readFileSync(bundle);
  writeFileSync(path.join(scratch, 'pack'), pack.subarray(pack.indexOf('\n\nPACK') + 2));
  execFileSync('sh', ['-c', 'git unpack-objects -q < pack 2>/dev/null || true'], { cwd: scratch });
  return git(scratch, 'cat-file', '--batch-all-objects', '--batch');
}

const pathsOf = (findings: readonly { path: string }[]) => findings.map(({ path: file }) => file).sort();

describe('credentials in a workspace', () => {
  test('are left out, named, and left alone by a restore', async () => {
    using folder = new Folder();
    const { root, capture, restore, stored } = setUp(folder);
    build(root, { '.npmrc': NPMRC, 'app.js': 'code', deep: { 'key.txt': `token = ${TOKEN}` } });
    const { id, findings } = await capture();
    expect(findings).toEqual([
      expect.objectContaining({ path: '.npmrc', kind: 'npm-auth' }),
      expect.objectContaining({ path: 'deep/key.txt', kind: 'github-token' }),
    ]);
    expect(stored(id)).not.toMatch(/sesame|ghp_/);
    writeFileSync(path.join(root, '.npmrc'), 'mine');
    rmSync(path.join(root, 'deep/key.txt'));
    writeFileSync(path.join(root, 'app.js'), 'changed');
    expect(await restore(id)).toMatchObject({ missing: ['deep/key.txt'], verified: true });
    expect(readFileSync(path.join(root, '.npmrc'), 'utf8')).toBe('mine');
    expect(readFileSync(path.join(root, 'app.js'), 'utf8')).toBe('code');
    expect(existsSync(path.join(root, 'deep/key.txt'))).toBe(false);
  });

  test('count in the state hash, so that a change of one shows', async () => {
    using folder = new Folder();
    const { root, capture } = setUp(folder);
    build(root, { '.npmrc': NPMRC });
    const first = await capture();
    writeFileSync(path.join(root, '.npmrc'), NPMRC.replace('open', 'shut'));
    const second = await capture({ parent: first.id });
    expect(second.stateHash).not.toBe(first.stateHash);
    expect(second.findings[0]?.sha256).not.toBe(first.findings[0]?.sha256);
    expect(pathsOf(second.findings)).toEqual(['.npmrc']);
  });

  test('are still named where nothing changed since', async () => {
    using folder = new Folder();
    const { root, capture } = setUp(folder);
    build(root, { '.npmrc': NPMRC, a: 'a' });
    const first = await capture();
    const again = await capture({ parent: first.id });
    expect(again).toMatchObject({ id: first.id, reused: true });
    expect(pathsOf(again.findings)).toEqual(['.npmrc']);
  });

  test('are all listed where they are refused, and stored where they are allowed', async () => {
    using folder = new Folder();
    const { root, store, capture, stored } = setUp(folder);
    build(root, { '.npmrc': NPMRC, a: TOKEN, b: { c: `x ${TOKEN}` } });
    const refused = capture({ secrets: 'refuse' });
    await expect(refused).rejects.toMatchObject({ reason: 'secrets-found' });
    await expect(refused).rejects.toThrow(/3 .*\.npmrc \(npm-auth\), a \(github-token\), b\/c \(github-token\)/);
    expect(await store.list()).toEqual([]);
    const { id, findings } = await capture({ secrets: 'allow' });
    expect(findings).toEqual([]);
    expect(stored(id)).toContain(TOKEN);
  });

  test('are found by the exact values that the masker knows, in large files too', async () => {
    using folder = new Folder();
    const { root, capture, stored } = setUp(folder);
    const masker = createMasker();
    masker.add('correct horse battery');
    const large = Buffer.alloc(9 * 1024 * 1024, 'a quiet line\n');
    large.write(Buffer.from('correct horse battery').toString('base64'), 8_500_000);
    build(root, { large, small: 'say correct horse battery', other: 'correct horse' });
    const { id, findings } = await capture({ masker });
    expect(pathsOf(findings)).toEqual(['large', 'small']);
    expect(stored(id)).not.toContain('battery');
  });
});

describe('credentials in names and links', () => {
  const VALUE = 'correct horse/battery';

  test('a symlink is left out, named, and left alone', async () => {
    using folder = new Folder();
    const { root, capture, restore, stored } = setUp(folder);
    const masker = createMasker();
    masker.add(VALUE);
    build(root, { shape: { link: `https://${TOKEN}@github.com/x` }, value: { link: VALUE }, plain: { link: 'shape' } });
    const { id, findings, skipped } = await capture({ masker });
    expect(findings.map(({ path: at, kind }) => [at, kind])).toEqual([
      ['shape', 'github-token'],
      ['value', 'masked-value'],
    ]);
    expect(skipped).toEqual(['shape', 'value'].map((at) => ({ path: at, reason: 'secret-target' })));
    expect(stored(id)).not.toMatch(/ghp_|battery/);
    rmSync(path.join(root, 'plain'));
    expect(await restore(id)).toMatchObject({ written: 1, removed: 0, verified: true });
    expect(readdirSync(root)).toEqual(expect.arrayContaining(['plain', 'shape', 'value']));
    await expect(capture({ masker, parent: id, secrets: 'refuse' })).rejects.toThrow(/2 .*shape .*value/);
  });

  test('branches and remotes', async () => {
    using folder = new Folder();
    const { root, capture, restore, stored } = setUp(folder);
    const masker = createMasker();
    masker.add('correct-horse-battery');
    build(root, { 'a.txt': 'a\n' });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'first');
    git(root, 'tag', 'correct-horse-battery');
    git(root, 'checkout', '-q', '-b', 'on/correct-horse-battery');
    git(root, 'remote', 'add', 'origin', 'https://example.org/correct-horse-battery/x.git');
    const { id, findings } = await capture({ masker, full: true });
    expect(pathsOf(findings)).toEqual(['.git (name of a branch or tag)', '.git (name of a branch or tag)']);
    expect(stored(id)).not.toContain('battery');
    const commit = git(root, 'rev-parse', 'HEAD');
    rmSync(root, { recursive: true });
    await restore(id, { masker });
    expect(git(root, 'rev-parse', 'HEAD')).toBe(commit);
    expect(git(root, 'status', '--porcelain')).toBe('');
  });
});

describe('tokens of known shapes in names', () => {
  test('of files and folders: they are left out, not named, and refused where credentials are', async () => {
    using folder = new Folder();
    const { root, engine, capture, stored, restore } = setUp(folder);
    build(root, { 'a.txt': 'a\n' });
    const { id: parent, stateHash } = await capture();
    build(root, { [`backup-${TOKEN}.txt`]: 'of no interest\n', [TOKEN]: { 'b.txt': 'b\n' } });
    for (const known of [false, true]) {
      if (known) await capture({ secrets: 'allow' });
      const { id, skipped, findings, stateHash: hash } = await capture({ parent });
      expect(skipped.map(({ reason }) => reason)).toEqual(['secret-name', 'secret-name']);
      expect([findings, hash]).toEqual([[], stateHash]);
      expect(await engine.stateHash(root)).toBe(stateHash);
      expect(stored(id)).not.toContain(TOKEN);
      rmSync(folder.at(`unpacked-${id}`), { recursive: true });
    }
    await expect(capture({ secrets: 'refuse' })).rejects.toMatchObject({ reason: 'secrets-found' });
    expect(await restore(parent)).toMatchObject({ verified: true });
  });

  test('of files that are staged or committed, of branches and remotes', async () => {
    using folder = new Folder();
    const { root, capture, stored } = setUp(folder);
    build(root, { 'a.txt': 'a\n' });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'first');
    git(root, 'branch', `on/x-${TOKEN}`);
    git(root, 'config', `remote.${TOKEN}.url`, 'https://example.org/x.git');
    build(root, { [`staged-${TOKEN}`]: 'staged\n' });
    git(root, 'add', '.');
    const staged = await capture();
    expect(staged.findings.map(({ kind }) => kind)).toEqual(['github-token', 'github-token']);
    expect(stored(staged.id)).not.toContain(TOKEN);
    git(root, 'commit', '-qm', 'second');
    const committed = await capture();
    expect(committed.findings.map(({ kind }) => kind)).toEqual(['github-token', 'github-token']);
    expect(stored(committed.id)).not.toContain(TOKEN);
  });

  test('of digests that files are named after are none', () => {
    const digest = '0123456789abcdef0123456789abcdef';
    for (const name of [`key-${digest}`, `SK${digest}`, `cache-key-${digest}-1`, `mypkg-1.2.3-${digest}.tar.gz`]) {
      expect([name, kindOfName(name)]).toEqual([name, undefined]);
    }
  });
});

describe('credentials in what only the repository here has', () => {
  function withRepository(folder: Folder) {
    const parts = setUp(folder);
    const origin = folder.at('origin');
    build(origin, { 'a.txt': 'a\n', 'b.txt': 'b\n' });
    git(origin, 'init', '-q');
    git(origin, 'add', '.');
    git(origin, 'commit', '-qm', 'first');
    rmSync(parts.root, { recursive: true });
    git(folder.path, 'clone', '-q', `file://${origin}`, parts.root);
    const freshClone = () => {
      rmSync(parts.root, { recursive: true });
      git(folder.path, 'clone', '-q', `file://${origin}`, parts.root);
    };
    return { ...parts, freshClone };
  }

  test('a staged file: the stage stays here, and is not kept', async () => {
    using folder = new Folder();
    const { root, capture, restore, stored, freshClone } = withRepository(folder);
    build(root, { 'secret.txt': TOKEN, 'plain.txt': 'plain\n' });
    git(root, 'add', '.');
    writeFileSync(path.join(root, 'secret.txt'), 'no longer there\n');
    const { id, findings } = await capture();
    expect(pathsOf(findings)).toEqual(['secret.txt']);
    expect(stored(id)).not.toContain('ghp_');
    await restore(id);
    expect(git(root, 'diff', '--cached', '--name-only')).toBe('plain.txt\nsecret.txt\n');
    freshClone();
    await restore(id);
    expect(git(root, 'status', '--porcelain')).toBe('A  plain.txt\n?? secret.txt\n');
    expect(readFileSync(path.join(root, 'secret.txt'), 'utf8')).toBe('no longer there\n');
  });

  test.each([0, 40])('a staged file that is still there, while threads read %s MB beside it', async (megabytes) => {
    using folder = new Folder();
    const { root, store, stored } = withRepository(folder);
    const threadScript = path.resolve(import.meta.dirname, '../../src/entry/worker.ts');
    const engine = createEngine(portsIn(folder.at('engine'), { threadScript }));
    const content = Array.from({ length: megabytes }, (_, n) => [`big-${n}`, randomBytes(1024 * 1024)]);
    build(root, { 'secret.txt': TOKEN, 'staged.txt': 'staged\n', ...Object.fromEntries(content) });
    git(root, 'add', 'secret.txt', 'staged.txt');
    const { id, findings } = await engine.capture({
      root,
      store,
      identity: { sequence: 1, clean: true },
      secrets: 'redact',
      masker: PLAIN_MASKER,
    });
    expect(pathsOf(findings)).toEqual(['secret.txt']);
    expect(stored(id)).not.toContain('ghp_');
    writeFileSync(path.join(root, 'staged.txt'), 'changed\n');
    await engine.restore({ id, root, stores: [store] });
    expect(readFileSync(path.join(root, 'staged.txt'), 'utf8')).toBe('staged\n');
    expect(readFileSync(path.join(root, 'secret.txt'), 'utf8')).toBe(TOKEN);
  });

  test('a local commit: none is kept, and a clone that lacks them is refused', async () => {
    using folder = new Folder();
    const { root, capture, restore, stored, freshClone } = withRepository(folder);
    build(root, { 'secret.txt': TOKEN, 'kept.txt': 'kept\n' });
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'oops');
    git(root, 'rm', '-q', 'secret.txt');
    git(root, 'commit', '-qm', 'gone again');
    const { id, findings } = await capture();
    expect(pathsOf(findings)).toEqual(['secret.txt']);
    expect(stored(id)).not.toContain('ghp_');
    rmSync(path.join(root, 'kept.txt'));
    await restore(id);
    expect(readFileSync(path.join(root, 'kept.txt'), 'utf8')).toBe('kept\n');
    expect(git(root, 'status', '--porcelain')).toBe('');
    freshClone();
    await expect(restore(id)).rejects.toMatchObject({ reason: 'git-commit-missing' });
    await expect(capture({ full: true })).resolves.toMatchObject({ findings: [] });
  });

  test('a staged file that is known by its name', async () => {
    using folder = new Folder();
    const { root, capture, stored } = withRepository(folder);
    build(root, { '.npmrc': NPMRC });
    git(root, 'add', '.');
    rmSync(path.join(root, '.npmrc'));
    const { id, findings } = await capture();
    expect(findings).toEqual([expect.objectContaining({ path: '.npmrc', kind: 'npm-auth' })]);
    expect(stored(id)).not.toContain('sesame');
  });

  test('a commit message, a stash, a message of a merge', async () => {
    using folder = new Folder();
    const { root, capture, restore, stored, freshClone } = withRepository(folder);
    writeFileSync(path.join(root, 'a.txt'), TOKEN);
    git(root, 'stash', '-q');
    writeFileSync(path.join(root, '.git/MERGE_MSG'), `Merge ${TOKEN}`);
    writeFileSync(path.join(root, 'b.txt'), 'changed\n');
    const stash = await capture();
    expect(pathsOf(stash.findings)).toEqual(['.git/MERGE_MSG', 'a.txt']);
    expect(stored(stash.id)).not.toContain('ghp_');
    freshClone();
    expect(await restore(stash.id)).toMatchObject({ verified: true });
    expect(git(root, 'stash', 'list')).toBe('');
    expect(git(root, 'status', '--porcelain')).toBe(' M b.txt\n');
    git(root, 'commit', '-qam', `by ${TOKEN}`);
    const message = await capture();
    expect(message.findings[0]?.path).toMatch(/^\.git \(commit [0-9a-f]{12}\)$/);
    expect(stored(message.id)).not.toContain('ghp_');
    await expect(capture({ full: true })).rejects.toMatchObject({ reason: 'secrets-found' });
    await expect(capture({ secrets: 'refuse' })).rejects.toThrow(/\.git \(commit [0-9a-f]{12}\) \(github-token\)/);
  });

  test('the checkout of a tag, which has no remote branch, is published too', async () => {
    using folder = new Folder();
    const { root, capture, restore } = withRepository(folder);
    const origin = folder.at('origin');
    build(origin, { 'secret.txt': TOKEN });
    git(origin, 'add', '.');
    git(origin, 'commit', '-qm', 'second');
    git(origin, 'tag', 'v1');
    const checkout = () => {
      rmSync(root, { recursive: true });
      mkdirSync(root);
      git(root, 'init', '-q');
      git(root, 'fetch', '-q', '--depth=1', `file://${origin}`, '+refs/tags/v1:refs/tags/v1');
      git(root, 'checkout', '-q', 'refs/tags/v1');
    };
    checkout();
    writeFileSync(path.join(root, 'a.txt'), 'changed\n');
    const { id, findings } = await capture();
    expect(findings).toEqual([]);
    checkout();
    expect(await restore(id)).toMatchObject({ verified: true });
    expect(git(root, 'status', '--porcelain')).toBe(' M a.txt\n');
  });

  test('published ones are no finding', async () => {
    using folder = new Folder();
    const { root, capture } = withRepository(folder);
    build(root, { 'secret.txt': TOKEN });
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'published');
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(await capture()).toMatchObject({ findings: [] });
  });
});

describe('a value that becomes known as a secret after it was captured', () => {
  const VALUE = 'correct horse battery';

  /** Old enough that the times prove that nothing changed. */
  const settled = (root: string) => {
    for (const file of readdirSync(root)) utimesSync(path.join(root, file), 1_700_000_000, 1_700_000_000);
    return new Promise((resolve) => setTimeout(resolve, 60));
  };

  test('is looked for again where nothing changed, in small files and in large ones', async () => {
    using folder = new Folder();
    const { root, capture, stored } = setUp(folder);
    const large = Buffer.alloc(13 * 1024 * 1024, 'a quiet line\n');
    large.write(VALUE, 12_500_000);
    build(root, { large, small: `say ${VALUE}`, other: 'correct horse' });
    await settled(root);
    const masker = createMasker();
    masker.add('an older secret');
    const before = await capture({ masker });
    expect(await capture({ masker, parent: before.id })).toMatchObject({ id: before.id, reused: true });
    masker.add(VALUE);
    const after = await capture({ masker, parent: before.id });
    expect(after).toMatchObject({ reused: false, parent: before.id, stateHash: before.stateHash });
    expect(pathsOf(after.findings)).toEqual(['large', 'small']);
    expect(stored(after.id)).not.toContain('battery');
    await expect(capture({ masker, parent: before.id, secrets: 'refuse' })).rejects.toThrow(/2 .*large .*small/);
    // Now it was looked for.
    expect(await capture({ masker, parent: after.id })).toMatchObject({ id: after.id, reused: true });
  });

  test('stands nowhere: the older checkpoint serves on, and what it holds is not stored again', async () => {
    using folder = new Folder();
    const { root, capture } = setUp(folder);
    build(root, { a: randomBytes(50_000), b: 'b' });
    await settled(root);
    const before = await capture();
    const masker = createMasker();
    masker.add(VALUE);
    expect(await capture({ masker, parent: before.id })).toMatchObject({ id: before.id, reused: true });
    masker.add('another secret');
    build(root, { c: 'c' });
    const after = await capture({ masker, parent: before.id });
    expect(after.parent).toBe(before.id);
    expect(after.storedBytes).toBeLessThan(20_000);
  });

  test('is looked for after a restore too, which read files but did not look at them', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    build(root, { small: `say ${VALUE}` });
    const before = await capture();
    rmSync(path.join(root, 'small'));
    await restore(before.id);
    const masker = createMasker();
    masker.add(VALUE);
    expect(pathsOf((await capture({ masker, parent: before.id })).findings)).toEqual(['small']);
  });

  test('is looked for in local commits', async () => {
    using folder = new Folder();
    const { root, capture, restore, stored } = setUp(folder);
    build(root, { 'a.txt': 'a\n' });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'first');
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    build(root, { 'b.txt': `say ${VALUE}\n` });
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'second');
    await settled(root);
    const before = await capture();
    const masker = createMasker();
    masker.add(VALUE);
    const after = await capture({ masker, parent: before.id });
    expect(pathsOf(after.findings)).toEqual(['b.txt']);
    expect(stored(after.id)).not.toContain('battery');
    writeFileSync(path.join(root, 'a.txt'), 'changed\n');
    expect(await restore(after.id)).toMatchObject({ verified: true });
  });

  test('is not told by what is kept to know it again', async () => {
    const mark = await markOf(['hunter2', 'swordfish']);
    expect(await markOf(['swordfish', 'hunter2'], mark)).toBe(mark);
    expect(await markOf(['swordfish', 'hunter2'])).not.toBe(mark);
    expect(await markOf(['hunter2'], mark)).not.toBe(mark);
    expect(await markOf([], mark)).toBe('');
    expect(await markOf(['hunter2'], '')).toHaveLength(mark.length);
  });
});

test('ordinary words are looked for in local commits no more than in files', async () => {
  using folder = new Folder();
  const { root, capture } = setUp(folder);
  build(root, { 'a.txt': 'user postgres\n' });
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'not on any remote');
  const masker = createMasker();
  masker.add('postgres');
  expect(await capture({ masker })).toMatchObject({ findings: [] });
});
