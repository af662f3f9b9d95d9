import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { codeOf, messageOf, UserError } from '../errors.ts';

/** A script's process to be. */
export interface Launch {
  /** Absolute. */
  file: string;
  arguments: readonly string[];
  /** The arguments go to Windows as they are. */
  verbatim: boolean;
  workingDirectory: string;
  environment: Readonly<Record<string, string>>;
}

export interface ExitStatus {
  /** 128+n where signal n ended the process. */
  exitCode: number;
  signal?: string;
}

/** A script's process, with whatever it starts below it. */
export interface Running {
  /** The shell; also the id of its session and process group where the platform has these. */
  pid: number;
  stdout: Readable;
  stderr: Readable;
  /** Resolves when the shell has ended, whatever lives on below it. */
  exited: Promise<ExitStatus>;
  /**
   * Where the platform can tell: the process that every descendant stays below, however it was started, and a promise of
   * whether none is left, which waits until that is so or the keeper was lost.
   */
  keeper?: { pid: number; alone: Promise<boolean> };
  /** Lets go of what still runs, and closes the streams. */
  release(): void;
}

/** @throws UserError where the process cannot be started. */
export async function launch(request: Launch): Promise<Running> {
  if (process.platform === 'linux') {
    const { launchKept } = await import('./keeper.ts');
    const kept = await launchKept(request);
    if (kept !== undefined) return kept;
  }
  const pipes = process.platform === 'linux' ? await (await import('./fifos.ts')).openFifos() : undefined;
  const options: SpawnOptions = {
    cwd: request.workingDirectory,
    env: request.environment,
    stdio: pipes === undefined ? ['pipe', 'pipe', 'pipe'] : pipes.stdio,
    // A session of its own, and with it a process group. On Windows that would open a window.
    detached: process.platform !== 'win32',
    windowsHide: true,
    windowsVerbatimArguments: request.verbatim,
  };
  const child = spawn(request.file, request.arguments, options);
  pipes?.passedOn();
  await started(child, request);
  child.stdin?.destroy();
  const stdout = pipes?.stdout ?? (child.stdout as Readable);
  const stderr = pipes?.stderr ?? (child.stderr as Readable);
  return {
    pid: child.pid as number,
    stdout,
    stderr,
    exited: new Promise((resolve) => child.once('exit', (code, signal) => resolve(exitStatus(code, signal)))),
    release() {
      stdout.destroy();
      stderr.destroy();
      child.unref();
    },
  };
}

function started(child: ChildProcess, request: Launch): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (error) => reject(cannotStart(request, error)));
  });
}

export function cannotStart(request: Launch, cause: unknown): UserError {
  const advice =
    codeOf(cause) === 'ENOENT'
      ? `Check that the working directory ${request.workingDirectory} exists and that ${request.file} can run on this machine.`
      : `Check that ${request.file} is an executable of this machine.`;
  return new UserError(`The script cannot be started: ${messageOf(cause)}. ${advice}`, { cause });
}

function exitStatus(code: number | null, signal: NodeJS.Signals | null): ExitStatus {
  if (signal === null) return { exitCode: code ?? 1 };
  return { exitCode: 128 + constants.signals[signal], signal };
}
