import { conclusionOf, lastAttempt } from './attempts.ts';
import type { GitHubRepository } from './github-repository.ts';
import type { LogSource } from './job-logs.ts';
import { composeLog, type StepText, stamp } from './log-text.ts';
import type {
  AnnotationState,
  AttemptState,
  JobConclusion,
  JobState,
  RunConclusion,
  RunState,
  Status,
  StepState,
} from './state.ts';

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

export interface AttemptSeed {
  jobs: readonly JobSeed[];
  /** Of what the jobs came to, by default. */
  conclusion?: RunConclusion;
  /** `completed` by default. */
  status?: Status;
  /** The run's by default. */
  triggeringActor?: string;
  debug?: boolean;
}

export interface RunSeed extends Partial<AttemptSeed> {
  /** `.github/workflows/ci.yml` by default. */
  path?: string;
  /** `CI` by default. */
  name?: string;
  /** `push` by default. */
  event?: string;
  /** The default branch by default. */
  branch?: string;
  /** The branch's commit by default. */
  sha?: string;
  actor?: string;
  title?: string;
  /** `owner/name` of the fork that the commit comes from. */
  fork?: string;
  pulls?: readonly number[];
  /** Milliseconds since the Unix epoch; a quarter of an hour ago by default. */
  createdAt?: number;
  /** All attempts, if there is more than one. */
  attempts?: readonly AttemptSeed[];
  earlierReruns?: number;
  logsExpired?: boolean;
}

const MINUTE = 60_000;

/** A run that has happened, or happens. Answers its state, to be read only. */
export async function seedRun(repository: GitHubRepository, seed: RunSeed): Promise<RunState> {
  const { github } = repository;
  const { path = '.github/workflows/ci.yml', name = 'CI', event = 'push', branch = repository.defaultBranch } = seed;
  const sha = seed.sha ?? (await repository.git.resolve(`refs/heads/${branch}`));
  if (sha === undefined) throw new Error(`${repository.fullName} has no branch "${branch}".`);
  const { message } = await repository.git.describe(sha).catch(() => ({ message: 'A commit of a fork' }));
  const workflow = repository.workflow(path, name);
  const createdAt = seed.createdAt ?? github.now() - 15 * MINUTE;
  const actor = seed.actor ?? 'octocat';
  const run: RunState = {
    id: github.nextId(),
    number: repository.state.runs.filter(({ workflowId }) => workflowId === workflow.id).length + 1,
    workflowId: workflow.id,
    name,
    path,
    title: seed.title ?? message.split('\n')[0] ?? name,
    event,
    branch,
    sha,
    actor,
    headRepository: seed.fork ?? repository.fullName,
    pulls: [...(seed.pulls ?? [])],
    createdAt,
    attempts: [],
    earlierReruns: seed.earlierReruns ?? 0,
    logsExpired: seed.logsExpired ?? false,
  };
  const attempts = seed.attempts ?? [{ jobs: [], ...seed }];
  let start = createdAt;
  for (const each of attempts) {
    const attempt = makeAttempt(repository, run, each, start);
    run.attempts.push(attempt);
    start = attempt.updatedAt + MINUTE;
  }
  repository.change((state) => state.runs.push(run));
  return run;
}

function makeAttempt(repository: GitHubRepository, run: RunState, seed: AttemptSeed, start: number): AttemptState {
  const number = run.attempts.length + 1;
  const jobs = seed.jobs.map((job) => makeJob(repository, job, number, start));
  const end = Math.max(start, ...jobs.map(({ completedAt }) => completedAt ?? start));
  const isOver = (seed.status ?? 'completed') === 'completed';
  return {
    number,
    status: seed.status ?? 'completed',
    conclusion: isOver ? (seed.conclusion ?? conclusionOf(jobs)) : null,
    startedAt: start,
    updatedAt: end,
    triggeringActor: seed.triggeringActor ?? run.actor,
    debug: seed.debug ?? false,
    jobs,
  };
}

function makeJob(repository: GitHubRepository, seed: JobSeed, attempt: number, start: number): JobState {
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

export interface FinishSeed {
  /** By name of the job; those that are not named succeed. */
  jobs?: Readonly<Record<string, Omit<JobSeed, 'name'>>>;
}

/** Lets the run's current attempt come to its end. */
export function finishRun(repository: GitHubRepository, run: RunState, { jobs = {} }: FinishSeed = {}): void {
  repository.change(() => {
    const attempt = lastAttempt(run);
    const start = repository.github.now();
    for (const job of attempt.jobs) {
      if (job.status !== 'completed') endJob(repository, job, jobs[job.name] ?? {}, start);
    }
    Object.assign(attempt, { status: 'completed', conclusion: conclusionOf(attempt.jobs), updatedAt: start });
  });
}

export interface PullSeed {
  /** Branch of this repository, or of the fork. */
  head: string;
  base?: string;
  /** `owner/name`. */
  fork?: string;
  sha?: string;
  title?: string;
  body?: string;
  author?: string;
  draft?: boolean;
  labels?: readonly string[];
}

/** An open pull request. Answers its number. */
export async function seedPull(repository: GitHubRepository, seed: PullSeed): Promise<number> {
  const { github } = repository;
  const headSha = seed.sha ?? (await repository.git.resolve(`refs/heads/${seed.head}`));
  if (headSha === undefined) throw new Error(`${repository.fullName} has no branch "${seed.head}".`);
  const number = nextNumber(repository);
  const now = github.now();
  repository.change((state) =>
    state.issues.push({
      id: github.nextId(),
      number,
      title: seed.title ?? seed.head,
      body: seed.body ?? null,
      user: seed.author ?? 'octocat',
      state: 'open',
      stateReason: null,
      labels: [...(seed.labels ?? [])],
      assignees: [],
      createdAt: now,
      updatedAt: now,
      closedAt: null,
      locked: false,
      pull: {
        draft: seed.draft ?? false,
        base: seed.base ?? repository.defaultBranch,
        headRepository: seed.fork ?? repository.fullName,
        headBranch: seed.head,
        headSha,
        mergedAt: null,
        mergeSha: null,
      },
    }),
  );
  return number;
}

/** Issues and pull requests share their numbers. */
export const nextNumber = ({ state }: GitHubRepository): number =>
  Math.max(0, ...state.issues.map(({ number }) => number)) + 1;
