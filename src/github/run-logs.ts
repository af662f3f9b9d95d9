import type { LoggedJob, RunLogs } from '../ports/run-logs.ts';
import { type ApiAccess, openApi, parseRunAddress } from './api.ts';

/** What `…/actions/jobs` answers, as far as it is read here. */
interface ApiJob {
  id: number;
  name: string;
  conclusion: string | null;
  steps?: readonly { name: string; conclusion: string | null }[];
}

const FAILED = new Set(['failure', 'timed_out', 'cancelled', 'startup_failure']);

/** Reads runs' logs through the REST API. */
export function runLogs(access: ApiAccess): RunLogs {
  const api = openApi(access);

  async function* log(path: string): AsyncGenerator<Uint8Array> {
    yield* await api.open(path);
  }

  return {
    async failedJobs(url) {
      const { repository, run, attempt, job } = parseRunAddress(url);
      const jobsOf = (page: unknown) => (page as { jobs?: readonly ApiJob[] }).jobs;
      const ofRun = `/repos/${repository}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ''}/jobs`;
      const jobs = job
        ? [(await api.get(`/repos/${repository}/actions/jobs/${job}`)) as ApiJob]
        : (await api.getAll(ofRun, jobsOf)).filter(({ conclusion }) => FAILED.has(conclusion ?? ''));
      return jobs.map((each) => describeJob(each, () => log(`/repos/${repository}/actions/jobs/${each.id}/logs`)));
    },
  };
}

function describeJob({ id, name, conclusion, steps = [] }: ApiJob, log: LoggedJob['log']): LoggedJob {
  const failedStep = steps.find((step) => FAILED.has(step.conclusion ?? ''))?.name;
  return { id, name, conclusion: conclusion ?? '', log, ...(failedStep ? { failedStep } : {}) };
}
