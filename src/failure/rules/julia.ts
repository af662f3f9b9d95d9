import { rulesOf } from '../rule.ts';

/** Julia. */
export const julia = rulesOf('julia', [
  {
    id: 'julia-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 8.5,
    pattern: [
      /\bSome tests did not pass: \d+ passed, \d+ failed\b/,
      /\bERROR: LoadError: Some tests did not pass\b/,
      /\bERROR: Package \S{1,60} errored during testing\b/,
      /^Test (?:Failed|Error) at /,
    ],
    examples: [
      'ERROR: LoadError: Some tests did not pass: 40 passed, 2 failed, 0 errored, 0 broken.',
      'ERROR: Package Acme errored during testing',
    ],
  },
  {
    id: 'julia-packages',
    type: 'unknown',
    weight: 7,
    pattern: [
      /\bERROR: Unsatisfiable requirements detected for package\b/,
      /\bERROR: (?:LoadError: )?ArgumentError: Package \S{1,80} not found\b/,
    ],
    examples: ['ERROR: Unsatisfiable requirements detected for package Acme [1a2b3c4d]:'],
  },
]);
