import { rulesOf } from '../rule.ts';

/** CircleCI. */
export const circleci = rulesOf('circleci', [
  {
    id: 'circleci-no-output',
    type: 'timeout',
    role: 'verdict',
    weight: 12,
    pattern: [
      /\bToo long with no output\b/i,
      /\bexceeded the (?:job )?(?:runtime|time) limit\b/i,
      /\bjob canceled because .{0,60}\btimeout\b/i,
    ],
    examples: ['Too long with no output (exceeded 10m0s): context deadline exceeded'],
    suggestion: 'Find what hangs.',
  },
]);
