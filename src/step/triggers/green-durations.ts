import path from 'node:path';
import { MAX_DURATIONS } from '../../failure/lane.ts';
import type { GitHubClient } from '../../github/client.ts';

/** Which step of which job in which workflow. */
export interface StepPlace {
  /** `owner/name` */
  repository: string;
  /** `owner/name/.github/workflows/ci.yml@refs/heads/main` */
  workflowRef: string;
  /** The job's id in the API, which is that of its check run. */
  jobId: string;
  /** This run does not count. */
  runId: string;
  /** Only runs of this branch count, if it is known: the default branch. */
  branch?: string;
}

interface ApiStep {
  name?: unknown;
  number?: unknown;
  status?: unknown;
  conclusion?: unknown;
  started_at?: unknown;
  completed_at?: unknown;
}

interface ApiJob {
  name?: unknown;
  conclusion?: unknown;
  steps?: readonly ApiStep[] | null;
}

/**
 * Every leg of a matrix asks for itself, and a repository's token has 1,000 requests an hour: with more jobs than this, nobody asks.
 */
const MAX_JOBS = 20;

/**
 * How long this step took in the last green runs of the workflow, newest first, in milliseconds; first attempts only, because a later one may have
 * fast-forwarded it. The leg is known by the job's name, the step by its number and name. At most 12 requests.
 * @throws ApiError if the API does not answer, or the token lacks `actions: read`
 */
export async function greenDurations(client: GitHubClient, place: StepPlace): Promise<number[]> {
  const root = `/repos/${place.repository}/actions`;
  const own = await client.find<ApiJob>(`${root}/jobs/${place.jobId}`);
  const step = own?.steps?.find(({ status }) => status === 'in_progress');
  if (!own || !step) return [];
  const file = path.posix.basename(place.workflowRef.replace(/@.*$/s, ''));
  const { workflow_runs: runs = [] } =
    (await client.find<{ workflow_runs?: readonly { id?: unknown; run_attempt?: unknown }[] }>(
      `${root}/workflows/${encodeURIComponent(file)}/runs`,
      { status: 'success', per_page: MAX_DURATIONS, branch: place.branch },
    )) ?? {};
  const durations: number[] = [];
  for (const { id, run_attempt: attempt } of runs.slice(0, MAX_DURATIONS)) {
    if (!Number.isSafeInteger(id) || attempt !== 1 || String(id) === place.runId) continue;
    const jobs = await client.find<{ total_count?: number; jobs?: readonly ApiJob[] }>(`${root}/runs/${id}/jobs`, {
      per_page: MAX_JOBS,
    });
    if ((jobs?.total_count ?? 0) > MAX_JOBS) return [];
    durations.push(...durationIn(jobs?.jobs ?? [], own, step));
  }
  return durations;
}

function durationIn(jobs: readonly ApiJob[], { name }: ApiJob, wanted: ApiStep): number[] {
  const job = jobs.find((each) => each.name === name && each.conclusion === 'success');
  const step = job?.steps?.find((each) => each.number === wanted.number && each.name === wanted.name);
  if (step?.conclusion !== 'success') return [];
  const ms = Date.parse(String(step.completed_at)) - Date.parse(String(step.started_at));
  return ms >= 0 ? [ms] : [];
}
