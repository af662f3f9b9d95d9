import { rulesOf } from '../rule.ts';

/** Vitest. */
export const vitest = rulesOf('vitest', [
  {
    id: 'vitest-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /^\s{0,8}Tests?(?: Files)?\s{1,4}[1-9]\d* failed\b/,
      /⎯ Failed (?:Tests|Suites) [1-9]\d* ⎯/,
      /^\s{0,4}[❯×✗] \S{1,200}\.(?:[cm]?[jt]sx?) \(?\d+ tests? \| [1-9]\d* failed/,
    ],
    examples: [
      ' Test Files  1 failed | 12 passed (13)',
      '      Tests  3 failed | 40 passed (43)',
      '⎯⎯⎯⎯⎯ Failed Tests 2 ⎯⎯⎯⎯⎯',
    ],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'vitest-unhandled',
    type: 'test-failure',
    weight: 7,
    pattern: [
      /\bVitest caught \d+ unhandled errors?\b/,
      /⎯ Unhandled (?:Errors|Rejection|Error) ⎯/,
      /\bNo test (?:files|suite) found\b/,
      /\bError: Test timed out in \d+ms/,
    ],
    examples: ['Vitest caught 1 unhandled error during the test run.', 'Error: Test timed out in 5000ms.'],
  },
]);
