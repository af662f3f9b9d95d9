import { messageOf } from '../../errors.ts';
import type { Controller } from '../context.ts';
import { decideForRevert } from '../controller.ts';
import { type KnownEntry, parseEntries } from '../decide/entries.ts';
import type { RunPlan } from '../plan.ts';

/** Reverts and probes that nobody has ended after this long are people's. */
const FOLLOW_MS = 72 * 3_600_000;
const MAX_FOLLOWED = 5;

/** A revert, or a search by probes, that is not over yet. */
export interface OpenCase {
  run: number;
  attempt?: number;
  /** The reverted commit; absent while probes search for it. */
  culprit?: string;
  job?: string;
  /** A pull request brings the commit back. */
  reland?: boolean;
}

/** The cases that the ledger tells of, newest first. Pure. */
function openCases(known: readonly KnownEntry[], now: number): OpenCase[] {
  const recent = known
    .filter(({ entry, outcome }) => now - Date.parse(entry.at) < FOLLOW_MS && outcome?.done !== false)
    .toSorted((a, b) => Date.parse(b.entry.at) - Date.parse(a.entry.at));
  const ended = new Set(
    known
      .filter(
        ({ entry: { kind }, outcome }) => outcome?.done && (kind === 'revert-withdrawn' || kind === 'revert-watched'),
      )
      .map(({ entry }) => entry.sha),
  );
  const cases = new Map<string, OpenCase>();
  for (const { entry } of recent.filter(({ entry: { kind } }) => kind === 'revert')) {
    const { run, attempt, sha, jobs } = entry;
    const [job] = jobs;
    if (!ended.has(sha) && !cases.has(sha))
      cases.set(sha, { run, attempt, culprit: sha, ...(job ? { job: job.name } : {}) });
  }
  for (const { entry } of recent.filter(({ entry: { kind } }) => kind === 'reland')) {
    const { run, attempt, sha, jobs } = entry;
    const key = `reland ${sha}`;
    if (cases.has(key) || known.some(({ entry: { kind, sha: own } }) => kind === 'reland-done' && own === sha))
      continue;
    cases.set(key, { run, attempt, culprit: sha, reland: true, ...(jobs[0] ? { job: jobs[0].name } : {}) });
  }
  // A search whose culprit has a revert is over; it has the same cause, so the same job and signature.
  const settled = new Set(
    known
      .filter(({ entry: { kind } }) => kind === 'revert')
      .flatMap(({ entry }) => entry.jobs.map((job) => job.signature)),
  );
  for (const { entry } of recent.filter(({ entry: { kind } }) => /^probe-\d+$/.test(kind))) {
    const [job] = entry.jobs;
    if (job && settled.has(job.signature)) continue;
    const key = `search ${entry.run}`;
    if (!cases.has(key)) cases.set(key, { run: entry.run, ...(job ? { job: job.name } : {}) });
  }
  return [...cases.values()].slice(0, MAX_FOLLOWED);
}

/** Plans for the job `revert`: it comes back to open reverts, to merged ones that are watched, and to probes. They ask for nothing else. */
export async function followUps(controller: Controller): Promise<RunPlan[]> {
  const { ledger, clock, log } = controller;
  const known = ledger ? parseEntries(await ledger.snapshot()) : [];
  const plans: RunPlan[] = [];
  for (const { run, attempt, culprit, job, reland } of openCases(known, clock.now())) {
    try {
      const { plan } = await decideForRevert(controller, run, attempt);
      if (plan.leftAlone) continue;
      const rollback = {
        culprit: culprit ?? null,
        grade: null,
        refused: [],
        follow: true,
        ...(job === undefined ? {} : { job }),
        ...(reland ? { reland } : {}),
      };
      plans.push({ ...plan, strategy: 'ROLLBACK', act: 'none', refused: [], rollback, rule: 'rollback:follow' });
    } catch (error) {
      log.warning(`The revert for run ${run} is left for the next sweep: ${messageOf(error)}`);
    }
  }
  return plans;
}
