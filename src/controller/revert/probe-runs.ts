import type { RunReader } from '../../ports/run-reader.ts';
import type { Probe } from '../../rollback/facts.ts';
import type { ApiJob } from '../read-jobs.ts';
import type { SignatureOf } from './observe-branch.ts';

interface ApiRun {
  id: number;
  display_title?: string;
  event: string;
  head_branch: string | null;
  status: string | null;
  conclusion: string | null;
  run_attempt?: number;
  created_at: string;
  html_url: string;
}

export interface ProbeSearch {
  /** `owner/name`. */
  repository: string;
  /** File name of the probe workflow. */
  file: string;
  /** Of the failure that the probe should show. */
  signature: string;
  /** Earlier runs are about something else. Milliseconds since the epoch. */
  since: number;
  now: number;
}

const MAX_RUNS = 30;
const MAX_ATTEMPTS = 3;
/** A probe that has not ended after a day will not. */
const MAX_AGE_MS = 86_400_000;
const FAILED: ReadonlySet<string> = new Set(['failure', 'timed_out']);

/** The default branch, on which probes run. */
export async function defaultBranchOf(reader: RunReader, repository: string): Promise<string> {
  return (await reader.find<{ default_branch?: string }>(`/repos/${repository}`))?.default_branch ?? 'main';
}

/** What a run of the probe workflow is about, by its name: `rerail probe SHA`, `rerail verify SHA`. */
export function titleOf(text: string): { kind: 'probe' | 'verify'; sha: string } | undefined {
  const sha = /\b[0-9a-f]{40}\b/.exec(text)?.[0];
  return sha === undefined ? undefined : { kind: /\bverify\b/i.test(text) ? 'verify' : 'probe', sha };
}

/**
 * The runs of the probe workflow since a failure was seen, and what they showed. Only dispatched runs of the default branch count: another
 * branch's copy of the workflow could say anything. Costs 2 requests, and one or two for each run that failed.
 */
export async function readProbes(reader: RunReader, search: ProbeSearch, signatureOf: SignatureOf): Promise<Probe[]> {
  const { repository, file, signature } = search;
  const runs = await dispatchedRuns(reader, search);
  const probes: Probe[] = [];
  for (const run of runs) {
    const title = titleOf(run.display_title ?? '');
    if (title?.kind !== 'probe') continue;
    const last = run.run_attempt ?? 1;
    for (let attempt = last; attempt >= Math.max(1, last - MAX_ATTEMPTS + 1); attempt--) {
      const at = `/repos/${repository}/actions/runs/${run.id}/attempts/${attempt}`;
      const own = attempt === last ? run : ((await reader.find<ApiRun>(at)) ?? run);
      const state = await stateOf(reader, { run: own, at, signature, now: search.now, file }, signatureOf);
      probes.push({ sha: title.sha, runId: run.id, attempt, url: run.html_url, ...state });
    }
  }
  return probes;
}

/** The newest run that verified a commit, if there is one. */
export async function readVerification(
  reader: RunReader,
  search: Pick<ProbeSearch, 'repository' | 'file' | 'since'>,
  sha: string,
): Promise<{ state: 'running' | 'passed' | 'failed'; url: string } | undefined> {
  const runs = await dispatchedRuns(reader, search);
  const own = runs.find((run) => {
    const title = titleOf(run.display_title ?? '');
    return title?.kind === 'verify' && title.sha === sha;
  });
  if (!own) return undefined;
  const state = own.status !== 'completed' ? 'running' : own.conclusion === 'success' ? 'passed' : 'failed';
  return { state, url: own.html_url };
}

async function dispatchedRuns(
  reader: RunReader,
  { repository, file, since }: Pick<ProbeSearch, 'repository' | 'file' | 'since'>,
): Promise<ApiRun[]> {
  const branch = await defaultBranchOf(reader, repository);
  const query = { branch, event: 'workflow_dispatch', per_page: 100 };
  const runs = await reader.list<ApiRun>(`/repos/${repository}/actions/workflows/${file}/runs`, query, 1);
  return runs
    .filter(({ event, head_branch: head }) => event === 'workflow_dispatch' && head === branch)
    .filter(({ created_at: at }) => Date.parse(at) >= since)
    .slice(0, MAX_RUNS);
}

async function stateOf(
  reader: RunReader,
  { run, at, signature, now, file }: { run: ApiRun; at: string; signature: string; now: number; file: string },
  signatureOf: SignatureOf,
): Promise<Pick<Probe, 'state' | 'why'>> {
  if (run.status !== 'completed') {
    const isStuck = now - Date.parse(run.created_at) > MAX_AGE_MS;
    return isStuck ? { state: 'unclear', why: `${file} did not end within a day` } : { state: 'running' };
  }
  if (run.conclusion === 'success') return { state: 'green' };
  if (!FAILED.has(run.conclusion ?? '')) return { state: 'unclear', why: `${file} ended with "${run.conclusion}"` };
  const jobs = await reader.list<ApiJob>(`${at}/jobs`, {}, 1);
  for (const job of jobs.filter(({ conclusion }) => FAILED.has(conclusion ?? '')).slice(0, MAX_ATTEMPTS)) {
    if ((await signatureOf(job)) === signature) return { state: 'red' };
  }
  return { state: 'unclear', why: `${file} failed in another way` };
}
