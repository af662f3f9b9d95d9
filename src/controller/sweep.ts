import type { Controller, Decision } from './context.ts';
import { decideAbout } from './controller.ts';
import { isDecision, isRerun, type KnownEntry, parseEntries } from './decide/entries.ts';
import type { ApiRun } from './gather.ts';

const MAX_PLANS = 20;
const HOUR = 60 * 60_000;
/** Older runs that nobody decided about are history. */
const MAX_AGE_MS = 72 * HOUR;
const MAX_RESULTS = 10;

/** The finished runs that nobody has decided about, waits that are due, and re-runs whose end nobody knows; at most twenty plans. */
export async function sweep(controller: Controller): Promise<Decision[]> {
  const { clock, log, repository } = controller;
  const known = await knownOf(controller);
  const candidates: readonly { run: number; attempt?: number }[] = [
    ...openIntents(known, controller),
    ...[
      ...dueWaits(known, clock.now()),
      ...(await undecided(controller, known)),
      ...openReruns(known, clock.now()),
    ].map((run) => ({ run })),
  ];
  const decisions: Decision[] = [];
  const seen = new Set<number>();
  for (const { run, attempt } of candidates) {
    if (seen.has(run)) continue;
    seen.add(run);
    if (decisions.length === MAX_PLANS) {
      log.info('more than 20 runs wait for a decision; the next sweep continues with them');
      break;
    }
    try {
      const decision = await decideAbout(controller, run, attempt);
      const { plan } = decision;
      const isResult = plan.leftAlone?.reason === 'not-failed' && plan.run.attempt > 1;
      if (!plan.leftAlone || isResult) decisions.push(decision);
    } catch (error) {
      log.warning(
        `Run ${run} of ${repository} is left for the next sweep: ${error instanceof Error ? error.message : error}`,
      );
    }
  }
  return decisions;
}

async function knownOf(controller: Controller): Promise<readonly KnownEntry[]> {
  try {
    return controller.ledger ? parseEntries(await controller.ledger.snapshot()) : [];
  } catch {
    delete controller.ledger;
    return [];
  }
}

/** What a controller began and did not end, after its lease. */
function openIntents(known: readonly KnownEntry[], { clock, leaseMs }: Controller) {
  return known
    .filter(({ outcome, entry }) => !outcome && clock.now() - Date.parse(entry.at) >= leaseMs)
    .filter(({ entry }) => clock.now() - Date.parse(entry.at) < MAX_AGE_MS)
    .map(({ entry: { run, attempt } }) => ({ run, attempt }));
}

/** Waits that are over and were followed by nothing. */
function dueWaits(known: readonly KnownEntry[], now: number): number[] {
  const decided = new Set(
    known
      .filter(({ entry }) => isDecision(entry) && entry.kind !== 'wait')
      .map(({ entry }) => `${entry.run}/${entry.attempt}`),
  );
  return known
    .filter(({ entry }) => entry.kind === 'wait' && !decided.has(`${entry.run}/${entry.attempt}`))
    .filter(({ entry }) => Date.parse(entry.notBefore ?? '') <= now)
    .map(({ entry }) => entry.run);
}

/** Ends of runs that are decided about, and how many pages of each are read: GitHub lists one kind at a time. */
const FAILED_ENDS = [
  ['failure', 2],
  ['timed_out', 1],
] as const;

async function undecided(
  { reader, repository, clock, options }: Controller,
  known: readonly KnownEntry[],
): Promise<number[]> {
  const since = clock.now() - MAX_AGE_MS;
  const decided = new Set(
    known
      .filter(({ entry, outcome }) => isDecision(entry) || (entry.kind === 'revert' && outcome?.done))
      .map(({ entry }) => `${entry.run}/${entry.attempt}`),
  );
  const created = `>=${new Date(since).toISOString().slice(0, 10)}`;
  const runs = new Map<number, ApiRun>();
  for (const [status, pages] of FAILED_ENDS) {
    const some = await reader.list<ApiRun>(`/repos/${repository}/actions/runs`, { status, created }, pages);
    for (const run of some) runs.set(run.id, run);
  }
  return [...runs.values()]
    .filter(({ conclusion, status }) => status === 'completed' && FAILED_ENDS.some(([end]) => end === conclusion))
    .filter(({ created_at: at }) => Date.parse(at) >= since)
    .filter(({ path = '' }) => path.replace(/@.*$/s, '') !== options.own?.workflow)
    .filter(({ id, run_attempt: attempt = 1 }) => !decided.has(`${id}/${attempt}`))
    .toSorted((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at))
    .map(({ id }) => id);
}

/** Re-runs of the last days whose end is not in the ledger: the history learns from them. */
function openReruns(known: readonly KnownEntry[], now: number): number[] {
  const ended = new Set(
    known
      .filter(({ entry }) => entry.kind === 'result' || isDecision(entry))
      .map(({ entry }) => `${entry.run}/${entry.attempt}`),
  );
  return known
    .filter((one) => isRerun(one) && now - Date.parse(one.entry.at) < MAX_AGE_MS)
    .filter(({ entry }) => !ended.has(`${entry.run}/${entry.attempt + 1}`))
    .map(({ entry }) => entry.run)
    .slice(0, MAX_RESULTS);
}
