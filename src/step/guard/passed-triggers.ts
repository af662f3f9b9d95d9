import { matchesName } from '../../files/glob.ts';
import type { GuardOutputs } from '../../report/outputs.ts';
import type { StepContext } from '../step-context.ts';
import type { Tried } from './conclusion.ts';
import type { Prepared } from './preparation.ts';
import { branchOf, triggersInForce } from './triggers-in-force.ts';

/** What the policy's triggers say about a try that passed: it stays green, and people are told. */
export async function tellTriggers(
  phase: Pick<StepContext, 'bestEffort' | 'log' | 'context' | 'inputs'>,
  { prepared, context, last }: Tried,
): Promise<Pick<GuardOutputs, 'strategy' | 'reason'>> {
  const triggers = triggersInForce(prepared, phase);
  if (triggers.length === 0) return {};
  const told = await phase.bestEffort('Evaluating the triggers', async () => {
    const [{ firedBy }, { testsOf }] = await Promise.all([import('../triggers/fired.ts'), import('./failed-try.ts')]);
    const asksForTests = triggers.some(({ metric }) => metric === 'test-failure-rate');
    const tests = asksForTests ? await testsOf(phase, last) : undefined;
    const fired = firedBy(phase, triggers, last, { running: context.watch?.fired ?? [], tests });
    for (const { metric, do: act, why } of fired) {
      phase.log.warning(`The trigger "${metric}" fired: ${why}. The script passed, so the step stays green (${act}).`);
    }
    const telling = fired.find(({ do: act }) => act === 'nominate-revert' || act === 'hand-over');
    if (!telling) return {};
    const isNamed = telling.do === 'nominate-revert' && isOfNamedBranch(phase, prepared);
    return { strategy: isNamed ? ('ROLLBACK' as const) : ('MANUAL' as const), reason: telling.why };
  });
  return told ?? {};
}

const isOfNamedBranch = ({ context }: Pick<StepContext, 'context'>, { policy }: Prepared) => {
  const branch = branchOf(context);
  return branch !== undefined && (policy?.rollback.branches ?? []).some((pattern) => matchesName(pattern, branch));
};
