import type { EntryJob, KnownEntry } from './entries.ts';

/** Fewer failures than this say nothing about a guard. */
const MIN_RUNS = 10;
const WITHIN_MS = 30 * 24 * 60 * 60_000;
const MAX_ADVICE = 3;

interface Guard {
  runs: Set<number>;
  paid: boolean;
  /** Of the tries after the first. */
  wasted: number;
}

/**
 * Guards of a workflow that never paid: many failures within 30 days, and no retry passed, no stage was skipped. One sentence each, the most expensive
 * first. Only what the repository's own branches recorded counts. Pure.
 */
export function unguardAdvice(known: readonly KnownEntry[], workflow: string, now: number): string[] {
  const guards = new Map<string, Guard>();
  const of = (name: string) => {
    const guard = guards.get(name) ?? { runs: new Set(), paid: false, wasted: 0 };
    guards.set(name, guard);
    return guard;
  };
  for (const { entry } of known) {
    const isCounted = entry.kind === 'records' && entry.partition === 'branch' && entry.workflow === workflow;
    if (!isCounted || now - Date.parse(entry.at) > WITHIN_MS) continue;
    for (const { name } of entry.saved ?? []) of(name).paid = true;
    for (const job of entry.jobs) {
      const guard = of(job.name);
      guard.runs.add(entry.run);
      guard.paid ||= job.outcome !== 'failed';
      guard.wasted += wastedBy(job);
    }
  }
  return [...guards]
    .filter(([, { paid, runs }]) => !paid && runs.size >= MIN_RUNS)
    .toSorted(([, a], [, b]) => b.wasted - a.wasted)
    .slice(0, MAX_ADVICE)
    .map(([name, { runs, wasted }]) => {
      const spent = Math.round(wasted);
      const cost = spent > 0 ? `, and further tries took ${spent} min` : '';
      return `"${name}" failed in ${runs.size} runs of the last 30 days${cost}; no retry passed and no stage was skipped. Remove its guard, or set "retry: never".`;
    });
}

const wastedBy = ({ minutes, tries = 1 }: EntryJob) => ((minutes ?? 0) * Math.max(0, tries - 1)) / Math.max(1, tries);
