// Checkpoints against what people use instead: tar with zstd, the way of actions/cache, restic, borg, the zip that @actions/artifact makes. All as processes, side by side on one
// workspace of real packages; medians of rounds in which the contestants take turns. In memory (/dev/shm), where the disk does not decide, and once on the disk.
// Usage: npm run bench:checkpoint [-- ROUNDS [--brief]]     (after npm run build; the packages are downloaded once)
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { noteFigure, twoDecimals } from '../figures.ts';
import { type Measured, median, rerail, shell, sizeOf, time } from './measure.ts';
import { measureMemory } from './memory.ts';
import { measureOthers } from './others.ts';
import { changeOnePercent, filesBelow, makeWorkspace } from './workspace.ts';

const rounds = Number(process.argv[2] ?? 5);
/** In memory only, and without the zip and peaks of memory: what `npm run bench` has time for. */
const isBrief = process.argv.includes('--brief');

/** What is measured in each round, in seconds. */
const CONTESTS = [
  'tar',
  'cachePack',
  'barePack',
  'full',
  'unchanged',
  'restoreNothing',
  'onePercent',
  'restoreOnePercent',
  'untar',
  'hashAndUntar',
  'cacheUnpack',
  'bareUnpack',
  'restore',
  'validate',
] as const;
type Contest = (typeof CONTESTS)[number];
type Figures = Record<Contest, Measured[]> & { stored: number; tarred: number };

interface Limit {
  what: string;
  of: Contest;
  against: Contest;
  limit: number;
  /** The same work without all that makes it a checkpoint: what no program in Node can do better than. */
  bare?: Contest;
}

/** Ratios, so that they mean the same on another machine. A restore verifies, so that it is held against an archive whose hash is looked at first. */
const LIMITS: readonly Limit[] = [
  { what: 'full capture', of: 'full', against: 'tar', limit: 1.25, bare: 'barePack' },
  { what: 'full capture', of: 'full', against: 'cachePack', limit: 0.8 },
  { what: 'capture, nothing changed', of: 'unchanged', against: 'tar', limit: 0.2 },
  { what: 'capture, 1 % changed', of: 'onePercent', against: 'tar', limit: 0.25 },
  { what: 'full restore', of: 'restore', against: 'hashAndUntar', limit: 1.15, bare: 'bareUnpack' },
  { what: 'full restore', of: 'restore', against: 'cacheUnpack', limit: 1.05 },
  { what: 'restore, nothing to do', of: 'restoreNothing', against: 'untar', limit: 0.35 },
  { what: 'restore, 1 % differs', of: 'restoreOnePercent', against: 'untar', limit: 0.45 },
  { what: 'validate', of: 'validate', against: 'restore', limit: 0.6 },
];

/** What is compared with, for people. */
const NAMES: Readonly<Partial<Record<Contest, string>>> = {
  tar: 'tar | zstd -T0 -3',
  cachePack: "actions/cache's way",
  untar: 'zstd -d | tar -x',
  hashAndUntar: 'sha256sum; zstd -d | tar -x',
  cacheUnpack: "actions/cache's way back",
  restore: 'a full restore',
};

/** How @actions/cache calls tar on Linux. */
const CACHE = { pack: 'zstdmt --long=30', unpack: 'unzstd --long=30' };

const bare = path.join(import.meta.dirname, 'bare.mjs');

/** One round after the other in a folder; the workspace is in `ws` below it. */
function measureRounds(folder: string, count: number): Figures {
  const at = (name: string) => path.join(folder, name);
  const figures = Object.fromEntries(CONTESTS.map((name) => [name, [] as Measured[]])) as unknown as Figures;
  const files = filesBelow(at('ws'));
  const fresh = (name: string) => {
    rmSync(at(name), { recursive: true, force: true });
    mkdirSync(at(name));
  };
  for (let round = 0; round < count; round++) {
    fresh('store');
    const capture = (more: string[] = []) =>
      rerail(['checkpoint', '--store', 'store', '--root', 'ws', '--json', ...more], folder);
    const note = (contest: Contest, measured: Measured) => figures[contest].push(measured);
    note('tar', shell('tar -C ws -cf - . | zstd -T0 -3 -q -f -o base.tar.zst', folder));
    note('cachePack', shell(`tar --posix -cf cache.tzst -P -C ws --use-compress-program '${CACHE.pack}' .`, folder));
    note('barePack', time(process.execPath, [bare, 'pack', 'ws', 'bare.zst'], folder));
    const full = capture(['--full']);
    note('full', full);
    const { id, storedBytes } = JSON.parse(full.stdout);
    note('unchanged', capture());
    const restore = (root: string) => rerail(['restore', id, '--store', 'store', '--root', root, '--json'], folder);
    note('restoreNothing', restore('ws'));
    changeOnePercent(files, round);
    note('onePercent', capture());
    note('restoreOnePercent', restore('ws'));
    rmSync(at('ws/.rerail-quarantine'), { recursive: true, force: true });
    // Each has a folder of its own: ext4 searches long for an inode where tens of thousands were given back within the last seconds (recently_deleted), and the second would pay for the first.
    fresh('untarred');
    note('untar', shell('zstd -dc base.tar.zst | tar -C untarred -xf -', folder));
    fresh('hashed');
    note('hashAndUntar', shell('sha256sum base.tar.zst && zstd -dc base.tar.zst | tar -C hashed -xf -', folder));
    fresh('cached');
    note('cacheUnpack', shell(`tar -xf cache.tzst -P -C cached --use-compress-program '${CACHE.unpack}'`, folder));
    fresh('bare');
    note('bareUnpack', time(process.execPath, [bare, 'unpack', 'bare.zst', 'bare'], folder));
    fresh('restored');
    note('restore', restore('restored'));
    note('validate', rerail(['validate', id, '--store', 'store', '--json'], folder));
    figures.stored = storedBytes;
    figures.tarred = sizeOf(at('base.tar.zst'));
  }
  return figures;
}

const MB = 1_000_000;
let failed = false;

function verdict(ok: boolean): string {
  failed ||= !ok;
  return ok ? 'PASS' : 'FAIL';
}

function print(columns: readonly string[]): void {
  const widths = [26, 28, 9, 9, 7, 7, 6, 17, 0];
  const line = columns.map((text, n) => text.padEnd(widths[n] ?? 0)).join(' ');
  console.log(line.trimEnd());
}

function report(where: string, figures: Figures, judges: boolean): void {
  console.log(`\n${where}`);
  print(['', 'against', 'rerail', 'that', 'ratio', 'limit', '', 'processor time', 'bare']);
  for (const { what, of, against, limit, bare: floor } of LIMITS) {
    const middle = (contest: Contest, value: (one: Measured) => number) => median(figures[contest].map(value));
    const ratioOf = (contest: Contest) =>
      median(figures[contest].map(({ seconds }, n) => seconds / (figures[against][n] as Measured).seconds));
    const ratio = ratioOf(of);
    const seconds = ({ seconds }: Measured) => seconds;
    const cpu = ({ cpu }: Measured) => cpu;
    const name = NAMES[against] ?? against;
    if (judges) {
      const value = `${middle(of, seconds).toFixed(2)} s`;
      noteFigure({ what: `checkpoint: ${what}`, value, against: name, ratio: twoDecimals(ratio), atMost: limit });
    }
    print([
      what,
      name,
      `${middle(of, seconds).toFixed(2)} s`,
      `${middle(against, seconds).toFixed(2)} s`,
      ratio.toFixed(2),
      limit.toFixed(2),
      judges ? verdict(ratio <= limit) : '',
      `${middle(of, cpu).toFixed(2)} to ${middle(against, cpu).toFixed(2)} s`,
      floor ? ratioOf(floor).toFixed(2) : '',
    ]);
  }
  const { stored, tarred } = figures;
  const sizes = [`${(stored / MB).toFixed(1)} MB`, `${(tarred / MB).toFixed(1)} MB`];
  print([
    'archive',
    'tar | zstd -T0 -3',
    ...sizes,
    (stored / tarred).toFixed(3),
    '1.00',
    judges ? verdict(stored <= tarred) : '',
  ]);
}

const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const places = memory === tmpdir() || isBrief ? [memory] : [memory, tmpdir()];
for (const place of places) {
  const folder = mkdtempSync(path.join(place, 'rerail-bench-'));
  try {
    makeWorkspace(path.join(folder, 'ws'));
    const isJudged = place === memory;
    report(`in ${place}, ${isJudged ? rounds : 1} rounds`, measureRounds(folder, isJudged ? rounds : 1), isJudged);
    if (!isJudged) continue;
    measureOthers(folder, isBrief);
    if (isBrief) continue;
    const ok = measureMemory(folder);
    console.log(verdict(ok));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = failed ? 1 : 0;
