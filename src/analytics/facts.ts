import type { FailureType, Lane } from '../failure/failure.ts';

/** One execution that failed: a try inside a guard, or a job's attempt. Times in milliseconds since the epoch. */
export interface FailureFact {
  at: number;
  /** `step`: a try inside a guard. `run`: a job of a finished attempt. */
  seenBy: 'step' | 'run';
  run: string;
  job: string;
  workflow: string | null;
  branch: string | null;
  type: FailureType;
  /** Null: not recorded. */
  lane: Lane | null;
  /** Empty: not recorded. */
  signature: string;
  /** How the next execution ended. `open`: it was started and its end is not recorded. Null: nobody started one. */
  next: 'passed' | 'failed' | 'open' | null;
  /** Who started the next execution. */
  nextBy: 'rerail' | 'person' | null;
  /** How long the failed execution took; null if that is not recorded. */
  minutes: number | null;
}

/** Machine minutes that recovery used, or time that it saved. */
export interface MinutesFact {
  at: number;
  /** Spent: `retry-failed` and `rerun-failed` in vain, `rerun-passed` not. Saved: `stage` and `waiting`. */
  what: 'retry-failed' | 'rerun-failed' | 'rerun-passed' | 'stage' | 'waiting';
  minutes: number;
}

/** A re-run that rerail started. */
export interface RerunFact {
  at: number;
  run: string;
  jobs: readonly string[];
}

/** A commit on which a workflow passed. */
export interface GreenFact {
  at: number;
  branch: string;
  workflow: string;
  commit: string;
  run: string;
}

/** What a plan would have done about a failed attempt of recorded runs, held against what happened. */
export interface ReplayFacts {
  runs: number;
  reruns: number;
  saved: number;
  wrong: number;
  open: number;
}

export interface CheckpointFact {
  id: string;
  at: number;
  bytes: number;
  storedBytes: number;
  files: number;
  clean: boolean;
  job: string | null;
  stage: string | null;
  /** Branches that hold its commit, as far as the clone at hand knows. */
  branches: readonly string[];
}

/** Everything that a report is made from. */
export interface ReportFacts {
  source: 'ledger' | 'recorded';
  repository: string | null;
  failures: readonly FailureFact[];
  saved: readonly MinutesFact[];
  spent: readonly MinutesFact[];
  reruns: readonly RerunFact[];
  green: readonly GreenFact[];
  /** Only of recorded runs. */
  replay: ReplayFacts | null;
  /** Null: no store was named. */
  checkpoints: readonly CheckpointFact[] | null;
  /** Documents that were read, and those that are none of rerail's. */
  read: { lines: number; ignored: number };
}
