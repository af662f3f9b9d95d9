import type { Workflow } from '../config/workflow.ts';
import { MAX_WORKFLOW_LENGTH, parseWorkflow } from '../config/workflow.ts';
import { messageOf, UserError } from '../errors.ts';
import { chooseLane } from '../failure/lane.ts';
import { DEFAULT_POLICY } from '../policy/defaults.ts';
import { POLICY_FILE, type Policy } from '../policy/policy.ts';
import type { RunReader } from '../ports/run-reader.ts';
import { failedBefore, historyFrom, type KnownEntry, partitionOf, rerunsOf } from './decide/entries.ts';
import type { JobFacts, JobFailure, RunFacts } from './facts.ts';
import { type ApiJob, type ReadJobs, readJobs } from './read-jobs.ts';
import { isControllers, jobNamed, type NamedJob, shapeOf } from './shape.ts';

/** A run as the API describes it, as far as it is read here. */
export interface ApiRun {
  id: number;
  name?: string | null;
  run_attempt?: number;
  path?: string;
  event: string;
  head_branch: string | null;
  head_sha: string;
  status: string | null;
  conclusion: string | null;
  created_at: string;
  updated_at: string;
  run_started_at?: string;
  triggering_actor?: ApiActor | null;
  actor?: ApiActor | null;
  head_repository?: { id?: number; full_name?: string; owner?: { login: string } } | null;
  repository?: { id?: number; full_name?: string; default_branch?: string } | null;
  pull_requests?: readonly { number: number }[] | null;
}

interface ApiActor {
  login: string;
  type?: string;
}

export interface GatherOptions {
  repository: string;
  runId: number;
  /** Absent: the newest. */
  attempt?: number;
  reader: RunReader;
  /** What the ledger knows; empty without one. */
  known: readonly KnownEntry[];
  now: number;
  mask: (text: string) => string;
  /** What the caller wants in place of the policy's mode. */
  mode?: 'observe' | 'act';
  /** The input `stop`. */
  stop?: string;
  /** Path of the workflow that this runs in, and the id of its run. */
  own?: { workflow?: string; runId?: string };
  policyPath?: string;
  /** As if the attempt were still the newest: what was begun about it is brought to its end. */
  finishing?: boolean;
  /** What the jobs failed for, by id, if that is known already: then no log is read. */
  failures?: (job: number) => JobFailure | undefined;
}

export const STOP_LABEL = 'rerail:stop';

/** Reads everything that a decision about a run depends on. @throws UserError if there is no such run */
export async function gatherRun(options: GatherOptions): Promise<RunFacts> {
  const { repository, runId, known, now } = options;
  const run = await findRun(options);
  if (!run) {
    throw new UserError(
      `Deciding about run ${runId} failed: ${repository} has no such run, or the token may not see it. Check the id, and that the token has actions: read.`,
    );
  }
  const attempt = options.attempt ?? run.run_attempt ?? 1;
  const latest = options.finishing ? attempt : (run.run_attempt ?? 1);
  const then = options.finishing ? await findAttempt(run, attempt, options) : run;
  const facts = await runFacts(then, attempt, options);
  const policy = await readPolicyOf(options);
  const base: RunFacts = {
    repository,
    run: facts,
    latest: { attempt: latest, by: isPerson(then.triggering_actor) ? 'person' : 'machine' },
    jobs: [],
    stops: stopsOf(options, policy.problem),
    policy: { ...policy.policy, mode: options.mode ?? policy.policy.mode },
    history: {},
    reruns: rerunsOf(known, runId, attempt, now),
    now,
  };
  if (options.own?.runId === String(runId) || (run.path !== undefined && pathOf(run.path) === options.own?.workflow)) {
    return { ...base, isOwn: true };
  }
  // Of what is not decided about, nothing more is read.
  if (latest > attempt || then.status !== 'completed' || !MAYBE_RED.has(then.conclusion ?? '')) return base;
  return withJobs(base, options);
}

const MAYBE_RED = new Set(['failure', 'timed_out', 'cancelled', 'startup_failure']);

/** In a recorded repository, the list of all runs may be all there is. */
async function findRun({ repository, runId, reader }: GatherOptions): Promise<ApiRun | undefined> {
  const run = await reader.find<ApiRun>(`/repos/${repository}/actions/runs/${runId}`);
  if (run) return run;
  const all = await reader.list<ApiRun>(`/repos/${repository}/actions/runs`, {}, 1);
  return all.find(({ id }) => id === runId);
}

async function findAttempt(run: ApiRun, attempt: number, { repository, reader }: GatherOptions): Promise<ApiRun> {
  const found = await reader.find<ApiRun>(`/repos/${repository}/actions/runs/${run.id}/attempts/${attempt}`);
  return { ...run, ...found };
}

async function runFacts(run: ApiRun, attempt: number, { reader, repository }: GatherOptions): Promise<RunFacts['run']> {
  const head = run.head_repository?.full_name ?? repository;
  const isFork = head.toLowerCase() !== repository.toLowerCase();
  const pullRequest = run.pull_requests?.[0]?.number ?? (await pullRequestOf(run, isFork, reader, repository));
  return {
    id: run.id,
    attempt,
    workflow: pathOf(run.path ?? run.name ?? ''),
    event: run.event,
    branch: run.head_branch,
    sha: run.head_sha,
    status: run.status ?? 'unknown',
    conclusion: run.conclusion,
    createdAt: Date.parse(run.created_at),
    endedAt: Date.parse(run.updated_at),
    isFork,
    isDefaultBranch:
      !isFork &&
      !run.event.startsWith('pull_request') &&
      isDefault(run.head_branch, run.repository?.default_branch, run.event),
    ...(pullRequest === undefined ? {} : { pullRequest }),
  };
}

/** Runs that a schedule starts are the default branch's; a run's own repository often does not say which branch that is. */
const isDefault = (branch: string | null, known: string | undefined, event: string) =>
  event === 'schedule' || (known === undefined ? branch === 'main' || branch === 'master' : branch === known);

/** `.github/workflows/ci.yml@main` of some answers is the same file. */
const pathOf = (text: string) => text.replace(/@.*$/s, '');

/** A fork's run names no pull request; the branch leads to it, and only its head counts. */
async function pullRequestOf(run: ApiRun, isFork: boolean, reader: RunReader, repository: string) {
  if (!isFork || !run.event.startsWith('pull_request')) return undefined;
  const owner = run.head_repository?.owner?.login ?? run.head_repository?.full_name?.split('/')[0];
  const head = `${owner}:${run.head_branch}`;
  const all = await reader
    .list<{ number: number; head?: { sha?: string } }>(`/repos/${repository}/pulls`, { head, state: 'open' }, 1)
    .catch(() => []);
  return all.find((each) => each.head?.sha === run.head_sha)?.number;
}

const isPerson = (actor: ApiActor | null | undefined) =>
  actor !== null && actor !== undefined && actor.type !== 'Bot' && !actor.login.endsWith('[bot]');

function stopsOf({ stop }: GatherOptions, problem: string | undefined): string[] {
  return [
    ...(stop !== undefined && !['', '0', 'false'].includes(stop.trim().toLowerCase())
      ? ['the input "stop" is set (RERAIL_STOP)']
      : []),
    ...(problem === undefined ? [] : [`the policy cannot be read: ${problem}`]),
  ];
}

interface ApiContent {
  size?: number;
  encoding?: string;
  content?: string;
}

async function readContent(
  reader: RunReader,
  repository: string,
  file: string,
  ref?: string,
): Promise<string | undefined> {
  const place = file.split('/').map(encodeURIComponent).join('/');
  const answer = await reader.find<ApiContent>(`/repos/${repository}/contents/${place}`, { ref });
  if (answer === undefined) return undefined;
  if (answer.encoding !== 'base64' || typeof answer.content !== 'string' || (answer.size ?? 0) > MAX_WORKFLOW_LENGTH) {
    throw new UserError(`Reading ${file} failed: the API answers with something else than a file of at most 1 MB`);
  }
  return Buffer.from(answer.content, 'base64').toString('utf8');
}

/** From the default branch, where only people with write access reach it. */
async function readPolicyOf({
  reader,
  repository,
  policyPath = POLICY_FILE,
}: GatherOptions): Promise<{ policy: Policy; problem?: string }> {
  try {
    const text = await readContent(reader, repository, policyPath);
    if (text === undefined) return { policy: DEFAULT_POLICY };
    const { readPolicy } = await import('../policy/read-policy.ts');
    return { policy: await readPolicy(text, policyPath) };
  } catch (error) {
    // Without `contents: read` nobody can say what it holds; the defaults do nothing but tell.
    if ((error as { status?: number }).status === 403) return { policy: DEFAULT_POLICY };
    return { policy: DEFAULT_POLICY, problem: messageOf(error).split('\n').slice(0, 3).join(' ') };
  }
}

async function withJobs(base: RunFacts, options: GatherOptions): Promise<RunFacts> {
  const { reader, repository, known, now, mask } = options;
  const { run, policy } = base;
  const ofAttempt = `/repos/${repository}/actions/runs/${run.id}/attempts/${run.attempt}/jobs`;
  let apiJobs = await reader.list<ApiJob>(ofAttempt);
  if (apiJobs.length === 0) apiJobs = await reader.list<ApiJob>(`/repos/${repository}/actions/runs/${run.id}/jobs`);
  const workflow = await readWorkflow(options, run);
  if (workflow?.isOwn) return { ...base, isOwn: true };
  const labels = run.pullRequest === undefined ? [] : await labelsOf(reader, repository, run.pullRequest);
  const stops = labels.includes(STOP_LABEL)
    ? [...base.stops, `the pull request has the label "${STOP_LABEL}"`]
    : base.stops;
  if (stops.length > 0) return { ...base, stops, jobs: apiJobs.map((job) => jobFacts(job, run.attempt)) };
  const wasCancelled = run.conclusion === 'cancelled';
  const current = apiJobs.filter((job) => (job.run_attempt ?? run.attempt) >= run.attempt);
  const read = options.failures
    ? knownFailures(current, options.failures)
    : await readJobs(current, reader, { repository, rules: policy.rules, mask, wasCancelled });
  const before = failedBefore(known, run.id, run.attempt);
  const jobs = apiJobs.map((job): JobFacts => {
    const facts = jobFacts(job, run.attempt, mask);
    const named = workflow && jobNamed(job.name, workflow.shape);
    const { lane } = chooseLane({ option: 'auto', rules: policy.lanes, jobName: job.name, labels });
    const earlier = before.get(facts.name);
    const failure = read.failures.get(job.id);
    const cancelled = read.cancellations.get(job.id);
    return {
      ...facts,
      lane,
      ...(named === undefined ? {} : { key: named.key }),
      ...(named?.optional ? { optional: true } : {}),
      ...(failure === undefined ? {} : { failure }),
      ...(cancelled === undefined ? {} : { cancelled }),
      ...(earlier === undefined ? {} : { failedBefore: earlier }),
    };
  });
  const scope = {
    run: run.id,
    attempt: run.attempt,
    sha: run.sha,
    partition: partitionOf({ ...run, pullRequest: run.pullRequest ?? null }),
    now,
    withinMs: policy.budgets.circuitBreaker.withinMs,
  };
  const hasNewerRun = wasCancelled && (await isSuperseded(base, options));
  return {
    ...base,
    stops,
    jobs,
    ...(workflow ? { shape: workflow.shape.map(plainShape) } : {}),
    ...(hasNewerRun ? { hasNewerRun } : {}),
    history: historyFrom(known, scope),
  };
}

function knownFailures(jobs: readonly ApiJob[], failureOf: (job: number) => JobFailure | undefined): ReadJobs {
  const failures = new Map<number, JobFailure>();
  for (const { id, conclusion } of jobs) {
    const failure = conclusion === 'success' || conclusion === 'skipped' ? undefined : failureOf(id);
    if (failure) failures.set(id, failure);
  }
  return { failures, cancellations: new Map() };
}

const plainShape = ({ key, needs, environment, outsideEffects }: NamedJob) => ({
  key,
  needs,
  ...(environment === undefined ? {} : { environment }),
  ...(outsideEffects === undefined ? {} : { outsideEffects }),
});

const MAX_NAME = 300;

function jobFacts(job: ApiJob, attempt: number, mask: (text: string) => string = (text) => text): JobFacts {
  const minutes = (Date.parse(job.completed_at ?? '') - Date.parse(job.started_at ?? '')) / 60_000;
  return {
    id: job.id,
    name: mask(String(job.name)).slice(0, MAX_NAME),
    conclusion: job.conclusion,
    attempt: job.run_attempt ?? attempt,
    lane: 'STANDARD',
    ...(minutes >= 0 ? { minutes: Math.round(minutes * 10) / 10 } : {}),
  };
}

/** Reusable workflows of the same repository are read, too: their jobs may deploy. */
const MAX_CALLED = 10;

async function readWorkflow(options: GatherOptions, run: RunFacts['run']) {
  const { reader, repository } = options;
  const read = async (file: string): Promise<Workflow | undefined> => {
    const text = await readContent(reader, repository, file, run.sha).catch(() => undefined);
    return text === undefined ? undefined : parseWorkflow(text, file);
  };
  if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(run.workflow)) return undefined;
  const top = await read(run.workflow);
  if (!top) return undefined;
  const called = new Map<string, Workflow>();
  const waiting = top.jobs.flatMap(({ uses }) => uses ?? []);
  for (let next = waiting.shift(); next !== undefined && called.size < MAX_CALLED; next = waiting.shift()) {
    if (!next.startsWith('./') || called.has(next)) continue;
    const workflow = await read(next.slice(2));
    if (!workflow) continue;
    called.set(next, workflow);
    waiting.push(...workflow.jobs.flatMap(({ uses }) => uses ?? []));
  }
  return { shape: shapeOf({ top, called }), isOwn: isControllers(top) };
}

async function labelsOf(reader: RunReader, repository: string, number: number): Promise<string[]> {
  // What cannot be known stops no re-run.
  const issue = await reader
    .find<{ labels?: readonly ({ name?: string } | string)[] }>(`/repos/${repository}/issues/${number}`)
    .catch(() => undefined);
  return (issue?.labels ?? []).flatMap((label) => (typeof label === 'string' ? label : (label.name ?? [])));
}

/** A newer run of the same workflow and branch that began before this one ended. */
async function isSuperseded({ run }: RunFacts, { reader, repository }: GatherOptions): Promise<boolean> {
  const runs = await reader
    .list<ApiRun>(`/repos/${repository}/actions/runs`, { branch: run.branch ?? undefined, event: run.event }, 1)
    .catch(() => []);
  return runs.some(
    (other) =>
      other.id !== run.id &&
      pathOf(other.path ?? '') === run.workflow &&
      other.head_branch === run.branch &&
      Date.parse(other.created_at) > run.createdAt &&
      Date.parse(other.created_at) <= run.endedAt,
  );
}
