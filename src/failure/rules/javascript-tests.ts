import { rulesOf } from '../rule.ts';

/** jest, vitest, mocha, jasmine, karma, ava, tap, node:test, bun. */
export const javascriptTests = rulesOf('javascript-tests', [
  {
    id: 'jest-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern:
      /^Tests:\s{1,12}(?:\d+ \w+, )*?[1-9]\d* failed\b|^Test Suites:\s{1,6}(?:\d+ \w+, )*?[1-9]\d* failed\b|\bJest: "global" threshold was met$/,
    examples: ['Tests:       2 failed, 1 skipped, 40 passed, 43 total', 'Test Suites: 1 failed, 12 passed, 13 total'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'jest-failed-file',
    type: 'test-failure',
    weight: 7.5,
    pattern: /^\s{0,4}FAIL\s{1,4}(?:\S{1,60}\s{1,3})?(?:\|\S{1,60}\| )?\S{1,200}\.(?:[cm]?[jt]sx?|vue|svelte)\b/,
    examples: ['FAIL src/a.test.ts (5.2 s)', ' FAIL  |unit| test/a.spec.ts > adds'],
  },
  {
    id: 'jest-suite-failed',
    type: 'test-failure',
    weight: 6.5,
    pattern:
      /\bTest suite failed to run\b|^\s{0,4}● .{1,200} › .{1,200}|\bYour test suite must contain at least one test\b|\bThrown: "Exceeded timeout of|\bexceeded timeout of \d+ ?ms for a (?:test|hook)\b/i,
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
    pattern:
      /\bcoverage threshold for \w+ \(?[\d.]+%?\)? not met\b|\bJest: (?:"[^"]{1,200}" )?coverage threshold\b|\bERROR: Coverage for \w+ \([\d.]+%\) does not meet\b/i,
    examples: [
      'Jest: "global" coverage threshold for branches (80%) not met: 71.2%',
      'ERROR: Coverage for lines (61.2%) does not meet global threshold (80%)',
    ],
    suggestion: 'Add tests, or lower the threshold knowingly.',
  },
  {
    id: 'jest-obsolete',
    type: 'test-failure',
    weight: 6,
    pattern:
      /^ ?› \d+ snapshots? (?:failed|obsolete)|^Snapshots:\s{1,6}[1-9]\d* failed|\bNew snapshot was not written\b/,
    examples: ['Snapshots:   1 failed, 3 passed, 4 total', ' › 1 snapshot failed.'],
  },
  {
    id: 'vitest-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern:
      /^\s{0,8}Tests?(?: Files)?\s{1,4}[1-9]\d* failed\b|⎯ Failed (?:Tests|Suites) [1-9]\d* ⎯|^\s{0,4}[❯×✗] \S{1,200}\.(?:[cm]?[jt]sx?) \(?\d+ tests? \| [1-9]\d* failed/,
    examples: [
      ' Test Files  1 failed | 12 passed (13)',
      '      Tests  3 failed | 40 passed (43)',
      '⎯⎯⎯⎯⎯ Failed Tests 2 ⎯⎯⎯⎯⎯',
    ],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'vitest-unhandled',
    type: 'test-failure',
    weight: 7,
    pattern:
      /\bVitest caught \d+ unhandled errors?\b|⎯ Unhandled (?:Errors|Rejection|Error) ⎯|\bNo test (?:files|suite) found\b|\bError: Test timed out in \d+ms/,
    examples: ['Vitest caught 1 unhandled error during the test run.', 'Error: Test timed out in 5000ms.'],
  },
  {
    id: 'mocha-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern:
      /^\s{0,8}[1-9]\d* failing$|^\s{0,8}[1-9]\d* of \d+ tests? failed\b|^\s{0,6}✖ [1-9]\d* of \d+ tests? failed/,
    examples: ['  2 failing', '✖ 2 of 40 tests failed:'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'mocha-timeout',
    type: 'test-failure',
    weight: 7,
    pattern:
      /\bTimeout of \d+ms exceeded\. For async tests\b|\bTimeout - Async (?:function|callback) (?:did not complete|was not invoked)\b|"(?:before|after) (?:each|all)" hook\b/,
    examples: [
      'Error: Timeout of 2000ms exceeded. For async tests and hooks, ensure "done()" is called',
      '1) "before each" hook for "adds":',
    ],
  },
  {
    id: 'jasmine-karma-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern:
      /^\s{0,4}\d+ specs?, [1-9]\d* failures?\b|\bExecuted \d+ of \d+.{0,40}\((?:[1-9]\d*|\w+) FAILED\)|\bTOTAL: [1-9]\d* FAILED\b/,
    examples: [
      '40 specs, 2 failures',
      'Chrome Headless 120 (Linux): Executed 40 of 40 (2 FAILED) (1.2 secs / 1.1 secs)',
      'TOTAL: 2 FAILED, 38 SUCCESS',
    ],
  },
  {
    id: 'karma-browser',
    type: 'unknown',
    weight: 6.5,
    pattern:
      /\b(?:Cannot start|No binary for) (?:Chrome|Firefox)\w*\b|\b(?:Chrome|Firefox)\w* (?:have|has) not captured in \d+ ms\b|\bDisconnected,? (?:because|reconnect failed)\b|\bNo captured browser\b/,
    examples: [
      'No binary for ChromeHeadless browser on your platform.',
      'Firefox have not captured in 60000 ms, killing.',
    ],
  },
  {
    id: 'ava-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern:
      /^\s{0,4}[1-9]\d* (?:tests?|uncaught exceptions?|unhandled rejections?|hooks?|known failures?) (?:failed|remained pending)\b|^\s{0,4}[1-9]\d* (?:uncaught exception|unhandled rejection)s?$/,
    examples: ['  2 tests failed', '  1 uncaught exception'],
  },
  {
    id: 'tap-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern:
      /^#\s{1,4}(?:fail|failed|not ok)\s{1,6}[1-9]\d*|^ℹ fail [1-9]\d*|^# failed [1-9]\d* (?:test|of)|^Failed [1-9]\d*\/\d+ (?:test|subtest)|\bLooks like you failed [1-9]\d* tests?\b|^Result: FAIL$/,
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
  {
    id: 'node-test-failing',
    type: 'test-failure',
    weight: 8,
    pattern: /^✖ failing tests:|\bERR_TEST_FAILURE\b|\bfailureType: '/,
    examples: ['✖ failing tests:', "  code: 'ERR_TEST_FAILURE'"],
  },
  {
    id: 'bun-test-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: /^\s{0,3}[1-9]\d* fail$|^\(fail\) .{1,200}\[\d/,
    examples: [' 2 fail', '(fail) cart > adds [1.20ms]'],
  },
  {
    id: 'javascript-assertion',
    type: 'test-failure',
    role: 'ambient',
    weight: 6,
    pattern:
      /\bAssertionError(?: \[ERR_ASSERTION\])?\b|\bExpected values to be (?:strictly |loosely )?(?:deep-)?equal\b|\bERR_ASSERTION\b|^\s{0,8}expect\((?:received|jest\.fn\(\)|locator|string|page|element)\)|^\s{0,8}Expected(?: \w+)?: .{1,200}$|^\s{0,8}Received(?: \w+)?: |\bexpected .{1,120} to (?:equal|be|deeply|have|include|match|contain|throw|exist)\b/,
    examples: ['AssertionError: expected 3 to equal 4', '    expect(received).toBe(expected)'],
  },
]);
