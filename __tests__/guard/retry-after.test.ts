import { expect, test } from '@jest/globals';
import { findRetryAfter } from '../../src/guard/retry-after.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');

test.each<[string, number | undefined]>([
  ['< Retry-After: 30\r', 30_000],
  ['retry-after: 5\n… retry-after: 7\n', 7000],
  ['{"Retry-After":"12"}', 12_000],
  ['Retry-After: Fri, 20 Nov 2026 12:01:00 GMT', 60_000],
  ['Retry-After: Fri, 20 Nov 2026 11:00:00 GMT', 0],
  ['You are rate limited, please retry after 45 seconds.', 45_000],
  ['retry after lunch', undefined],
  ['Retry-After: soon', undefined],
  ['', undefined],
])('%j', (text, expected) => {
  expect(findRetryAfter(text, NOW)).toBe(expected);
});
