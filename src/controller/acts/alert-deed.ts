import { alertText } from '../../report/run/alert-text.ts';
import { type Impact, runAlert } from '../../report/run/run-issue.ts';
import type { Deed } from '../act.ts';
import { isDecision, type KnownEntry, partitionOf } from '../decide/entries.ts';
import { incidentOf, type RunPlan } from '../plan.ts';
import type { DeedContext } from './deeds.ts';

const DAY = 24 * 60 * 60_000;
/** An intent without an outcome: its writer may still be acting. */
const RECENT_MS = 5 * 60_000;
const DONE = { done: true, value: undefined } as const;

/** What the history knows of the plan's failure: how often, how long, since when. */
export async function impactOf(plan: RunPlan, { known, owners, policy, now }: DeedContext): Promise<Impact> {
  const { runs, minutesLost, since } = timesSeen(await known(), partitionOf(plan.run), incidentOf(plan), plan.run.id);
  return {
    count: runs,
    minutesLost,
    owners: await owners(),
    deadline: new Date(Math.min(now, since) + policy.flaky.deadlineMs).toISOString().slice(0, 10),
  };
}

/** How often a signature was decided about in a partition, what those attempts took, and when it was first seen (infinity: never). */
export function timesSeen(
  known: readonly KnownEntry[],
  partition: string,
  cause: string | undefined,
  current?: number,
): { runs: number; minutesLost: number; since: number } {
  const seen = known.filter(
    ({ entry }) =>
      isDecision(entry) && entry.partition === partition && entry.jobs.some(({ signature }) => signature === cause),
  );
  // An attempt may have two decisions: a wait, and what followed it.
  const attempts = new Map(seen.map(({ entry }) => [`${entry.run}/${entry.attempt}`, entry.jobs]));
  const minutes = [...attempts.values()].flatMap((jobs) => jobs.map((job) => job.minutes ?? 0));
  return {
    runs: new Set([...(current === undefined ? [] : [current]), ...seen.map(({ entry }) => entry.run)]).size,
    minutesLost: Math.round(minutes.reduce((sum, each) => sum + each, 0)),
    since: Math.min(...seen.map(({ entry }) => Date.parse(entry.at)).filter((at) => at > 0)),
  };
}

/** A failure that goes on is told once a day; reminders are the sweep's. */
const ALERT_QUIET_MS = DAY;

/**
 * A message to the policy's webhook. Whether one arrived cannot be asked: if a controller died over it, the message counts as sent, and the issue
 * and the reminders tell.
 */
export function alertDeed(plan: RunPlan, context: DeedContext): Deed[] {
  const { alerts, server, now } = context;
  if (!alerts) return [];
  const cause = incidentOf(plan);
  const partition = partitionOf(plan.run);
  let isOurs = false;
  const wasTold = async () =>
    (await context.known()).some(({ entry, outcome }) => {
      const isOther = entry.run !== plan.run.id || entry.attempt !== plan.run.attempt;
      const isSame = entry.kind === 'alert-0' && entry.partition === partition && entry.jobs[0]?.signature === cause;
      const age = now - Date.parse(entry.at);
      return isOther && isSame && (outcome ? outcome.id !== undefined && age < ALERT_QUIET_MS : age < RECENT_MS);
    });
  return [
    {
      kind: 'alert-0',
      seen: async () => (isOurs || !context.hasLedger() ? undefined : true),
      run: async () => {
        isOurs = true;
        if (await wasTold()) return DONE;
        const answer = await alerts.send(alertText(runAlert(plan, server, await impactOf(plan, context))));
        return answer.done ? { done: true, value: { id: 1, author: 'webhook', body: '' } } : answer;
      },
    },
  ];
}
