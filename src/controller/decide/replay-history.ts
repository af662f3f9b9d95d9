import type { ApiRun } from '../gather.ts';
import { incidentOf, type RunPlan } from '../plan.ts';
import { ENTRY_VERSION, type KnownEntry, keyOf, partitionOf, type RunEntry } from './entries.ts';

/** An attempt that failed, and the one after it, if anybody started one. */
export interface FailedAttempt {
  run: ApiRun;
  attempt: number;
  at: ApiRun;
  next?: ApiRun;
  /** Milliseconds since the epoch. */
  endedAt: number;
}

/** What a ledger would hold if rerail had decided about everything before: budgets, what failed twice, what passed on a retry. */
export interface ReplayHistory {
  until(time: number): readonly KnownEntry[];
  add(plan: RunPlan, attempt: FailedAttempt): void;
}

export function createReplayHistory(): ReplayHistory {
  const all: { time: number; known: KnownEntry }[] = [];
  const keep = (entry: RunEntry) => {
    const outcome = { version: ENTRY_VERSION, at: entry.at, done: true } as const;
    all.push({ time: Date.parse(entry.at), known: { key: keyOf(entry), entry, outcome } });
  };
  return {
    until: (time) => all.filter((one) => one.time <= time).map(({ known }) => known),
    add(plan, { next, endedAt }) {
      if (plan.leftAlone || plan.act === 'none') return;
      const causes = plan.jobs.filter(({ role }) => role === 'cause');
      const { id: run, attempt, sha, workflow, branch } = plan.run;
      const common = {
        version: ENTRY_VERSION,
        run,
        sha,
        owner: 'replay',
        partition: partitionOf(plan.run),
        workflow,
        branch,
      } as const;
      const jobs = causes.map(({ name, failure, minutes }) => ({
        name,
        type: failure?.type ?? 'unknown',
        signature: failure?.signature ?? incidentOf(plan),
        minutes,
      }));
      const at = new Date(endedAt).toISOString();
      keep({ ...common, kind: plan.act, attempt, at, why: plan.why, notBefore: plan.notBefore, jobs });
      if (next?.conclusion !== 'success') return;
      const passed = { passed: true, why: '', notBefore: null, jobs: [] };
      keep({ ...common, kind: 'result', attempt: attempt + 1, at: next.updated_at, ...passed });
    },
  };
}
