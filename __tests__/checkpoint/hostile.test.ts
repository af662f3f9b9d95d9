import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { NO_STAT, serializeIndex } from '../../src/git/index-file.ts';
import { archiveOf, type Craft, craft, frameOf, plant, tarMember } from './crafted.ts';
import { git } from './git.ts';
import { build, Folder, portsIn, snapshot } from './workspace.ts';

const HASH = 'a'.repeat(64);
const folderEntry = (name: string) => ({ path: name, type: 'directory' });
const link = (name: string, target: string) => ({ path: name, type: 'symlink', target });
const file = (name: string, more = {}) => ({ path: name, content: 'evil', ...more });
const member = (name: string, type: 'file' | 'symlink' = 'file') =>
  tarMember(
    {
      path: name,
      type,
      mode: 0o644,
      mtime: 0n,
      size: type === 'file' ? 4 : 0,
      ...(type === 'file' ? {} : { target: '/etc' }),
    },
    Buffer.from(type === 'file' ? 'evil' : ''),
  );

/** `.git` as the file systems of others read it. */
const GIT_NAMES = [
  '.git',
  '.GIT',
  '.Git',
  'git~1',
  'GIT~1',
  '.git.',
  '.git ',
  '.git. .',
  '.git::$INDEX_ALLOCATION',
  '.g\u200cit',
  '.gi\ufefft',
  'x\\.git',
  '.git\\config',
];

const HOSTILE: [what: string, reason: string, Craft][] = [
  ['a path that leads upwards', 'path-escapes', { entries: [file('../evil')] }],
  ['one in the middle', 'path-escapes', { entries: [folderEntry('a'), file('a/../../evil')] }],
  ['an absolute path', 'path-escapes', { entries: [file('/tmp/evil')] }],
  ['an empty component', 'path-escapes', { entries: [folderEntry('a'), file('a//evil')] }],
  ['a dot', 'path-escapes', { entries: [file('./evil')] }],
  ['a NUL', 'path-escapes', { entries: [file('ev\0il')] }],
  ['a path without end', 'path-too-long', { entries: [file(`${'a/'.repeat(3000)}b`)] }],
  ['a name without end', 'path-too-long', { entries: [file('a'.repeat(256))] }],
  ['an entry below a symlink', 'below-symlink', { entries: [link('out', '/tmp'), file('out/evil')] }],
  ['an entry without its folder', 'entry-without-parent', { entries: [file('a/evil')] }],
  ['an entry below a file', 'entry-without-parent', { entries: [file('a'), file('a/evil')] }],
  ['an entry twice', 'duplicate-entry', { entries: [file('a'), file('a')] }],
  ['a folder and a link of one name', 'duplicate-entry', { entries: [folderEntry('a'), link('a', '/tmp')] }],
  ['entries out of order', 'manifest-invalid', { entries: [file('b'), file('a')] }],
  ['a hard link to outside', 'link-target-missing', { entries: [file('a', { sameAs: '/etc/passwd' })] }],
  ['a hard link upwards', 'link-target-missing', { entries: [file('a', { sameAs: '../b' })] }],
  [
    'a hard link to a symlink',
    'link-target-missing',
    { entries: [link('a', '/etc/passwd'), file('b', { sameAs: 'a' })] },
  ],
  ['a device', 'manifest-invalid', { entries: [{ path: 'a', type: 'device', major: 1, minor: 3 }] }],
  ['a FIFO', 'manifest-invalid', { entries: [{ path: 'a', type: 'fifo' }] }],
  ['a type from the prototype', 'manifest-invalid', { entries: [{ path: 'a', type: 'constructor' }] }],
  ['a symlink with a NUL', 'manifest-invalid', { entries: [link('a', 'b\0c')] }],
  [
    'a file of its own for rerail',
    'own-name',
    { entries: [folderEntry('.rerail-restore'), file('.rerail-restore/journal.json')] },
  ],
  ['one that folds to it', 'own-name', { entries: [folderEntry('.RERAIL-restore')] }],
  ['one that HFS+ takes for it', 'own-name', { entries: [folderEntry('.re\u200crail-restore')] }],
  ['another number of files', 'manifest-invalid', { entries: [file('a')], head: { files: 7 } }],
  ['another number of bytes', 'manifest-invalid', { entries: [file('a')], head: { bytes: 7 } }],
  ...GIT_NAMES.map((name): [string, string, Craft] => [
    `the name ${JSON.stringify(name)}`,
    'git-name',
    { entries: [folderEntry('a'), folderEntry(`a/${name}`)] },
  ]),
  ['another format', 'manifest-invalid', { entries: [], head: { format: 'tar' } }],
  ['a newer version', 'version-unknown', { entries: [], head: { version: 2 } }],
  ['no version', 'version-unknown', { entries: [], head: { version: undefined } }],
  ['an unknown field', 'manifest-invalid', { entries: [], head: { hook: 'rm -rf /' } }],
  ['an unknown field of an entry', 'manifest-invalid', { entries: [file('a', { run: 'x' })] }],
  [
    '__proto__ in the manifest',
    'manifest-invalid',
    { entries: [file('a')], text: (json) => json.replace('{', '{"__proto__":{"clean":true},') },
  ],
  [
    '__proto__ in an entry',
    'manifest-invalid',
    { entries: [file('a')], text: (json) => json.replace('{"mode"', '{"__proto__":{"size":1},"mode"') },
  ],
  [
    '__proto__ in a map',
    'manifest-invalid',
    { entries: [], text: (json) => json.replace('"environment":{', '"environment":{"__proto__":"x",') },
  ],
  [
    '__proto__ in place of fields',
    'manifest-invalid',
    { entries: [], text: (json) => json.replace('"wayBack"', '"__proto__"') },
  ],
  ['a size too large', 'archive-disagrees', { entries: [file('a', { size: 4000 })] }],
  ['a size too small', 'content-damaged', { entries: [file('a', { size: 3 })] }],
  ['a size below zero', 'manifest-invalid', { entries: [file('a', { size: -1 })] }],
  ['a size beyond numbers', 'manifest-invalid', { entries: [file('a', { size: 1e300 })] }],
  ['another content', 'content-damaged', { entries: [file('a', { sha256: HASH })] }],
  ['another state hash', 'manifest-invalid', { entries: [file('a')], head: { stateHash: HASH } }],
  ['content in two places', 'manifest-invalid', { entries: [file('a', { redacted: true })] }],
  ['content nowhere', 'manifest-invalid', { entries: [{ path: 'a', size: 4, sha256: HASH }] }],
  [
    'content in a checkpoint that is not named',
    'manifest-invalid',
    { entries: [{ path: 'a', size: 4, sha256: HASH, in: 0 }] },
  ],
  [
    'content in a checkpoint that is a path',
    'manifest-invalid',
    { entries: [{ path: 'a', size: 4, sha256: HASH, in: 0 }], head: { dependencies: ['../../etc/passwd'] } },
  ],
  [
    'content in a checkpoint whose number comes out as another one',
    'manifest-invalid',
    { entries: [{ path: 'a', size: 4, sha256: HASH, in: 2 ** 32 - 3 }] },
  ],
  [
    'a git object id that is too long for the last place',
    'manifest-invalid',
    {
      entries: Array.from({ length: 256 }, (_, n) => ({
        path: `a${String(n).padStart(3, '0')}`,
        ...{ size: 4, sha256: HASH, git: n < 255 ? HASH.slice(0, 40) : HASH },
      })),
    },
  ],
  [
    'content in a blob that is an option',
    'manifest-invalid',
    { entries: [{ path: 'a', size: 4, sha256: HASH, git: '--help' }] },
  ],
  ['a member that is not named, in front', 'archive-disagrees', { entries: [file('a')], before: member('b') }],
  ['a member that is not named, behind', 'archive-disagrees', { entries: [file('a')], behind: member('b') }],
  ['a symlink that is not named', 'archive-disagrees', { entries: [file('a')], before: member('a', 'symlink') }],
  ['overlapping members', 'archive-disagrees', { entries: [file('a'), file('b', { at: 0 })] }],
  ['a place that is none', 'manifest-invalid', { entries: [file('a', { at: 7 })] }],
  [
    'more members in the tar than a manifest',
    'archive-disagrees',
    { entries: [], before: Buffer.concat(Array.from({ length: 5 }, () => member('a'))) },
  ],
  [
    'a repository with a hook',
    'manifest-invalid',
    { entries: [], head: { repositories: [repository({ files: { 'hooks/post-checkout': '#!/bin/sh\n' } })] } },
  ],
  [
    'a repository with a program in its configuration',
    'manifest-invalid',
    { entries: [], head: { repositories: [repository({ config: [['core.fsmonitor', 'evil']] })] } },
  ],
  [
    'a repository with a file to include',
    'manifest-invalid',
    { entries: [], head: { repositories: [repository({ config: [['include.path', '../evil']] })] } },
  ],
  [
    'a repository with a configuration of two lines',
    'manifest-invalid',
    { entries: [], head: { repositories: [repository({ config: [['core.eol', 'lf\n[core]\nfsmonitor=evil']] })] } },
  ],
  [
    'a repository with a configuration that git cannot read',
    'manifest-invalid',
    { entries: [], head: { repositories: [repository({ config: [['branch.a\0b.remote', 'x']] })] } },
  ],
  [
    'a remote that is an option',
    'manifest-invalid',
    { entries: [], head: { repositories: [repository({ config: [['remote.o.url', 'ssh://-oProxyCommand=x/y']] })] } },
  ],
  [
    'a branch that leads upwards',
    'manifest-invalid',
    { entries: [], head: { repositories: [repository({ branch: 'refs/heads/../../config' })] } },
  ],
  [
    'a repository elsewhere',
    'manifest-invalid',
    { entries: [], head: { repositories: [repository({ path: '../other' })] } },
  ],
];

/** An index of git, version 2, that tracks files. */
function indexOf(...names: string[]): Buffer {
  const entry = { mode: 0o100644, oid: HASH.slice(0, 40), stage: 0, stat: { ...NO_STAT, mtimeSeconds: 1, size: 4 } };
  const flags = { assumeValid: false, skipWorktree: false, intentToAdd: false };
  const entries = names.map((name) => ({ ...entry, ...flags, path: name }));
  return serializeIndex({ entries, sparse: false }, 'sha1');
}

function repository(more: Record<string, unknown>) {
  return {
    path: '',
    objectFormat: 'sha1',
    commit: null,
    branch: 'refs/heads/main',
    members: {},
    shallow: [],
    config: [],
    files: {},
    ...more,
  };
}

function setUp(folder: Folder) {
  const root = folder.at('workspace');
  build(root, { kept: 'kept', sub: { deep: 'deep' } });
  build(folder.at('outside'), { file: 'outside' });
  const store = createLocalStore(folder.at('store'));
  const engine = createEngine(portsIn(folder.at('engine')));
  const restore = (id: string) => engine.restore({ id, root, stores: [store] });
  const seen = () => [
    snapshot(root),
    readdirSync(root).sort(),
    snapshot(folder.at('outside')),
    readdirSync(folder.path).sort(),
  ];
  return { root, store, engine, restore, seen };
}

describe('a hostile archive', () => {
  test('that is well made is restored: the others are refused for what they are', async () => {
    using folder = new Folder();
    const { root, restore, engine, store } = setUp(folder);
    const id = plant(
      folder.at('store'),
      craft({ entries: [folderEntry('a'), file('a/b'), file('a/c', { size: 4 }), link('d', '/etc/passwd')] }),
    );
    expect(await engine.validate(id, [store], 'full')).toEqual({ ok: true, problems: [] });
    expect(await restore(id)).toMatchObject({ verified: true, written: 4 });
    expect(readFileSync(path.join(root, 'a/b'), 'utf8')).toBe('evil');
  });

  // In both forms, since each is read in a way of its own.
  const inLines = HOSTILE.filter(([, , { text }]) => text === undefined).map(
    ([what, reason, how]): (typeof HOSTILE)[number] => [`${what}, in lines`, reason, { ...how, lined: true }],
  );

  test.each([...HOSTILE, ...inLines])('with %s is refused (%s)', async (_, reason, how) => {
    using folder = new Folder();
    const { restore, engine, store, seen } = setUp(folder);
    const id = plant(folder.at('store'), craft(how));
    const before = seen();
    expect(await engine.validate(id, [store], 'full')).toMatchObject({ ok: false });
    await expect(restore(id)).rejects.toMatchObject({ reason });
    // It is as its writer wanted it: nothing is damaged, and the store works on.
    const isDamage = ['archive-disagrees', 'content-damaged'].includes(reason);
    expect(await store.damaged?.()).toHaveLength(isDamage ? 1 : 0);
    expect(seen().slice(0, 3)).toEqual(before.slice(0, 3));
  });

  test.each([1, 20])(
    'that unpacks to %i GB of nothing is refused soon, in little memory',
    async (gigabytes) => {
      using folder = new Folder();
      const { restore, seen } = setUp(folder);
      const zeros = zstdCompressSync(Buffer.alloc(64 * 1024 * 1024));
      const bomb = Array.from({ length: gigabytes * 16 }, () => zeros);
      const before = seen();
      const lies: [string, Buffer][] = [
        ['no table', Buffer.concat(bomb)],
        ['a table that tells', archiveOf(bomb.map((frame) => ({ frame, raw: 64 * 1024 * 1024 })))],
        ['a table that lies', archiveOf(bomb.map((frame) => ({ frame, raw: 512 })))],
      ];
      const peak = process.memoryUsage().rss;
      for (const [what, bytes] of lies) {
        const id = plant(folder.at('store'), { id: what.replaceAll(' ', '-').padEnd(8, '-'), bytes });
        await expect(restore(id)).rejects.toMatchObject({
          reason: expect.stringMatching(/archive-damaged|manifest-missing|archive-disagrees/),
        });
      }
      expect(process.memoryUsage().rss - peak).toBeLessThan(1024 ** 3);
      expect(seen().slice(0, 3)).toEqual(before.slice(0, 3));
    },
    60_000,
  );

  test('with ten million entries is refused soon, in little memory', async () => {
    using folder = new Folder();
    const { restore } = setUp(folder);
    let json = '';
    craft({ entries: [], text: (text) => (json = text) });
    const start = Buffer.from(`${json.slice(0, json.indexOf('"entries"'))}\n"entries":[\n`);
    const line = (n: number) =>
      `{"path":"${String(n).padStart(8, '0')}","type":"directory","mode":"755","mtime":"0"},\n`;
    const lines = Array.from({ length: 20 }, (_, k) =>
      frameOf(Buffer.from(Array.from({ length: 100_000 }, (__, n) => line(k * 100_000 + n)).join(''))),
    );
    const rest = Array.from({ length: 80 }, () => lines[19] as { frame: Buffer; raw: number });
    const blocks = [frameOf(start), ...lines, ...rest];
    const size = blocks.reduce((sum, { raw }) => sum + raw, 0);
    const header = tarMember({ path: '.rerail/manifest.json', type: 'file', mode: 0o644, mtime: 0n, size });
    const id = plant(folder.at('store'), { id: 'ten-million', bytes: archiveOf([frameOf(header), ...blocks]) });
    const rss = process.memoryUsage().rss;
    await expect(restore(id)).rejects.toMatchObject({ reason: 'too-many-entries' });
    expect(process.memoryUsage().rss - rss).toBeLessThan(1024 ** 3);
  }, 60_000);

  test.each<[string, 'index' | 'bundle' | 'refs', Buffer, string | undefined]>([
    ['an index that is none', 'index', Buffer.from('evil'), 'git-state-refused'],
    ['an empty index', 'index', Buffer.alloc(0), 'git-state-refused'],
    ['an index that leads upwards', 'index', indexOf('../outside/file'), 'git-state-refused'],
    ['an index that leads elsewhere', 'index', indexOf('/etc/passwd'), 'git-state-refused'],
    ['an index that leads into git', 'index', indexOf('.GIT/hooks/post-checkout'), 'git-state-refused'],
    ['an index out of order', 'index', indexOf('b', 'a'), 'git-state-refused'],
    ['an index with a name twice', 'index', indexOf('a', 'a'), 'git-state-refused'],
    ['an index', 'index', indexOf('a', 'b'), undefined],
    ['a bundle that is none', 'bundle', Buffer.from('evil'), 'git-bundle-invalid'],
    ['a bundle with a broken pack', 'bundle', Buffer.from('# v2 git bundle\n\nPACKevil'), 'git-bundle-invalid'],
    [
      'a bundle that claims too much',
      'bundle',
      Buffer.from(`# v2 git bundle\n\nPACK\0\0\0\x02\x7f\x7f\x7f\x7f${'\0'.repeat(99)}`),
      'git-bundle-invalid',
    ],
    ['refs that lead elsewhere', 'refs', Buffer.from(`${HASH.slice(0, 40)} refs/heads/../../../x\n`), undefined],
  ])('whose repository has %s', async (_, name, content, reason) => {
    using folder = new Folder();
    const { root, restore, seen } = setUp(folder);
    git(root, 'init', '-q');
    git(root, 'add', 'kept');
    git(root, 'commit', '-qm', 'first');
    const behind = tarMember(
      { path: `.rerail/git/0/${name}`, type: 'file', mode: 0o644, mtime: 0n, size: content.length },
      content,
    );
    const members = {
      [name]: { at: member('a').length, size: content.length, sha256: hash('sha256', content, 'hex') },
    };
    const crafted = craft({ entries: [file('a')], behind, head: { repositories: [repository({ members })] } });
    const id = plant(folder.at('store'), crafted);
    const all = () => [...seen().slice(0, 3), readdirSync(path.join(root, '.git'), { recursive: true }).sort()];
    const found = all();
    if (reason === undefined) expect(await restore(id)).toMatchObject({ verified: true });
    else {
      await expect(restore(id)).rejects.toMatchObject({ reason });
      expect(all()).toEqual(found);
    }
    expect(git(root, 'status', '--porcelain')).toBeDefined();
  });

  test.each([{ paths: ['../outside'] }, { exclude: ['{a,b}'.repeat(12)] }])('with the scope %j', async (scope) => {
    using folder = new Folder();
    const { restore, seen } = setUp(folder);
    const id = plant(folder.at('store'), craft({ entries: [], head: { scope } }));
    const before = seen();
    await expect(restore(id)).rejects.toMatchObject({ reason: 'manifest-invalid' });
    expect(seen().slice(0, 3)).toEqual(before.slice(0, 3));
  });

  test('is not helped by links in the workspace', async () => {
    using folder = new Folder();
    const { root, restore } = setUp(folder);
    const outside = folder.at('outside');
    symlinkSync(outside, path.join(root, 'a'));
    const id = plant(folder.at('store'), craft({ entries: [folderEntry('a'), file('a/file')] }));
    expect(await restore(id)).toMatchObject({ verified: true });
    expect(readFileSync(path.join(outside, 'file'), 'utf8')).toBe('outside');
    expect(readFileSync(path.join(root, 'a/file'), 'utf8')).toBe('evil');
  });

  test("is not helped by what lies in rerail's own folders of a workspace", async () => {
    using folder = new Folder();
    const { root, engine, seen } = setUp(folder);
    const outside = folder.at('outside');
    const journals = [
      { takes: ['../outside/file'], places: [], adjusts: [] },
      { takes: [], places: ['../outside/file'], adjusts: [] },
      { takes: ['sub/../../outside/file'], places: [], adjusts: [] },
      { takes: [], places: ['out/file'], adjusts: [] },
      { takes: ['out/file'], places: [], adjusts: [] },
      { takes: [], places: [], adjusts: [['out', 0o777, '1']] },
      { takes: [], places: [], adjusts: [['../outside/file', 0o777, '1']] },
      { takes: ['kept'], places: [], adjusts: [], quarantine: '../outside' },
      { takes: ['kept'], places: [], adjusts: [], quarantine: '.rerail-quarantine/../../outside' },
      { takes: 'kept', places: {}, adjusts: null },
    ];
    symlinkSync(outside, path.join(root, 'out'));
    for (const journal of journals) {
      const work = path.join(root, '.rerail-restore');
      mkdirSync(path.join(work, 'stage/out'), { recursive: true });
      writeFileSync(path.join(work, 'stage/out/file'), 'evil');
      mkdirSync(path.join(work, 'stage/sub'), { recursive: true });
      writeFileSync(
        path.join(work, 'journal.json'),
        JSON.stringify({
          version: 1,
          id: 'x'.repeat(32),
          quarantine: '.rerail-quarantine/q',
          gitIndex: null,
          ...journal,
        }),
      );
      const before = seen();
      await engine.recoverInterruptedRestore(root).catch(() => undefined);
      expect([journal, seen()[2]]).toEqual([journal, before[2]]);
      expect(existsSync(path.join(outside, 'kept'))).toBe(false);
    }
  });
});
