import { rulesOf } from '../rule.ts';

/** unittest, doctest, tox, nox, behave and coverage. */
export const pythonTests = rulesOf('python-tests', [
  {
    id: 'unittest-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /^FAILED \((?:(?:failures|errors|unexpected successes|skipped|expected failures)=\d+(?:, )?)+\)/,
      /^\*{3}Test Failed\*{3} \d+ failures/,
      /^\d+ items? had failures:/,
      /^Failed example:$/,
    ],
    examples: ['FAILED (failures=1, errors=2)', '***Test Failed*** 2 failures.'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'unittest-failed-line',
    type: 'test-failure',
    weight: 7,
    pattern: /^(?:FAIL|ERROR): \w{1,120} \([\w.<>]{1,200}\)/,
    examples: ['FAIL: test_adds (tests.test_a.CartTest)', 'ERROR: setUpClass (tests.test_a.CartTest)'],
  },
  {
    id: 'python-test-frame',
    type: 'test-failure',
    role: 'ambient',
    weight: 5,
    pattern: [/^\s{0,8}File "[^"]{1,300}", line \d+, in test_\w+/, /\/tests?\/[\w/]{0,120}\btest_\w+\.py:\d+: /],
    examples: ['  File "/w/check.py", line 9, in test_login', 'w/tests/test_a.py:12: AssertionError'],
  },
  {
    id: 'behave-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^\d+ (?:features?|scenarios?|steps?) passed, [1-9]\d* failed/,
      /^Failing scenarios:/,
      /^\d+ scenarios? \(.{0,60}\b[1-9]\d* (?:failed|undefined)/,
    ],
    examples: ['2 scenarios passed, 1 failed, 0 skipped', 'Failing scenarios:', '12 scenarios (2 failed, 10 passed)'],
  },
  {
    id: 'tox-summary',
    type: 'test-failure',
    role: 'ambient',
    weight: 3.5,
    pattern: [
      /^ERROR: {1,4}\S{1,60}: commands failed/,
      /^\s{0,4}\S{1,60}: FAIL code \d/,
      /\bevaluation failed :\(/,
      /^nox > Session \S{1,80} failed/,
    ],
    examples: ['ERROR:   py311: commands failed', '  py311: FAIL code 1 (12.3=setup[3.1]+cmd[9.2] seconds)'],
  },
  {
    id: 'python-coverage',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.7,
    pattern: [
      /\bRequired test coverage of [\d.]+% not reached\b/i,
      /\bCoverage failure: total of\b/i,
      /\bcoverage\b.{0,40}\bis less than fail-under\b/i,
      /\bFAIL(?:ED)?:? .{0,40}\bcoverage\b.{0,60}\b(?:below|less than|not reached|under)\b/i,
    ],
    examples: [
      'FAIL Required test coverage of 80% not reached. Total coverage: 71.20%',
      'Coverage failure: total of 71 is less than fail-under=80',
    ],
    suggestion: 'Add tests, or lower the threshold knowingly.',
  },
  {
    id: 'coverage-tool',
    type: 'unknown',
    weight: 7,
    pattern: [
      /^No data to (?:combine|report)\b/,
      /^Couldn't (?:use data file|combine from|read data from|find coverage)/,
      /^No source for code: /,
    ],
    examples: ['No data to combine', "Couldn't use data file '/w/.coverage': no such table"],
  },
]);
