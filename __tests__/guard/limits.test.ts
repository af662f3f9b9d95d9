import { describe, expect, test } from '@jest/globals';
import type { Limits } from '../../src/guard/guard.ts';
import { Deadlines } from '../../src/guard/limits.ts';
import type { Clock } from '../../src/ports/clock.ts';

/** A clock that jumps to the end of the soonest sleep whenever everybody sleeps. */
function jumpingClock(): Clock & { at: number } {
  const sleepers = new Set<{ until: number; wake: () => void }>();
  const clock = {
    at: 0,
    now: () => clock.at,
    monotonic: () => clock.at,
    sleep(ms: number, signal?: AbortSignal) {
      return new Promise<void>((resolve) => {
        const sleeper = { until: clock.at + ms, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => resolve());
        setImmediate(() => {
          const next = [...sleepers].sort((a, b) => a.until - b.until)[0];
          if (next === undefined) return;
          sleepers.delete(next);
          clock.at = Math.max(clock.at, next.until);
          next.wake();
        });
      });
    },
  };
  return clock;
}

const grace = { interruptMs: 7500, terminateMs: 2500 };

async function fired(limits: Limits, lastReadAt: (clock: Clock) => number | undefined = () => 0) {
  const clock = jumpingClock();
  const limit = await new Deadlines(limits, clock, grace).watch(() => lastReadAt(clock), new AbortController().signal);
  return { ...limit, at: clock.at };
}

describe('the limit that is over first fires', () => {
  test.each<[Limits, { name: string; ms: number; at: number }]>([
    [{ timeoutMs: 10 }, { name: 'timeout', ms: 10, at: 10 }],
    [
      { timeoutMs: 10, totalTimeoutMs: 5 },
      { name: 'total-timeout', ms: 5, at: 5 },
    ],
    [
      { stallTimeoutMs: 7, timeoutMs: 20 },
      { name: 'stall-timeout', ms: 7, at: 7 },
    ],
    [{ jobTimeoutMs: 600_000 }, { name: 'job-timeout', ms: 600_000, at: 590_000 }],
    [{ jobTimeoutMs: 1000 }, { name: 'job-timeout', ms: 1000, at: 900 }],
    [{ timeoutMs: 2 ** 33 }, { name: 'timeout', ms: 2 ** 33, at: 2 ** 33 }],
  ])('%j', async (limits, expected) => {
    expect(await fired(limits)).toEqual(expected);
  });

  test('silence counts from the last output, and not while rerail is behind', async () => {
    expect(await fired({ stallTimeoutMs: 10 }, () => 25)).toMatchObject({ at: 35 });
    expect(await fired({ stallTimeoutMs: 10 }, (clock) => (clock.now() < 45 ? undefined : 0))).toMatchObject({
      at: 50,
    });
  });
});

test('a try that cannot end is told beforehand', () => {
  const clock = jumpingClock();
  const deadlines = new Deadlines({ totalTimeoutMs: 100, jobTimeoutMs: 50 }, clock, grace);
  expect(deadlines.blocks(0, 45)).toBeUndefined();
  expect(deadlines.blocks(1, 45)).toEqual({ name: 'job-timeout', ms: 50 });
  clock.at = 46;
  expect(deadlines.blocks(0, 0)).toEqual({ name: 'job-timeout', ms: 50 });
  expect(new Deadlines({ timeoutMs: 1 }, clock, grace).blocks(1000, 1000)).toBeUndefined();
});
