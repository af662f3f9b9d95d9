import { describe, expect, test } from '@jest/globals';
import { backoffMs, DEFAULT_BACKOFF } from '../../src/guard/backoff.ts';

const backoff = { baseMs: 1000, growth: 2, ceilingMs: 60_000 };

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('full jitter', () => {
  test.each([
    [1, 1000],
    [2, 2000],
    [4, 8000],
    [7, 60_000],
    [60, 60_000],
    [5000, 60_000],
  ])('after try %i the waits are even over [0, %i)', (losing, bound) => {
    const random = seeded(losing);
    const waits = Array.from({ length: 20_000 }, () => backoffMs(losing, backoff, random));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...waits)).toBeLessThan(bound);
    const tenths = new Array(10).fill(0);
    for (const wait of waits) tenths[Math.floor((wait * 10) / bound)] += 1;
    // Each tenth holds 2000 of 20000; five standard deviations are 212.
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(212);
  });

  test('a base of 0 never waits', () => {
    expect(backoffMs(3, { ...DEFAULT_BACKOFF, baseMs: 0 }, () => 0.999)).toBe(0);
  });
});
