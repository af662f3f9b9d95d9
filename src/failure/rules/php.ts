import { rulesOf } from '../rule.ts';

/** PHP, its linters and analysers. */
export const php = rulesOf('php', [
  {
    id: 'php-memory',
    type: 'resource-exhaustion',
    weight: 9,
    pattern: [
      /\bAllowed memory size of \d+ bytes exhausted\b/,
      /\bPHPStan process crashed because it reached configured PHP memory limit\b/,
    ],
    examples: ['PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes)'],
    suggestion: 'Raise memory_limit.',
  },
]);
