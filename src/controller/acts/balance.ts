import { isRerun, type KnownEntry } from '../decide/entries.ts';
import type { RunPlan } from '../plan.ts';
import type { ApiJob } from '../read-jobs.ts';

/** Clocks of the service and of this machine may differ a little. */
const SLACK_MS = 60_000;

/**
 * What rerail's re-run of the attempt before took, and what of the jobs that had passed was not repeated. Pure.
 * @param jobs all of the attempt, those that GitHub carried over as well
 * @returns undefined if rerail did not start the attempt
 */
export function balanceOf({ run }: RunPlan, jobs: readonly ApiJob[], known: readonly KnownEntry[]): RunPlan['balance'] {
  const rerun = known.find((one) => isRerun(one) && one.entry.run === run.id && one.entry.attempt === run.attempt - 1);
  if (!rerun) return undefined;
  const since = Date.parse(rerun.entry.at) - SLACK_MS;
  let spent = 0;
  let saved = 0;
  for (const { started_at: start, completed_at: end } of jobs) {
    const minutes = (Date.parse(end ?? '') - Date.parse(start ?? '')) / 60_000;
    if (!(minutes > 0)) continue;
    if (Date.parse(start ?? '') >= since) spent += minutes;
    else saved += minutes;
  }
  return { spentMinutes: Math.round(spent * 10) / 10, savedMinutes: Math.round(saved * 10) / 10 };
}
