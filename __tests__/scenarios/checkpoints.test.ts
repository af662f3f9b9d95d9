import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { craft, plant } from '../checkpoint/crafted.ts';
import { git } from '../checkpoint/git.ts';
import { build, Folder, snapshot } from '../checkpoint/workspace.ts';

const cli = path.resolve('dist/cli.js');

interface Answer {
  status: number | null;
  document: Record<string, unknown>;
  list: Record<string, unknown>[];
  stderr: string;
}

function setUp(folder: Folder) {
  const root = folder.at('workspace');
  mkdirSync(root);
  const runWith = (more: Record<string, string>, command: string, ...argv: string[]): Answer => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [cli, command, ...argv, '--store', folder.at('store'), '--json'],
      { encoding: 'utf8', cwd: folder.path, env: { PATH: process.env.PATH, HOME: folder.path, ...more } },
    );
    const answer: unknown = JSON.parse(stdout);
    return { status, document: answer as Answer['document'], list: answer as Answer['list'], stderr };
  };
  const run = (command: string, ...argv: string[]) => runWith({}, command, ...argv);
  const checkpoint = (...argv: string[]) => {
    const { status, document, stderr } = run('checkpoint', '--root', root, ...argv);
    expect([status, stderr]).toEqual([0, '']);
    return document as { id: string; parent: string | null; stateHash: string; files: number };
  };
  const restore = (...argv: string[]) => run('restore', ...argv, '--root', root);
  const archiveOf = (id: string) => folder.at('store', 'checkpoints', `${id}.tar.zst`);
  const damage = (id: string) => {
    const bytes = readFileSync(archiveOf(id));
    bytes[60] = (bytes[60] as number) ^ 0xff;
    rmSync(archiveOf(id));
    writeFileSync(archiveOf(id), bytes);
  };
  const everything = () => [snapshot(root), readdirSync(root).sort()];
  return { root, run, runWith, checkpoint, restore, archiveOf, damage, everything };
}

describe('checkpoints on the command line', () => {
  test('speak JSON of fixed shapes', () => {
    using folder = new Folder();
    const { root, run, restore } = setUp(folder);
    build(root, { a: 'aaa', sub: { b: 'bb' }, '.npmrc': '//r/:_authToken=sesame-open' });
    const first = run('checkpoint', '--root', root, '--name', 'before the flood');
    expect(first.document).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      files: 3,
      bytes: 5 + 27,
      storedBytes: expect.any(Number),
      ms: expect.any(Number),
      parent: null,
      stateHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      skipped: [],
      findings: [{ path: '.npmrc', kind: 'npm-auth' }],
    });
    const { id } = first.document as { id: string };
    writeFileSync(path.join(root, 'a'), 'changed');
    const back = restore(id);
    expect(back).toMatchObject({ status: 0, stderr: '' });
    expect(back.document).toEqual({
      id,
      written: 1,
      removed: 0,
      unchanged: 3,
      quarantined: 1,
      quarantine: expect.stringContaining('.rerail-quarantine'),
      ms: expect.any(Number),
      verified: true,
      fellBackTo: null,
    });
    expect(run('validate', id, '--level', 'full')).toMatchObject({ status: 0, document: { ok: true, problems: [] } });
    const { createdAt, storedBytes, ...listed } = run('list').list[0] as Record<string, unknown>;
    expect(listed).toEqual({ id, name: 'before the flood', parent: null, files: 3, bytes: 32, clean: true });
    expect([typeof createdAt, storedBytes]).toEqual(['string', first.document.storedBytes]);
    expect(run('cleanup', '--keep', '0')).toMatchObject({
      status: 0,
      document: { removed: [], kept: [id] },
    });
  });

  test('a dry run counts as the real one does, and touches nothing', () => {
    using folder = new Folder();
    const { root, checkpoint, restore, everything } = setUp(folder);
    build(root, {
      keep: 'k',
      change: '1',
      gone: 'g',
      dir: { x: 'x', y: { z: 'z' } },
      mode: 'm',
      link: { link: 'keep' },
    });
    const { id } = checkpoint();
    rmSync(path.join(root, 'gone'));
    rmSync(path.join(root, 'dir'), { recursive: true });
    rmSync(path.join(root, 'link'));
    build(root, { dir: 'a file now', change: 'two', extra: { deep: { e: 'e' } }, link: { link: 'change' } });
    const before = everything();
    const dry = restore(id, '--dry-run');
    expect(everything()).toEqual(before);
    const real = restore(id);
    expect(dry).toMatchObject({ status: 0, document: { fellBackTo: null, verified: true } });
    const { paths, ...counted } = dry.document as { paths: { path: string; change: string }[] };
    const { quarantine, ...done } = real.document as { quarantine: string };
    expect({ ...counted, ms: 0 }).toEqual({ ...done, ms: 0 });
    expect(existsSync(quarantine)).toBe(true);
    expect(paths.filter(({ change }) => change === 'write')).toHaveLength(7);
    expect(paths.filter(({ change }) => change === 'remove')).toHaveLength(3);
    expect(real.document).toMatchObject({ written: 7, removed: 3, unchanged: 2, quarantined: 6 });
    const missing = folder.at('not', 'there');
    expect(restore(id, '--dry-run', '--to', missing).document).toMatchObject({ written: 9, removed: 0, unchanged: 0 });
    expect(existsSync(missing)).toBe(false);
    expect(restore(id, '--to', missing).document).toMatchObject({ written: 9, removed: 0, unchanged: 0 });
    expect(snapshot(missing)).toEqual(snapshot(root));
  });

  test('--paths and --exclude repeat, and only what matches is touched', () => {
    using folder = new Folder();
    const { root, checkpoint, restore } = setUp(folder);
    build(root, { src: { 'a.c': 'a', 'b.c': 'b', 'n.txt': 'n' }, lib: { 'c.c': 'c' }, other: 'o' });
    const part = checkpoint('--paths', 'src/**', '--paths', 'lib', '--exclude', '**/*.txt', '--exclude', 'src/b.c');
    expect(part.files).toBe(2);
    const whole = checkpoint('--full');
    build(root, { src: { 'a.c': 'A', 'b.c': 'B', 'n.txt': 'N', 'new.c': '+' }, other: 'O' });
    rmSync(path.join(root, 'lib'), { recursive: true });
    expect(restore(whole.id, '--paths', 'src/*.c', '--paths', 'lib/**').document).toMatchObject({
      quarantined: 3,
      removed: 1,
    });
    const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
    expect([read('src/a.c'), read('src/b.c'), read('src/n.txt'), read('other'), read('lib/c.c')]).toEqual([
      'a',
      'b',
      'N',
      'O',
      'c',
    ]);
    expect(existsSync(path.join(root, 'src/new.c'))).toBe(false);
    expect(restore(part.id)).toMatchObject({ status: 0, document: { removed: 0 } });
    expect([read('src/n.txt'), read('other')]).toEqual(['N', 'O']);
  });

  test('no other checkpoint takes the place of the one that was asked for, unless told to', () => {
    using folder = new Folder();
    const { root, run, checkpoint, restore, damage, everything } = setUp(folder);
    build(root, { a: '1'.repeat(3000) });
    const first = checkpoint();
    writeFileSync(path.join(root, 'a'), '2'.repeat(3000));
    const second = checkpoint();
    expect(second.parent).toBe(first.id);
    writeFileSync(path.join(root, 'a'), '3');
    damage(second.id);
    const before = everything();
    expect(run('validate', second.id, '--level', 'full')).toMatchObject({
      status: 1,
      document: { ok: false, problems: [expect.any(String)] },
    });
    const refused = restore(second.id);
    expect(refused).toMatchObject({ status: 1, document: { error: { reason: expect.stringMatching(/damaged/) } } });
    expect(everything()).toEqual(before);
    const fallen = restore(second.id, '--fallback');
    expect(fallen).toMatchObject({ status: 0, document: { id: second.id, fellBackTo: first.id, verified: true } });
    expect(fallen.stderr).toContain(second.id);
    expect(readFileSync(path.join(root, 'a'), 'utf8')).toBe('1'.repeat(3000));
    expect(readdirSync(folder.at('store', 'quarantine')).sort()).toEqual([`${second.id}.tar.zst`, `${second.id}.txt`]);
    writeFileSync(path.join(root, 'a'), '4');
    expect(run('checkpoint', '--root', root)).toMatchObject({
      status: 1,
      document: { error: { reason: 'store-damaged' } },
    });
    expect(run('cleanup', '--keep', '0')).toMatchObject({
      status: 1,
      document: { error: { reason: 'store-damaged' } },
    });
    expect(run('cleanup', '--damaged').document).toEqual({ removed: [second.id], kept: [first.id] });
    expect(checkpoint().parent).toBe(first.id);
    expect(restore('0'.repeat(32))).toMatchObject({ status: 1, document: { error: { reason: 'checkpoint-missing' } } });
  });

  test('cleanup counts the unnamed only, and never takes what is referred to', () => {
    using folder = new Folder();
    const { root, run, checkpoint } = setUp(folder);
    const take = (content: string, ...argv: string[]) => {
      writeFileSync(path.join(root, 'a'), content);
      return checkpoint(...argv).id;
    };
    const named = take('1', '--full', '--name', 'release');
    const old = take('2', '--full');
    const recorded = take('3', '--full');
    build(root, { base: 'held by the delta' });
    const held = take('4', '--full');
    const middle = take('5', '--full');
    writeFileSync(path.join(root, 'base'), 'other');
    take('5', '--full');
    writeFileSync(path.join(root, 'base'), 'held by the delta');
    mkdirSync(folder.at('store', 'records'), { recursive: true });
    writeFileSync(folder.at('store', 'records', 'r'), JSON.stringify({ checkpoint: recorded }));
    const dry = run('cleanup', '--keep', '1', '--dry-run');
    const { removed, kept } = dry.document as { removed: string[]; kept: string[] };
    expect(removed.sort()).toEqual([old, held, middle].sort());
    expect(kept).toEqual(expect.arrayContaining([named, recorded]));
    expect(run('list').list).toHaveLength(6);
    expect(run('cleanup', '--keep', '9').document).toMatchObject({ removed: [] });
    expect(run('cleanup', '--keep', '0', '--older-than', '1h').document).toMatchObject({ removed: [] });
    for (const age of ['400d', '400']) {
      expect(run('cleanup', '--keep', '0', '--older-than', age).document).toMatchObject({ removed: [] });
    }
    // For the sake of room alone, the newest does not go.
    expect(run('cleanup', '--max-bytes', '1', '--dry-run').document).toEqual({
      removed: expect.arrayContaining(removed),
      kept: expect.arrayContaining(kept),
    });
    expect(run('cleanup', '--keep', '0', '--max-bytes', '1GB').document).toMatchObject({ removed: [] });
    expect((run('cleanup', '--keep', '1').document.removed as string[]).sort()).toEqual(removed.sort());
    expect(run('list').list.map(({ id }) => id)).toEqual(kept);
    for (const id of kept) expect(run('validate', id)).toMatchObject({ status: 0 });
    expect(run('cleanup')).toMatchObject({ status: 2 });
    expect(run('checkpoint', '--root', folder.at('nowhere')).stderr).toMatch(
      /^No workspace found: the folder .*nowhere does not exist\..*\n$/,
    );
    expect(run('cleanup', '--keep', '-1')).toMatchObject({ status: 2 });
  });

  test('what is no workspace is refused by name', () => {
    using folder = new Folder();
    const { root, run, checkpoint, restore } = setUp(folder);
    build(root, { file: 'file' });
    const { id } = checkpoint();
    expect(run('checkpoint', '--root', path.join(root, 'file'))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^No workspace found: /),
    });
    const store = readdirSync(folder.at('store', 'checkpoints'));
    const refused = { status: 1, stderr: expect.stringContaining("rerail's own folder of checkpoints") };
    expect(run('checkpoint', '--root', folder.at('store'))).toMatchObject(refused);
    expect(run('restore', id, '--root', folder.at('store'))).toMatchObject(refused);
    expect(readdirSync(folder.at('store', 'checkpoints'))).toEqual(store);
    expect(restore(id)).toMatchObject({ status: 0 });
  });

  test('a delta keeps what it leans on', () => {
    using folder = new Folder();
    const { root, run, checkpoint, restore } = setUp(folder);
    build(root, { base: 'base', top: '1' });
    const first = checkpoint();
    writeFileSync(path.join(root, 'top'), '2');
    const second = checkpoint();
    expect(run('cleanup', '--keep', '1').document).toEqual({ removed: [], kept: [second.id], unlisted: [first.id] });
    expect(run('list').list.map(({ id }) => id)).toEqual([second.id]);
    rmSync(path.join(root, 'base'));
    expect(restore(second.id)).toMatchObject({ status: 0, document: { written: 1 } });
  });

  test('an unknown version is refused by name', () => {
    using folder = new Folder();
    const { run, restore, everything } = setUp(folder);
    const id = plant(folder.at('store'), craft({ entries: [{ path: 'a', content: 'a' }], head: { version: 2 } }));
    const before = everything();
    expect(restore(id)).toMatchObject({ status: 1, document: { error: { reason: 'version-unknown' } } });
    expect(run('validate', id, '--level', 'quick')).toMatchObject({ status: 1, document: { ok: false } });
    expect(run('list').list).toEqual([]);
    expect(everything()).toEqual(before);
  });

  test('needs the repository, unless it is full; what is missing is named', () => {
    using folder = new Folder();
    const { root, checkpoint, restore } = setUp(folder);
    build(root, { tracked: 'in git\n' });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'one');
    git(root, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    const lean = checkpoint();
    const full = checkpoint('--full');
    const before = snapshot(root);
    const away = folder.at('away');
    const refused = restore(lean.id, '--to', away);
    expect(refused).toMatchObject({
      status: 1,
      document: { error: { reason: expect.stringMatching(/^(repository|git-commit|git-object)-missing$/) } },
    });
    expect(existsSync(path.join(away, 'tracked'))).toBe(false);
    expect(restore(full.id, '--to', away)).toMatchObject({ status: 0, document: { verified: true } });
    expect(snapshot(away)).toEqual(before);
    expect(git(away, 'status', '--porcelain')).toBe('');
  });

  test('is found by the beginning of its id, by name, or as the newest; --prefer decides between several', () => {
    using folder = new Folder();
    const { root, run, checkpoint, restore } = setUp(folder);
    build(root, { a: '1' });
    const small = checkpoint('--name', 'twice', '--full');
    build(root, { a: '22', big: Buffer.alloc(100_000) });
    const large = checkpoint('--name', 'twice', '--full');
    const chosen = (...argv: string[]) => restore(...argv, '--dry-run').document.id;
    expect(chosen(small.id.slice(0, 8))).toBe(small.id);
    expect(chosen('twice')).toBe(large.id);
    expect(chosen()).toBe(large.id);
    expect(chosen('twice', '--prefer', 'time')).toBe(small.id);
    expect(chosen('twice', '--prefer', 'quality')).toBe(large.id);
    expect(chosen('twice', '--prefer', 'balance')).toBe(large.id);
    expect(restore('twice', '--prefer', 'beauty').status).toBe(2);
    expect(restore('nobody').status).toBe(1);
    expect(run('list', '--good').list.map(({ id }) => id)).toEqual([large.id]);
  });

  test('two stores keep one each, and help each other out', () => {
    using folder = new Folder();
    const { root, run, checkpoint, restore, damage } = setUp(folder);
    const other = folder.at('other');
    build(root, { a: 'a'.repeat(5000) });
    const { id } = checkpoint('--store', other);
    rmSync(path.join(root, 'a'));
    // The option that comes last in these calls is the damaged one; the first is asked first.
    damage(id);
    const back = restore(id, '--store', folder.at('store'), '--store', other);
    expect(back).toMatchObject({ status: 0, document: { fellBackTo: null, verified: true } });
    expect(back.stderr).toMatch(/damaged.*quarantine[\s\S]*brought back/);
    expect(run('validate', id, '--store', other)).toMatchObject({ status: 0 });
    writeFileSync(path.join(root, 'b'), 'the store takes checkpoints again');
    checkpoint();
  });

  test('giving up what is damaged costs no checkpoint that is good', () => {
    using folder = new Folder();
    const { root, run, checkpoint, restore, damage } = setUp(folder);
    const ids: string[] = [];
    for (const name of ['one', 'two', 'three', 'four']) {
      if (name === 'four') rmSync(path.join(root, 'two'));
      build(root, { [name]: name.repeat(1_000) });
      ids.push(checkpoint().id);
    }
    const [one, two, three, four] = ids as [string, string, string, string];
    damage(two);
    expect(restore(two)).toMatchObject({ status: 1 });
    // The third needs the second, and the fourth has content in the third.
    expect(run('cleanup', '--damaged').document).toEqual({ removed: [two], kept: [one, three, four] });
    expect(restore(four)).toMatchObject({ status: 0, document: { verified: true } });
  });

  test('a store that cannot be written to is read all the same', () => {
    using folder = new Folder();
    const { root, run, checkpoint, restore } = setUp(folder);
    build(root, { a: 'a' });
    const { id } = checkpoint();
    rmSync(folder.at('store', 'engine'), { recursive: true });
    // Root may write there all the same.
    for (const name of ['store/checkpoints', 'store']) chmodSync(folder.at(name), 0o555);
    rmSync(path.join(root, 'a'));
    expect(run('validate', id)).toMatchObject({ status: 0, document: { ok: true } });
    expect(restore(id)).toMatchObject({ status: 0, document: { written: 1, verified: true } });
    if (process.getuid?.() !== 0) expect(existsSync(folder.at('store', 'engine'))).toBe(false);
  });

  test('a key is the same with the line break that secrets often end in', () => {
    using folder = new Folder();
    const { root, runWith } = setUp(folder);
    build(root, { a: 'a' });
    const sealed = runWith({ RERAIL_CHECKPOINT_KEY: ' open sésame\n' }, 'checkpoint', '--root', root);
    const validate = (key: string) => runWith({ RERAIL_CHECKPOINT_KEY: key }, 'validate', sealed.document.id as string);
    expect(validate('open sésame')).toMatchObject({ status: 0 });
    expect(validate('opensésame')).toMatchObject({ status: 1 });
  });

  test("folders of its own are hidden from git without touching the user's files", () => {
    using folder = new Folder();
    const { root, checkpoint, restore } = setUp(folder);
    build(root, { a: '1\n', '.gitignore': 'x\n' });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'one');
    const { id, stateHash } = checkpoint();
    writeFileSync(path.join(root, 'a'), '2\n');
    restore(id);
    expect(readdirSync(root)).toContain('.rerail-quarantine');
    expect(git(root, 'status', '--porcelain')).toBe('');
    expect(checkpoint('--full').stateHash).toBe(stateHash);
  });
});
