import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Clock } from '../ports/clock.ts';
import { formatDuration } from '../values/duration.ts';
import {
  type CommandFileContents,
  commandFileVariables,
  createCommandFiles,
  readCommandFiles,
} from './commands/command-files.ts';
import { lastOfEach } from './commands/key-values.ts';
import type { ScriptCommands } from './commands/script-commands.ts';
import type { Grace, Published, Script, Survivor, TryResult } from './guard.ts';
import type { Deadlines, FiredLimit } from './limits.ts';
import type { TryOutput } from './output/try-output.ts';
import { describeMembers, type Ending, endProcesses } from './process/ending.ts';
import type { ExitStatus, Launch, Running } from './process/running.ts';
import type { Shell } from './process/shell.ts';
import { findRetryAfter } from './retry-after.ts';

/**
 * On a cancel the runner ends rerail too: this much of the last grace is left for what rerail has to write.
 * Milliseconds.
 */
const CANCEL_RESERVE_MS = 1_500;
/** How much of the end of the output is searched for a wait that a server asked for. */
const RETRY_AFTER_BYTES = 256 * 1024;

/** Of a process, in what people read; characters. */
const LONGEST_NAME = 200;

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
  launch: (request: Launch) => Promise<Running>;
  /** Told when the script has started; see `GuardHooks.onStart`. */
  onStart?: (end: (why: string) => void) => () => Promise<void>;
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
  ended?: string;
  cancelled: boolean;
  /** Absent if nothing had to be ended yet. */
  survivors?: readonly Survivor[];
}

/** What a try leaves behind. */
interface Rest {
  survivors: readonly Survivor[];
  background: readonly string[];
}

/**
 * Runs the script once. Returns when its shell has ended and, if the try is lost, everything below the shell too.
 * @throws UserError if the script cannot be started.
 */
export async function runTry(request: TryRequest): Promise<FinishedTry> {
  const { clock, output } = request;
  const files = createCommandFiles(request.folder);
  const variables = commandFileVariables(files);
  const startedAt = clock.now();
  const start = clock.monotonic();
  const running = await launchScript(request, variables);
  const watch = watchResources(request, running);
  let unwatch: (() => Promise<void>) | undefined;
  const asked = new Promise<string>((end) => {
    unwatch = request.onStart?.(end);
  });
  try {
    output.follow(running);
    const ending = { running, origin: originOf(running, variables, startedAt), grace: request.grace };
    const outcome = await untilOver(request, ending, asked);
    const durationMs = clock.monotonic() - start;
    const { limit, ended, cancelled } = outcome;
    const failed = outcome.status.exitCode !== 0 || limit !== undefined || ended !== undefined || cancelled;
    await output.drain(failed);
    const contents = readCommandFiles(files);
    const passed = !failed && contents.problems.length === 0 && output.commands.problems.length === 0;
    const rest: Rest = passed
      ? { survivors: [], background: await describeMembers(ending) }
      : { survivors: outcome.survivors ?? (await endProcesses(ending, 'SIGTERM')), background: [] };
    const resources = await (await watch)?.stop(!passed);
    const result = describe(request, outcome, rest, contents);
    return { result: { ...result, startedAt, durationMs, resources: resources ?? {} }, passed, contents };
  } finally {
    await unwatch?.();
    await (await watch)?.stop(false);
    running.release();
    await output.close();
  }
}

async function launchScript(request: TryRequest, variables: Readonly<Record<string, string>>): Promise<Running> {
  const { shell, script, folder, environment, output } = request;
  const file = path.join(folder, `script${shell.extension}`);
  writeFileSync(file, shell.contents(script.text));
  try {
    return await request.launch({
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

/** Loaded while the shell starts. Undefined if that fails: a script does not depend on being watched. */
async function watchResources({ script, environment, output }: TryRequest, running: Running) {
  const loaded = await import('./resources/resources.ts').catch(() => undefined);
  if (loaded === undefined) return undefined;
  const { ResourceWatch } = loaded;
  const folders = [script.workingDirectory, environment.RUNNER_TEMP ?? os.tmpdir()];
  return new ResourceWatch({ folders, outputBytes: () => output.kept.total, subreaper: running.subreaper?.pid });
}

function originOf(running: Running, variables: Readonly<Record<string, string>>, startedAt: number) {
  const markers = Object.entries(variables).map(([name, file]) => `${name}=${file}`);
  return { shell: running.pid, subreaper: running.subreaper?.pid, markers, startedAt };
}

/** Waits until the shell ends, or ends it where a limit fires or the step is cancelled. */
async function untilOver(request: TryRequest, ending: Ending, asked: Promise<string>): Promise<Outcome> {
  const { deadlines, output, cancel, grace } = request;
  const { running } = ending;
  const over = new AbortController();
  const cause = await Promise.race([
    running.exited.then((status) => ({ status })),
    deadlines.watch(() => output.lastReadAt, over.signal).then((limit) => ({ limit })),
    asked.then((ended) => ({ ended })),
    aborted(cancel, over.signal).then(() => ({ cancelled: true as const })),
  ]).finally(() => over.abort());
  if ('status' in cause) return { status: cause.status, cancelled: false };
  let survivors: Survivor[];
  if ('limit' in cause) {
    output.say(`rerail ends this try: "${cause.limit.name}" (${formatDuration(cause.limit.ms)}) is over.`);
    survivors = await endProcesses(ending, 'SIGINT');
  } else if ('ended' in cause) {
    output.say(`rerail ends this try: ${cause.ended}.`);
    survivors = await endProcesses(ending, 'SIGINT');
  } else {
    const terminateMs = Math.max(0, grace.terminateMs - CANCEL_RESERVE_MS);
    const first = cancel.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
    survivors = await endProcesses({ ...ending, grace: { ...grace, terminateMs } }, first);
  }
  const status = survivors.some(({ pid }) => pid === running.pid) ? KILLED : await running.exited;
  if ('limit' in cause) return { status, survivors, limit: cause.limit, cancelled: false };
  return { status, survivors, ...('ended' in cause ? { ended: cause.ended, cancelled: false } : { cancelled: true }) };
}

/** If the shell itself survived, this is what it should have become. */
const KILLED: ExitStatus = { exitCode: 137, signal: 'SIGKILL' };

function aborted(cancel: AbortSignal, over: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (cancel.aborted) resolve();
    else cancel.addEventListener('abort', () => resolve(), { once: true, signal: over });
  });
}

function describe(
  { output, clock, number }: TryRequest,
  { status, limit, ended, cancelled }: Outcome,
  { survivors, background }: Rest,
  contents: CommandFileContents,
): Omit<TryResult, 'startedAt' | 'durationMs' | 'resources'> {
  const { kept, commands, mask } = output;
  const problems = [...commands.problems, ...contents.problems];
  // Masked first: a secret that is cut off in the middle is not recognised.
  const name = (command: string) => mask(command).slice(0, LONGEST_NAME);
  const retryAfterMs = findRetryAfter(kept.end(RETRY_AFTER_BYTES).toString('latin1'), clock.now());
  return {
    number,
    ...status,
    ...(limit === undefined ? {} : { limit }),
    ...(ended === undefined ? {} : { ended: mask(ended) }),
    cancelled,
    survivors: survivors.map((it) => ({ ...it, command: name(it.command) })),
    background: background.map(name),
    published: withCommands(contents.published, commands),
    problems: problems.map(mask),
    unclear: commands.unclear.map(mask),
    annotations: commands.annotations,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    // No data, so that nobody keeps it with the rest.
    masks: () => commands.masks,
    log: async function* () {
      yield* kept.read();
      // The runner's verdict is no output of the script, but says why the step fails.
      for (const problem of problems) yield Buffer.from(`\n##[error]${problem}\n`);
    },
  };
}

/** The runner reads the files when the script has ended, so they overrule its commands. */
function withCommands(published: Published, { outputs, env, path: folders }: ScriptCommands): Published {
  return {
    ...published,
    outputs: new Map([...outputs, ...published.outputs]),
    env: new Map([...env, ...published.env]),
    path: lastOfEach([...folders, ...published.path]),
  };
}
