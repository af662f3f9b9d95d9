import type { Annotation, Limit, ResourcePeaks } from '../failure/failure.ts';
import type { Clock, Random } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Masker } from '../values/masker.ts';
import type { Launch, Running } from './process/running.ts';

/**
 * The guard runs a script as the runner's `run:` would and watches over it. It knows tries, processes and output;
 * it does not know checkpoints, failure types or plans: those answer through `GuardHooks`.
 */

export interface Script {
  text: string;
  /** As the user wrote it: a name (`bash`), a template (`perl {0}`), or absent for the platform's default. */
  shell?: string;
  /** Absolute. */
  workingDirectory: string;
}

/** Milliseconds; absent means no such limit. */
export interface Limits {
  /** Each try. */
  timeoutMs?: number;
  /** All tries and waits together. */
  totalTimeoutMs?: number;
  /** A try that prints nothing for this long. */
  stallTimeoutMs?: number;
  /** What is left of the job when the guard starts. */
  jobTimeoutMs?: number;
}

/** How long the processes of a try may take to end after each signal. Milliseconds. */
export interface Grace {
  interruptMs: number;
  terminateMs: number;
}

/** Where published results of the step go: the paths the runner gave this step. Absent ones are not published. */
export interface CommandFiles {
  output?: string;
  env?: string;
  path?: string;
  summary?: string;
}

export interface GuardRequest {
  script: Script;
  /** The phase's whole environment; the guard takes out what a `run:` step would not see. */
  environment: Readonly<Record<string, string | undefined>>;
  /** A folder of this guard's own, for its script and command files. Must be empty or absent. */
  folder: string;
  limits: Limits;
  /** Upper bound; 1 means that no second try is possible, and nothing is held back from the output. */
  maxTries: number;
  files: CommandFiles;
  /** Aborts when the step is cancelled; `reason` is the signal's name (`SIGINT`, `SIGTERM`). */
  cancel: AbortSignal;
  /** Default: the runner's own, 7.5 s after SIGINT and 2.5 s after SIGTERM. */
  grace?: Grace;
}

/** A process of a try that rerail could not end. */
export interface Survivor {
  pid: number;
  command: string;
  /** Why it lives: `EPERM` for another user's process, `unkillable` where the signal had no effect. */
  cause: string;
}

/** What a script told the runner through command files, parsed as the runner parses them. Order is kept. */
export interface Published {
  outputs: ReadonlyMap<string, string>;
  env: ReadonlyMap<string, string>;
  /** Folders put on PATH, in the order written. */
  path: readonly string[];
  /** Markdown; empty if the script wrote none. */
  summary: string;
}

export interface TryResult {
  /** Counts from 1. */
  number: number;
  /** Milliseconds since the epoch. */
  startedAt: number;
  durationMs: number;
  /** Exactly the shell's; 128+n where signal n ended it. */
  exitCode: number;
  signal?: string;
  /** The limit that ended it. */
  limit?: { name: Limit; ms: number };
  /** Why the watcher of the try ended it (`GuardHooks.onStart`). */
  ended?: string;
  /** It was ended because the step was cancelled. */
  cancelled: boolean;
  survivors: readonly Survivor[];
  /** Processes of a winning try that live on, as they would under `run:`; command names. */
  background: readonly string[];
  published: Published;
  /**
   * Why a workflow command or a command file is refused, in the runner's words. The runner fails such a step, so the try
   * failed, whatever its exit status.
   */
  problems: readonly string[];
  /** Workflow commands of which rerail cannot tell whether the runner fails the step over them. */
  unclear: readonly string[];
  annotations: readonly Annotation[];
  resources: ResourcePeaks;
  /** What the output asked to wait (`Retry-After`), if it did. */
  retryAfterMs?: number;
  /** What the script masked by `::add-mask::`. Raw: never print or keep them in clear. */
  masks(): readonly string[];
  /**
   * The kept output, stdout and stderr as they came, raw: consumers mask what they keep. Bounded; says so itself where
   * it left something out.
   */
  log(): AsyncIterable<Uint8Array>;
}

/** The answer to a failed try. */
export type Verdict =
  | { again: false; why: string }
  | {
      again: true;
      why: string;
      /** Before the next try starts; the guard never waits after the last. */
      waitMs: number;
      /** Added to the next try's environment (`RERAIL_FAILURE_TYPE`, …; the guard itself sets `RERAIL_TRY`). */
      environment: Readonly<Record<string, string>>;
    };

export interface GuardHooks {
  /**
   * Told when a try has started. `end` ends it as a limit does; the result says why. Answers what ends the watch; that is called once, when the try is over.
   */
  onStart?(number: number, end: (why: string) => void): () => Promise<void>;
  /**
   * Asked after each failed try that could be followed by another: neither cancelled, nor the last, nor survived. May
   * restore the workspace. `blocked` says why no try can follow such a wait, in milliseconds: what the last try left is
   * wanted by later steps, so that is asked first.
   */
  onFailure(result: TryResult, blockedReason: (waitMs: number) => string | undefined): Promise<Verdict>;
}

export interface GuardResult {
  tries: readonly TryResult[];
  /** Whether the last try passed. */
  passed: boolean;
  cancelled: boolean;
  /** Why no further try was made if the last one lost. */
  stopped?: string;
}

export interface GuardPorts {
  clock: Clock;
  random: Random;
  log: Log;
  masker: Masker;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
  /** Starts processes; default: as the platform does it best. */
  launch?: (request: Launch) => Promise<Running>;
}
