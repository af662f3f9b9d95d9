// Runs all benchmarks, each in a process of its own, and prints a table; figures, machine and recommendations go to docs/benchmarks.json.
// Usage: npm run bench [-- --quick] [--only NAME,...] [--out FILE]     (after npm run build; `npm run bench:page` then writes docs/benchmarks.md)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Figure, keepsLimit } from './figures.ts';

interface Part {
  name: string;
  program: string;
  /** Arguments of a full and of a quick run. */
  full: readonly string[];
  quick: readonly string[];
  /** What to do if one of its figures is over its limit. */
  advice: string;
}

/** The longest that one may take; all together stay below eight minutes on a quiet machine. */
const PART_LIMIT_MS = 150_000;

const PARTS: readonly Part[] = [
  {
    name: 'overhead',
    program: 'overhead.ts',
    full: ['15'],
    quick: ['3'],
    advice: 'Look for modules that a green job loads: a Node process that imports less starts sooner.',
  },
  {
    name: 'checkpoint',
    program: 'checkpoint/run.ts',
    full: ['2', '--brief'],
    quick: ['1', '--brief'],
    advice:
      'See below what a capture and a restore do besides the necessary. In a lane with short jobs, set `checkpoint: none`.',
  },
  {
    name: 'classify',
    program: 'classify/run.ts',
    full: ['--speed', '--megabytes', '200'],
    quick: ['--speed', '--megabytes', '20'],
    advice: 'Look for a rule without a required literal: it is tried on every line.',
  },
  {
    name: 'recovery',
    program: 'recovery.ts',
    full: ['3'],
    quick: ['1'],
    advice: 'In lanes whose jobs are short, leave `clean-tries` off: a retry then restores nothing.',
  },
  {
    name: 'stress',
    program: 'stress.ts',
    full: ['16'],
    quick: ['8'],
    advice: 'Give the runner more processors, or run fewer jobs on it at once.',
  },
  {
    name: 'output',
    program: 'guard.ts',
    full: ['0.1'],
    quick: ['0.01'],
    advice: 'Let scripts print less of the kind that is slow, or write it to a file.',
  },
  {
    name: 'report',
    program: 'report.ts',
    full: ['3'],
    quick: ['1'],
    advice: 'Report a shorter time with `--since`, or keep older ledger documents in one file.',
  },
];

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    out: { type: 'string', default: path.resolve(import.meta.dirname, '../docs/benchmarks.json') },
  },
});
const names = values.only?.split(',') ?? PARTS.map(({ name }) => name);
const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(`The option --only has "${unknown.join(',')}". Use ${PARTS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
if (!existsSync(path.resolve(import.meta.dirname, '../dist/main.js'))) {
  console.error('There is no dist/main.js. Run "npm run build" first.');
  process.exit(2);
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'rerail-bench-run-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

interface Measured {
  name: string;
  seconds: number;
  /** Why there are no figures, or not all. */
  problem: string | null;
  figures: (Figure & { ok: boolean | null })[];
}

function measure({ name, program, full, quick }: Part): Measured {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  const began = performance.now();
  const args = [path.join(import.meta.dirname, program), ...(values.quick ? quick : full)];
  const { status, signal, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, BENCH_FIGURES: file, NODE_NO_WARNINGS: '1' },
    timeout: PART_LIMIT_MS,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const figures = lines
    .map((line) => JSON.parse(line) as Figure)
    .map((one) => ({ ...one, ok: keepsLimit(one) ?? null }));
  const isOver = figures.some(({ ok }) => ok === false);
  const why = signal ? `stopped after ${PART_LIMIT_MS / 1000} s` : stderr.trim().split('\n').at(-1)?.slice(0, 200);
  const failed = signal !== null || (status !== 0 && !isOver) || figures.length === 0;
  const problem = failed ? why || `ended with status ${status}` : null;
  return { name, seconds: Math.round((performance.now() - began) / 100) / 10, problem, figures };
}

/** More work than this share of the processors makes times mean nothing, and ratios little. */
const BUSY = 0.5;

function machine() {
  const cpus = os.cpus();
  const [load = 0] = os.loadavg();
  return {
    processor: cpus[0]?.model.trim() ?? 'unknown',
    processors: os.availableParallelism(),
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
    loadBefore: Math.round(load * 10) / 10,
    isLoaded: load > os.availableParallelism() * BUSY,
  };
}

const about = machine();
const began = performance.now();
const parts: Measured[] = [];
for (const part of PARTS.filter(({ name }) => names.includes(name))) {
  console.error(`${part.name} …`);
  parts.push(measure(part));
}

const recommendations = parts.flatMap(({ name, figures, problem }) => {
  const over = figures.filter(({ ok }) => ok === false).map(({ what }) => what);
  const advice = PARTS.find((part) => part.name === name)?.advice ?? '';
  return [
    ...(over.length > 0 ? [{ part: name, figures: over, advice }] : []),
    ...(problem === null ? [] : [{ part: name, figures: [], advice: `Not measured: ${problem}` }]),
  ];
});
const results = {
  version: 1,
  at: new Date().toISOString(),
  form: values.quick ? 'quick' : 'full',
  minutes: Math.round((performance.now() - began) / 6_000) / 10,
  machine: about,
  parts,
  recommendations,
};
writeFileSync(values.out, `${JSON.stringify(results, null, 2)}\n`);

const limitOf = ({ atMost, atLeast }: Figure) =>
  atMost === undefined ? (atLeast === undefined ? '' : `>= ${atLeast}`) : `<= ${atMost}`;
const rows = parts.flatMap(({ name, figures }) =>
  figures.map((one) => [
    name,
    one.what,
    one.value,
    one.ratio === undefined ? '' : String(one.ratio),
    limitOf(one),
    one.ok === null ? '' : one.ok ? 'kept' : 'over',
    one.against ?? '',
  ]),
);
const table = [['part', 'what', 'value', 'ratio', 'limit', '', 'against'], ...rows];
const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => (row[column] as string).length))) ?? [];
for (const row of table)
  console.log(
    row
      .map((text, column) => text.padEnd(widths[column] as number))
      .join('  ')
      .trimEnd(),
  );
console.log(
  `\n${about.processors} x ${about.processor}, ${about.memoryGiB} GiB, ${about.system}, Node ${about.node}${about.isLoaded ? `; busy with other work (load ${about.loadBefore})` : ''}`,
);
for (const { part, figures, advice } of recommendations) {
  console.log(`- ${part}: ${advice}${figures.length > 0 ? ` (${figures.join('; ')})` : ''}`);
}
process.exitCode = parts.some(({ problem }) => problem !== null) ? 1 : 0;
