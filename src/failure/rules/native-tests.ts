import { rulesOf } from '../rule.ts';

/** CTest, GoogleTest, Catch2, Boost.Test, Meson. */
export const nativeTests = rulesOf('native-tests', [
  {
    id: 'ctest-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.3,
    pattern: [
      /\b\d+% tests passed, [1-9]\d* tests? failed out of\b/,
      /^The following tests FAILED:/,
      /^Errors while running CTest\b/,
      /^\s{0,4}\d+ - \S.{0,120} \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|SIGABRT|BAD_COMMAND|ILLEGAL)\)/,
    ],
    examples: [
      '96% tests passed, 2 tests failed out of 50',
      'The following tests FAILED:',
      '\t 12 - cart_test (Failed)',
    ],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'googletest-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.3,
    pattern: [
      /^\[\s{1,3}FAILED\s{1,3}\]/,
      /^\s{0,2}[1-9]\d* FAILED TESTS?$/,
      /^test cases: .{0,60}\b[1-9]\d* failed/,
      /^\[doctest\] test cases: .{0,60}\| {1,4}[1-9]\d* failed/,
      /\*{3} [1-9]\d* failures? (?:is|are) detected\b/,
      /^# (?:FAIL|ERROR|XPASS): {1,3}[1-9]/,
      /^\d+ of \d+ tests failed$/,
    ],
    examples: [
      '[  FAILED  ] Cart.Adds (0 ms)',
      ' 2 FAILED TESTS',
      'test cases: 40 | 38 passed | 2 failed',
      '*** 2 failures are detected in the test module "cart"',
      '# FAIL:  2',
    ],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'meson-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [/^Fail: {1,20}[1-9]\d*\s*$/, /^\s{0,4}\d+\/\d+ \S.{0,120} (?:FAIL|ERROR|TIMEOUT)\s{1,8}[\d.]+ ?s/],
    examples: ['Fail:                2', ' 3/40 acme:cart  FAIL   0.12s   exit status 1'],
  },
]);
