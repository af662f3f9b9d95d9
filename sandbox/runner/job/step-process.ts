import { execFile } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { OutputReader } from './output-reader.ts';
import { signalProcess } from './processes.ts';
import type { TimeScale } from './time-scale.ts';
import { type EntryProcess, startEntry } from './worker.ts';

export interface StepProcess {
  program: string;
  args: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  verbatim?: boolean;
  /** The program of the machine's Worker, which is the parent of the process. */
  worker: string | undefined;
  /** Called again and again while the process runs, as the Worker writes its own logs. */
  diagnose: () => void;
  onStdout: (line: string) => void;
  onStderr: (line: string) => void;
  /** Calls back when the Worker is killed; returns the function that ends the listening. */
  onWorkerKilled: (react: () => void) => () => void;
  /** Aborted, the process gets the ladder of signals, and {@link runProcess} rejects with the abort's reason. */
  signal: AbortSignal;
  time: TimeScale;
}

/** The Worker writes with every line and tens of times a second; often enough for every step to see it. */
const DIAGNOSE_EVERY_MS = 100;

/**
 * Runs the entry process of a step to its end, as the runner's ProcessInvoker does: standard input at its end, both
 * streams read as lines, 128 + n for signal n, and a wait of 5 s where a child holds the streams when it has ended.
 * Rejects where the process cannot be started.
 */
export async function runProcess(request: StepProcess): Promise<number> {
  const { program, args, cwd, env, signal, time } = request;
  signal.throwIfAborted();
  const entry = startEntry(request.worker, program, args, {
    cwd,
    env: { ...env },
    // A session of its own, so that an interrupt at this terminal is for the sandbox alone.
    detached: process.platform !== 'win32',
    windowsHide: true,
    windowsVerbatimArguments: request.verbatim ?? false,
  });
  const child = entry.streams;
  const [stdin, stdout, stderr] = [child.stdin as Writable, child.stdout as Readable, child.stderr as Readable];
  stdin.on('error', () => {});
  stdin.end();
  const streams = [
    [stdout, request.onStdout],
    [stderr, request.onStderr],
  ] as const;
  for (const [stream, onLine] of streams) {
    const reader = new OutputReader(onLine);
    stream.on('data', (chunk: Buffer) => reader.push(chunk));
    stream.on('close', () => reader.end());
    stream.on('error', () => {});
  }
  const closed = once(child, 'close').catch(() => {});
  const exited = entry.exited.catch(({ message }) => {
    throw new Error(
      `An error occurred trying to start process '${program}' with working directory '${cwd}'. ${message}`,
    );
  });
  // The process itself is not told: it finds its parent and the readers of its output gone.
  const forget = request.onWorkerKilled(() => {
    child.kill('SIGKILL');
    stdout.destroy();
    stderr.destroy();
  });
  const diagnosing = setInterval(request.diagnose, DIAGNOSE_EVERY_MS);
  request.diagnose();
  const code = await withLadder(entry, exited, signal, time).finally(() => clearInterval(diagnosing));
  forget();
  await Promise.race([closed, delay(time.streams, undefined, { ref: false })]);
  stdout.destroy();
  stderr.destroy();
  await closed;
  signal.throwIfAborted();
  return code;
}

/** SIGINT, SIGTERM, SIGKILL, to the entry process only (actions/runner, Runner.Sdk/ProcessInvoker.cs). */
async function withLadder(entry: EntryProcess, exited: Promise<number>, signal: AbortSignal, time: TimeScale) {
  let over = false;
  const climb = async () => {
    const pid = await entry.pid;
    for (const [name, grace] of [
      ['SIGINT', time.interrupt],
      ['SIGTERM', time.terminate],
    ] as const) {
      if (pid === undefined || over) return;
      if (process.platform === 'win32') break;
      signalProcess(pid, name);
      const ended = await Promise.race([
        exited.then(
          () => true,
          () => true,
        ),
        delay(grace).then(() => false),
      ]);
      if (ended) return;
    }
    if (process.platform === 'win32' && pid) execFile('taskkill', ['/T', '/F', '/PID', String(pid)]);
    else if (pid !== undefined && !over) signalProcess(pid, 'SIGKILL');
  };
  const onAbort = () => void climb();
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    return await exited;
  } finally {
    over = true;
    signal.removeEventListener('abort', onAbort);
  }
}
