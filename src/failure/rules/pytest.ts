import { rulesOf } from '../rule.ts';

/** pytest. */
export const pytest = rulesOf('pytest', [
  {
    id: 'pytest-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /^=* ?(?:\d+ \w+, ){0,4}[1-9]\d* (?:failed|errors?)\b.{0,120} in [\d.]+ ?s(?:econds)?\b/,
      /^(?:\d+ \w+, ){0,4}[1-9]\d* (?:failed|errors?)\b.{0,120} in [\d.]+s/,
    ],
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
    pattern: [
      /^(?:FAILED|ERROR) \S{1,300}\.py(?:::\S|$| - )/,
      /^\S{1,300}\.py::\S{1,300} (?:FAILED|ERROR)\b/,
      /^FAILED CONSISTENTLY: /,
      /\btest_\w{1,80}(?: \d+\/\d+)? (?:FAILED|failed!)/,
    ],
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
    pattern: [
      /\bInterrupted: \d+ errors? during collection\b/,
      /\bERROR collecting \S/,
      /\bImportError while (?:importing test module|loading conftest)\b/,
      /\berrors? during collection\b/,
    ],
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
    pattern: [
      /^E {3,}.{0,200}(?:[Ee]rror|[Ee]xception|assert|[Ff]ailed|Timeout|Interrupt)/,
      /^={3,} (?:FAILURES|ERRORS) ={3,}/,
      /^_{3,} (?:[\w.]{1,80}\.)?test_\w[\w.[\]-]{0,160} _{3,}$/,
    ],
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
    pattern: [
      /\bpytest: error: /,
      /\bpytest\.UsageError\b/,
      /^ERROR: (?:usage: pytest|file or directory not found|not found: |file not found)/,
      /^INTERNALERROR> /,
    ],
    examples: ['pytest: error: unrecognized arguments: --cov', 'ERROR: file or directory not found: tests/gone'],
    suggestion: 'Install the plugin or correct the call of pytest.',
  },
  {
    id: 'pytest-timeout',
    type: 'timeout',
    weight: 7,
    pattern: [/^\+{3,} Timeout \+{3,}/, /^~{3,} Stack of .{1,80} ~{3,}$/],
    examples: ['++++++++++++++++ Timeout ++++++++++++++++'],
  },
  {
    id: 'pytest-worker-crash',
    type: 'test-failure',
    weight: 7,
    pattern: [
      /\bworker 'gw\d+' crashed while running\b/,
      /\bnode down: Not properly terminated\b/,
      /\bFatal Python error: (?:Segmentation fault|Aborted|Bus error)/,
    ],
    examples: [
      "worker 'gw1' crashed while running 'tests/test_a.py::test_adds'",
      'Fatal Python error: Segmentation fault',
    ],
  },
  {
    id: 'pytest-nothing-ran',
    type: 'unknown',
    weight: 5,
    pattern: /\bno tests (?:ran in [\d.]+|collected|were collected|found that match)\b/,
    examples: ['====== no tests ran in 0.02s ======'],
    suggestion: 'pytest found nothing to run: look at its arguments and at the folder.',
  },
]);
