import { rulesOf } from '../rule.ts';

/** Shapes that test runners have in common, for those that have no rules of their own. */
export const generalTests = rulesOf('general-tests', [
  {
    id: 'general-tests-failed',
    type: 'test-failure',
    role: 'verdict',
    weight: 7,
    pattern: [
      /\b[1-9]\d* (?:unit |integration |e2e |end-to-end )?(?:tests?|specs?|scenarios?|assertions?|suites?|test cases?|testcases?)\b.{0,20}\b(?:failed|failing|did not pass|FAILED)\b/i,
      /\b(?:tests?|specs?|suites?|scenarios?|cases?)\b(?:,? \w+:? \d+){0,4},? {0,4}(?:failed|failures?|FAILED)[:=] {0,4}[1-9]/i,
      /\b(?:Failed|failed|FAILED|Failures|failures)(?: tests?)?\s{0,4}[:=]\s{0,4}[1-9]\d*\b(?=\s{0,8}(?:$|[^\s\w]|(?:passed|skipped|total|succeeded|errors?|tests?|of|ignored|pending)\b))/i,
      /\b\d+ of \d+ .{0,40}\bpassed\b.{0,20}, [1-9]\d* (?:failed|errored)\b/i,
      /\bPassing: \d+ \| Failing: [1-9]/i,
      /\b[1-9]\d*\/\d+ (?:tests? )?(?:failed|failing)\b/i,
      /\b[1-9]\d* (?:failed|failing|failures?),? (?:and )?\d+ (?:passed|passing|succeeded|ok|skipped|success)/i,
      /\b\d+ (?:passed|passing|succeeded|ok)\b,? (?:and )?(?:\d+ \w+,? )?[1-9]\d* (?:failed|failing|failures?|errors?)\b/i,
    ],
    examples: ['2 tests failed', '38 passed, 2 failed', 'Passed: 38, Failed: 2', 'Results: 2/40 failed'],
    counterExamples: ['38 passed, 0 failed', 'Failures: 0'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'general-some-tests-failed',
    type: 'test-failure',
    role: 'ambient',
    weight: 5,
    pattern: [
      /\b(?:some|unit|integration|e2e|end-to-end|smoke|regression|acceptance|functional) tests? (?:have |has )?(?:failed|failing)\b/iu,
      /\b[Tt]ests? (?:run |suite |case |execution |job )?(?:has |have )?(?:failed|FAILED)\b/iu,
      /\bTEST(?:S)?[ _-]?(?:RUN[ _-]?)?FAIL(?:ED|URE|URES|)\b/iu,
      /[❌✗✘✖🔴] .{0,60}\btests?\b.{0,60}\b(?:failed|failure|fail)\b/iu,
      /\btest failures?\b/iu,
      /\bTEST-UNEXPECTED-(?!ERROR \| \S{1,200}:\d)\w+/iu,
    ],
    examples: ['Integration tests failed', 'TESTS FAILED', '❌ checkout test failed'],
    counterExamples: ['0 test suites'],
  },
  {
    // A row of a table of results: "checkout flow      FAIL: 4 of 5".
    id: 'general-result-row',
    type: 'test-failure',
    role: 'ambient',
    weight: 4.2,
    pattern: /^\S.{0,120}(?:\s{2,}|\t|\.{3,} ?)FAIL(?:ED|URE)?(?::|\s|$)/,
    examples: ['checkout flow          FAIL', 'BigModel      FAIL:   breaks=4, expected=2', 'cart test.......FAILED'],
  },
  {
    id: 'general-test-crashed',
    type: 'test-failure',
    weight: 7.5,
    pattern: [
      /\bTEST-UNEXPECTED-(?:FAIL|ERROR(?! \| \S{1,200}:\d+)|TIMEOUT|PASS|CRASH|NOTRUN)\b/,
      /\bPROCESS-CRASH \|/,
      /\bTEST-VALGRIND-ERROR\b/,
    ],
    examples: [
      'TEST-UNEXPECTED-FAIL | dom/a.html | Test timed out.',
      'PROCESS-CRASH | Shutdown hanging [@ RunWatchdog]',
    ],
  },
  {
    id: 'general-assertion',
    type: 'test-failure',
    role: 'ambient',
    weight: 4.5,
    pattern: [
      /\b[Aa]ssert(?:ion)? ?(?:Error|Failed|failed|failure)\b/i,
      /\bASSERT(?:ION)? FAILED\b/i,
      /\bexpected:? .{1,120},? (?:but )?(?:got|was|received|actual|found|saw)\b:? /i,
    ],
    examples: ['assertion failed: left == right', 'expected: 3, got: 4'],
  },
  {
    // What tests printed on their way was not what the job failed for.
    id: 'general-tests-passed',
    type: 'network',
    role: 'recovery',
    weight: 1,
    pattern: [
      /\bTests run: [1-9]\d*, Failures: 0, Errors: 0\b/,
      /\b[1-9]\d* (?:tests? )?passed[,;] 0 (?:failed|failures)\b/,
      /^=+ [1-9]\d* passed(?:, \d+ (?:skipped|warnings?|deselected|xfailed|xpassed|subtests passed))* in [\d.]+ ?s/,
      /^Tests: {1,8}(?:\d+ (?:skipped|todo), )?[1-9]\d* passed, \d+ total/,
      /^ {4,8}Tests {1,2}[1-9]\d* passed \(/,
      /\b[1-9]\d* (?:tests?|examples?|runs),? (?:\d+ assertions, )?0 failures\b/,
      /^OK \([1-9]\d* tests?, \d+ assertions?\)/,
      /^test result: ok\. [1-9]/,
    ],
    examples: [
      'Tests run: 41, Failures: 0, Errors: 0, Skipped: 0',
      '======== 41 passed, 2 warnings in 9.63s ========',
      'Tests:       41 passed, 41 total',
      'test result: ok. 41 passed; 0 failed; 0 ignored',
    ],
    counterExamples: ['Tests run: 41, Failures: 1, Errors: 0', 'Tests:       1 failed, 41 passed, 42 total'],
  },
]);
