import { rulesOf } from '../rule.ts';

/** Erlang. */
export const erlang = rulesOf('erlang', [
  {
    id: 'erlang-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^\s{0,4}Failed: [1-9]\d*\. {1,3}Skipped: /,
      /\bFailed [1-9]\d* tests\. Passed\b/,
      /^===> (?:Error Running EUnit|Failures occurred running tests)/,
      /^Testing .{1,160}: \*{3} FAILED/,
    ],
    examples: ['  Failed: 2.  Skipped: 0.  Passed: 40.', '===> Failures occurred running tests: 2'],
  },
]);
