import { ApiError, counted, created, notFound, ok, pick, type RestHandlers, type RestRequest } from '../answer.ts';
import { lastAttempt, type RerunRequest, rerun } from '../attempts.ts';
import { describeJob, describeRun } from '../shapes/run.ts';
import type { JobState, RunState } from '../state.ts';
import { isInRange } from './date-range.ts';

const runOf = ({ state, parameters }: RestRequest): RunState =>
  pick(state.runs, ({ id }) => id === Number(parameters.run_id));

/** GitHub finds at most a thousand runs by a filter. */
const MOST_FOUND = 1000;

function findRuns({ state, query, parameters }: RestRequest): RunState[] {
  const { actor, branch, event, status, created, head_sha: sha, check_suite_id: suite } = query;
  const workflow = parameters.workflow_id;
  const found = state.runs.filter((run) => {
    const attempt = lastAttempt(run);
    const isOfWorkflow =
      workflow === undefined || String(run.workflowId) === workflow || run.path.split('/').at(-1) === workflow;
    return (
      isOfWorkflow &&
      (actor === undefined || run.actor === actor) &&
      (branch === undefined || run.branch === branch) &&
      (event === undefined || run.event === event) &&
      (status === undefined || attempt.status === status || attempt.conclusion === status) &&
      (created === undefined || isInRange(run.createdAt, String(created))) &&
      (sha === undefined || run.sha === sha) &&
      (suite === undefined || run.id + 1_000_000_000 === suite)
    );
  });
  const newestFirst = found.sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
  const isFiltered = [actor, branch, event, status, created, sha].some((value) => value !== undefined);
  return isFiltered ? newestFirst.slice(0, MOST_FOUND) : newestFirst;
}

const listRuns = (request: RestRequest) =>
  counted('workflow_runs', findRuns(request), request, async (run) => {
    const described = await describeRun(request.repository, request.state, run, request.urls);
    return request.query.exclude_pull_requests === true ? { ...described, pull_requests: [] } : described;
  });

function attemptOf(request: RestRequest) {
  const run = runOf(request);
  return { run, attempt: pick(run.attempts, ({ number }) => number === Number(request.parameters.attempt_number)) };
}

function listJobs(run: RunState, jobs: readonly JobState[], request: RestRequest) {
  return counted('jobs', jobs, request, (job) => describeJob(run, job, request.urls));
}

function findJob({ state, parameters }: RestRequest): { run: RunState; job: JobState } {
  for (const run of state.runs) {
    for (const attempt of run.attempts) {
      const job = attempt.jobs.find(({ id }) => id === Number(parameters.job_id));
      if (job) return { run, job };
    }
  }
  throw notFound();
}

/** Re-runs change the state as it is now, whatever a stale read shows. */
function startRerun(request: RestRequest, run: RunState, kind: RerunRequest['kind'], job?: number) {
  const { repository, identity, body } = request;
  const current = pick(repository.state.runs, ({ id }) => id === run.id);
  rerun(repository, current, {
    kind,
    actor: identity.login,
    debug: body.enable_debug_logging === true,
    ...(job !== undefined && { job }),
  });
  return created({});
}

function redirectToLog(request: RestRequest) {
  const { github } = request;
  const { run, job } = findJob(request);
  if (run.logsExpired) throw new ApiError(410, 'Gone');
  if (job.status !== 'completed' || !github.logs.has(job.id)) throw notFound();
  return { status: 302, headers: { location: github.logs.address(github.url, job.id, github.now()) } };
}

function cancel({ github, repository, identity }: RestRequest, run: RunState) {
  const current = pick(repository.state.runs, ({ id }) => id === run.id);
  if (lastAttempt(current).status === 'completed') {
    throw new ApiError(409, 'Cannot cancel a workflow run that is completed.');
  }
  github.cancel(current, identity.login);
  return { status: 202, json: {} };
}

export const RUN_HANDLERS: RestHandlers = {
  'actions/list-workflow-runs-for-repo': listRuns,
  'actions/list-workflow-runs': listRuns,
  'actions/get-workflow-run': async (request) =>
    ok(await describeRun(request.repository, request.state, runOf(request), request.urls)),
  'actions/get-workflow-run-attempt': async (request) => {
    const { run, attempt } = attemptOf(request);
    return ok(await describeRun(request.repository, request.state, run, request.urls, attempt));
  },
  'actions/list-jobs-for-workflow-run': (request) => {
    const run = runOf(request);
    const all = request.query.filter === 'all' ? run.attempts.flatMap(({ jobs }) => jobs) : lastAttempt(run).jobs;
    return listJobs(run, [...new Set(all)], request);
  },
  'actions/list-jobs-for-workflow-run-attempt': (request) => {
    const { run, attempt } = attemptOf(request);
    return listJobs(run, attempt.jobs, request);
  },
  'actions/get-job-for-workflow-run': (request) => {
    const { run, job } = findJob(request);
    return ok(describeJob(run, job, request.urls));
  },
  'actions/download-job-logs-for-workflow-run': redirectToLog,
  'actions/re-run-workflow': (request) => startRerun(request, runOf(request), 'all'),
  'actions/re-run-workflow-failed-jobs': (request) => startRerun(request, runOf(request), 'failed'),
  'actions/re-run-job-for-workflow-run': (request) => {
    const { run, job } = findJob(request);
    return startRerun(request, run, 'job', job.id);
  },
  'actions/cancel-workflow-run': (request) => cancel(request, runOf(request)),
};
