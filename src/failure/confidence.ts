import type { Ranked } from './weigh.ts';

/**
 * How sure an answer is: a logistic curve over how much speaks for it and how far it leads. The two numbers were fitted on answers
 * to logs that no rule had been written for (`npm run bench:classify` prints what was promised and what came true, cross-validated).
 */
const CALIBRATION = { offset: 0, slope: 1.3 } as const;

/** Scores beyond this make nothing surer. */
const FULL_SCORE = 12;
/** A score below this leads by less than all, even if nothing else speaks. */
const FULL_LEAD = 5;
const WEIGHT_OF_SCORE = 0.25;
const WEIGHT_OF_LEAD = 2;
const START = -1;
/** If nothing speaks, "unknown" is a guess. */
const NOTHING = 0;
/** What is left over goes mostly to the next in line. */
const SHARE_OF_RUNNER_UP = 0.8;

/** The strength of an answer on an open scale, before calibration. */
function strengthOf([best, next]: readonly Ranked[]): number {
  if (!best) return NOTHING;
  const lead = (best.score - (next?.score ?? 0)) / Math.max(best.score, FULL_LEAD);
  return START + WEIGHT_OF_SCORE * Math.min(best.score, FULL_SCORE) + WEIGHT_OF_LEAD * lead;
}

/** Shares in 0..1 for the answer and for the next in line. */
export function confidenceOf(ranking: readonly Ranked[]): { first: number; second: number } {
  const first = 1 / (1 + Math.exp(-(CALIBRATION.offset + CALIBRATION.slope * strengthOf(ranking))));
  return { first, second: ranking.length > 1 ? (1 - first) * SHARE_OF_RUNNER_UP : 0 };
}
