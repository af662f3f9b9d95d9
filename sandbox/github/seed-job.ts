import type { GitHubRepository } from './github-repository.ts';
import type { LogSource } from './job-logs.ts';
import { composeLog, type StepText, stamp } from './log-text.ts';
import type { AnnotationState, JobConclusion, JobState, StepState } from './state.ts';

export interface StepSeed {
  name: string;
  conclusion?: string | null;
  /** The script; its first line by default the step's name. */
  command?: string;
  /** What it printed, without time stamps. */
  lines?: readonly string[];
}

export interface JobSeed {
  name: string;
  /** Id in the workflow file; the name up to the first space by default. */
  key?: string;
  /** Ids of the jobs it needs. */
  needs?: readonly string[];
  /** `success` by default; null while it runs. */
  conclusion?: JobConclusion | null;
  /** By default set-up, one step of the job's own, and the end. */
  steps?: readonly StepSeed[];
  /** What the job's own step printed. */
  lines?: readonly string[];
  /** The whole log; an array is lines that get time stamps. By default composed from the steps. null: there is none. */
  log?: readonly string[] | LogSource | null;
  /** Messages of errors, or whole annotations. */
  annotations?: readonly (string | Partial<AnnotationState>)[];
  optional?: boolean;
  environment?: string;
  labels?: readonly string[];
  /** How long it ran. */
  minutes?: number;
}

const MINUTE = 60_000;

/** A job that has happened, or goes on. */
export function makeJob(repository: GitHubRepository, seed: JobSeed, attempt: number, start: number): JobState {
  const id = repository.github.nextId();
  const conclusion = seed.conclusion === undefined ? 'success' : seed.conclusion;
  const job: JobState = {
    id,
    attempt,
    name: seed.name,
    key: seed.key ?? seed.name.split(' ')[0] ?? seed.name,
    needs: [...(seed.needs ?? [])],
    status: 'queued',
    conclusion: null,
    createdAt: start,
    startedAt: start,
    completedAt: null,
    labels: [...(seed.labels ?? ['ubuntu-latest'])],
    runner: null,
    steps: [],
    annotations: [],
    optional: seed.optional ?? false,
    environment: seed.environment ?? null,
  };
  if (conclusion === null) Object.assign(job, { status: 'in_progress' });
  else endJob(repository, job, { ...seed, conclusion }, start);
  return job;
}

/** Lets a job come to its end: its steps, its log, its annotations. */
export function endJob(repository: GitHubRepository, job: JobState, seed: Omit<JobSeed, 'name'>, start: number): void {
  const { logs } = repository.github;
  const conclusion = seed.conclusion ?? 'success';
  const end = start + (seed.minutes ?? 2) * MINUTE;
  const isSkipped = conclusion === 'skipped';
  Object.assign(job, { status: 'completed', conclusion, startedAt: start, completedAt: isSkipped ? start : end });
  job.annotations = (seed.annotations ?? []).map(makeAnnotation);
  if (isSkipped) return;
  job.runner = `GitHub Actions ${job.id}`;
  const texts = new Map<StepState, StepText>();
  job.steps = stepsOf(job, seed, conclusion).map(({ name, command, lines, ...step }, index) => {
    const state: StepState = {
      name,
      number: index + 1,
      status: 'completed',
      conclusion: step.conclusion === undefined ? 'success' : step.conclusion,
      startedAt: start,
      completedAt: index === 0 ? start : end,
    };
    if (command !== undefined) texts.set(state, { command, ...(lines && { lines }) });
    return state;
  });
  if (conclusion === 'failure' && seed.annotations === undefined) {
    job.annotations = [makeAnnotation('Process completed with exit code 1.')];
  }
  if (seed.log === null) return;
  if (Array.isArray(seed.log)) {
    logs.set(job.id, `\ufeff${seed.log.map((line) => `${stamp(end)} ${line}\n`).join('')}`);
  } else logs.set(job.id, (seed.log as LogSource | undefined) ?? composeLog(job, texts));
}

function stepsOf({ name }: JobState, seed: Omit<JobSeed, 'name'>, conclusion: JobConclusion): StepSeed[] {
  const own: StepSeed = {
    name: `Run ${name}`,
    command: `npm run ${name.split(' ')[0]}`,
    conclusion: conclusion === 'timed_out' ? 'cancelled' : conclusion,
    ...(seed.lines && { lines: seed.lines }),
  };
  const steps = seed.steps?.map((step) => ({ command: step.name.replace(/^Run /, ''), ...step })) ?? [own];
  return [{ name: 'Set up job' }, ...steps, { name: 'Complete job' }];
}

/** An annotation that belongs to no file is GitHub's own and has the path `.github`. */
function makeAnnotation(seed: string | Partial<AnnotationState>): AnnotationState {
  const given = typeof seed === 'string' ? { message: seed } : seed;
  return { level: 'failure', message: '', title: null, path: '.github', startLine: 1, endLine: 1, ...given };
}
