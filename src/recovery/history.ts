import type { LedgerLine } from '../ledger/line.ts';
import type { History } from './plan.ts';

/**
 * What lines tell about failures.
 * @param commit what failed twice the same way counts only at this commit
 */
export function historyOf(lines: readonly LedgerLine[], commit: string | undefined): History {
  const flaky = new Set<string>();
  const failures = new Map<string, number>();
  for (const line of lines) {
    if (line.kind !== 'end') continue;
    for (const { signature } of line.failures) {
      if (line.outcome === 'recovered') flaky.add(signature);
      else if (line.commit === commit) failures.set(signature, (failures.get(signature) ?? 0) + 1);
    }
  }
  const repeated = [...failures].filter(([, count]) => count > 1).map(([signature]) => signature);
  return { flaky: [...flaky].sort(), repeated: repeated.sort() };
}
