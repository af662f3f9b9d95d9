import type { LoggedJob, RunLogs } from '../ports/run-logs.ts';
import { parseRunAddress } from './api-access.ts';
import type { GitHubClient } from './client.ts';

/** What `…/actions/jobs` answers, as far as it is read here. */
interface ApiJob {
  id: number;
  name: string;
  conclusion: string | null;
  steps?: readonly { name: string; conclusion: string | null }[];
}

const FAILED = new Set(['failure', 'timed_out', 'cancelled', 'startup_failure']);

/** So much of the end of a log is read: what a job failed for is said there. */
const MAX_LOG_BYTES = 16 * 2 ** 20;

/** Reads runs' logs through the REST API. */
export function runLogs(client: GitHubClient): RunLogs {
  async function* log(path: string): AsyncGenerator<Uint8Array> {
    yield (await client.tail(path, MAX_LOG_BYTES)).bytes;
  }

  return {
    async failedJobs(url) {
      const { repository, run, attempt, job } = parseRunAddress(url);
      const ofRun = `/repos/${repository}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ''}/jobs`;
      const jobs = job
        ? [await client.get<ApiJob>(`/repos/${repository}/actions/jobs/${job}`)]
        : (await client.getAll<ApiJob>(ofRun)).filter(({ conclusion }) => FAILED.has(conclusion ?? ''));
      return jobs.map((each) => describeJob(each, () => log(`/repos/${repository}/actions/jobs/${each.id}/logs`)));
    },
  };
}

function describeJob({ id, name, conclusion, steps = [] }: ApiJob, log: LoggedJob['log']): LoggedJob {
  const failedStep = steps.find((step) => FAILED.has(step.conclusion ?? ''))?.name;
  return { id, name, conclusion: conclusion ?? '', log, ...(failedStep ? { failedStep } : {}) };
}
