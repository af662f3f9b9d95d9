import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import type { Script } from './guard.ts';
import { RUNNER_GRACE } from './process/ending.ts';
import { scriptEnvironment } from './process/environment.ts';
import { ignoringSigpipe } from './process/perl.ts';
import { cannotStart, type ExitStatus, exitStatus, type Launch } from './process/running.ts';
import { resolveShell } from './process/shell.ts';

export interface BareRun {
  script: Script;
  /** The phase's whole environment. */
  environment: Readonly<Record<string, string | undefined>>;
  /** Aborts when the step is cancelled; `reason` is the signal's name. */
  cancel: AbortSignal;
}

/**
 * Runs a script as `run:` would and does nothing else: for a machine on which rerail cannot do its own work, so that the
 * job does not suffer from that. The script writes to the runner's own command files and to rerail's own output.
 * @throws UserError if the script cannot be run at all.
 */
export async function runBare({ script, environment, cancel }: BareRun): Promise<ExitStatus> {
  const shell = resolveShell({ shell: script.shell, environment });
  const variables = scriptEnvironment(environment);
  const folder = writableFolder([variables.RUNNER_TEMP, os.tmpdir(), '/dev/shm', script.workingDirectory]);
  try {
    const file = path.join(folder, `script${shell.extension}`);
    const state = path.join(folder, 'state');
    writeFileSync(file, shell.contents(script.text));
    writeFileSync(state, '');
    const request: Launch = {
      file: shell.file,
      arguments: shell.arguments(file),
      verbatim: shell.verbatim,
      workingDirectory: script.workingDirectory,
      environment: { ...variables, RERAIL_TRY: '1', ...(variables.GITHUB_STATE ? { GITHUB_STATE: state } : {}) },
    };
    return await runToEnd(request, cancel);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runToEnd(request: Launch, cancel: AbortSignal): Promise<ExitStatus> {
  const command = ignoringSigpipe(request);
  const child = spawn(command.file, command.arguments, {
    cwd: request.workingDirectory,
    env: command.environment,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
    windowsHide: true,
    windowsVerbatimArguments: request.verbatim,
  });
  const exited = new Promise<ExitStatus>((resolve) =>
    child.once('exit', (code, signal) => resolve(exitStatus(code, signal))),
  );
  await once(child, 'spawn').catch((error) => {
    throw cannotStart(request, error);
  });
  const timers: NodeJS.Timeout[] = [];
  const end = () => timers.push(...forward(child.pid as number, cancel.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT'));
  cancel.addEventListener('abort', end);
  if (cancel.aborted) end();
  const status = await exited;
  cancel.removeEventListener('abort', end);
  for (const timer of timers) clearTimeout(timer);
  return status;
}

/** The runner signals rerail only; its ladder is passed on. On Windows its Ctrl-C reaches the script on its own. */
function forward(pid: number, first: 'SIGINT' | 'SIGTERM'): NodeJS.Timeout[] {
  if (process.platform === 'win32') return [];
  const send = (signal: NodeJS.Signals) => {
    try {
      process.kill(-pid, signal);
    } catch {}
  };
  send(first);
  const { interruptMs, terminateMs } = RUNNER_GRACE;
  const terminateAt = first === 'SIGINT' ? interruptMs : 0;
  return [setTimeout(send, terminateAt, 'SIGTERM'), setTimeout(send, terminateAt + terminateMs / 2, 'SIGKILL')];
}

/** The first place that takes a file; the runner's own comes first, and is what may be full. */
function writableFolder(candidates: readonly (string | undefined)[]): string {
  let problem: unknown = 'no folder is known';
  for (const candidate of candidates) {
    if (!candidate) continue;
    try {
      const folder = mkdtempSync(path.join(candidate, 'rerail-bare-'));
      writeFileSync(path.join(folder, 'probe'), ' '.repeat(4096));
      rmSync(path.join(folder, 'probe'));
      return folder;
    } catch (error) {
      problem = error;
    }
  }
  throw new UserError(
    `The script cannot be run: it can be written nowhere (${messageOf(problem)}). Free some space on the machine.`,
  );
}
