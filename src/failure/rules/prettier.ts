import { rulesOf } from '../rule.ts';

/** Prettier. */
export const prettier = rulesOf('prettier', [
  {
    id: 'prettier-check',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern: [
      /\bCode style issues (?:found|were found)\b/,
      /\bRun Prettier (?:with --write )?to fix\b/,
      /\bForgot to run Prettier\?/,
    ],
    examples: ['[warn] Code style issues found in 2 files. Run Prettier with --write to fix.'],
    suggestion: 'Run the formatter.',
  },
]);
