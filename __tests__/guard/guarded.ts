import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach } from '@jest/globals';
import type { GuardPorts, GuardRequest, GuardResult, TryResult, Verdict } from '../../src/guard/guard.ts';
import { runTries } from '../../src/guard/tries.ts';
import { type Clock, systemClock } from '../../src/ports/clock.ts';
import type { Log } from '../../src/ports/log.ts';
import { createMasker, type Masker } from '../../src/values/masker.ts';

export interface GuardedOptions extends Partial<Omit<GuardRequest, 'script' | 'files' | 'cancel' | 'folder'>> {
  shell?: string;
  workingDirectory?: string;
  onFailure?: (result: TryResult) => Verdict | Promise<Verdict>;
  clock?: Clock;
  cancel?: AbortSignal;
  launch?: NonNullable<GuardPorts['launch']>;
  masker?: Masker;
  /** Called with all of stdout so far, whenever something was printed. */
  onOutput?: (stdout: string) => void;
  /** Gets stdout piece by piece; nothing of it is kept then. */
  onChunk?: (chunk: Buffer) => void;
}

export interface Guarded {
  result: GuardResult;
  stdout: string;
  stderr: string;
  /** The same as they came. */
  bytes: { stdout: Buffer; stderr: Buffer };
  /** What rerail said through its log, `level: text`. */
  said: string[];
  /** Contents of the step's own files afterwards. */
  files: Record<'output' | 'env' | 'path' | 'summary', string>;
  /** The guard's folder, gone after the test. */
  folder: string;
}

const AT_ONCE: Verdict = { again: true, why: 'asked to', waitMs: 0, environment: {} };
const SHORT_GRACE = { interruptMs: 300, terminateMs: 300 };
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guard-test-'));
  folders.push(folder);
  return folder;
}

/**
 * Runs a script in a real guard. By default one try, no limits, this process's environment, and every loss is tried
 * again at once.
 */
export async function guarded(text: string, options: GuardedOptions = {}): Promise<Guarded> {
  const folder = temporaryFolder();
  const files = Object.fromEntries(
    (['output', 'env', 'path', 'summary'] as const).map((name) => {
      const file = path.join(folder, `step-${name}`);
      writeFileSync(file, '');
      return [name, file];
    }),
  ) as Guarded['files'];
  const stdout = collect(options);
  const stderr = collect();
  const said: string[] = [];
  const {
    shell,
    workingDirectory,
    onFailure,
    clock,
    cancel,
    launch,
    masker,
    onOutput: _,
    onChunk: __,
    ...request
  } = options;
  const result = await runTries(
    {
      script: { text, workingDirectory: workingDirectory ?? folder, ...shellOf(shell) },
      environment: process.env,
      folder: path.join(folder, 'guard'),
      limits: {},
      maxTries: 1,
      files,
      cancel: cancel ?? new AbortController().signal,
      grace: SHORT_GRACE,
      ...request,
    },
    { onFailure: async (lost) => (await onFailure?.(lost)) ?? AT_ONCE },
    {
      clock: clock ?? systemClock,
      random: Math.random,
      log: recordingLog(said),
      masker: masker ?? createMasker(),
      stdout: stdout.stream,
      stderr: stderr.stream,
      ...(launch === undefined ? {} : { launch }),
    },
  );
  for (const [name, file] of Object.entries(files)) files[name as keyof typeof files] = readFileSync(file, 'utf8');
  const bytes = { stdout: stdout.bytes(), stderr: stderr.bytes() };
  return { result, stdout: stdout.text(), stderr: stderr.text(), bytes, said, files, folder };
}

function collect({ onOutput, onChunk }: GuardedOptions = {}) {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  const bytes = () => Buffer.concat(chunks);
  const text = () => bytes().toString('utf8');
  stream.on('data', (chunk: Buffer) => {
    if (onChunk !== undefined) return onChunk(chunk);
    chunks.push(chunk);
    if (onOutput !== undefined) onOutput(text());
  });
  return { stream, text, bytes };
}

/** The tests' scripts are for a POSIX shell; on Windows that is not the default. */
function shellOf(shell: string | undefined): { shell?: string } {
  if (shell !== undefined) return { shell };
  return process.platform === 'win32' ? { shell: 'bash' } : {};
}

function recordingLog(said: string[]): Log {
  const record = (level: string) => (text: string) => void said.push(`${level}: ${text}`);
  return {
    debug: record('debug'),
    info: record('info'),
    notice: record('notice'),
    warning: record('warning'),
    error: record('error'),
  };
}

/** Waits for something that other processes bring about. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}.`);
    await systemClock.sleep(10);
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return process.platform !== 'linux';
  }
}
