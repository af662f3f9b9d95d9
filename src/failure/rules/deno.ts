import { rulesOf } from '../rule.ts';

/** Deno. */
export const deno = rulesOf('deno', [
  {
    id: 'deno-check',
    type: 'quality-gate',
    weight: 8,
    pattern: [
      /^error: (?:Found \d+ (?:not formatted|problem)|Type checking failed|TS\d{3,5} )/,
      /^Found \d+ (?:problems|not formatted files)/,
    ],
    examples: ['error: Found 3 not formatted files in 12 files', 'Found 4 problems', 'error: Type checking failed.'],
  },
  {
    id: 'deno-test',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [/^FAILED \| \d+ passed/, /^error: Test failed$/, /\b[1-9]\d* failed \(\d+m?s\)$/],
    examples: ['FAILED | 12 passed | 1 failed (2s)', 'error: Test failed'],
  },
]);
