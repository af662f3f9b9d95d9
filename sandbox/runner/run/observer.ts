import type { StepRecord } from '../job/job.ts';
import type { AttemptRecord, JobRecord } from './records.ts';

/** One attempt of a run, as far as a viewer has to know it apart from others. */
export interface RunHead {
  id: number;
  workflow: string;
  event: string;
  /** The `run-name:`, once it is evaluated. */
  title?: string;
  /** Why the workflow never started, where it did not. */
  problem?: string;
}

/** Something that happened, for live display. */
export type SandboxEvent =
  | { type: 'run-start' | 'run-end'; run: RunHead; attempt: AttemptRecord }
  | { type: 'job-start' | 'job-end' | 'runner-lost'; run: RunHead; job: JobRecord }
  | { type: 'step-start' | 'step-end'; run: RunHead; job: JobRecord; step: StepRecord }
  | { type: 'line'; run: RunHead; job: JobRecord; line: string };

/** What a leg tells while it runs. */
export interface RunObserver {
  jobStarted(job: JobRecord): void;
  jobEnded(job: JobRecord): void;
  runnerLost(job: JobRecord): void;
  stepStarted(job: JobRecord, step: StepRecord): void;
  stepEnded(job: JobRecord, step: StepRecord): void;
  line(job: JobRecord, line: string): void;
}

/** Turns what a run's legs tell into events. */
export function observe(run: RunHead, onEvent: (event: SandboxEvent) => void): RunObserver {
  return {
    jobStarted: (job) => onEvent({ type: 'job-start', run, job }),
    jobEnded: (job) => onEvent({ type: 'job-end', run, job }),
    runnerLost: (job) => onEvent({ type: 'runner-lost', run, job }),
    stepStarted: (job, step) => onEvent({ type: 'step-start', run, job, step }),
    stepEnded: (job, step) => onEvent({ type: 'step-end', run, job, step }),
    line: (job, line) => onEvent({ type: 'line', run, job, line }),
  };
}
