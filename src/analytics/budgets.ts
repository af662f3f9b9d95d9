import type { FailureFact, RerunFact } from './facts.ts';
import type { BudgetUse, LaneBudgetUse, ReportPolicy } from './report.ts';

/** The most that was used of each re-run budget, and of the circuit breaker. */
export function budgetUse(
  reruns: readonly RerunFact[],
  failures: readonly FailureFact[],
  { budgets }: ReportPolicy,
): BudgetUse[] {
  const { perJob, perRun, perDay } = budgets.reruns;
  const { runs, withinMs } = budgets.circuitBreaker;
  const ofJob = reruns.flatMap(({ run, jobs }) => jobs.map((job) => `${job} in run ${run}`));
  return [
    { name: 'budgets.reruns.per-job', limit: perJob, ...most(ofJob) },
    { name: 'budgets.reruns.per-run', limit: perRun, ...most(reruns.map(({ run }) => `run ${run}`)) },
    {
      name: 'budgets.reruns.per-day',
      limit: perDay,
      ...most(reruns.map(({ at }) => new Date(at).toISOString().slice(0, 10))),
    },
    { name: 'budgets.circuit-breaker.runs', limit: runs, ...busiestWindow(failures, withinMs) },
  ];
}

function most(names: readonly string[]): Pick<BudgetUse, 'used' | 'where'> {
  const counts = new Map<string, number>();
  let best: Pick<BudgetUse, 'used' | 'where'> = { used: 0, where: null };
  for (const name of names) {
    const used = (counts.get(name) ?? 0) + 1;
    counts.set(name, used);
    if (used > best.used) best = { used, where: name };
  }
  return best;
}

/** The most runs that failed with one signature within a window. */
function busiestWindow(failures: readonly FailureFact[], withinMs: number): Pick<BudgetUse, 'used' | 'where'> {
  const bySignature = new Map<string, FailureFact[]>();
  for (const fact of failures) {
    if (fact.seenBy !== 'run' || fact.signature === '') continue;
    const known = bySignature.get(fact.signature);
    if (known) known.push(fact);
    else bySignature.set(fact.signature, [fact]);
  }
  let best: Pick<BudgetUse, 'used' | 'where'> = { used: 0, where: null };
  for (const [signature, facts] of bySignature) {
    facts.sort((a, b) => a.at - b.at);
    const inWindow = new Map<string, number>();
    let from = 0;
    for (const fact of facts) {
      inWindow.set(fact.run, (inWindow.get(fact.run) ?? 0) + 1);
      for (
        let oldest = facts[from] as FailureFact;
        fact.at - oldest.at > withinMs;
        oldest = facts[from] as FailureFact
      ) {
        const left = (inWindow.get(oldest.run) as number) - 1;
        if (left === 0) inWindow.delete(oldest.run);
        else inWindow.set(oldest.run, left);
        from += 1;
      }
      if (inWindow.size > best.used) best = { used: inWindow.size, where: signature };
    }
  }
  return best;
}

/** How many failed executions took longer than their lane's budget. */
export function laneBudgets(failures: readonly FailureFact[], { lanes }: ReportPolicy): LaneBudgetUse[] {
  return lanes.map(({ lane, budgetMs }) => {
    const measured = failures.filter((fact) => fact.lane === lane && fact.minutes !== null);
    return {
      lane,
      budgetMinutes: Number.isFinite(budgetMs) ? budgetMs / 60_000 : null,
      measured: measured.length,
      over: measured.filter(({ minutes }) => (minutes as number) * 60_000 > budgetMs).length,
    };
  });
}
