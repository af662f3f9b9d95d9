import { rulesOf } from '../rule.ts';

/** Mocha. */
export const mocha = rulesOf('mocha', [
  {
    id: 'mocha-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^\s{0,8}[1-9]\d* failing$/,
      /^\s{0,8}[1-9]\d* of \d+ tests? failed\b/,
      /^\s{0,6}✖ [1-9]\d* of \d+ tests? failed/,
    ],
    examples: ['  2 failing', '✖ 2 of 40 tests failed:'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'mocha-timeout',
    type: 'test-failure',
    weight: 7,
    pattern: [
      /\bTimeout of \d+ms exceeded\. For async tests\b/,
      /\bTimeout - Async (?:function|callback) (?:did not complete|was not invoked)\b/,
      /"(?:before|after) (?:each|all)" hook\b/,
    ],
    examples: [
      'Error: Timeout of 2000ms exceeded. For async tests and hooks, ensure "done()" is called',
      '1) "before each" hook for "adds":',
    ],
  },
]);
