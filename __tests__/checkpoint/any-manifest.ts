import type { Manifest } from '../../src/checkpoint/manifest/manifest.ts';
import { HERE, HOLDERS, REDACTED, Sources } from '../../src/checkpoint/tree/sources.ts';
import { DIRECTORY, FILE, LINK, SPARSE, Tree } from '../../src/checkpoint/tree/tree.ts';
import type { Random } from './random.ts';

/** As the file system has them, one character a byte: plain ones, what JSON escapes, UTF-8, and what is no text at all. */
const NAMES = [
  ...['a', 'b.ts', 'index.js', 'package.json', 'README.md', '-x', 'digits', '.gitignore', 'git', 'x y', '~', '\x7f'],
  ...[
    '"',
    'a"b',
    '\\',
    'a\\b',
    '\n',
    '\x01',
    '\xc3\xa9',
    'e\xcc\x81',
    '\xff',
    '\xc3',
    '\xf0\x9f\x98\x80',
    'z'.repeat(255),
  ],
];
const TIMES = [
  0n,
  1_700_000_000n * 10n ** 9n,
  1_700_000_000_123_456_789n,
  499_162_500_000_000_007n,
  -1n,
  -(10n ** 18n),
  2n ** 62n,
];
const SIZES = [0, 1, 7, 511, 512, 123_456, 2 ** 33, Number.MAX_SAFE_INTEGER];
const MODES = [0, 0o644, 0o755, 0o4755, 0o7777];

/** A manifest with all that an entry may be; it describes no archive. */
export function anyManifest(random: Random, most = 40): Manifest {
  const tree = new Tree();
  const sources = new Sources(undefined, random.pick([20, 32]));
  sources.dependencies.push('0'.repeat(32), 'f'.repeat(32));
  addEntries(random, tree, sources, { left: most, depth: 0 });
  return {
    ...HEAD,
    dependencies: sources.dependencies,
    repositories: sources.oidBytes === 32 ? [{ ...REPOSITORY, objectFormat: 'sha256' }] : [REPOSITORY],
    tree,
    sources,
    frames: [{ size: 10, raw: 20, sha256: 'a'.repeat(64) }],
  };
}

interface Room {
  left: number;
  depth: number;
}

function addEntries(random: Random, tree: Tree, sources: Sources, room: Room): void {
  const names = new Set(Array.from({ length: 1 + random.below(8) }, () => random.pick(NAMES)));
  for (let n = names.size; n < room.left; n++) names.add(`file-${n}`);
  for (const name of [...names].sort()) {
    if (room.left-- <= 0) return;
    const mtime = random.pick(TIMES);
    const kind = random.pick([DIRECTORY, FILE, FILE, FILE, LINK] as const);
    const mode = kind === LINK ? 0o777 : random.pick(MODES);
    const target = random.pick(NAMES);
    const size = kind === FILE ? random.pick(SIZES) : kind === LINK ? target.length : 0;
    const i = tree.add(name, kind, { mode, size, mtime });
    sources.ensure(i + 1);
    if (kind !== FILE) sources.at[i] = random.pick([-1, 512 * random.below(1_000_000)]);
    if (kind === FILE) addContent(random, tree, sources, i);
    else if (kind === LINK) tree.targets.set(i, target);
    else {
      if (room.depth < 4) addEntries(random, tree, sources, { left: random.below(8), depth: room.depth + 1 });
      tree.close();
    }
  }
}

function addContent(random: Random, tree: Tree, sources: Sources, i: number): void {
  const earlier = random.below(i + 1);
  if (random.below(6) === 0 && earlier < i && tree.kinds[earlier] === FILE && !tree.hardLinks.has(earlier)) {
    tree.hardLinks.set(i, earlier);
    tree.sizes[i] = tree.sizes[earlier] as number;
    tree.setHash(i, tree.hash(earlier));
  } else tree.setHash(i, Buffer.from(Array.from({ length: 32 }, () => random.below(256))));
  if (random.below(5) === 0) tree.set(i, SPARSE);
  const source = random.below(5);
  if (source === 0) sources.setOid(i, Buffer.from(Array.from({ length: sources.oidBytes }, () => random.below(256))));
  else if (source === 1) sources.kinds[i] = REDACTED;
  else if (source === 2) sources.kinds[i] = HOLDERS + random.below(2);
  else {
    sources.kinds[i] = HERE;
    sources.at[i] = 512 * random.below(1_000_000_000);
  }
}

const REPOSITORY: Manifest['repositories'][number] = {
  path: '',
  objectFormat: 'sha1',
  commit: null,
  branch: 'refs/heads/main',
  members: {},
  shallow: [],
  config: [],
  files: {},
};

const HEAD: Omit<Manifest, 'tree' | 'sources' | 'frames' | 'dependencies' | 'repositories'> = {
  createdAt: '2026-11-21T12:00:00.000Z',
  identity: { sequence: 0, clean: true },
  parent: null,
  scope: {},
  full: true,
  stateHash: '0'.repeat(64),
  files: 0,
  bytes: 0,
  skipped: [],
  secrets: 'redact',
  findings: [],
  environment: { os: 'linux', arch: 'x64', node: 'v24', workspace: '/w' },
  metrics: { ms: 1, cpuSeconds: 0.5, memoryBytes: 1, diskFreeBytes: 1 },
  wayBack: [],
};
