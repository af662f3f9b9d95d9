import { UserError } from '../errors.ts';
import { asksForPaths, chooseLane, type LaneInput } from '../failure/lane.ts';
import { POLICY_FILE } from '../policy/policy.ts';
import type { RunReader } from '../ports/run-reader.ts';
import { CODEOWNERS_FILES } from './acts/owners.ts';
import { failedBefore, historyFrom, type KnownEntry, partitionOf, rerunsOf } from './decide/entries.ts';
import type { JobFacts, JobFailure, RunFacts } from './facts.ts';
import { type ApiJob, type ReadJobs, readJobs } from './read-jobs.ts';
import { jobNamed, type NamedJob } from './shape.ts';
import { isWorkflowFile, openSources, readPolicyOf, readWorkflow, type Sources } from './sources.ts';

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
  /** By default, opened here. */
  sources?: Sources;
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
  const { sources = openSources(options.reader, repository) } = options;
  const isIgnored = latest > attempt || then.status !== 'completed' || !MAYBE_RED.has(then.conclusion ?? '');
  const isOwn = options.own?.runId === String(runId) || isOwnPath(run.path, options);
  if (!isIgnored && !isOwn) await sources.prefetch(neededOf(facts, options));
  const policy = await readPolicyOf(sources, options.policyPath);
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
  const { probe } = policy.policy.rollback;
  const isProbe = probe !== undefined && facts.workflow === `.github/workflows/${probe}`;
  if (isOwn || isProbe) return { ...base, isOwn: true };
  // Of what is not decided about, nothing more is read.
  return isIgnored ? base : withJobs(base, options, sources);
}

const isOwnPath = (path: string | undefined, { own }: GatherOptions) =>
  path !== undefined && pathOf(path) === own?.workflow;

/** What a decision reads of the repository. */
const neededOf = ({ workflow, sha, pullRequest }: RunFacts['run'], { policyPath = POLICY_FILE }: GatherOptions) => ({
  files: [
    { path: policyPath },
    ...(isWorkflowFile(workflow) ? [{ path: workflow, ref: sha }] : []),
    // An issue names the owners; a pull request has its author.
    ...(pullRequest === undefined ? CODEOWNERS_FILES.map((path) => ({ path })) : []),
  ],
  ...(pullRequest === undefined ? {} : { pullRequest }),
});

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

/** What the API says of a run. */
export async function runFacts(
  run: ApiRun,
  attempt: number,
  { reader, repository }: Pick<GatherOptions, 'reader' | 'repository'>,
): Promise<RunFacts['run']> {
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

export function stopsOf({ stop }: Pick<GatherOptions, 'stop'>, problem: string | undefined): string[] {
  return [
    ...(stop !== undefined && !['', '0', 'false'].includes(stop.trim().toLowerCase())
      ? ['the input "stop" is set (RERAIL_STOP)']
      : []),
    ...(problem === undefined ? [] : [`the policy cannot be read: ${problem}`]),
  ];
}

async function withJobs(base: RunFacts, options: GatherOptions, sources: Sources): Promise<RunFacts> {
  const { reader, repository, known, now, mask } = options;
  const { run, policy } = base;
  const ofAttempt = `/repos/${repository}/actions/runs/${run.id}/attempts/${run.attempt}/jobs`;
  let apiJobs = await reader.list<ApiJob>(ofAttempt);
  if (apiJobs.length === 0) apiJobs = await reader.list<ApiJob>(`/repos/${repository}/actions/runs/${run.id}/jobs`);
  const workflow = await readWorkflow(sources, run.workflow, run.sha);
  if (workflow?.isOwn) return { ...base, isOwn: true };
  const labels = run.pullRequest === undefined ? [] : await sources.labels(run.pullRequest);
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
  const keyOf = ({ name }: ApiJob) => workflow && jobNamed(name, workflow.shape);
  const laneInput = (job: ApiJob): LaneInput => ({
    option: 'auto',
    rules: policy.lanes,
    jobNames: [job.name, ...(keyOf(job)?.key.split('/').slice(-1) ?? [])],
    labels,
  });
  const changedPaths = current.some((job) => asksForPaths(laneInput(job)))
    ? await changedPathsOf(run, options)
    : undefined;
  const jobs = apiJobs.map((job): JobFacts => {
    const facts = jobFacts(job, run.attempt, mask);
    const named = keyOf(job);
    const { lane } = chooseLane({ ...laneInput(job), ...(changedPaths ? { changedPaths } : {}) });
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
    ...(workflow?.usesRerail ? { hasRecords: true } : {}),
    ...(workflow?.pushPaths ? { pushPaths: workflow.pushPaths } : {}),
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

/** GitHub lists at most 3,000 files of a pull request. */
const MAX_CHANGED_PATHS = 3_000;

/** What the pull request changes, else the run's commit. Undefined if nobody knows, or there are too many: a list that is cut short proves nothing. */
async function changedPathsOf(
  { pullRequest, sha }: RunFacts['run'],
  { reader, repository }: GatherOptions,
): Promise<string[] | undefined> {
  type File = { filename?: unknown; previous_filename?: unknown };
  const files =
    pullRequest === undefined
      ? await reader
          .find<{ files?: readonly File[] }>(`/repos/${repository}/commits/${sha}`)
          .then((commit) => commit?.files ?? [])
          .catch(() => [])
      : await reader.list<File>(`/repos/${repository}/pulls/${pullRequest}/files`).catch(() => []);
  const limit = pullRequest === undefined ? MAX_COMMIT_FILES : MAX_CHANGED_PATHS;
  if (files.length === 0 || files.length >= limit) return undefined;
  return files
    .flatMap(({ filename, previous_filename: previous }) => [filename, previous])
    .filter((name) => typeof name === 'string');
}

/** The first page of a commit's files. */
const MAX_COMMIT_FILES = 300;

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
