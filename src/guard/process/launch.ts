import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { streamPipe } from '../output/output-pipe.ts';
import { ignoringSigpipe } from './perl.ts';
import { cannotStart, exitStatus, type Launch, type Running } from './running.ts';
import { launchKept } from './subreaper.ts';

/** @throws UserError if the process cannot be started. */
export async function launch(request: Launch): Promise<Running> {
  const kept = process.platform === 'linux' ? await launchKept(request) : undefined;
  return kept ?? launchAlone(request);
}

/** As `launch`, without a subreaper process. */
export async function launchAlone(request: Launch): Promise<Running> {
  const pipes = process.platform === 'linux' ? await (await import('./fifos.ts')).openFifos() : undefined;
  let child: ChildProcess;
  try {
    child = await start(request, pipes?.stdio ?? ['pipe', 'pipe', 'pipe']);
  } catch (error) {
    pipes?.stdout.close();
    pipes?.stderr.close();
    throw error;
  } finally {
    pipes?.passedOn();
  }
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

async function start(request: Launch, stdio: StdioOptions): Promise<ChildProcess> {
  const command = ignoringSigpipe(request);
  try {
    const child = spawn(command.file, command.arguments, {
      cwd: request.workingDirectory,
      env: command.environment,
      stdio,
      // A separate session, and with it a process group. On Windows that would open a window.
      detached: process.platform !== 'win32',
      windowsHide: true,
      windowsVerbatimArguments: request.verbatim,
    });
    await once(child, 'spawn');
    return child;
  } catch (error) {
    throw cannotStart(request, error);
  }
}
