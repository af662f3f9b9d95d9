import { rulesOf } from '../rule.ts';

/** PHPUnit, Pest, Behat. */
export const phpunit = rulesOf('phpunit', [
  {
    id: 'phpunit-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /^(?:FAILURES|ERRORS)!$/,
      /^Tests: \d+, Assertions: \d+, .{0,60}(?:Failures|Errors): [1-9]/,
      /^There (?:was|were) [1-9]\d* (?:failures?|errors?):/,
    ],
    examples: ['FAILURES!', 'Tests: 40, Assertions: 120, Failures: 2.', 'There were 2 failures:'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'pest-behat-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^\s{0,4}Tests:\s{1,6}[1-9]\d* failed, /,
      /^\s{0,4}(?:FAIL|FAILED) {1,3}Tests\\/,
      /^\s{0,4}[1-9]\d* (?:scenarios?|steps?) \([1-9]\d* failed/,
      /^--- Failed scenarios:/,
      /^Tests: {1,8}[1-9]\d* failed/,
    ],
    examples: [
      '  Tests:    2 failed, 40 passed (120 assertions)',
      '   FAIL  Tests\\Feature\\CartTest',
      '--- Failed scenarios:',
    ],
  },
]);
