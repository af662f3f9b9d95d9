/**
 * What a failure is to rerail. Pure data: it travels in records, outputs and the ledger.
 */

/** The seven failure types, in the order in which documents list them. */
export const FAILURE_TYPES = [
  'timeout',
  'test-failure',
  'quality-gate',
  'resource-exhaustion',
  'network',
  'git',
  'unknown',
] as const;
export type FailureType = (typeof FAILURE_TYPES)[number];

/** Would the same command, on the same commit and a fresh machine, pass later without anybody changing anything? */
export const RETRY_VERDICTS = ['transient', 'same-again', 'unclear'] as const;
export type RetryVerdict = (typeof RETRY_VERDICTS)[number];

/** How risky and long a job is; decides defaults. */
export const LANES = ['DOCS', 'STANDARD', 'HEAVY'] as const;
export type Lane = (typeof LANES)[number];

/** The limits a guard can enforce. */
export type Limit = 'timeout' | 'total-timeout' | 'stall-timeout' | 'job-timeout';

/** Highest figures seen while a try ran, of free space the lowest. Bytes, seconds, shares in 0..1; absent if the platform does not tell. */
export interface ResourcePeaks {
  memoryBytes?: number;
  memoryLimitBytes?: number;
  /** Increase of the kernel's oom_kill counters during the try. */
  oomKills?: number;
  diskFreeBytes?: number;
  diskTotalBytes?: number;
  inodesFree?: number;
  cpuSeconds?: number;
  load1?: number;
  /** How long more than nine tenths of the memory were used without a break if that was a minute or more. */
  memoryShortSeconds?: number;
  /** The same of the fuller of the disks. */
  diskShortSeconds?: number;
  outputBytes?: number;
  /** Over the busiest second. */
  outputBytesPerSecond?: number;
}

/** An annotation that a script or tool made by workflow command (`::error file=…::text`). */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  text: string;
  file?: string;
  line?: number;
}

/** Counts of a test run, read from a report file; `failed` holds the names of failing tests. */
export interface TestCounts {
  total: number;
  failed: readonly string[];
  /** What failing tests say, by name, if the report has it. Not masked. */
  messages?: Readonly<Record<string, string>>;
  skipped: number;
  durationMs: number;
}

/** All that is known about a failure besides its log. Everything is optional: say what you know. */
export interface Facts {
  exitCode?: number;
  /** Name of the signal that ended the process, e.g. `SIGKILL`. */
  signal?: string;
  limit?: { name: Limit; ms: number };
  /** The run was cancelled from outside. */
  cancelled?: boolean;
  resources?: ResourcePeaks;
  annotations?: readonly Annotation[];
  tests?: TestCounts;
  jobName?: string;
  stepName?: string;
  /** The script's text if known: what it runs says what its output means. */
  script?: string;
}

/** A line that decided. `line` counts from 1 in the log as given; `text` is masked, without control codes, at most 500 characters. */
export interface EvidenceLine {
  line: number;
  text: string;
  /** Id of the rule that matched. */
  rule: string;
}

/** A classified failure. */
export interface Failure {
  type: FailureType;
  /** Calibrated: of failures reported with 0.9, nine in ten are of this type. 0..1. */
  confidence: number;
  /** Whether a retry would help: `transient` very likely, `same-again` no, `unclear` the log does not say. */
  retry: RetryVerdict;
  /** The deciding facts in words, most telling first: "exit status 137", "oom_kill +1". Masked. */
  facts: readonly string[];
  /** The deciding lines, most telling first, at most 10. */
  evidence: readonly EvidenceLine[];
  /** Hash of the normalised evidence: the same problem has the same signature tomorrow. 12 hex digits or more. */
  signature: string;
  runnerUp?: { type: FailureType; confidence: number };
  /** One sentence: what a person could do. */
  suggestion: string;
  /** Names of other problems that followed from this one. */
  consequences: readonly string[];
}
