import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { folderTimesOf } from '../../src/checkpoint/tree/folder-times.ts';
import { knownFilesPath, loadKnownFiles, saveKnownFiles } from '../../src/checkpoint/tree/known-files.ts';
import { markRacy } from '../../src/checkpoint/tree/racy.ts';
import { type Scan, type ScanOptions, scan } from '../../src/checkpoint/tree/scan.ts';
import { scopeOf } from '../../src/checkpoint/tree/scope.ts';
import { Sources } from '../../src/checkpoint/tree/sources.ts';
import { FILE, HASHED, LISTED, RACY, Tree } from '../../src/checkpoint/tree/tree.ts';
import { withoutEntries } from '../../src/checkpoint/tree/without.ts';
import { osPath } from '../../src/files/byte-path.ts';
import { rounds } from './random.ts';
import { build, Folder, PLAIN_MASKER, portsIn } from './workspace.ts';

fc.configureGlobal({ seed: 20261121 });

const HEAD = { scope: '', git: '', secrets: 'redact' as const, findings: [] };

/** Seconds since the epoch. */
const LONG_AGO = 1_500_000_000;

/** Comes back when what was changed so far is old enough for its times to prove something. */
function settle(): void {
  const end = performance.now() + 55;
  while (performance.now() < end) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
}

const contentHash = (root: string, tree: Tree, i: number) =>
  createHash('sha256')
    .update(readFileSync(osPath(root, tree.path(i))))
    .digest();

/** The tree as a later scan gets to know it: every file hashed, saved and loaded. */
function known(root: string, file: string, { tree }: Scan): Tree {
  for (let i = 0; i < tree.count; i++) {
    if (tree.kinds[i] === FILE && !tree.has(i, HASHED)) tree.setHash(i, contentHash(root, tree, i));
  }
  saveKnownFiles(file, { tree, sources: new Sources(Math.max(1, tree.count)), head: HEAD });
  return loadKnownFiles(file)?.tree as Tree;
}

/** All that a scan tells, apart from hashes. */
function told({ tree, skipped, repositories }: Scan) {
  const entries = Array.from({ length: tree.count }, (_, i) => ({
    path: tree.path(i),
    parent: tree.parents[i],
    end: tree.ends[i],
    kind: tree.kinds[i],
    flags: (tree.flags[i] as number) & ~HASHED,
    mode: tree.modes[i],
    size: tree.sizes[i],
    times: [tree.mtimes[i], tree.ctimes[i], tree.inodes[i]],
    target: tree.targets.get(i),
    link: tree.hardLinks.get(i),
  }));
  return { entries, skipped, repositories };
}

describe('a scan beside what is known', () => {
  test('takes names from a folder that is as it was, and looks at each entry', () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    build(root, { here: { file: 'one', other: 'two' } });
    settle();
    const before = known(root, folder.at('known'), scan(root, scopeOf({})));
    expect(before.has(before.names.indexOf('here'), LISTED)).toBe(true);
    // What nobody else could do without leaving a trace shows where the names come from.
    before.names[before.names.indexOf('file')] = 'fold';
    const found = folderTimesOf(root) ? ['here', 'other'] : ['here', 'file', 'other'];
    expect(scan(root, scopeOf({}), { known: before }).tree.names).toEqual(found);
    writeFileSync(path.join(root, 'here', 'new'), '');
    expect(scan(root, scopeOf({}), { known: before }).tree.names).toEqual(['here', 'file', 'new', 'other']);
  });

  test('lists a folder that changed as it was looked at, and one with something that is no part of the tree', () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    build(root, { changed: { file: 'one' }, secret: { password: 'one', file: 'two' } });
    const { tree } = scan(root, scopeOf({}), { secrets: ['password'], since: 0 });
    expect(tree.has(tree.names.indexOf('changed'), RACY)).toBe(true);
    expect(tree.has(tree.names.indexOf('secret'), LISTED)).toBe(false);
    settle();
    const settled = known(root, folder.at('known'), scan(root, scopeOf({}), { secrets: ['password'] }));
    expect(settled.has(settled.names.indexOf('changed'), RACY)).toBe(false);
    expect(scan(root, scopeOf({}), { known: settled }).tree.names).toContain('password');
  });

  test('is not misled by times that were set back', () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    build(root, { here: { file: 'one' } });
    const setBack = () => {
      utimesSync(path.join(root, 'here', 'file'), LONG_AGO, LONG_AGO);
      utimesSync(path.join(root, 'here'), LONG_AGO, LONG_AGO);
    };
    setBack();
    settle();
    const before = known(root, folder.at('known'), scan(root, scopeOf({})));
    writeFileSync(path.join(root, 'here', 'file'), 'two');
    writeFileSync(path.join(root, 'here', 'new'), '');
    setBack();
    const { tree } = scan(root, scopeOf({}), { known: before });
    expect(tree.names).toEqual(['here', 'file', 'new']);
    expect(tree.has(tree.names.indexOf('file'), HASHED)).toBe(false);
  });

  test('is not misled by what was known of another folder in the same place', () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    build(root, { here: { file: 'one' }, there: { other: 'two' } });
    settle();
    const before = known(root, folder.at('known'), scan(root, scopeOf({})));
    const { atimeMs, mtimeMs } = lstatSync(path.join(root, 'here'));
    renameSync(path.join(root, 'here'), path.join(root, 'between'));
    renameSync(path.join(root, 'there'), path.join(root, 'here'));
    renameSync(path.join(root, 'between'), path.join(root, 'there'));
    utimesSync(path.join(root, 'here'), atimeMs / 1_000, mtimeMs / 1_000);
    expect(scan(root, scopeOf({}), { known: before }).tree.names).toEqual(['here', 'other', 'there', 'file']);
  });
});

describe('after a restore', () => {
  test('folders that it left alone need not be listed, and what comes into them is seen', async () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    build(root, { changed: { file: 'one' }, same: { file: 'two', deeper: { file: 'three' } } });
    const store = createLocalStore(folder.at('store'));
    const engine = createEngine(portsIn(folder.at('engine')));
    const request = {
      root,
      store,
      identity: { sequence: 0, clean: true },
      secrets: 'redact',
      masker: PLAIN_MASKER,
    } as const;
    const { id } = await engine.capture(request);
    writeFileSync(path.join(root, 'changed', 'new'), 'four');
    writeFileSync(path.join(root, 'changed', 'file'), 'five');
    settle();
    await engine.restore({ id, root, stores: [store] });
    const after = loadKnownFiles(knownFilesPath(folder.at('engine'), root))?.tree as Tree;
    const listed = after.names.filter((_, i) => after.has(i, LISTED) && !after.has(i, RACY));
    expect(listed).toEqual(['same', 'deeper']);
    build(root, { same: { deeper: { new: 'six' } }, changed: { other: 'seven' } });
    const blank = createEngine(portsIn(folder.at('blank')));
    expect((await engine.capture({ ...request, parent: id })).stateHash).toBe(await blank.stateHash(root));
  });
});

describe('what a restore brought', () => {
  test('need not be read again, and shows a change of the next moment that keeps size and time', async () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    build(root, { file: 'one', deep: { file: 'two', link: { link: 'file' } }, kept: 'three' });
    const store = createLocalStore(folder.at('store'));
    const engine = createEngine(portsIn(folder.at('engine')));
    const identity = { sequence: 0, clean: true };
    const request = { root, store, identity, secrets: 'redact', masker: PLAIN_MASKER } as const;
    const file = path.join(root, 'file');
    utimesSync(file, LONG_AGO, LONG_AGO);
    const { id } = await engine.capture(request);
    rmSync(path.join(root, 'deep'), { recursive: true });
    writeFileSync(file, 'other');
    settle();
    await engine.restore({ id, root, stores: [store] });
    writeFileSync(file, 'six');
    utimesSync(file, LONG_AGO, LONG_AGO);
    const after = loadKnownFiles(knownFilesPath(folder.at('engine'), root))?.tree as Tree;
    expect(after.names.filter((_, i) => after.has(i, RACY))).toEqual([]);
    const { tree } = scan(root, scopeOf({}), { known: after });
    const known = Array.from({ length: tree.count }, (_, i) => i).filter((i) => tree.has(i, HASHED));
    expect(known.map((i) => tree.path(i))).toEqual(['deep/file', 'kept']);
  });

  test('is read again where the file system keeps whole seconds only', () => {
    const tree = new Tree();
    const second = 1_700_000_000n * 10n ** 9n;
    tree.add('file', FILE, { mode: 0o644, size: 1, mtime: second, ctime: second });
    markRacy(tree, [0], Number(second / 10n ** 6n) + 900, undefined);
    expect(tree.has(0, RACY)).toBe(true);
  });
});

describe('the working folder of the process', () => {
  const before = process.cwd();

  test('is the same after a scan, and relative roots are read from it', () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    build(root, { a: { b: { file: 'one' } }, file: 'two' });
    const plain = told(scan(root, scopeOf({})));
    expect(process.cwd()).toBe(before);
    process.chdir(folder.at(''));
    try {
      expect(told(scan('workspace', scopeOf({})))).toEqual(plain);
      expect(() => scan('nowhere', scopeOf({}))).toThrow('ENOENT');
      const found = () => {
        throw new Error('enough');
      };
      expect(() => scan(root, scopeOf({}), { found })).toThrow('enough');
      expect(process.cwd()).toBe(realpathSync(folder.at('')));
    } finally {
      process.chdir(before);
    }
  });

  test('may be removed meanwhile', () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    build(root, { a: { file: 'one' } });
    const place = folder.at('place');
    mkdirSync(place);
    process.chdir(place);
    try {
      const { tree } = scan(root, scopeOf({}), { found: () => rmSync(place, { recursive: true, force: true }) });
      expect(tree.count).toBe(2);
      // Not in the workspace, which could not be replaced then.
      expect(process.cwd()).toBe(path.parse(root).root);
      expect(scan(root, scopeOf({})).tree.count).toBe(2);
    } finally {
      process.chdir(before);
    }
  });
});

/** Few names, so that they meet in several states. */
const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b') },
  { weight: 2, arbitrary: fc.constantFrom('c.d', 'é', 'secret', '.git', 'git~1') },
);
const place = fc.array(name, { minLength: 1, maxLength: 3 });
const ACTS = [
  'mkdir',
  'remove',
  'rename',
  'symlink',
  'link',
  'mode',
  'fifo',
  'touch',
  'rewrite',
  'rewrite',
  'hide',
  'hide',
];
const change = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write'), at: place, to: place, n: fc.nat(3) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom(...ACTS),
      at: place,
      to: place,
      n: fc.nat(3),
    }),
  },
);
type Change = { do: string; at: string[]; to: string[]; n: number };

const CONTENTS = ['one', 'two', 'six', ''];

/** What cannot be done is left undone: what is there decides. */
function apply(root: string, { do: what, at, to, n }: Change): void {
  const file = path.join(root, ...at);
  const other = path.join(root, ...to);
  const setBack = (of: string, work: () => void) => {
    work();
    utimesSync(of, LONG_AGO, LONG_AGO);
  };
  const acts: Record<string, () => void> = {
    write: () => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, CONTENTS[n] as string);
    },
    mkdir: () => mkdirSync(file, { recursive: true }),
    remove: () => rmSync(file, { recursive: true }),
    rename: () => renameSync(file, other),
    symlink: () => symlinkSync(CONTENTS[n] || 'x', file),
    link: () => linkSync(other, file),
    mode: () => chmodSync(file, [0o755, 0o700, 0o644, 0o711][n] as number),
    fifo: () => execFileSync('mkfifo', [file], { stdio: 'ignore' }),
    // The size stays, and so does the time where it was set back before: only the change time tells.
    rewrite: () => setBack(file, () => writeFileSync(file, readFileSync(file, 'utf8').replace(/^./, 'x'))),
    // As above, for the names in a folder.
    hide: () => setBack(path.dirname(file), () => writeFileSync(file, 'hidden', { flag: n > 1 ? 'wx' : 'w' })),
    touch: () => utimesSync(file, 1_000_000_000 + n / 7, -1_000 + n / 3),
  };
  try {
    // Whoever opens a FIFO waits for the other end, also through a link.
    const isFifo = statSync(file, { throwIfNoEntry: false })?.isFIFO();
    if (!isFifo || what === 'remove') acts[what]?.();
  } catch {
    // It was not possible.
  }
}

const step = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
  /** Whether some time passes before the next look. */
  settles: fc.boolean(),
  look: fc.constantFrom<() => { scope: object; options: ScanOptions }>(
    () => ({ scope: {}, options: {} }),
    () => ({ scope: {}, options: {} }),
    () => ({ scope: { exclude: ['**/b'] }, options: {} }),
    () => ({ scope: { paths: ['a/**'] }, options: {} }),
    () => ({ scope: {}, options: { secrets: ['secret'] } }),
  ),
});

describe('whatever happens to a workspace', () => {
  test('a scan beside what is known tells the same as one that knows nothing', () => {
    let listed = 0;
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 30 }),
        fc.array(step, { minLength: 2, maxLength: 5 }),
        (made, steps) => {
          using folder = new Folder();
          const root = folder.at('workspace');
          mkdirSync(root);
          for (const one of made) apply(root, one);
          let before: Tree | undefined;
          for (const { changes, settles, look } of steps) {
            if (settles) settle();
            const { scope, options } = look();
            const since = Date.now();
            const plain = scan(root, scopeOf(scope), { ...options, since });
            const beside = scan(root, scopeOf(scope), { ...options, since, known: before });
            expect(told(beside)).toEqual(told(plain));
            for (let i = 0; i < beside.tree.count; i++) {
              if (beside.tree.has(i, LISTED) && !beside.tree.has(i, RACY)) listed++;
              if (beside.tree.has(i, HASHED))
                expect(beside.tree.hash(i)).toEqual(new Uint8Array(contentHash(root, beside.tree, i)));
            }
            before = known(root, folder.at('known'), beside);
            for (const one of changes) apply(root, one);
          }
        },
      ),
      { numRuns: rounds(40, 1_000) },
    );
    // Otherwise it would have shown little.
    expect(listed).toBeGreaterThan(30);
  });
});

test('what is known of files that git holds can be loaded when one entry is left out', () => {
  using folder = new Folder();
  const root = folder.at('work');
  build(root, { a: 'a\n', b: 'b\n', c: 'c\n' });
  const { tree } = scan(root, scopeOf({}));
  const sources = new Sources(tree.count);
  for (let i = 0; i < tree.count; i++) sources.setGit(i, 'ab'.repeat(20));
  const kept = withoutEntries(tree, sources, new Set([tree.names.indexOf('b')]));
  const file = folder.at('known-files');
  saveKnownFiles(file, { ...kept, head: HEAD });
  const loaded = loadKnownFiles(file);
  expect(loaded?.tree.names).toEqual(kept.tree.names);
  expect(loaded?.sources.oid(loaded.tree.names.indexOf('c'))).toBe('ab'.repeat(20));
});
