// Checkpoints against what people use instead: tar with zstd, the zip that @actions/artifact makes, restic, borg. All as processes, side by side on one workspace of
// real packages; medians of rounds in which the contestants take turns. In memory (/dev/shm), where the disk does not decide, and once on the disk.
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
/** In memory only, and without other programs and peaks of memory: what `npm run bench` has time for. */
const isBrief = process.argv.includes('--brief');

/** What is measured in each round, in seconds. */
const CONTESTS = [
  'tar',
  'barePack',
  'full',
  'unchanged',
  'onePercent',
  'restoreOnePercent',
  'untar',
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
  /** What no program in Node can do better than. */
  physical: string;
  /** The same, measured. */
  bare?: Contest;
}

const LIMITS: readonly Limit[] = [
  { what: 'full capture', of: 'full', against: 'tar', limit: 1, physical: '', bare: 'barePack' },
  {
    what: 'capture, nothing changed',
    of: 'unchanged',
    against: 'tar',
    limit: 0.2,
    physical: "0.12: Node's start and one scan",
  },
  { what: 'capture, 1 % changed', of: 'onePercent', against: 'tar', limit: 0.25, physical: '0.12' },
  { what: 'full restore', of: 'restore', against: 'untar', limit: 0.8, physical: '', bare: 'bareUnpack' },
  { what: 'restore, 1 % differs', of: 'restoreOnePercent', against: 'untar', limit: 0.35, physical: '0.15' },
  { what: 'validate', of: 'validate', against: 'restore', limit: 0.5, physical: '' },
];

/** What is compared with, for people. */
const NAMES: Readonly<Partial<Record<Contest, string>>> = {
  tar: 'tar | zstd -3',
  untar: 'zstd -d | tar -x',
  restore: 'a full restore',
};

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
    note('barePack', time(process.execPath, [bare, 'pack', 'ws', 'bare.zst'], folder));
    const full = capture(['--full']);
    note('full', full);
    const { id, storedBytes } = JSON.parse(full.stdout);
    note('unchanged', capture());
    changeOnePercent(files, round);
    note('onePercent', capture());
    note('restoreOnePercent', rerail(['restore', id, '--store', 'store', '--root', 'ws', '--json'], folder));
    rmSync(at('ws/.rerail-quarantine'), { recursive: true, force: true });
    // Each has a folder of its own: ext4 searches long for an inode where tens of thousands were given back within the last seconds (recently_deleted), and the second would pay for the first.
    fresh('untarred');
    note('untar', shell('zstd -dc base.tar.zst | tar -C untarred -xf -', folder));
    fresh('bare');
    note('bareUnpack', time(process.execPath, [bare, 'unpack', 'bare.zst', 'bare'], folder));
    fresh('restored');
    note('restore', rerail(['restore', id, '--store', 'store', '--root', 'restored', '--json'], folder));
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
  const widths = [30, 9, 9, 7, 7, 6, 17, 0];
  const line = columns.map((text, n) => text.padEnd(widths[n] ?? 0)).join(' ');
  console.log(line.trimEnd());
}

function report(where: string, figures: Figures, judges: boolean): void {
  console.log(`\n${where}`);
  print(['', 'rerail', 'against', 'ratio', 'limit', '', 'processor time', 'physical limit']);
  for (const { what, of, against, limit, physical, bare: floor } of LIMITS) {
    const middle = (contest: Contest, value: (one: Measured) => number) => median(figures[contest].map(value));
    const ratioOf = (contest: Contest) =>
      median(figures[contest].map(({ seconds }, n) => seconds / (figures[against][n] as Measured).seconds));
    const ratio = ratioOf(of);
    const seconds = ({ seconds }: Measured) => seconds;
    const cpu = ({ cpu }: Measured) => cpu;
    if (judges) {
      const value = `${middle(of, seconds).toFixed(2)} s`;
      const name = NAMES[against] ?? against;
      noteFigure({ what: `checkpoint: ${what}`, value, against: name, ratio: twoDecimals(ratio), atMost: limit });
    }
    print([
      what,
      `${middle(of, seconds).toFixed(2)} s`,
      `${middle(against, seconds).toFixed(2)} s`,
      ratio.toFixed(2),
      limit.toFixed(2),
      judges ? verdict(ratio <= limit) : '',
      `${middle(of, cpu).toFixed(2)} to ${middle(against, cpu).toFixed(2)} s`,
      floor ? `${ratioOf(floor).toFixed(2)}: reading, hashing and packing alone` : physical,
    ]);
  }
  const { stored, tarred } = figures;
  const sizes = [`${(stored / MB).toFixed(1)} MB`, `${(tarred / MB).toFixed(1)} MB`];
  print([
    'archive, against tar | zstd -3',
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
    if (!isJudged || isBrief) continue;
    measureOthers(folder);
    const ok = measureMemory(folder);
    console.log(verdict(ok));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = failed ? 1 : 0;
