import type { Lane } from '../failure/failure.ts';
import type { Controller } from './context.ts';
import { decideAbout } from './controller.ts';
import type { KnownEntry } from './decide/entries.ts';
import { createReplayHistory, type FailedAttempt } from './decide/replay-history.ts';
import type { ApiRun } from './gather.ts';
import type { RunPlan } from './plan.ts';

/** One failed attempt, and what came of it. */
export interface ReplayedRun {
  run: number;
  attempt: number;
  workflow: string;
  branch: string | null;
  at: string;
  strategy: RunPlan['strategy'];
  act: RunPlan['act'];
  leftAlone: string | null;
  type: string | null;
  why: string;
  sha: string;
  /** The jobs that caused the failure, at most 50. */
  causes: readonly { name: string; type: string; lane: Lane | null; signature: string; minutes: number | null }[];
  /** How the next attempt ended, if anybody started one. */
  next: 'passed' | 'failed' | null;
  verdict: 'saved' | 'spent' | 'wrong' | 'right' | 'open';
  /** Minutes until a person started the next attempt, or that the re-run would have taken. */
  minutes: number;
}

export interface Replay {
  version: 1;
  repository: string;
  since: string;
  /** All runs of the time, and those with an attempt that failed. */
  runs: number;
  failed: number;
  decided: readonly ReplayedRun[];
  /** The newest run of each branch and workflow that passed. */
  green: readonly { branch: string; workflow: string; sha: string; run: number; at: string }[];
  totals: {
    reruns: number;
    asked: number;
    leftAlone: number;
    /** Re-runs that passed in fact. */
    saved: number;
    /** Minutes that people waited before they started those. */
    savedMinutes: number;
    /** Machine minutes that the re-runs took or would have taken. */
    spentMinutes: number;
    /** Re-runs that failed in fact, and hand-overs whose re-run passed. */
    wrong: number;
    /** Decisions of which nobody knows how a re-run would have ended. */
    open: number;
  };
  /** Runs that could not be read. */
  unread: number;
  costs: { apiRequests: number; logBytes: number };
}

const FAILED = new Set(['failure', 'timed_out', 'startup_failure', 'cancelled']);
const MAX_PAGES = 10;
const MAX_ATTEMPTS = 5;
const MAX_CAUSES = 50;

/**
 * Decides about every failed attempt since then as if it had just ended, and holds the decisions against what happened.
 * @param progress hears how many runs are done, and how many there are
 */
export async function replay(
  controller: Controller,
  sinceMs: number,
  progress?: (done: number, total: number) => void,
): Promise<Replay> {
  const { reader, repository, clock, log } = controller;
  const since = clock.now() - sinceMs;
  const created = `>=${new Date(since).toISOString().slice(0, 10)}`;
  const listed = await reader.list<ApiRun>(`/repos/${repository}/actions/runs`, { created }, MAX_PAGES);
  // GitHub lists at most a thousand runs: what is said begins with the oldest of them.
  const oldest = Math.min(...listed.map(({ created_at: at }) => Date.parse(at)));
  const from = listed.length >= MAX_PAGES * 100 ? Math.max(since, oldest) : since;
  const runs = listed.filter(({ created_at: at }) => Date.parse(at) >= since);
  const wanted = runs.filter(({ conclusion, run_attempt: attempt = 1 }) => FAILED.has(conclusion ?? '') || attempt > 1);
  let unread = 0;
  const missed = (run: ApiRun, error: unknown) => {
    unread += 1;
    log.debug(`Run ${run.id} could not be read: ${error instanceof Error ? error.message : error}`);
  };
  const failed: FailedAttempt[] = [];
  for (const run of wanted)
    failed.push(...(await failedAttempts(controller, run).catch((error) => missed(run, error) ?? [])));
  const decided: ReplayedRun[] = [];
  const history = createReplayHistory();
  // In the order in which they ended: what one taught changes the decision about the next.
  const inOrder = failed.toSorted((a, b) => a.endedAt - b.endedAt);
  for (const [index, one] of inOrder.entries()) {
    progress?.(index, inOrder.length);
    try {
      const { replayed, plan } = await replayAttempt(controller, one, history.until(one.endedAt));
      decided.push(replayed);
      history.add(plan, one);
    } catch (error) {
      missed(one.run, error);
    }
  }
  const place = new Map(wanted.map(({ id }, index) => [id, index]));
  decided.sort((a, b) => (place.get(a.run) ?? 0) - (place.get(b.run) ?? 0) || a.attempt - b.attempt);
  const { apiRequests, logBytes } = reader.costs();
  return {
    version: 1,
    repository,
    since: new Date(from).toISOString(),
    runs: runs.length,
    failed: new Set(decided.map(({ run }) => run)).size,
    decided,
    green: greenRuns(runs),
    totals: totalsOf(decided),
    unread,
    costs: { apiRequests, logBytes },
  };
}

async function failedAttempts(controller: Controller, run: ApiRun): Promise<FailedAttempt[]> {
  const latest = run.run_attempt ?? 1;
  const failed: FailedAttempt[] = [];
  let next: ApiRun | undefined;
  for (let attempt = latest; attempt >= 1; attempt -= 1) {
    // Of many attempts, the first ones tell.
    if (attempt > MAX_ATTEMPTS + 1) continue;
    const at = await attemptOf(controller, run, attempt);
    const isFailed = attempt <= MAX_ATTEMPTS && FAILED.has(at.conclusion ?? '');
    if (isFailed) failed.unshift({ run, attempt, at, endedAt: Date.parse(at.updated_at), ...(next ? { next } : {}) });
    next = at;
  }
  return failed;
}

async function replayAttempt(
  controller: Controller,
  { run, attempt, at, next, endedAt: asOf }: FailedAttempt,
  known: readonly KnownEntry[],
): Promise<{ replayed: ReplayedRun; plan: RunPlan }> {
  // As it stood when the attempt ended: nobody had started the next one yet.
  const then: Controller = {
    ...controller,
    known,
    clock: { ...controller.clock, now: () => asOf },
    reader: withRun(controller, { ...at, id: run.id, run_attempt: attempt, status: 'completed' }),
  };
  const { plan } = await decideAbout(then, run.id, attempt);
  const ended = next?.conclusion === 'success' ? 'passed' : next && FAILED.has(next.conclusion ?? '') ? 'failed' : null;
  const waited = next ? minutesBetween(at.updated_at, next.run_started_at ?? next.created_at) : 0;
  const causes = plan.jobs.filter(({ role }) => role === 'cause');
  const reruns = plan.act.startsWith('rerun');
  const took = plan.expectedMinutes ?? 0;
  const replayed: ReplayedRun = {
    run: run.id,
    attempt,
    workflow: plan.run.workflow,
    branch: plan.run.branch,
    at: at.updated_at,
    strategy: plan.strategy,
    act: plan.act,
    leftAlone: plan.leftAlone?.reason ?? null,
    type: causes[0]?.failure?.type ?? null,
    why: plan.why,
    sha: plan.run.sha,
    causes: causes.slice(0, MAX_CAUSES).map(({ name, failure, minutes }) => ({
      name,
      type: failure?.type ?? 'unknown',
      lane: failure?.lane ?? null,
      signature: failure?.signature ?? '',
      minutes,
    })),
    next: ended,
    verdict: verdictOf(plan, ended),
    minutes: Math.round((reruns && ended !== 'passed' ? took : waited) * 10) / 10,
  };
  return { replayed, plan };
}

function verdictOf(plan: RunPlan, next: ReplayedRun['next']): ReplayedRun['verdict'] {
  if (plan.leftAlone || plan.act === 'wait' || next === null) return 'open';
  if (plan.act.startsWith('rerun')) return next === 'passed' ? 'saved' : 'spent';
  return next === 'passed' ? 'wrong' : 'right';
}

/** An attempt's own page; the list of runs knows only the newest attempt. */
async function attemptOf({ reader, repository }: Controller, run: ApiRun, attempt: number): Promise<ApiRun> {
  if (attempt === (run.run_attempt ?? 1)) return run;
  const found = await reader.find<ApiRun>(`/repos/${repository}/actions/runs/${run.id}/attempts/${attempt}`);
  // Somebody started another attempt: this one did not pass.
  return found ?? { ...run, run_attempt: attempt, conclusion: 'failure' };
}

/** The reader with this run as it was. */
function withRun({ reader, repository }: Controller, run: ApiRun): Controller['reader'] {
  return {
    ...reader,
    find: (path, query) =>
      path === `/repos/${repository}/actions/runs/${run.id}` ? Promise.resolve(run as never) : reader.find(path, query),
  };
}

function greenRuns(runs: readonly ApiRun[]): Replay['green'] {
  const newest = new Map<string, Replay['green'][number]>();
  for (const { id, conclusion, head_branch: branch, head_sha: sha, updated_at: at, ...run } of runs) {
    const isProposed = run.event.startsWith('pull_request');
    if (conclusion !== 'success' || branch === null || isProposed) continue;
    const workflow = (run.path ?? run.name ?? '').replace(/@.*$/s, '');
    const key = JSON.stringify([branch, workflow]);
    const known = newest.get(key);
    if (!known || Date.parse(at) > Date.parse(known.at)) newest.set(key, { branch, workflow, sha, run: id, at });
  }
  return [...newest.values()];
}

const minutesBetween = (from: string, to: string) => Math.max(0, (Date.parse(to) - Date.parse(from)) / 60_000) || 0;

function totalsOf(all: readonly ReplayedRun[]): Replay['totals'] {
  const count = (is: (one: ReplayedRun) => boolean) => all.filter(is).length;
  const minutes = (is: (one: ReplayedRun) => boolean) =>
    Math.round(all.filter(is).reduce((sum, one) => sum + one.minutes, 0) * 10) / 10;
  return {
    reruns: count(({ act }) => act.startsWith('rerun')),
    asked: count(({ act }) => act === 'ask'),
    leftAlone: count(({ leftAlone }) => leftAlone !== null),
    saved: count(({ verdict }) => verdict === 'saved'),
    savedMinutes: minutes(({ verdict }) => verdict === 'saved'),
    spentMinutes: minutes(({ verdict, act }) => verdict === 'spent' || (verdict === 'open' && act.startsWith('rerun'))),
    wrong: count(({ verdict }) => verdict === 'spent' || verdict === 'wrong'),
    open: count(({ verdict }) => verdict === 'open'),
  };
}
