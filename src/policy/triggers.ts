import { matchesName } from '../files/glob.ts';
import type { FiredTrigger } from '../recovery/plan.ts';
import { formatDuration } from '../values/duration.ts';
import type { PolicyTrigger } from './policy.ts';

/** How long memory or disk must stay over a limit that does not say. Milliseconds. */
export const DEFAULT_LASTING_MS = 60_000;

/** What one try came to, as far as triggers ask for it. Absent: not known, and nothing fires. */
export interface Measured {
  tests?: { failed: number; total: number };
  /** By `from` of the trigger. */
  scores?: Readonly<Record<string, number>>;
}

/** The triggers that are in force on a branch. Those that name branches are not for tags and pull requests. Pure. */
export const triggersFor = (triggers: readonly PolicyTrigger[], branch: string | undefined): readonly PolicyTrigger[] =>
  triggers.filter(
    ({ branches }) => !branches || (branch !== undefined && branches.some((pattern) => matchesName(pattern, branch))),
  );

/** What fires after a try, in the order of the policy. Pure. */
export function firedAfter(triggers: readonly PolicyTrigger[], { tests, scores = {} }: Measured): FiredTrigger[] {
  return triggers.flatMap((trigger): FiredTrigger[] => {
    const { metric, do: act } = trigger;
    if (metric === 'test-failure-rate') {
      if (!tests || tests.total === 0) return [];
      const words = crossed(trigger, tests.failed / tests.total);
      return words === undefined
        ? []
        : [{ metric, do: act, why: `${tests.failed} of ${tests.total} tests failed, ${words}` }];
    }
    if (metric !== 'quality-score') return [];
    const score = scores[trigger.from ?? ''];
    const words = score === undefined ? undefined : crossed(trigger, score);
    return words === undefined ? [] : [{ metric, do: act, why: `the quality score is ${score}, ${words}` }];
  });
}

/** In words, if the value is on the wrong side of the limit: `below 60`. */
function crossed({ above, below }: PolicyTrigger, value: number): string | undefined {
  if (above !== undefined && value > above.value) return `above ${limitText(above)}`;
  return below !== undefined && value < below.value ? `below ${limitText(below)}` : undefined;
}

/** A limit as a policy writes it: `50%`, `3x`, `60`. */
export function limitText({ value, unit }: NonNullable<PolicyTrigger['above']>): string {
  if (unit === 'share') return `${Math.round(value * 100_000) / 1_000}%`;
  return unit === 'multiple' ? `${value}x` : `${value}`;
}

/** What fires when memory or disk stayed over its limit. */
export const usageFired = ({ metric, above, forMs, do: act }: PolicyTrigger, share: number): FiredTrigger => ({
  metric: metric as 'memory' | 'disk',
  do: act,
  why: `${metric} is at ${Math.round(share * 100)}%, above ${above ? limitText(above) : '0%'} for ${formatDuration(forMs ?? DEFAULT_LASTING_MS)}`,
});

/** What fires when a try takes longer than a multiple of its estimate. */
export const durationFired = ({ above, do: act }: PolicyTrigger, estimateMs: number): FiredTrigger => ({
  metric: 'duration',
  do: act,
  why: `it takes longer than ${above ? limitText(above) : '1x'} its estimate of ${formatDuration(estimateMs)}`,
});
