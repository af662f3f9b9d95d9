import type { Ranked } from './weigh.ts';

/** How sure an answer is, from how much speaks for it and how far it leads. */
export function confidenceOf(ranking: readonly Ranked[]): { first: number; second: number } {
  const [best, next] = ranking;
  if (!best) return { first: 0.5, second: 0 };
  const lead = (best.score - (next?.score ?? 0)) / best.score;
  const odds = -1 + 0.25 * Math.min(best.score, 12) + 2 * lead;
  const first = 1 / (1 + Math.exp(-odds));
  return { first, second: (1 - first) * 0.7 };
}
