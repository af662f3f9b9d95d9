import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { OutputReader } from './output-reader.ts';
import { signalProcess } from './processes.ts';
import type { TimeScale } from './time-scale.ts';

export interface StepProcess {
  program: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  verbatim?: boolean;
  onStdout: (line: string) => void;
  onStderr: (line: string) => void;
  /** Aborted, the process gets the ladder of signals, and {@link runProcess} rejects with the abort's reason. */
  signal: AbortSignal;
  time: TimeScale;
}

/**
 * Runs the entry process of a step to its end, as the runner's ProcessInvoker does: standard input at its end, both
 * streams read as lines, 128 + n for signal n, and a wait of 5 s where a child holds the streams when it has ended.
 * Rejects where the process cannot be started.
 */
export async function runProcess(request: StepProcess): Promise<number> {
  const { program, args, cwd, env, signal, time } = request;
  signal.throwIfAborted();
  const child = spawn(program, args, {
    cwd,
    env: { ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    // A session of its own, so that an interrupt at this terminal is for the sandbox alone.
    detached: process.platform !== 'win32',
    windowsHide: true,
    windowsVerbatimArguments: request.verbatim ?? false,
  });
  child.stdin.on('error', () => {});
  child.stdin.end();
  const streams = [
    [child.stdout, request.onStdout],
    [child.stderr, request.onStderr],
  ] as const;
  for (const [stream, onLine] of streams) {
    const reader = new OutputReader(onLine);
    stream.on('data', (chunk: Buffer) => reader.push(chunk));
    stream.on('close', () => reader.end());
    stream.on('error', () => {});
  }
  const closed = once(child, 'close').catch(() => {});
  const exited = new Promise<number>((resolve, reject) => {
    child.once('error', ({ message }) => {
      reject(
        new Error(`An error occurred trying to start process '${program}' with working directory '${cwd}'. ${message}`),
      );
    });
    child.once('exit', (code, killedBy) => resolve(code ?? 128 + (killedBy ? os.constants.signals[killedBy] : 0)));
  });
  const code = await withLadder(child, exited, signal, time);
  await Promise.race([closed, delay(time.streams, undefined, { ref: false })]);
  child.stdout.destroy();
  child.stderr.destroy();
  await closed;
  signal.throwIfAborted();
  return code;
}

/** SIGINT, SIGTERM, SIGKILL, to the entry process only (actions/runner, Runner.Sdk/ProcessInvoker.cs). */
async function withLadder(child: ChildProcess, exited: Promise<number>, signal: AbortSignal, time: TimeScale) {
  const climb = async () => {
    for (const [name, grace] of [
      ['SIGINT', time.interrupt],
      ['SIGTERM', time.terminate],
    ] as const) {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      if (process.platform === 'win32') break;
      signalProcess(child.pid, name);
      const ended = await Promise.race([
        exited.then(
          () => true,
          () => true,
        ),
        delay(grace).then(() => false),
      ]);
      if (ended) return;
    }
    if (process.platform === 'win32' && child.pid) execFile('taskkill', ['/T', '/F', '/PID', String(child.pid)]);
    else child.kill('SIGKILL');
  };
  const onAbort = () => void climb();
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    return await exited;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
