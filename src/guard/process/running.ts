import { statSync } from 'node:fs';
import os from 'node:os';
import { codeOf, messageOf, UserError } from '../../errors.ts';
import type { OutputPipe } from '../output/output-pipe.ts';

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
  /** The shell; also the id of its session and process group if the platform has these. */
  pid: number;
  stdout: OutputPipe;
  stderr: OutputPipe;
  /** Resolves when the shell has ended, whatever lives on below it. */
  exited: Promise<ExitStatus>;
  /**
   * If the platform can tell: the process that every descendant stays below, however it was started, and a promise
   * of whether none is left, which waits until that is so or the subreaper process was lost.
   */
  subreaper?: { pid: number; alone: Promise<boolean> };
  /** Lets go of what still runs, and closes the streams. */
  release(): void;
}

/** A system says of a folder that is missing the same as of a program, so it is looked at which of them it is. */
export function cannotStart({ file, workingDirectory }: Launch, cause: unknown): UserError {
  const problem = isFolder(workingDirectory)
    ? `${messageOf(cause)}. Check that ${file} is an executable of this machine, and that this user may enter ${workingDirectory}.`
    : `the working directory ${workingDirectory} does not exist or is not a folder. Create it in an earlier step, or correct the input "working-directory".`;
  return new UserError(`The script cannot be started: ${problem}`, { cause });
}

function isFolder(folder: string): boolean {
  try {
    return statSync(folder).isDirectory();
  } catch (error) {
    // What may not be looked at may be there.
    return codeOf(error) === 'EACCES';
  }
}

/** From what Node tells of a child. */
export function exitStatus(code: number | null, signal: NodeJS.Signals | null): ExitStatus {
  if (signal === null) return { exitCode: code ?? 1 };
  return { exitCode: 128 + os.constants.signals[signal], signal };
}

/** From the 16 bits of wait(2). */
export function decodeWaitStatus(status: number): ExitStatus {
  const number = status & 0x7f;
  if (number === 0) return { exitCode: status >> 8 };
  const signal = Object.entries(os.constants.signals).find(([, value]) => value === number)?.[0] ?? `signal ${number}`;
  return { exitCode: 128 + number, signal };
}
