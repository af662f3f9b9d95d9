import type { TestCounts } from '../../failure/failure.ts';
import type { TryResult } from '../../guard/guard.ts';
import type { PolicyTrigger } from '../../policy/policy.ts';
import { firedAfter } from '../../policy/triggers.ts';
import type { FiredTrigger } from '../../recovery/plan.ts';
import type { StepContext } from '../step-context.ts';
import { readScore } from './quality-score.ts';

/**
 * What fires once a try is over, in the order of the policy: what fired while it ran, and what its reports and its score say.
 * @param tests from the try's reports
 */
export function firedBy(
  phase: Pick<StepContext, 'log' | 'context'>,
  triggers: readonly PolicyTrigger[],
  result: TryResult,
  { running, tests }: { running: readonly FiredTrigger[]; tests?: TestCounts | undefined },
): FiredTrigger[] {
  const scores: Record<string, number> = {};
  for (const from of new Set(
    triggers.flatMap(({ metric, from }) => (metric === 'quality-score' ? (from ?? []) : [])),
  )) {
    const score = readScore(phase, from, result);
    if (score !== undefined) scores[from] = score;
  }
  const counted = tests && { failed: tests.failed.length, total: tests.total - tests.skipped };
  const after = firedAfter(triggers, { scores, ...(counted === undefined ? {} : { tests: counted }) });
  const place = ({ metric, do: act }: FiredTrigger) =>
    triggers.findIndex((trigger) => trigger.metric === metric && trigger.do === act);
  return [...running, ...after].toSorted((a, b) => place(a) - place(b));
}
