import { rulesOf } from '../rule.ts';

/** The Test Anything Protocol, whoever speaks it. */
export const tap = rulesOf('tap', [
  {
    id: 'tap-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^#\s{1,4}(?:fail|failed|not ok)\s{1,6}[1-9]\d*/,
      /^ℹ fail [1-9]\d*/,
      /^# failed [1-9]\d* (?:test|of)/,
      /^Failed [1-9]\d*\/\d+ (?:test|subtest)/,
      /\bLooks like you failed [1-9]\d* tests?\b/,
      /^Result: FAIL$/,
    ],
    examples: ['# fail 2', 'ℹ fail 2', '# Looks like you failed 2 tests of 40.', 'Result: FAIL'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'tap-not-ok',
    type: 'test-failure',
    weight: 7.5,
    pattern: /^\s{0,12}not ok \d+\b(?!.{0,300}# (?:TODO|SKIP))/i,
    examples: ['not ok 12 - adds an item', '    not ok 3 returns 404'],
    counterExamples: ['not ok 4 - later # TODO not written yet'],
  },
]);
