import { rulesOf } from '../rule.ts';

/** Ginkgo. */
export const ginkgo = rulesOf('ginkgo', [
  {
    id: 'ginkgo-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /^FAIL! -- \d+ Passed/,
      /^Summarizing [1-9]\d* Failures?:/,
      /\bGinkgo ran \d+ suites? in\b.{0,60}Test Suite Failed/,
      /^Test Suite Failed$/,
      /\[FAIL\] \S/,
    ],
    examples: ['FAIL! -- 12 Passed | 1 Failed | 0 Pending | 0 Skipped', 'Summarizing 1 Failure:', 'Test Suite Failed'],
  },
]);
