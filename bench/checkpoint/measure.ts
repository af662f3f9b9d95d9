import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Measured {
  seconds: number;
  /** Peak memory, bytes; of Node programs only. */
  peak: number;
  stdout: string;
}

const root = path.dirname(path.dirname(import.meta.dirname));
const peakFile = path.join(tmpdir(), `rerail-bench-peak-${process.pid}`);
const preload = path.join(import.meta.dirname, 'peak.mjs');

/** Runs a program and takes the time from before its start until after its end. */
export function time(file: string, args: readonly string[], cwd: string, env = process.env): Measured {
  const began = process.hrtime.bigint();
  const { status, error, stdout, stderr } = spawnSync(file, [...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
  return { seconds, peak: 0, stdout };
}

export const shell = (script: string, cwd: string) => time('sh', ['-c', script], cwd);

/** Node with arguments, and its peak memory. */
export function node(args: readonly string[], cwd: string): Measured {
  const env = { ...process.env, RERAIL_BENCH_PEAK: peakFile, CI: 'true' };
  const measured = time(process.execPath, ['--import', preload, ...args], cwd, env);
  return { ...measured, peak: Number(readFileSync(peakFile, 'utf8')) * 1024 };
}

/** The built command line. */
export const rerail = (args: readonly string[], cwd: string) => node([path.join(root, 'dist', 'cli.js'), ...args], cwd);

export const sizeOf = (file: string) => statSync(file).size;

export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
