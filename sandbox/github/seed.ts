import { conclusionOf, lastAttempt } from './attempts.ts';
import type { GitHubRepository } from './github-repository.ts';
import { endJob, type JobSeed, makeJob } from './seed-job.ts';
import type { AttemptState, RunConclusion, RunState, Status } from './state.ts';

export type { JobSeed, StepSeed } from './seed-job.ts';

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
