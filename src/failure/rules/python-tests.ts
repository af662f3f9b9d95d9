import { rulesOf } from '../rule.ts';

/** pytest, unittest, tox, nox, behave, doctest, Django's runner. */
export const pythonTests = rulesOf('python-tests', [
  {
    id: 'pytest-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern:
      /^=* ?(?:\d+ \w+, ){0,4}[1-9]\d* (?:failed|errors?)\b.{0,120} in [\d.]+ ?s(?:econds)?\b|^(?:\d+ \w+, ){0,4}[1-9]\d* (?:failed|errors?)\b.{0,120} in [\d.]+s/,
    examples: [
      '========= 3 failed, 41 passed, 2 warnings in 9.63s =========',
      '1 failed, 2 passed in 0.12s',
      '==== 10 warnings, 2 errors in 3.04s ====',
    ],
    counterExamples: ['==== 41 passed, 2 xfailed in 9.63s ===='],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'pytest-failed-line',
    type: 'test-failure',
    weight: 8,
    pattern:
      /^(?:FAILED|ERROR) \S{1,300}\.py(?:::\S|$| - )|^\S{1,300}\.py::\S{1,300} (?:FAILED|ERROR)\b|^FAILED CONSISTENTLY: |\btest_\w{1,80}(?: \d+\/\d+)? (?:FAILED|failed!)/,
    examples: [
      'FAILED tests/test_a.py::test_adds - assert 3 == 4',
      'tests/test_a.py::test_adds FAILED [ 12%]',
      'ERROR tests/test_a.py - ImportError: cannot import',
    ],
  },
  {
    id: 'pytest-collection',
    type: 'test-failure',
    role: 'verdict',
    weight: 8.5,
    pattern:
      /\bInterrupted: \d+ errors? during collection\b|\bERROR collecting \S|\bImportError while (?:importing test module|loading conftest)\b|\berrors? during collection\b/,
    examples: [
      '!!!!!!!! Interrupted: 2 errors during collection !!!!!!!!',
      '____ ERROR collecting tests/test_a.py ____',
    ],
    suggestion: 'A test module does not import.',
  },
  {
    id: 'pytest-assertion',
    type: 'test-failure',
    role: 'ambient',
    weight: 6,
    pattern:
      /^E {3,}.{0,200}(?:[Ee]rror|[Ee]xception|assert|[Ff]ailed|Timeout|Interrupt)|^={3,} (?:FAILURES|ERRORS) ={3,}|^_{3,} (?:[\w.]{1,80}\.)?test_\w[\w.[\]-]{0,160} _{3,}$/,
    examples: [
      'E       assert 3 == 4',
      '=================== FAILURES ===================',
      '_______ test_adds _______',
    ],
  },
  {
    id: 'pytest-usage',
    type: 'unknown',
    weight: 9,
    pattern:
      /\bpytest: error: |\bpytest\.UsageError\b|^ERROR: (?:usage: pytest|file or directory not found|not found: |file not found)|^INTERNALERROR> /,
    examples: ['pytest: error: unrecognized arguments: --cov', 'ERROR: file or directory not found: tests/gone'],
    suggestion: 'Install the plugin or mend the call of pytest.',
  },
  {
    id: 'pytest-timeout',
    type: 'timeout',
    weight: 7,
    pattern: /^\+{3,} Timeout \+{3,}|^~{3,} Stack of .{1,80} ~{3,}$/,
    examples: ['++++++++++++++++ Timeout ++++++++++++++++'],
  },
  {
    id: 'pytest-worker-crash',
    type: 'test-failure',
    weight: 7,
    pattern:
      /\bworker 'gw\d+' crashed while running\b|\bnode down: Not properly terminated\b|\bFatal Python error: (?:Segmentation fault|Aborted|Bus error)/,
    examples: [
      "worker 'gw1' crashed while running 'tests/test_a.py::test_adds'",
      'Fatal Python error: Segmentation fault',
    ],
  },
  {
    id: 'unittest-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern:
      /^FAILED \((?:(?:failures|errors|unexpected successes|skipped|expected failures)=\d+(?:, )?)+\)|^\*{3}Test Failed\*{3} \d+ failures|^\d+ items? had failures:/,
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
    pattern: /^\s{0,8}File "[^"]{1,300}", line \d+, in test_\w+|\/tests?\/[\w/]{0,120}\btest_\w+\.py:\d+: /,
    examples: ['  File "/w/check.py", line 9, in test_login', 'w/tests/test_a.py:12: AssertionError'],
  },
  {
    id: 'behave-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern:
      /^\d+ (?:features?|scenarios?|steps?) passed, [1-9]\d* failed|^Failing scenarios:|^\d+ scenarios? \(.{0,60}\b[1-9]\d* (?:failed|undefined)/,
    examples: ['2 scenarios passed, 1 failed, 0 skipped', 'Failing scenarios:', '12 scenarios (2 failed, 10 passed)'],
  },
  {
    id: 'tox-summary',
    type: 'test-failure',
    role: 'ambient',
    weight: 3.5,
    pattern:
      /^ERROR: {1,4}\S{1,60}: commands failed|^\s{0,4}\S{1,60}: FAIL code \d|\bevaluation failed :\(|^nox > Session \S{1,80} failed/,
    examples: ['ERROR:   py311: commands failed', '  py311: FAIL code 1 (12.3=setup[3.1]+cmd[9.2] seconds)'],
  },
  {
    id: 'python-coverage',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.7,
    pattern:
      /\bRequired test coverage of [\d.]+% not reached\b|\bCoverage failure: total of\b|\bcoverage\b.{0,40}\bis less than fail-under\b|\bFAIL(?:ED)?:? .{0,40}\bcoverage\b.{0,60}\b(?:below|less than|not reached|under)\b/i,
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
    pattern:
      /^No data to (?:combine|report)\b|^Couldn't (?:use data file|combine from|read data from|find coverage)|^No source for code: /,
    examples: ['No data to combine', "Couldn't use data file '/w/.coverage': no such table"],
  },
]);
