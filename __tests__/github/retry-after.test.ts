import { expect, test } from '@jest/globals';
import { honourRetryAfter } from '../../src/github/api/retry-after.ts';

type Hook = (error: unknown, options: { method: string }) => void;

/** What the retry plugin is told after an answer: its options for the request, or nothing. */
function told(answer: { status: number; headers?: object; message?: string; method?: string }) {
  const { status, headers = {}, message = 'refused', method = 'GET' } = answer;
  let hook: Hook | undefined;
  const octokit = { hook: { error: (_: string, run: Hook) => (hook = run) } };
  honourRetryAfter(120)(octokit as never);
  const error = Object.assign(new Error(message), {
    status,
    response: { headers },
    request: {} as { request?: object },
  });
  expect(() => hook?.(error, { method })).toThrow(error);
  return error.request.request;
}

test.each([
  ['a limit that names a time is waited for', { status: 429, headers: { 'retry-after': '7' } }, 7],
  ['a limit without a time is waited for a second', { status: 429 }, 1],
  ['a secondary limit that names a time, whatever its words', { status: 403, headers: { 'retry-after': '9' } }, 9],
  ['a read after a 503 that names a time', { status: 503, headers: { 'retry-after': '2' } }, 2],
  ['what a limit refused was not sent twice', { status: 429, headers: { 'retry-after': '3' }, method: 'POST' }, 3],
])('%s', (_, answer, retryAfter) => {
  expect(told(answer)).toEqual({ retries: 3, retryAfter });
});

test('a wait that is longer than allowed ends the request', () => {
  expect(told({ status: 429, headers: { 'retry-after': '121' } })).toMatchObject({ retries: 0 });
});

test.each([
  ['a 403 without a time', { status: 403 }],
  ['a 503 after a POST, which may have been done', { status: 503, headers: { 'retry-after': '2' }, method: 'POST' }],
  ['the end of the hourly limit', { status: 403, headers: { 'retry-after': '2', 'x-ratelimit-remaining': '0' } }],
  ['a secondary limit by its words', { status: 429, message: 'You have exceeded a secondary rate limit' }],
])('%s is left to others', (_, answer) => {
  expect(told(answer)).toBeUndefined();
});
