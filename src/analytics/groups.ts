import type { FailureFact } from './facts.ts';
import { rateOf } from './rate.ts';
import type { FlakySignature, Group } from './report.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** Weeks that a chart can show; a ledger that claims to be older is cut. */
const MAX_WEEKS = 260;
const MAX_JOBS_NAMED = 5;

interface Count {
  failures: number;
  minutes: number;
  passed: number;
  known: number;
}

const fresh = (): Count => ({ failures: 0, minutes: 0, passed: 0, known: 0 });

function add(count: Count, { minutes, next, nextBy }: FailureFact): void {
  count.failures += 1;
  count.minutes += minutes ?? 0;
  if (nextBy !== 'rerail' || (next !== 'passed' && next !== 'failed')) return;
  count.known += 1;
  if (next === 'passed') count.passed += 1;
}

function countOf<Key>(counts: Map<Key, Count>, key: Key): Count {
  const known = counts.get(key) ?? fresh();
  counts.set(key, known);
  return known;
}

const groupOf = (name: string, { failures, minutes, passed, known }: Count): Group => ({
  name,
  failures,
  minutesLost: oneDecimal(minutes),
  recovery: rateOf(passed, known),
});

export const oneDecimal = (value: number) => Math.round(value * 10) / 10;

/** Failures by a name, the most frequent first. */
export function groupBy(failures: readonly FailureFact[], nameOf: (fact: FailureFact) => string): Group[] {
  const counts = new Map<string, Count>();
  for (const fact of failures) {
    add(countOf(counts, nameOf(fact)), fact);
  }
  return [...counts]
    .map(([name, count]) => groupOf(name, count))
    .sort((a, b) => b.failures - a.failures || (a.name < b.name ? -1 : 1));
}

/** 1 January 1970 was a Thursday: weeks begin four days later, on Mondays, in UTC. */
const weekOf = (at: number) => Math.floor((at - 4 * DAY) / WEEK);

/** Failures by week, oldest first; a week without failures counts as zero. */
export function groupByWeek(failures: readonly FailureFact[]): Group[] {
  if (failures.length === 0) return [];
  const counts = new Map<number, Count>();
  let earliest = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const fact of failures) {
    const week = weekOf(fact.at);
    earliest = Math.min(earliest, week);
    last = Math.max(last, week);
    add(countOf(counts, week), fact);
  }
  const first = Math.max(last - MAX_WEEKS + 1, earliest);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const week = first + index;
    const monday = new Date(week * WEEK + 4 * DAY).toISOString().slice(0, 10);
    return groupOf(monday, counts.get(week) ?? fresh());
  });
}

/** Signatures that passed on a retry at least once, by what they cost. */
export function flakySignatures(failures: readonly FailureFact[], now: number): FlakySignature[] {
  const bySignature = new Map<string, FailureFact[]>();
  for (const fact of failures) {
    if (fact.signature === '') continue;
    const known = bySignature.get(fact.signature);
    if (known) known.push(fact);
    else bySignature.set(fact.signature, [fact]);
  }
  return [...bySignature]
    .flatMap(([signature, facts]) => {
      const passed = facts.filter(({ next }) => next === 'passed');
      if (passed.length === 0) return [];
      const known = facts.filter(({ next }) => next === 'passed' || next === 'failed');
      const jobs = [...new Set(facts.map(({ job }) => job))].sort();
      return [
        {
          signature,
          type: (facts[0] as FailureFact).type,
          jobs: jobs.slice(0, MAX_JOBS_NAMED),
          failures: facts.length,
          recovery: rateOf(passed.length, known.length),
          minutesLost: oneDecimal(facts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)),
          passedThisWeek: passed.filter(({ at }) => now - at < WEEK).length,
          lastSeen: new Date(facts.reduce((latest, { at }) => Math.max(latest, at), 0)).toISOString(),
        },
      ];
    })
    .sort((a, b) => b.minutesLost - a.minutesLost || b.failures - a.failures || (a.signature < b.signature ? -1 : 1));
}
