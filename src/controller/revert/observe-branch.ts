import type { RunReader } from '../../ports/run-reader.ts';
import type { LineCommit, Observation } from '../../rollback/facts.ts';
import { relationsOf } from '../../rollback/revert-message.ts';
import type { ApiJob } from '../read-jobs.ts';

/** The signal: one job of one workflow on one branch, failing in one way. */
export interface Signal {
  /** `owner/name`. */
  repository: string;
  /** Path of the workflow file. */
  workflow: string;
  branch: string;
  /** As the API says it, matrix values included. */
  jobName: string;
  signature: string;
}

/** Signature of a failed job, from its log; undefined if nobody can tell. Asked once a job. */
export type SignatureOf = (job: ApiJob) => Promise<string | undefined>;

export interface BranchObservations {
  line: LineCommit[];
  observations: Observation[];
  /** The runs behind the observations, by id. */
  runs: ReadonlyMap<number, { url: string; endedAt: number }>;
  /** Messages of the commits of the line. */
  messages: ReadonlyMap<string, string>;
  /** Id of the first run that failed. */
  redRun?: number;
  /** Addresses of the last run that passed before the failure, and of the first that failed. */
  greenUrl?: string;
  redUrl?: string;
  /** When the first failed run ended, in milliseconds since the epoch. */
  detectedAt?: number;
}

interface ApiCommit {
  sha: string;
  parents: { sha: string }[];
  commit: { message: string };
}

/** A run as the API describes it, as far as a search for a culprit reads it. */
export interface ApiRun {
  id: number;
  path?: string;
  head_sha: string;
  head_branch: string | null;
  event: string;
  status: string | null;
  conclusion: string | null;
  run_attempt?: number;
  html_url: string;
  created_at: string;
  updated_at: string;
  display_title?: string;
  head_commit?: { message?: string } | null;
  pull_requests?: readonly { number: number; base?: { sha?: string } }[] | null;
}

/** Path of the workflow file; undefined if nobody says. */
export const workflowOf = ({ path }: Pick<ApiRun, 'path'>): string | undefined => path?.replace(/@.*$/s, '');

/** Commits of the branch that are looked at, and runs that are read job by job. */
const MAX_COMMITS = 100;
const MAX_RUNS = 20;
const MAX_ATTEMPTS = 3;
/** Older runs that failed, or were repeated: they tell whether the failure came and went before. */
const MAX_OLDER = 4;
/** A run of a pull request judges the merge of its branch, not the branch. */
const FOREIGN_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'workflow_run',
  'issue_comment',
]);

/**
 * What the runs of a workflow showed of a signal, commit by commit. Runs are read newest first, until one passed before the failure;
 * commits are ordered by their parents, because runs end in any order. A few older runs that failed tell whether the failure came and went
 * before. Costs 2 requests, 1 to 3 for each run that is read, and a log
 * for each failed job that nobody has classified yet.
 */
export async function observeBranch(
  reader: RunReader,
  signal: Signal,
  signatureOf: SignatureOf,
): Promise<BranchObservations> {
  const at = `/repos/${signal.repository}`;
  const { line, messages } = await readLine(reader, at, signal.branch);
  const position = new Map(line.map(({ sha }, i) => [sha, i]));
  const runs = await reader.list<ApiRun>(`${at}/actions/runs`, { branch: signal.branch, per_page: 100 }, 1);
  const judging = runs
    .filter(
      (run) =>
        position.has(run.head_sha) &&
        (workflowOf(run) ?? signal.workflow) === signal.workflow &&
        run.status === 'completed' &&
        !FOREIGN_EVENTS.has(run.event),
    )
    .sort((a, b) => (position.get(a.head_sha) as number) - (position.get(b.head_sha) as number) || b.id - a.id);
  const runsById = new Map(runs.map((run) => [run.id, { url: run.html_url, endedAt: Date.parse(run.updated_at) }]));
  const result: BranchObservations = { line, observations: [], messages, runs: runsById };
  let [seenRed, read] = [false, 0];
  for (const run of judging.slice(0, MAX_RUNS)) {
    const found = await observeRun(reader, at, run, signal, signatureOf);
    result.observations.push(...found);
    read += 1;
    if (found.some(({ state }) => state === 'red')) {
      seenRed = true;
      result.redRun = run.id;
      result.redUrl = run.html_url;
      result.detectedAt = Date.parse(run.updated_at);
    } else if (seenRed && found.some(({ state }) => state === 'green')) {
      result.greenUrl ??= run.html_url;
      // One more tells whether the failure came and went before.
      if (result.observations.filter(({ state }) => state === 'green').length > 1) break;
    }
  }
  if (result.greenUrl === undefined) return result;
  for (const run of tellingOf(judging.slice(read))) {
    result.observations.push(...(await observeRun(reader, at, run, signal, signatureOf)));
  }
  return result;
}

/** Of older runs, newest first: those that may have failed in the same way, each with the run that followed it. */
function tellingOf(older: readonly ApiRun[]): ApiRun[] {
  const places = older
    .flatMap((run, place) => (run.conclusion !== 'success' || (run.run_attempt ?? 1) > 1 ? [place] : []))
    .slice(0, MAX_OLDER);
  const chosen = new Set(places.flatMap((place) => [place - 1, place]));
  return older.filter((_, place) => chosen.has(place));
}

async function readLine(reader: RunReader, at: string, branch: string) {
  const commits = await reader.list<ApiCommit>(`${at}/commits`, { sha: branch, per_page: MAX_COMMITS }, 1);
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const line: LineCommit[] = [];
  for (let next = commits[0]; next; next = bySha.get(next.parents[0]?.sha ?? '')) {
    bySha.delete(next.sha);
    line.push({
      sha: next.sha,
      parents: next.parents.map(({ sha }) => sha),
      ...relationsOf(next.commit.message),
    });
  }
  return { line, messages: new Map(commits.map(({ sha, commit }) => [sha, commit.message])) };
}

/** What the newest attempts of a run showed of the signal. */
export async function observeRun(
  reader: RunReader,
  at: string,
  run: ApiRun,
  signal: Signal,
  signatureOf: SignatureOf,
  attempts = MAX_ATTEMPTS,
): Promise<Observation[]> {
  const last = run.run_attempt ?? 1;
  const observations: Observation[] = [];
  for (let attempt = last; attempt >= Math.max(1, last - attempts + 1); attempt--) {
    const jobs = await reader.list<ApiJob>(`${at}/actions/runs/${run.id}/attempts/${attempt}/jobs`, {}, 3);
    const job = jobs.find(({ name }) => name === signal.jobName);
    // A job that was carried over from an earlier attempt did not run in this one.
    if (!job || (job.run_attempt ?? attempt) !== attempt) continue;
    const state = await stateOf(job, signal, signatureOf);
    if (state) observations.push({ sha: run.head_sha, runId: run.id, attempt, state, source: 'run' });
  }
  return observations;
}

async function stateOf(
  job: ApiJob,
  { signature }: Signal,
  signatureOf: SignatureOf,
): Promise<Observation['state'] | undefined> {
  if (job.conclusion === 'success') return 'green';
  if (job.conclusion !== 'failure' && job.conclusion !== 'timed_out') return undefined;
  const own = await signatureOf(job);
  return own === undefined ? undefined : own === signature ? 'red' : 'other';
}
