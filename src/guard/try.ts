import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '../ports/clock.ts';
import {
  type CommandFileContents,
  commandFileVariables,
  createCommandFiles,
  readCommandFiles,
} from './command-files.ts';
import { endProcesses } from './ending.ts';
import type { Grace, Script, Survivor, TryResult } from './guard.ts';
import { launch } from './launch.ts';
import type { Deadlines, FiredLimit } from './limits.ts';
import { findRetryAfter } from './retry-after.ts';
import type { ExitStatus, Running } from './running.ts';
import type { Shell } from './shell.ts';
import type { TryOutput } from './try-output.ts';

/** On a cancel the runner ends rerail too: this much of the last grace is left for what rerail has to write. Milliseconds. */
const CANCEL_RESERVE_MS = 1_000;
/** How much of the end of the output is searched for a wait that a server asked for. */
const RETRY_AFTER_BYTES = 256 * 1024;

export interface TryRequest {
  /** Counts from 1. */
  number: number;
  script: Script;
  shell: Shell;
  /** Without the command files, which the try makes. */
  environment: Readonly<Record<string, string>>;
  /** Of this try's own. */
  folder: string;
  deadlines: Deadlines;
  cancel: AbortSignal;
  grace: Grace;
  output: TryOutput;
  clock: Clock;
}

export interface FinishedTry {
  result: TryResult;
  passed: boolean;
  /** What the step publishes if the try counts. */
  contents: CommandFileContents;
}

/** How the script's own part of a try went. */
interface Outcome {
  status: ExitStatus;
  limit?: FiredLimit;
  cancelled: boolean;
  /** Absent where nothing had to be ended yet. */
  survivors?: readonly Survivor[];
}

/**
 * Runs the script once. Returns when its shell has ended and, where the try is lost, everything below the shell too.
 * @throws UserError where the script cannot be started.
 */
export async function runTry(request: TryRequest): Promise<FinishedTry> {
  const { clock, output } = request;
  const files = createCommandFiles(request.folder);
  const variables = commandFileVariables(files);
  const startedAt = clock.now();
  const start = clock.monotonic();
  const running = await launchScript(request, variables);
  try {
    output.follow(running);
    const ending = { running, origin: originOf(running, variables, startedAt) };
    const outcome = await untilOver(request, running, (first, grace) => endProcesses({ ...ending, grace }, first));
    const durationMs = clock.monotonic() - start;
    const failed = outcome.status.exitCode !== 0 || outcome.limit !== undefined || outcome.cancelled;
    await output.drain(failed);
    const contents = readCommandFiles(files);
    const passed = !failed && contents.problems.length === 0;
    const survivors =
      outcome.survivors ?? (passed ? [] : await endProcesses({ ...ending, grace: request.grace }, 'SIGTERM'));
    const times = { startedAt, durationMs };
    return { result: describe(request, { ...outcome, survivors }, contents, times), passed, contents };
  } finally {
    running.release();
    await output.close();
  }
}

async function launchScript(request: TryRequest, variables: Readonly<Record<string, string>>): Promise<Running> {
  const { shell, script, folder, environment, output } = request;
  const file = path.join(folder, `script${shell.extension}`);
  writeFileSync(file, shell.contents(script.text));
  try {
    return await launch({
      file: shell.file,
      arguments: shell.arguments(file),
      verbatim: shell.verbatim,
      workingDirectory: script.workingDirectory,
      environment: { ...environment, ...variables },
    });
  } catch (error) {
    await output.close();
    throw error;
  }
}

function originOf(running: Running, variables: Readonly<Record<string, string>>, startedAt: number) {
  const markers = Object.entries(variables).map(([name, file]) => `${name}=${file}`);
  return { shell: running.pid, keeper: running.keeper?.pid, markers, startedAt };
}

type End = (first: 'SIGINT' | 'SIGTERM', grace: Grace) => Promise<Survivor[]>;

/** Waits until the shell ends, or ends it where a limit fires or the step is cancelled. */
async function untilOver(request: TryRequest, running: Running, end: End): Promise<Outcome> {
  const { deadlines, output, cancel, grace } = request;
  const over = new AbortController();
  const cause = await Promise.race([
    running.exited.then((status) => ({ status })),
    deadlines.watch(() => output.lastReadAt, over.signal).then((limit) => ({ limit })),
    aborted(cancel, over.signal).then(() => ({ cancelled: true as const })),
  ]).finally(() => over.abort());
  if ('status' in cause) return { status: cause.status, cancelled: false };
  if ('limit' in cause) output.say(`rerail ends this try: "${cause.limit.name}" (${cause.limit.ms / 1000} s) is over.`);
  const survivors =
    'limit' in cause
      ? await end('SIGINT', grace)
      : await end(cancel.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT', {
          ...grace,
          terminateMs: Math.max(0, grace.terminateMs - CANCEL_RESERVE_MS),
        });
  const status = survivors.some(({ pid }) => pid === running.pid) ? KILLED : await running.exited;
  return { status, survivors, ...('limit' in cause ? { limit: cause.limit, cancelled: false } : { cancelled: true }) };
}

/** Where the shell itself survived, this is what it should have become. */
const KILLED: ExitStatus = { exitCode: 137, signal: 'SIGKILL' };

function aborted(cancel: AbortSignal, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (cancel.aborted) resolve();
    else cancel.addEventListener('abort', () => resolve(), { once: true, signal: over });
  });
}

function describe(
  request: TryRequest,
  { status, limit, cancelled, survivors = [] }: Outcome,
  contents: CommandFileContents,
  times: { startedAt: number; durationMs: number },
): TryResult {
  const { output, clock, number } = request;
  const { kept, commands } = output;
  const retryAfterMs = findRetryAfter(kept.end(RETRY_AFTER_BYTES).toString('latin1'), clock.now());
  const outputs = new Map([...commands.outputs, ...contents.published.outputs]);
  return {
    number,
    ...times,
    ...status,
    ...(limit === undefined ? {} : { limit }),
    cancelled,
    survivors,
    published: { ...contents.published, outputs },
    problems: contents.problems,
    annotations: commands.annotations,
    resources: { outputBytes: kept.total },
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    masked: commands.masked,
    log: async function* () {
      yield* kept.read();
    },
  };
}
