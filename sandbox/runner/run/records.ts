import type { AttemptKind } from '../../artifacts/artifact.ts';
import type { Annotation } from '../job/annotation.ts';
import type { StepRecord } from '../job/job.ts';

export type JobConclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out';

/** One leg of a job in one attempt. */
export interface JobRecord {
  /** Id of the job in its workflow; `caller/callee` inside a reusable workflow. Legs of a matrix share it. */
  key: string;
  /** As GitHub shows it: `test (ubuntu, 22)`, `caller / callee`. */
  name: string;
  /** Names the leg in every attempt. */
  leg: string;
  /** REST's id of the job, and of its check run. */
  id: number;
  attempt: number;
  /** `null` until it has ended. */
  conclusion: JobConclusion | null;
  /** `continue-on-error` holds: its failure does not fail the run. */
  mayFail: boolean;
  outputs: Record<string, string>;
  steps: StepRecord[];
  annotations: Annotation[];
  /** ISO 8601; when its machine started and when it had ended. */
  startedAt?: string;
  completedAt?: string;
  /** Log file; undefined where nothing ran. */
  log?: string;
  /** The environment it deploys to. */
  environment?: string;
  /** It stands before its concurrency group or its environment. */
  waiting?: boolean;
  /** Folder of the machine it ran on. */
  machine?: string;
}

export interface AttemptRecord {
  number: number;
  kind: AttemptKind;
  /** `null` until it has ended; `startup_failure` where the workflow could not be read. */
  conclusion: JobConclusion | 'startup_failure' | null;
  /** What ran, or was skipped, in this attempt, in the order of its start. */
  jobs: JobRecord[];
  /** What "re-run failed jobs" took over from earlier attempts. */
  kept: JobRecord[];
}

/** Whether "re-run failed jobs" runs it again. */
export function hasFailed({ conclusion }: JobRecord): boolean {
  return conclusion !== 'success' && conclusion !== 'skipped';
}

type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

/** A job's result as `needs` shows it, over all of its legs: the worst. */
export function combine(results: readonly Result[]): Result {
  for (const worst of ['failure', 'cancelled', 'success'] as const) if (results.includes(worst)) return worst;
  return 'skipped';
}
