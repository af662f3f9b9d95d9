import { rulesOf } from '../rule.ts';

/** Cypress. */
export const cypress = rulesOf('cypress', [
  {
    id: 'cypress-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /[✖✗] {1,4}[1-9]\d* of \d+ failed \(\d/,
      /^\s{0,6}│? ?Failing:\s{1,12}[1-9]/,
      /\bCypressError: /,
      /\bcypress run\b.{0,40}\bfailed\b/,
    ],
    examples: ['✖  2 of 5 failed (40%)', '  │ Failing:      2', 'CypressError: Timed out retrying after 4000ms'],
  },
]);
