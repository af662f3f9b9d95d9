import { rulesOf } from '../rule.ts';

/** Jest. */
export const jest = rulesOf('jest', [
  {
    id: 'jest-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /^Tests:\s{1,12}(?:\d+ \w+, )*?[1-9]\d* failed\b/,
      /^Test Suites:\s{1,6}(?:\d+ \w+, )*?[1-9]\d* failed\b/,
      /\bJest: "global" threshold was met$/,
    ],
    examples: ['Tests:       2 failed, 1 skipped, 40 passed, 43 total', 'Test Suites: 1 failed, 12 passed, 13 total'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'jest-failed-file',
    type: 'test-failure',
    weight: 7.5,
    pattern:
      /^\s{0,4}FAIL\s{1,4}(?:\S{1,60}\s{1,3})?(?:\|\S{1,60}\| )?\S{1,200}\.(?:[cm]?[jt]sx?|vue|svelte)\b(?!: [\d.]+ ?[kKMG]?B\b)/,
    examples: ['FAIL src/a.test.ts (5.2 s)', ' FAIL  |unit| test/a.spec.ts > adds'],
    counterExamples: ['FAIL  dist/a.js: 12KB > maxSize 10KB (gzip)'],
  },
  {
    id: 'jest-suite-failed',
    type: 'test-failure',
    weight: 6.5,
    pattern: [
      /\bTest suite failed to run\b/i,
      /^\s{0,4}● .{1,200} › .{1,200}/i,
      /\bYour test suite must contain at least one test\b/i,
      /\bThrown: "Exceeded timeout of/i,
      /\bexceeded timeout of \d+ ?ms for a (?:test|hook)\b/i,
    ],
    examples: [
      '  ● Test suite failed to run',
      '  ● cart › adds an item',
      'thrown: "Exceeded timeout of 5000 ms for a test.',
    ],
  },
  {
    id: 'jest-coverage',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern: [
      /\bcoverage threshold for \w+ \(?[\d.]+%?\)? not met\b/i,
      /\bJest: (?:"[^"]{1,200}" )?coverage threshold\b/i,
      /\bERROR: Coverage for \w+ \([\d.]+%\) does not meet\b/i,
    ],
    examples: [
      'Jest: "global" coverage threshold for branches (80%) not met: 71.2%',
      'ERROR: Coverage for lines (61.2%) does not meet global threshold (80%)',
    ],
    suggestion: 'Add tests, or lower the threshold knowingly.',
  },
]);
