import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { captureAndRestore } from './capture-and-restore.ts';
import { git } from './git.ts';
import { build, Folder, PLAIN_MASKER, portsIn, snapshot } from './workspace.ts';

/** All that a person would look at to tell whether a repository is as it was. */
const look = (root: string) => ({
  status: git(root, 'status', '--porcelain=v2', '--branch', '--ignored').replace('! .rerail-quarantine/\n', ''),
  staged: git(root, 'diff', '--cached'),
  unstaged: git(root, 'diff'),
  log: git(root, 'log', '--format=%H %s', '--all'),
  branch: git(root, 'branch', '-v'),
  stash: git(root, 'stash', 'list', '--format=%gd %H %s'),
});

function setUp(folder: Folder) {
  const origin = folder.at('origin');
  build(origin, {
    'a.txt': 'a\n',
    'b.txt': 'b\n',
    'dir/c.txt': 'c\n',
    '.gitignore': 'out/\n',
    run: { mode: 0o755, content: '#!/bin/sh\n' },
  });
  git(origin, 'init', '-q');
  git(origin, 'add', '.');
  git(origin, 'commit', '-qm', 'first');
  const { root, store, engine, capture, restore } = captureAndRestore(folder);
  git(folder.path, 'clone', '-q', `file://${origin}`, root);
  return { origin, root, store, engine, capture, restore };
}

/** Changes of every kind that git tells apart. */
function disturb(root: string) {
  writeFileSync(path.join(root, 'a.txt'), 'changed\n');
  writeFileSync(path.join(root, 'b.txt'), 'staged\n');
  git(root, 'add', 'b.txt');
  writeFileSync(path.join(root, 'b.txt'), 'staged and changed\n');
  git(root, 'mv', 'dir/c.txt', 'dir/d.txt');
  build(root, { 'new.txt': 'new\n', out: { 'x.o': 'object' } });
  git(root, 'add', '-N', 'new.txt');
  git(root, 'rm', '-q', 'run');
}

describe('git state', () => {
  test.each([
    ['cancelled', () => ({})],
    ['over-limit', () => ({ caps: { ms: 999.5 } })],
  ])('a capture that is %s does not wait for git', async (reason, limits) => {
    using folder = new Folder();
    const { root, capture } = setUp(folder);
    git(root, 'commit', '-qm', 'local', '--allow-empty');
    const begun = folder.at('begun');
    const ended = folder.at('ended');
    const stuck = `trap 'touch "${ended}"; exit 1' TERM; touch "${begun}"; while :; do sleep 0.05; done`;
    const script = `#!/bin/sh\ncase "$*" in *pack-objects*) ${stuck};; esac\nPATH=$\{PATH#*:}\nexec git "$@"\n`;
    build(folder.at('bin'), { git: { mode: 0o755, content: script } });
    const { PATH } = process.env;
    const cancelled = new AbortController();
    process.env.PATH = `${folder.at('bin')}:${PATH}`;
    try {
      const captured = expect(capture({ signal: cancelled.signal, ...limits() })).rejects.toMatchObject({ reason });
      while (reason === 'cancelled' && !existsSync(begun)) await systemClock.sleep(10);
      if (reason === 'cancelled') cancelled.abort();
      await captured;
      while (existsSync(begun) && !existsSync(ended)) await systemClock.sleep(10);
    } finally {
      process.env.PATH = PATH;
    }
  });

  test('a clean checkout costs next to nothing and comes back on an emptied folder', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    const before = [look(root), snapshot(root)];
    const taken = await capture();
    for (const name of ['a.txt', 'b.txt', 'dir', 'run', '.gitignore'])
      rmSync(path.join(root, name), { recursive: true });
    await restore(taken.id);
    expect([look(root), snapshot(root)]).toEqual(before);
    // git need not read a file to see that it is the one it knows.
    expect(git(root, 'diff-files', '--name-only')).toBe('');
  });

  test.each(['emptied folder', 'fresh clone', 'wrecked workspace'])('all of it comes back on a %s', async (where) => {
    using folder = new Folder();
    const { origin, root, capture, restore } = setUp(folder);
    writeFileSync(path.join(root, 'local.txt'), 'local\n');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'local');
    writeFileSync(path.join(root, 'local.txt'), 'stashed\n');
    git(root, 'stash', '-q');
    git(root, 'branch', 'side');
    disturb(root);
    const before = [look(root), snapshot(root)];
    const taken = await capture();
    if (where === 'emptied folder') {
      for (const { name } of listing(root)) if (name !== '.git') rmSync(path.join(root, name), { recursive: true });
    } else if (where === 'fresh clone') {
      rmSync(root, { recursive: true });
      git(folder.path, 'clone', '-q', '--depth=1', `file://${origin}`, root);
    } else {
      git(root, 'checkout', '-q', '-f', '--detach', 'HEAD~1');
      git(root, 'branch', '-D', 'side', 'main');
      git(root, 'branch', 'other');
      writeFileSync(path.join(root, '.git/index.lock'), '');
      writeFileSync(path.join(root, 'a.txt'), 'wreck');
    }
    await restore(taken.id);
    expect([look(root), snapshot(root)]).toEqual(before);
    expect(git(root, 'fsck', '--no-dangling', '--connectivity-only', '--no-reflogs')).toBe('');
  });

  test.each<[string, (dotGit: string) => void]>([
    ['refs are gone', (dotGit) => rmSync(path.join(dotGit, 'refs'), { recursive: true })],
    [
      'refs are a file',
      (dotGit) => {
        rmSync(path.join(dotGit, 'refs'), { recursive: true });
        writeFileSync(path.join(dotGit, 'refs'), 'junk');
      },
    ],
    ['packed refs have a strange line', (dotGit) => appendFileSync(path.join(dotGit, 'packed-refs'), 'junk')],
    ['HEAD is junk', (dotGit) => writeFileSync(path.join(dotGit, 'HEAD'), 'junk')],
    ['HEAD is gone', (dotGit) => rmSync(path.join(dotGit, 'HEAD'))],
    ['a branch is junk', (dotGit) => writeFileSync(path.join(dotGit, 'refs/heads/main'), 'junk')],
    ['there is a junk branch', (dotGit) => writeFileSync(path.join(dotGit, 'refs/heads/new'), '')],
    ['the stash is junk', (dotGit) => writeFileSync(path.join(dotGit, 'refs/stash'), '\n')],
    ['a remote branch is junk', (dotGit) => writeFileSync(path.join(dotGit, 'refs/remotes/origin/x'), '0'.repeat(40))],
    ['the configuration is junk', (dotGit) => writeFileSync(path.join(dotGit, 'config'), '[core\njunk')],
    ['the configuration is gone', (dotGit) => rmSync(path.join(dotGit, 'config'))],
    ['it says to be bare', (dotGit) => appendFileSync(path.join(dotGit, 'config'), '[core]\nbare = true\n')],
    [
      'info is a link',
      (dotGit) => {
        rmSync(path.join(dotGit, 'info'), { recursive: true });
        symlinkSync('/nonexistent', path.join(dotGit, 'info'));
      },
    ],
  ])('a repository is put right where %s', async (_, wreck) => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    disturb(root);
    // Remote branches are nobody's but the clone's.
    git(root, 'pack-refs', '--all');
    const before = [look(root), snapshot(root)];
    const { id } = await capture();
    wreck(path.join(root, '.git'));
    writeFileSync(path.join(root, 'a.txt'), 'wreck');
    expect(await restore(id)).toMatchObject({ verified: true });
    rmSync(path.join(root, '.rerail-quarantine'), { recursive: true });
    expect([look(root), snapshot(root)]).toEqual(before);
    expect(git(root, 'fsck', '--no-dangling', '--connectivity-only', '--no-reflogs')).toBe('');
  });

  test.each([
    ['a rebase', 'rebase', 'theirs'],
    ['a rebase of patches', 'rebase', '--apply', 'theirs'],
    ['a cherry-pick of several', 'cherry-pick', 'theirs', 'other'],
    ['a revert of several', 'revert', 'HEAD~2', 'HEAD'],
    ['a bisection', 'bisect', 'start', 'HEAD', 'HEAD~2'],
    ['patches that are applied', 'am', '../patch'],
  ])('%s that began since is none any more, and one that was under way still is', async (_, ...command) => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    const commit = (text: string) => {
      writeFileSync(path.join(root, 'a.txt'), `${text}\n`);
      git(root, 'commit', '-qam', text);
    };
    for (const branch of ['theirs', 'other']) {
      git(root, 'checkout', '-q', '-b', branch, 'main');
      commit(branch);
    }
    writeFileSync(folder.at('patch'), git(root, 'format-patch', '-1', '--stdout', 'theirs'));
    git(root, 'checkout', '-q', 'main');
    for (const text of ['ours', 'later', 'last']) commit(text);
    const before = git(root, 'status');
    const { id } = await capture();
    try {
      git(root, ...command);
    } catch {
      // It stops where it meets a conflict.
    }
    const during = git(root, 'status');
    expect(during).not.toBe(before);
    const second = await capture();
    writeFileSync(path.join(root, 'b.txt'), 'wreck');
    await restore(second.id);
    expect(git(root, 'status')).toBe(during);
    await restore(id);
    expect(git(root, 'status')).toBe(before);
  });

  test.each(['index', 'HEAD', 'shallow', 'refs/heads/main', 'refs/remotes/origin/main'])(
    'the lock that a killed git left on %s goes',
    async (name) => {
      using folder = new Folder();
      const { root, capture, restore } = setUp(folder);
      const { id } = await capture();
      writeFileSync(path.join(root, '.git', `${name}.lock`), '');
      await restore(id);
      expect(existsSync(path.join(root, '.git', `${name}.lock`))).toBe(false);
    },
  );

  test('a repository without an index is one again', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    rmSync(path.join(root, '.git'), { recursive: true });
    git(root, 'init', '-q');
    const before = git(root, 'status', '--porcelain');
    const { id } = await capture();
    git(root, 'add', '.');
    await restore(id);
    expect(git(root, 'status', '--porcelain')).toBe(before);
  });

  test('remote branches that are gone come back from a full checkpoint', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    const before = look(root);
    const { id } = await capture({ full: true });
    git(root, 'update-ref', '-d', 'refs/remotes/origin/main');
    expect(look(root)).not.toEqual(before);
    await restore(id);
    expect(look(root)).toEqual(before);
  });

  test.each([
    ['HEAD', 0],
    ['origin/main', 0],
    ['v1', 0],
    ['v1', 1],
  ])('where a detached HEAD came from is told as before: %s, and %i commits', async (target, commits) => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    git(root, 'tag', 'v1');
    git(root, 'checkout', '-q', '--detach', target);
    if (commits > 0) git(root, 'commit', '-q', '--allow-empty', '-m', 'more');
    const before = git(root, 'status');
    const { id } = await capture({ full: true });
    git(root, 'checkout', '-q', 'main');
    for (const text of ['later', 'last']) git(root, 'commit', '-q', '--allow-empty', '-m', text);
    git(root, 'checkout', '-q', '--detach', 'HEAD~1');
    await restore(id);
    expect(git(root, 'status')).toBe(before);
    rmSync(root, { recursive: true });
    await restore(id);
    expect(git(root, 'status')).toMatch(/^HEAD detached at [0-9a-f]+\n/);
  });

  test('a full checkpoint takes the place of a .git that is no repository', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    disturb(root);
    const before = [look(root), snapshot(root)];
    const { id } = await capture({ full: true });
    rmSync(path.join(root, '.git'), { recursive: true });
    writeFileSync(path.join(root, '.git'), 'junk');
    await restore(id);
    expect([look(root), snapshot(root)]).toEqual(before);
  });

  test('a full checkpoint needs no repository', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    disturb(root);
    const before = [look(root), snapshot(root)];
    const taken = await capture({ full: true });
    rmSync(root, { recursive: true });
    await restore(taken.id);
    expect([look(root), snapshot(root)]).toEqual(before);
  });

  test('a delta says what it lacks where the repository is gone', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    const taken = await capture();
    rmSync(root, { recursive: true });
    mkdirSync(root);
    await expect(restore(taken.id)).rejects.toMatchObject({ reason: 'git-commit-missing' });
    expect(snapshot(root)).toEqual([]);
    expect(existsSync(path.join(root, '.rerail-restore'))).toBe(false);
  });

  test('a detached HEAD and an unborn branch stay what they are', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    git(root, 'checkout', '-q', '--detach');
    const detached = look(root).status;
    const first = await capture();
    git(root, 'checkout', '-q', '--orphan', 'unborn');
    const unborn = look(root).status;
    const second = await capture();
    await restore(first.id);
    expect(look(root).status).toBe(detached);
    await restore(second.id);
    expect(look(root).status).toBe(unborn);
  });

  test('an interrupted merge stays one', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    git(root, 'checkout', '-q', '-b', 'theirs');
    writeFileSync(path.join(root, 'a.txt'), 'theirs\n');
    git(root, 'commit', '-qam', 'theirs');
    git(root, 'checkout', '-q', 'main');
    writeFileSync(path.join(root, 'a.txt'), 'ours\n');
    git(root, 'commit', '-qam', 'ours');
    expect(() => git(root, 'merge', 'theirs')).toThrow();
    const before = git(root, 'status');
    const { id } = await capture();
    git(root, 'merge', '--abort');
    await restore(id);
    expect(git(root, 'status')).toBe(before);
  });

  test('a sparse checkout stays sparse', async () => {
    using folder = new Folder();
    const { origin, root, capture, restore } = setUp(folder);
    git(root, 'sparse-checkout', 'set', '--no-cone', 'dir/');
    const before = [look(root), snapshot(root)];
    const { id } = await capture();
    rmSync(root, { recursive: true });
    git(folder.path, 'clone', '-q', `file://${origin}`, root);
    await restore(id);
    expect([look(root), snapshot(root)]).toEqual(before);
    expect(git(root, 'sparse-checkout', 'list')).toBe('dir/\n');
  });

  test('a checkout that was made sparse or whole since is what it was', async () => {
    using folder = new Folder();
    const { root, capture, restore } = setUp(folder);
    const whole = [git(root, 'status'), snapshot(root)];
    const first = await capture();
    git(root, 'sparse-checkout', 'set', 'dir');
    const sparse = [git(root, 'status'), snapshot(root)];
    const second = await capture();
    expect(sparse).not.toEqual(whole);
    await restore(first.id);
    expect([git(root, 'status'), snapshot(root)]).toEqual(whole);
    await restore(second.id);
    expect([git(root, 'status'), snapshot(root)]).toEqual(sparse);
    expect(git(root, 'sparse-checkout', 'list')).toBe('dir\n');
    git(root, 'sparse-checkout', 'disable');
    await restore(second.id);
    expect([git(root, 'status'), snapshot(root)]).toEqual(sparse);
  });

  test('nothing that is planted in the configuration runs, and no credential is taken along', async () => {
    using folder = new Folder();
    const { origin, root, capture, restore } = setUp(folder);
    const witness = folder.at('witness');
    const spy = folder.at('spy');
    writeFileSync(spy, `#!/bin/sh\necho "$0 $*" >> '${witness}'\nenv >> '${witness}'\ncat\n`);
    chmodSync(spy, 0o755);
    for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change', 'pre-auto-gc', 'post-rewrite']) {
      writeFileSync(path.join(root, '.git/hooks', hook), `#!/bin/sh\nexec '${spy}'\n`);
      chmodSync(path.join(root, '.git/hooks', hook), 0o755);
    }
    writeFileSync(path.join(root, '.git/evil'), `[core]\n\tfsmonitor = ${spy}\n`);
    writeFileSync(
      path.join(root, '.git/config'),
      `${readFileSync(path.join(root, '.git/config'), 'utf8')}
[core]
\tfsmonitor = ${spy}
\thooksPath = .git/hooks
\tsshCommand = ${spy}
\tpager = ${spy}
\teditor = ${spy}
[include]
\tpath = evil
[diff]
\texternal = ${spy}
[filter "x"]
\tclean = ${spy}
\tsmudge = ${spy}
\tprocess = ${spy}
\trequired = true
[alias]
\tls-tree = !${spy}
\tcat-file = !${spy}
[credential]
\thelper = !${spy}
[remote "origin"]
\turl = https://user:secret-password@example.com/o/r
\tuploadpack = ${spy}
[http "https://example.com/"]
\textraheader = AUTHORIZATION: basic c2VjcmV0
`,
    );
    writeFileSync(path.join(root, '.gitattributes'), '* filter=x diff=x\n');
    git(
      root,
      '-c',
      'core.fsmonitor=',
      '-c',
      'core.hooksPath=/dev/null',
      '-c',
      'filter.x.clean=cat',
      '-c',
      'filter.x.process=',
      '-c',
      'filter.x.required=false',
      'add',
      '.gitattributes',
    );
    rmSync(witness, { force: true });
    const { id } = await capture({ full: true });
    writeFileSync(path.join(root, 'a.txt'), 'changed');
    await restore(id);
    rmSync(root, { recursive: true });
    await restore(id);
    expect(existsSync(witness)).toBe(false);
    const config = readFileSync(path.join(root, '.git/config'), 'utf8');
    expect(config).not.toMatch(/secret|spy|evil|extraheader/);
    expect(config).toContain('https://example.com/o/r');
    expect(existsSync(path.join(root, '.git/hooks'))).toBe(false);
    expect(origin).toBeDefined();
  });
});

function listing(root: string): { name: string }[] {
  return snapshot(root)
    .map((line) => ({ name: (line.split(' ').slice(-1)[0] as string).split('/')[0] as string }))
    .filter(({ name }) => existsSync(path.join(root, name)));
}

test('a restore names the refs, HEAD and index that it changes, and a dry run says the same and lists every path', async () => {
  using folder = new Folder();
  const root = folder.at('work');
  build(root, { 'a.txt': 'a\n', 'dir/b.txt': 'b\n' });
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', 'one');
  git(root, 'branch', 'moved');
  const store = createLocalStore(folder.at('store'));
  const engine = createEngine(portsIn(folder.at('engine')));
  const identity = { sequence: 1, clean: true };
  const { id } = await engine.capture({ root, store, identity, secrets: 'redact', masker: PLAIN_MASKER });
  build(root, { 'a.txt': 'changed\n', 'new/c.txt': 'c\n', 'new/d.txt': 'd\n' });
  git(root, 'checkout', '-q', '-b', 'topic');
  git(root, 'commit', '-q', '-am', 'two');
  git(root, 'tag', 'v1');
  git(root, 'branch', '-f', 'moved');
  git(root, 'add', '.');
  git(root, 'stash', '-q');
  build(root, { 'new/c.txt': 'c\n', 'new/d.txt': 'd\n' });
  mkdirSync(path.join(root, '.git', 'rebase-merge'));
  const before = look(root);
  const dry = await engine.restore({ id, root, stores: [store], dryRun: true });
  expect(look(root)).toEqual(before);
  expect(dry.git).toEqual({
    removedRefs: ['refs/heads/topic', 'refs/stash', 'refs/tags/v1'],
    movedRefs: ['refs/heads/moved'],
    addedRefs: [],
    head: { from: 'refs/heads/topic', to: 'refs/heads/main' },
    index: true,
    operations: ['rebase-merge'],
  });
  expect(dry.paths).toEqual([
    { path: 'a.txt', change: 'write' },
    { path: 'new', change: 'remove' },
    { path: 'new/c.txt', change: 'remove' },
    { path: 'new/d.txt', change: 'remove' },
  ]);
  const done = await engine.restore({ id, root, stores: [store] });
  expect(done.git).toEqual(dry.git);
  expect(existsSync(done.quarantine as string)).toBe(true);
  expect(git(root, 'branch', '--show-current')).toBe('main\n');
  expect((await engine.restore({ id, root, stores: [store], dryRun: true })).paths).toEqual([]);
});
