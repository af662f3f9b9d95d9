import { ApiError } from './answer.ts';
import type { GitHubRepository } from './github-repository.ts';
import type { AttemptState, JobConclusion, JobState, RunConclusion, RunState } from './state.ts';

/** What somebody asks for: the failed jobs and what needs them, one job and what needs it, or all of them. */
export interface RerunRequest {
  readonly kind: 'failed' | 'all' | 'job';
  /** With `job`: its id. */
  readonly job?: number;
  readonly actor: string;
  readonly debug: boolean;
}

/** github.blog, 2026-04-10: 50 re-runs of one run. */
const MOST_RERUNS = 50;
const MONTH_MS = 30 * 24 * 3_600_000;
const FAILED = new Set<JobConclusion | null>(['failure', 'cancelled', 'timed_out', 'action_required']);

export const lastAttempt = (run: RunState): AttemptState => run.attempts.at(-1) as AttemptState;

/** Starts one more attempt. @throws ApiError 403 in GitHub's words */
export function rerun(repository: GitHubRepository, run: RunState, request: RerunRequest): AttemptState {
  const { github } = repository;
  const last = lastAttempt(run);
  if (last.status !== 'completed') throw new ApiError(403, 'This workflow is already running');
  if (github.now() - run.createdAt > MONTH_MS) {
    throw new ApiError(403, 'Unable to retry this workflow run because it was created over a month ago');
  }
  if (run.attempts.length - 1 + run.earlierReruns >= MOST_RERUNS) {
    throw new ApiError(403, 'This workflow run cannot be retried');
  }
  const again = jobsToRun(last, request);
  if (again.size === 0) throw new ApiError(403, 'This workflow run cannot be retried');
  const now = github.now();
  const number = last.number + 1;
  const attempt: AttemptState = {
    number,
    status: 'queued',
    conclusion: null,
    startedAt: now,
    updatedAt: now,
    triggeringActor: request.actor,
    debug: request.debug,
    jobs: last.jobs.map((job) => (again.has(job) ? fresh(repository, job, number) : carried(repository, job, number))),
  };
  repository.change(() => run.attempts.push(attempt));
  github.startRerun(run, request, repository);
  return attempt;
}

function jobsToRun({ jobs }: AttemptState, { kind, job }: RerunRequest): Set<JobState> {
  if (kind === 'all') return new Set(jobs);
  const again = new Set(jobs.filter(({ id, conclusion }) => (kind === 'job' ? id === job : FAILED.has(conclusion))));
  for (let size = -1; size !== again.size; ) {
    size = again.size;
    const keys = new Set([...again].map(({ key }) => key));
    for (const other of jobs) if (other.needs.some((need) => keys.has(need))) again.add(other);
  }
  return again;
}

function fresh({ github }: GitHubRepository, job: JobState, attempt: number): JobState {
  const now = github.now();
  const times = { createdAt: now, startedAt: now, completedAt: null };
  const empty = { status: 'queued', conclusion: null, runner: null, steps: [], annotations: [] } as const;
  return { ...structuredClone(job), ...times, ...empty, steps: [], annotations: [], id: github.nextId(), attempt };
}

/** A job that the attempt takes over from the one before. */
function carried({ github }: GitHubRepository, job: JobState, attempt: number): JobState {
  if (github.switches['carried-jobs'] === 'same') return job;
  const copy = { ...structuredClone(job), id: github.nextId(), attempt };
  github.logs.copy(job.id, copy.id);
  return copy;
}

/** What a run comes to, of what its jobs came to. */
export function conclusionOf(jobs: readonly JobState[]): RunConclusion {
  const conclusions = new Set(jobs.filter(({ optional }) => !optional).map(({ conclusion }) => conclusion));
  if (conclusions.has('failure') || conclusions.has('timed_out')) return 'failure';
  if (conclusions.has('cancelled')) return 'cancelled';
  return jobs.length > 0 && jobs.every(({ conclusion }) => conclusion === 'skipped') ? 'skipped' : 'success';
}
