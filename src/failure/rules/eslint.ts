import { rulesOf } from '../rule.ts';

/** ESLint. */
export const eslint = rulesOf('eslint', [
  {
    id: 'eslint-summary',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern: [
      /(?:✖|✗|×|x) \d+ problems? \([1-9]\d* errors?, \d+ warnings?\)/,
      /\bESLint found too many warnings\b/,
      /\b\d+ problems? \([1-9]\d* errors?, \d+ warnings?\)/,
      /^[1-9]\d* errors? and \d+ warnings? found/,
      /\bESLint: \d+ error/,
    ],
    examples: ['✖ 27 problems (1 error, 26 warnings)', 'ESLint found too many warnings (maximum: 0).'],
    counterExamples: ['✖ 27 problems (0 errors, 27 warnings)'],
    suggestion: 'Mend the code, or let `--fix` do it.',
  },
  {
    id: 'eslint-finding',
    type: 'quality-gate',
    weight: 6.5,
    pattern: [
      /^\s{0,8}\d+:\d+(?:-\d+:\d+)?\s{1,6}error\s{1,4}\S.{3,300}/,
      /: line \d+, col \d+, (?:Error|Warning) - /,
      /^\s{0,4}\d+:\d+\s{1,6}✖ /,
    ],
    examples: [
      "  12:7   error  'x' is never reassigned. Use 'const' instead  prefer-const",
      '/w/a.js: line 3, col 9, Error - Missing semicolon. (semi)',
    ],
    suggestion: 'Mend the code, or let `--fix` do it.',
  },
  {
    id: 'eslint-warning',
    type: 'quality-gate',
    role: 'ambient',
    weight: 3,
    pattern: [
      /^\s{0,8}\d+:\d+(?:-\d+:\d+)?\s{1,6}warning\s{1,4}\S/,
      /\b\d+ problems? \(0 errors, [1-9]\d* warnings?\)/,
    ],
    examples: ['  12:7   warning  Unexpected console statement  no-console'],
  },
  {
    id: 'eslint-configuration',
    type: 'unknown',
    weight: 8,
    pattern: [
      /\bESLint couldn't find (?:a|an|the) (?:configuration|config|plugin|eslint\.config)/,
      /\bFailed to load (?:plugin|config|parser) '/,
      /\bInvalid option '--/,
      /\bDefinition for rule '.{1,80}' not found/,
      /\bConfiguration for rule "/,
    ],
    examples: [
      "ESLint couldn't find an eslint.config.(js|mjs|cjs) file.",
      "Failed to load plugin 'vue' declared in '.eslintrc.js'",
    ],
    suggestion: 'Mend the configuration of ESLint.',
  },
]);
