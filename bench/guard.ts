// How a guard passes output on, against the least that Node can do. Usage: npm run bench:guard [-- GIGABYTES [NAME]]
import { spawn } from 'node:child_process';
import path from 'node:path';
import { noteFigure, twoDecimals } from './figures.ts';

const GB = 1e9;
/** Of the rate that a bare pass-through has. */
const LEAST = 0.2;
const gigabytes = Number(process.argv[2] ?? 2);
const only = process.argv[3] ?? '';
const LINE = 'a line of output as tools print them, neither short nor long: 12:34:56 ok';

/** Each prints so many bytes as fast as it can. */
const OUTPUTS: Record<string, (bytes: number) => string> = {
  'lines of text': (bytes) => `yes '${LINE}' | head -c ${bytes}`,
  'lines with :: in each': (bytes) => `yes '   std::vector<int>::push_back' | head -c ${bytes}`,
  'lines that begin with ::': (bytes) => `yes '::std::vector<int> is no command' | head -c ${bytes}`,
  'indented ::': (bytes) => `yes '    ::push_back' | head -c ${bytes}`,
  'debug commands': (bytes) => `yes '::debug::one of very many lines' | head -c ${bytes}`,
  annotations: (bytes) => `yes '::notice file=a.js,line=3::one of very many lines' | head -c ${bytes}`,
  groups: (bytes) => `yes '::group::one of very many groups of lines' | head -c ${bytes}`,
  'stopped commands': (bytes) => `echo '::stop-commands::abcdefg'; yes '::error::not a command now' | head -c ${bytes}`,
  'old form': (bytes) => `yes '##[section]Starting: one of very many' | head -c ${bytes}`,
  'one line': (bytes) => `head -c ${bytes} /dev/zero | tr '\\0' x`,
  'binary noise': (bytes) => `openssl enc -aes-128-ctr -nosalt -K 0 -iv 0 < /dev/zero 2> /dev/null | head -c ${bytes}`,
};

interface Run {
  /** Of the processor, without the script's. Other work on the machine changes it least. */
  seconds: number;
  bytes: number;
  peakBytes: number;
}

async function run(program: string, ...parameters: string[]): Promise<Run> {
  const file = path.join(import.meta.dirname, program);
  const options = {
    stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  };
  const child = spawn(process.execPath, [file, ...parameters], options);
  // A reader that costs this process nothing.
  const counter = spawn('wc', ['-c'], { stdio: [child.stdout, 'pipe', 'inherit'] });
  child.stdout.destroy();
  let errors = '';
  let count = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  counter.stdout.on('data', (chunk) => {
    count += chunk;
  });
  await Promise.all([child, counter].map((it) => new Promise((resolve) => it.on('close', resolve))));
  const used: NodeJS.ResourceUsage = JSON.parse(errors.trim().split('\n').pop() ?? '');
  return {
    seconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
    bytes: Number(count),
    peakBytes: used.maxRSS * 1024,
  };
}

/** The fastest of several, as other work on the machine only ever slows a run down; the two take turns. */
const ROUNDS = 3;
/** What both need to start, which has nothing to do with output. Seconds of processor time. */
const start = { bare: 0, guarded: 0 };
for (const [name, program] of [
  ['bare', 'pass-through.ts'],
  ['guarded', 'guarded.ts'],
] as const) {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { seconds } = await run(program, 'true');
    start[name] = round === 0 ? seconds : Math.min(start[name], seconds);
  }
}

function faster(one: Run | undefined, other: Run): Run {
  return one !== undefined && one.seconds < other.seconds ? one : other;
}

const rows: Record<string, Record<string, string>> = {};
for (const [name, script] of Object.entries(OUTPUTS)) {
  if (!name.includes(only)) continue;
  const bytes = Math.round(gigabytes * GB);
  let bare: Run | undefined;
  let guarded: Run | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    bare = faster(bare, await run('pass-through.ts', script(bytes)));
    guarded = faster(guarded, await run('guarded.ts', script(bytes)));
  }
  if (bare === undefined || guarded === undefined) break;
  bare.seconds -= start.bare;
  guarded.seconds -= start.guarded;
  if (guarded.bytes < bytes) throw new Error(`${name}: ${bytes - guarded.bytes} bytes were lost.`);
  noteFigure({
    what: `output of a guarded script: ${name}`,
    value: `${(bytes / 1e6 / guarded.seconds).toFixed(0)} MB a second of processor time`,
    against: 'a bare pass-through in Node',
    ratio: twoDecimals(bare.seconds / guarded.seconds),
    atLeast: LEAST,
  });
  rows[name] = {
    'bare GB/s': (bytes / GB / bare.seconds).toFixed(2),
    'guard GB/s': (bytes / GB / guarded.seconds).toFixed(2),
    ratio: (bare.seconds / guarded.seconds).toFixed(2),
    'guard peak MB': (guarded.peakBytes / 1e6).toFixed(0),
  };
}
console.table(rows);
