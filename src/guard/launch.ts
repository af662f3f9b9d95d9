import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { launchKept } from './keeper.ts';
import { streamPipe } from './output-pipe.ts';
import { cannotStart, exitStatus, type Launch, type Running } from './running.ts';

/** @throws UserError where the process cannot be started. */
export async function launch(request: Launch): Promise<Running> {
  const kept = process.platform === 'linux' ? await launchKept(request) : undefined;
  return kept ?? launchAlone(request);
}

/** As `launch`, without a keeper. */
export async function launchAlone(request: Launch): Promise<Running> {
  const pipes = process.platform === 'linux' ? await (await import('./fifos.ts')).openFifos() : undefined;
  const child = spawn(request.file, request.arguments, {
    cwd: request.workingDirectory,
    env: request.environment,
    stdio: pipes === undefined ? ['pipe', 'pipe', 'pipe'] : pipes.stdio,
    // A session of its own, and with it a process group. On Windows that would open a window.
    detached: process.platform !== 'win32',
    windowsHide: true,
    windowsVerbatimArguments: request.verbatim,
  });
  pipes?.passedOn();
  await started(child, request);
  child.stdin?.destroy();
  const stdout = pipes?.stdout ?? streamPipe(child.stdout as Readable);
  const stderr = pipes?.stderr ?? streamPipe(child.stderr as Readable);
  return {
    pid: child.pid as number,
    stdout,
    stderr,
    exited: new Promise((resolve) => child.once('exit', (code, signal) => resolve(exitStatus(code, signal)))),
    release() {
      stdout.close();
      stderr.close();
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
