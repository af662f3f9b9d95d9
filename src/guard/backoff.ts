import type { Random } from '../ports/clock.ts';

export interface Backoff {
  /** Upper bound of the first wait, milliseconds; 0 means that there is never a wait. */
  baseMs: number;
  /** How much longer each further wait may be. */
  growth: number;
  /** No wait is longer than this, milliseconds. */
  ceilingMs: number;
}

export const DEFAULT_BACKOFF: Backoff = { baseMs: 5_000, growth: 2, ceilingMs: 120_000 };

/**
 * How long to wait after the given failed try (counts from 1): a random time below `min(ceiling, base * growth^(try -
 * 1))`. This is "full jitter" of Marc Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015: of the
 * schemes compared there it loads a service that is coming back the least. Whole milliseconds.
 */
export function backoffMs(losingTry: number, backoff: Backoff, random: Random): number {
  const bound = Math.min(backoff.ceilingMs, backoff.baseMs * backoff.growth ** (losingTry - 1));
  return Math.floor(random() * bound);
}
