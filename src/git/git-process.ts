import type { ChildProcess } from 'node:child_process';
import { createReadStream, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { codeOf, RefusedError, UserError } from '../errors.ts';

export interface GitCall {
  /** The repository to work in: its `.git`, or a scratch one. Always explicit, so that none is discovered. */
  gitDir: string;
  args: readonly string[];
  input?: string;
  /** Instead of `input`: a file, from an offset on. */
  inputFile?: string;
  offset?: number;
  env?: Readonly<Record<string, string>>;
  /** Ends the process. */
  signal?: AbortSignal | undefined;
  /** It needs nothing but files: ended if it neither works nor prints, looked at every so many milliseconds. */
  stallCheckMs?: number;
}

/**
 * Runs one git plumbing command and returns its output. Plain processes instead of simple-git: what goes in and out is binary.
 * No hook, monitor, prompt, transport or configuration outside the given repository is used, and no variable of the
 * caller's environment but PATH gets through.
 * @throws RefusedError `git-failed`; UserError if there is no git.
 */
export async function runGit(call: GitCall): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await streamGit(call, (chunk) => void chunks.push(chunk));
  return Buffer.concat(chunks);
}

/** As `runGit`, with the output piece by piece. */
export function streamGit(call: GitCall, take: (chunk: Buffer) => void): Promise<void> {
  const { gitDir, args, env, signal } = call;
  return new Promise((resolve, reject) => {
    // Loaded with the first process: mostly, that the repository is as it was is seen without one.
    const { spawn } = process.getBuiltinModule('node:child_process');
    const child = spawn('git', [...SAFETY, ...args], {
      env: gitEnvironment(gitDir, env),
      windowsHide: true,
      ...(signal && { signal }),
    });
    let errors = '';
    let isStalled = false;
    const watch = watchStall(child, call.stallCheckMs, () => {
      isStalled = true;
    });
    child.stdout.on('data', take);
    child.stderr.on('data', (chunk: Buffer) => {
      if (errors.length < MAX_ERROR_TEXT) errors += chunk.toString('utf8');
    });
    child.on('error', (error) => reject(codeOf(error) === 'ENOENT' ? noGit() : error));
    child.on('close', (code, signal) => {
      watch.end();
      if (code === 0) resolve();
      else if (isStalled) reject(failed(args, STALLED));
      else reject(failed(args, errors.trim() || `it ended with ${signal ?? code}`));
    });
    // A git that ends early closes its input; its exit status says more than EPIPE.
    child.stdin.on('error', () => undefined);
    if (call.inputFile) createReadStream(call.inputFile, { start: call.offset ?? 0 }).pipe(child.stdin);
    else child.stdin.end(call.input ?? '');
  });
}

/** Settings that make a repository's own configuration harmless if a command reads it at all. */
export const SAFETY: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  ...['-c', `core.hooksPath=${devNull}`],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'protocol.allow=never'],
  ...['-c', 'gc.auto=0'],
  ...['-c', 'maintenance.auto=false'],
];

export function gitEnvironment(gitDir: string, extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    PATH: absoluteFolders(process.env.PATH ?? ''),
    ...(process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {}),
    LC_ALL: 'C',
    HOME: path.join(gitDir, 'no-home'),
    GIT_DIR: gitDir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    ...extra,
  };
}

/** A relative folder on PATH would let a workspace bring its own git. */
const absoluteFolders = (list: string) =>
  list
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .join(path.delimiter);

const MAX_ERROR_TEXT = 2_000;

const failed = (args: readonly string[], why: string) =>
  new RefusedError('git-failed', `git ${args[0]} failed: ${why}. Check the repository with "git fsck".`);

const noGit = () =>
  new UserError(
    'Git state needs the program git: it is not on PATH. Install git, or use a folder without a repository.',
  );

/** How often a git over a workspace's repository is looked at. Milliseconds. */
export const STALL_CHECK_MS = 2_000;
/** So many looks in a row that find it waiting, and it waits for what does not come. */
const LOOKS = 8;
/** What people are told of it. */
export const STALLED = 'it waited without doing anything and was ended. Look for pipes among the files of .git';

/**
 * Ends a git that sleeps and uses no processor: a script can put a pipe in the place of a file that git opens (`objects/info/alternates`, an object), and then
 * git waits for ever. Linux only; elsewhere nothing tells a process that waits from one that works.
 * @param everyMs nothing is watched without it
 * @param onStall called before the process is ended
 */
export function watchStall(child: ChildProcess, everyMs: number | undefined, onStall: () => void): { end(): void } {
  const { pid } = child;
  if (everyMs === undefined || pid === undefined) return { end: () => undefined };
  let quiet = 0;
  let before: string | undefined;
  const timer = setInterval(() => {
    const state = waitingState(pid);
    const now = state && `${state} ${bytesOf(child.stdout).read} ${bytesOf(child.stdin).written}`;
    quiet = now !== undefined && now === before ? quiet + 1 : 0;
    before = now;
    if (quiet < LOOKS) return;
    clearInterval(timer);
    onStall();
    child.kill('SIGKILL');
  }, everyMs);
  timer.unref();
  return { end: () => clearInterval(timer) };
}

/** What went through a pipe of the process so far. */
function bytesOf(pipe: unknown): { read: number; written: number } {
  const { bytesRead: read = 0, bytesWritten: written = 0 } = (pipe ?? {}) as {
    bytesRead?: number;
    bytesWritten?: number;
  };
  return { read, written };
}

/** The processor time of a process that sleeps and can be woken; undefined of any other. Fields of proc_pid_stat(5) from the third on. */
function waitingState(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'S' ? `${fields[11]} ${fields[12]}` : undefined;
  } catch {
    return undefined;
  }
}
