import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Measured {
  seconds: number;
  /** Processor time of the program and all that it started; says more than `seconds` where the machine is busy with other things. */
  cpu: number;
  /** Peak memory, bytes; of `node` only. */
  peak: number;
  stdout: string;
}

const root = path.dirname(path.dirname(import.meta.dirname));
const peakFile = path.join(tmpdir(), `rerail-bench-peak-${process.pid}`);
const preload = path.join(import.meta.dirname, 'peak.mjs');

/** Tells the shell's own times and those of what it ran, on descriptor 3. */
const TIMED = '"$@"; status=$?; times >&3; exit $status';

/** Runs a program and takes the time from before its start until after its end. */
export function time(file: string, args: readonly string[], cwd: string, env = process.env): Measured {
  const began = process.hrtime.bigint();
  const { status, error, stdout, stderr, output } = spawnSync('sh', ['-c', TIMED, 'sh', file, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
  return { seconds, cpu: cpuOf(output[3] ?? ''), peak: 0, stdout };
}

/** Two lines, each with user and system time: of the shell, and of its children. */
function cpuOf(times: string): number {
  const children = times.trim().split('\n')[1] ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
}

export const shell = (script: string, cwd: string) => time('sh', ['-c', script], cwd);

/** Node with arguments, and its peak memory. */
export function node(args: readonly string[], cwd: string): Measured {
  const env = { ...process.env, RERAIL_BENCH_PEAK: peakFile, CI: 'true' };
  const measured = time(process.execPath, ['--import', preload, ...args], cwd, env);
  const peak = Number(readFileSync(peakFile, 'utf8')) * 1024;
  rmSync(peakFile);
  return { ...measured, peak };
}

/** The built command line. */
export const CLI = path.join(root, 'dist', 'cli.js');

/** The built command line as it is; noting its peak memory takes a while of its own. */
export const rerail = (args: readonly string[], cwd: string) =>
  time(process.execPath, [CLI, ...args], cwd, { ...process.env, CI: 'true' });

export const sizeOf = (file: string) => statSync(file).size;

export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
