import { messageOf } from '../../errors.ts';
import type { CommandIo } from '../command.ts';
import { originOf } from '../origin.ts';

/** What the API tells of the last runs. */
export interface History {
  repository: string;
  /** Runs that were looked at, the newest ones. */
  runs: number;
  failed: number;
  /** Runs whose last attempt passed and was not the first. */
  passedOnRerun: number;
  jobs: readonly JobHistory[];
}

/** How long a job of the newest green run of a workflow took. */
export interface JobHistory {
  job: string;
  minutes: number;
}

interface ApiRun {
  id: number;
  workflow_id: number;
  conclusion: string | null;
  run_attempt?: number;
}

const MAX_PAGES = 2;
const MAX_WORKFLOWS = 10;

/** A few requests about the repository behind "origin", if there is a token; undefined if nobody can be asked. */
export async function readHistory(root: string, { env, log }: CommandIo): Promise<History | undefined> {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  const repository = originOf(root);
  if (!token || !repository) return undefined;
  const [{ openClient }, { apiAccess }] = await Promise.all([
    import('../../github/client.ts'),
    import('../../github/api-access.ts'),
  ]);
  try {
    const client = openClient(apiAccess(env), { maxWaitSeconds: 5 });
    const runs = await client.getAll<ApiRun>(`/repos/${repository}/actions/runs`, { status: 'completed' }, MAX_PAGES);
    const green = new Map<number, ApiRun>();
    for (const run of runs)
      if (run.conclusion === 'success' && !green.has(run.workflow_id)) green.set(run.workflow_id, run);
    const jobs: JobHistory[] = [];
    for (const { id } of [...green.values()].slice(0, MAX_WORKFLOWS)) {
      const all = await client.getAll<ApiJob>(`/repos/${repository}/actions/runs/${id}/jobs`, {}, 1);
      for (const job of all) jobs.push({ job: String(job.name), minutes: minutesOf(job) });
    }
    return {
      repository,
      runs: runs.length,
      failed: runs.filter(({ conclusion }) => conclusion === 'failure').length,
      passedOnRerun: runs.filter(({ conclusion, run_attempt: n = 1 }) => conclusion === 'success' && n > 1).length,
      jobs,
    };
  } catch (error) {
    log.warning(`rerail proposes without the history of ${repository}: ${messageOf(error)}`);
    return undefined;
  }
}

interface ApiJob {
  name: string;
  started_at?: string | null;
  completed_at?: string | null;
}

function minutesOf({ started_at: start, completed_at: end }: ApiJob): number {
  const ms = Date.parse(end ?? '') - Date.parse(start ?? '');
  return Number.isFinite(ms) ? Math.max(0, Math.round(ms / 60_000)) : 0;
}
