import { describe, expect, test } from '@jest/globals';
import { classify } from '../../src/failure/classify.ts';
import type { Facts, RetryVerdict } from '../../src/failure/failure.ts';

const verdict = async (log: string, facts: Facts = { exitCode: 1 }) =>
  (await classify({ log: [Buffer.from(`${log}\n`)], facts })).retry;

describe('whether a retry would help', () => {
  test.each<[RetryVerdict, string]>([
    ['transient', 'npm error code ECONNRESET'],
    ['transient', 'fatal: unable to access https://git.test/a.git/: The requested URL returned error: 503'],
    ['transient', 'curl: (6) Could not resolve host: files.test'],
    ['same-again', 'npm error code E404'],
    ['same-again', 'npm error code SELF_SIGNED_CERT_IN_CHAIN'],
    ['same-again', 'curl: (22) The requested URL returned error: 404'],
    ['same-again', 'CONFLICT (content): Merge conflict in src/a.ts'],
    ['same-again', "fatal: Authentication failed for 'https://git.test/a.git/'"],
    ['same-again', 'src/a.ts(3,7): error TS2322: no'],
    ['same-again', '========= 2 failed, 12 passed in 3.21s ========='],
    ['unclear', 'all is well'],
  ])('%s: %s', async (expected, log) => expect(await verdict(log)).toBe(expected));

  test('a limit that was reached may be reached again, or not', async () => {
    expect(await verdict('', { limit: { name: 'timeout', ms: 1000 } })).toBe('unclear');
  });
});
