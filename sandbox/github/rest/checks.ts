import { counted, created, invalid, listed, ok, pick, type RestHandlers, type RestRequest } from '../answer.ts';
import { resolveCommit } from '../git-objects.ts';
import { describeAnnotation, minimalPull } from '../shapes/run.ts';
import { actionsApp, nodeId, time } from '../shapes/user.ts';
import type { AnnotationState, CheckRunState, JobState, RepositoryState, RunState } from '../state.ts';

interface CheckBody {
  name?: string;
  head_sha?: string;
  status?: CheckRunState['status'];
  conclusion?: string;
  started_at?: string;
  completed_at?: string;
  details_url?: string;
  external_id?: string;
  output?: { title?: string; summary: string; text?: string; annotations?: readonly AnnotationBody[] };
}

interface AnnotationBody {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: AnnotationState['level'];
  message: string;
  title?: string;
}

/** Check runs of jobs have the job's id; the others are what clients created. */
function allCheckRuns(state: RepositoryState): CheckRunState[] {
  const ofJobs = state.runs.flatMap((run) => run.attempts.flatMap(({ jobs }) => jobs.map((job) => ofJob(run, job))));
  const known = new Map([...ofJobs, ...state.checkRuns].map((check) => [check.id, check]));
  return [...known.values()];
}

function ofJob(run: RunState, job: JobState): CheckRunState {
  const { id, name, status, conclusion, startedAt, completedAt, annotations } = job;
  const texts = { detailsUrl: null, externalId: '', title: null, summary: null, text: null };
  return { id, name, sha: run.sha, status, conclusion, startedAt, completedAt, annotations, ...texts };
}

function describeCheck({ state, repository, urls }: RestRequest, check: CheckRunState) {
  const url = urls.repo(`/check-runs/${check.id}`);
  const pulls = state.issues.filter(
    ({ pull }) => pull?.headSha === check.sha && pull.headRepository === repository.fullName,
  );
  const page = urls.page(`/runs/${check.id}`);
  return {
    id: check.id,
    name: check.name,
    node_id: nodeId('CR', check.id),
    head_sha: check.sha,
    external_id: check.externalId,
    url,
    html_url: page,
    details_url: check.detailsUrl ?? page,
    status: check.status,
    conclusion: check.conclusion,
    started_at: time(check.startedAt),
    completed_at: check.completedAt === null ? null : time(check.completedAt),
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: check.id + 1_000_000_000 },
    app: actionsApp(urls),
    pull_requests: pulls.map(({ number }) => minimalPull(repository, state, number, urls)),
  };
}

function fill(check: CheckRunState, body: CheckBody, now: number): void {
  const { output } = body;
  if (body.name !== undefined) check.name = body.name;
  if (body.status !== undefined) check.status = body.status;
  if (body.conclusion !== undefined) Object.assign(check, { conclusion: body.conclusion, status: 'completed' });
  if (body.started_at !== undefined) check.startedAt = Date.parse(body.started_at);
  if (body.details_url !== undefined) check.detailsUrl = body.details_url;
  if (body.external_id !== undefined) check.externalId = body.external_id;
  if (check.status === 'completed') {
    check.completedAt = body.completed_at === undefined ? (check.completedAt ?? now) : Date.parse(body.completed_at);
  }
  if (!output) return;
  check.title = output.title ?? check.title;
  check.summary = output.summary;
  check.text = output.text ?? check.text;
  for (const each of output.annotations ?? []) {
    const { path, start_line: startLine, end_line: endLine, annotation_level: level, message, title = null } = each;
    check.annotations.push({ path, startLine, endLine, level, message, title });
  }
}

async function create(request: RestRequest) {
  const { repository, github } = request;
  const body = request.body as CheckBody;
  const sha = body.head_sha ?? '';
  if ((await repository.git.resolve(sha)) === undefined) throw invalid(`No commit found for SHA: ${sha}`);
  if (body.status === 'completed' && body.conclusion === undefined)
    throw invalid('Invalid request.\n\nMissing conclusion.');
  const now = github.now();
  const check: CheckRunState = {
    id: github.nextId(),
    name: body.name ?? '',
    sha,
    status: 'queued',
    conclusion: null,
    startedAt: now,
    completedAt: null,
    detailsUrl: null,
    externalId: '',
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  fill(check, body, now);
  repository.change((state) => state.checkRuns.push(check));
  return created(describeCheck(request, check));
}

function update(request: RestRequest) {
  const { repository, github, parameters } = request;
  const check = repository.change((state) => {
    const found = pick(state.checkRuns, ({ id }) => id === Number(parameters.check_run_id));
    fill(found, request.body as CheckBody, github.now());
    return found;
  });
  return ok(describeCheck(request, check));
}

const checkOf = ({ state, parameters }: RestRequest): CheckRunState =>
  pick(allCheckRuns(state), ({ id }) => id === Number(parameters.check_run_id));

export const CHECK_HANDLERS: RestHandlers = {
  'checks/create': create,
  'checks/update': update,
  'checks/get': (request) => ok(describeCheck(request, checkOf(request))),
  'checks/list-annotations': (request) => {
    const check = checkOf(request);
    return listed(check.annotations, request, (each) => describeAnnotation(each, check.sha, request.urls));
  },
  'checks/list-for-ref': async (request) => {
    const { state, query, parameters, repository } = request;
    const sha = await resolveCommit(repository.git, parameters.ref ?? '');
    const found = allCheckRuns(state)
      .filter((check) => check.sha === sha)
      .filter(({ name }) => query.check_name === undefined || name === query.check_name)
      .filter(({ status }) => query.status === undefined || status === query.status);
    return counted('check_runs', found, request, (check) => describeCheck(request, check));
  },
};
