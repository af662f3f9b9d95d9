import type { PathFilters } from '../config/workflow.ts';
import type { EvidenceLine, FailureType, Lane, RetryVerdict } from '../failure/failure.ts';

import type { Policy } from '../policy/policy.ts';

/** What a failed job failed for, as far as its log and annotations tell. */
export interface JobFailure {
  type: FailureType;
  retry: RetryVerdict;
  confidence: number;
  signature: string;
  evidence: readonly EvidenceLine[];
  /** One sentence: what a person could do. */
  suggestion?: string;
  /** False: the log of another job that looks the same was read in its place, or none. */
  read: boolean;
}

/** Who or what ended a job that did not end on its own. */
export interface Cancellation {
  by: 'person' | 'newer-run' | 'unknown';
  /** A person's login. */
  who?: string;
}

/** A job of the attempt. Texts are as hostile as names in a fork can be. */
export interface JobFacts {
  id: number;
  name: string;
  /** As the API says it; null while it runs. */
  conclusion: string | null;
  /** The attempt that it ran in: an earlier one if GitHub carried it over. */
  attempt: number;
  /** Its id in the workflow file, if the file was read and names it. */
  key?: string;
  lane: Lane;
  /** The workflow file says `continue-on-error: true`. */
  optional?: boolean;
  failure?: JobFailure;
  cancelled?: Cancellation;
  /** Its signature in the attempt before, if it failed there, too. */
  failedBefore?: string;
  minutes?: number;
}

/** A job as the workflow file describes it: what happens if GitHub runs it again. */
export interface ShapedJob {
  key: string;
  needs: readonly string[];
  environment?: string;
  /** Names of commands or actions that act outside of the workspace. */
  outsideEffects?: readonly string[];
}

/** What the history knows of a signature. */
export interface SignatureHistory {
  /** Re-runs whose end is known, and those of them that passed. */
  retried: number;
  passed: number;
  /** Failed again in the same way after a re-run at this commit. */
  repeatedHere?: boolean;
  /** Different runs that failed with it within the circuit breaker's window. */
  recentRuns?: number;
  /** When it was last seen, milliseconds since the epoch. */
  lastSeen?: number;
  /** When it first passed on a retry, milliseconds since the epoch; a flaky signature has a deadline from then. */
  flakySince?: number;
  /** How often it passed on a retry within the last seven days. */
  passedThisWeek?: number;
}

/** Everything that a decision about a finished run depends on. Plain data: the same facts give the same plan. */
export interface RunFacts {
  repository: string;
  run: {
    id: number;
    attempt: number;
    /** Path of the workflow file. */
    workflow: string;
    event: string;
    /** Absent for tags. */
    branch: string | null;
    sha: string;
    status: string;
    conclusion: string | null;
    /** Milliseconds since the epoch. */
    createdAt: number;
    endedAt: number;
    isFork: boolean;
    /** The run belongs to the default branch of the repository. */
    isDefaultBranch: boolean;
    pullRequest?: number;
  };
  /** The attempt that GitHub has now, and who started it. */
  latest: { attempt: number; by: 'person' | 'machine' };
  /** One of rerail's own workflows. */
  isOwn?: boolean;
  /** A newer run of the same workflow and branch began before this one ended. */
  hasNewerRun?: boolean;
  jobs: readonly JobFacts[];
  /** All jobs of the workflow file; absent if it cannot be read. */
  shape?: readonly ShapedJob[];
  /** The workflow file names rerail, so that its jobs may have left records. */
  hasRecords?: boolean;
  /** Which paths of a push start the workflow. */
  pushPaths?: PathFilters;
  /** Reasons to stop, in words; empty for none. */
  stops: readonly string[];
  policy: Policy;
  history: Readonly<Record<string, SignatureHistory>>;
  /** Re-runs that rerail has started: of this run, and of any within the last 24 hours; by job name within this run. */
  reruns: { ofRun: number; today: number; ofJob: Readonly<Record<string, number>> };
  /** What the token may not do, as far as it is known: `actions`. */
  denied?: readonly string[];
  /** Milliseconds since the epoch. */
  now: number;
}
