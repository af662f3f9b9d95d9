import { budgetUse, laneBudgets } from './budgets.ts';
import type { CheckpointFact, FailureFact, GreenFact, MinutesFact, ReportFacts } from './facts.ts';
import { flakySignatures, groupBy, groupByWeek, oneDecimal } from './groups.ts';
import { rateOf } from './rate.ts';
import { recommend } from './recommend.ts';
import { type CheckpointFigures, REPORT_VERSION, type Report, type ReportPolicy } from './report.ts';

export interface ReportOptions {
  now: number;
  /** Milliseconds; absent: everything. */
  ageMs?: number;
  policy: ReportPolicy;
}

const MAX_GROUPS = 50;
const MAX_FLAKY = 50;
const NOT_RECORDED = 'not recorded';

/** The figures of a repository. The same facts give the same report. */
export function makeReport(facts: ReportFacts, { now, ageMs, policy }: ReportOptions): Report {
  const since = ageMs === undefined ? Number.NEGATIVE_INFINITY : now - ageMs;
  const isWanted = ({ at }: { at: number }) => at >= since;
  const failures = facts.failures.filter(isWanted);
  const reruns = facts.reruns.filter(isWanted);
  const byJob = groupBy(failures, ({ job }) => job);
  const byWorkflow = groupBy(failures, ({ workflow }) => workflow ?? NOT_RECORDED);
  const report: Omit<Report, 'recommendations'> = {
    version: REPORT_VERSION,
    source: facts.source,
    repository: facts.repository,
    since: ageMs === undefined ? null : new Date(since).toISOString(),
    until: new Date(now).toISOString(),
    read: facts.read,
    failures: {
      total: failures.length,
      byType: groupBy(failures, ({ type }) => type),
      byLane: groupBy(failures, ({ lane }) => lane ?? NOT_RECORDED),
      byJob: byJob.slice(0, MAX_GROUPS),
      byWorkflow: byWorkflow.slice(0, MAX_GROUPS),
      byWeek: groupByWeek(failures),
      jobsOmitted: Math.max(0, byJob.length - MAX_GROUPS),
    },
    recovery: recoveryOf(failures),
    minutes: minutesOf(failures, facts.saved.filter(isWanted), facts.spent.filter(isWanted)),
    flaky: flakySignatures(failures, now).slice(0, MAX_FLAKY),
    budgets: { reruns: budgetUse(reruns, failures, policy), lanes: laneBudgets(failures, policy) },
    checkpoints: facts.checkpoints === null ? null : checkpointFigures(facts.checkpoints),
    lastGreen: lastGreen(facts.green),
    replay: facts.replay,
  };
  return { ...report, recommendations: recommend(report, policy) };
}

function recoveryOf(failures: readonly FailureFact[]): Report['recovery'] {
  const rateBy = (who: FailureFact['nextBy']) => {
    const known = failures.filter(({ next, nextBy }) => nextBy === who && (next === 'passed' || next === 'failed'));
    return rateOf(known.filter(({ next }) => next === 'passed').length, known.length);
  };
  return {
    byRerail: rateBy('rerail'),
    byPeople: rateBy('person'),
    open: failures.filter(({ next }) => next === 'open').length,
    notRetried: failures.filter(({ next }) => next === null).length,
  };
}

function minutesOf(
  failures: readonly FailureFact[],
  saved: readonly MinutesFact[],
  spent: readonly MinutesFact[],
): Report['minutes'] {
  const savedBy = sumsOf(saved);
  const spentBy = sumsOf(spent);
  const total = (sums: Record<string, number>) =>
    oneDecimal(Object.values(sums).reduce((sum, minutes) => sum + minutes, 0));
  const { 'rerun-passed': _, ...failedAgain } = spentBy;
  const inVain = total(failedAgain);
  return {
    lost: oneDecimal(failures.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)),
    saved: total(savedBy),
    savedBy,
    spent: total(spentBy),
    spentBy,
    inVain,
    net: oneDecimal(total(savedBy) - inVain),
  };
}

function sumsOf(facts: readonly MinutesFact[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { what, minutes } of facts) sums[what] = (sums[what] ?? 0) + minutes;
  return Object.fromEntries(Object.entries(sums).map(([what, minutes]) => [what, oneDecimal(minutes)]));
}

/** The newest green commit of each branch and workflow. */
function lastGreen(green: readonly GreenFact[]): Report['lastGreen'] {
  const newest = new Map<string, GreenFact>();
  for (const fact of green) {
    const key = JSON.stringify([fact.branch, fact.workflow]);
    const known = newest.get(key);
    if (!known || fact.at > known.at) newest.set(key, fact);
  }
  return [...newest.values()]
    .sort((a, b) => b.at - a.at)
    .slice(0, MAX_GROUPS)
    .map((fact) => ({ ...fact, at: new Date(fact.at).toISOString() }));
}

function checkpointFigures(checkpoints: readonly CheckpointFact[]): CheckpointFigures {
  const sum = (pick: (one: CheckpointFact) => number) => checkpoints.reduce((total, one) => total + pick(one), 0);
  const newest = new Map<string, CheckpointFact>();
  for (const one of checkpoints) {
    if (!one.clean) continue;
    const places = one.branches.length > 0 ? one.branches.map((name) => `branch ${name}`) : [placeOf(one)];
    for (const place of places) if (one.at >= (newest.get(place)?.at ?? 0)) newest.set(place, one);
  }
  return {
    count: checkpoints.length,
    bytes: sum(({ bytes }) => bytes),
    storedBytes: sum(({ storedBytes }) => storedBytes),
    largest: checkpoints.reduce((most, { storedBytes }) => Math.max(most, storedBytes), 0),
    dirty: checkpoints.filter(({ clean }) => !clean).length,
    newestClean: [...newest]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, MAX_GROUPS)
      .map(([where, { id, at, storedBytes }]) => ({ where, id, at: new Date(at).toISOString(), storedBytes })),
  };
}

const placeOf = ({ job, stage }: CheckpointFact) =>
  job === null ? 'this machine' : stage === null ? `job ${job}` : `job ${job}, stage ${stage}`;
