import { rulesOf } from '../rule.ts';

/** Surefire, JUnit, TestNG, Gradle's test tasks, Spring. */
export const junit = rulesOf('junit', [
  {
    id: 'surefire-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /\bTests run: \d+, {1,2}Failures: (?:[1-9]\d*, {1,2}Errors: \d+|0, {1,2}Errors: [1-9]\d*)/,
      /\bThere (?:are|were) test failures\b/,
      /\bTests in error:/,
      /^Failed tests:/,
    ],
    examples: [
      '[ERROR] Tests run: 152, Failures: 0, Errors: 1, Skipped: 0',
      'There are test failures.',
      'Tests run: 3,  Failures: 1,  Errors: 0',
    ],
    counterExamples: ['Tests run: 152, Failures: 0, Errors: 0, Skipped: 4'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'surefire-failed-line',
    type: 'test-failure',
    weight: 8,
    pattern: /<<< (?:FAILURE|ERROR)!/,
    examples: ['[ERROR] adds(CartTest)  Time elapsed: 0.1 s  <<< FAILURE!'],
  },
  {
    id: 'gradle-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /\bThere were failing tests\b/,
      /^\d+ tests? completed, [1-9]\d* failed/,
      /\bExecution failed for task ':.{0,120}(?:[tT]est|check|Test\w*)'/,
    ],
    examples: [
      '> There were failing tests. See the report at: file:///w/index.html',
      '40 tests completed, 2 failed',
      "Execution failed for task ':app:testDebugUnitTest'.",
    ],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'gradle-test-line',
    type: 'test-failure',
    weight: 7.5,
    pattern: [/^\S.{0,200} > \S.{0,200} FAILED$/, /^> Task :\S{0,120}[tT]est\w* FAILED$/],
    examples: ['CartTest > adds an item FAILED', '> Task :core:test FAILED'],
  },
  {
    id: 'junit-exception',
    type: 'test-failure',
    role: 'ambient',
    weight: 6,
    pattern: [
      /\b(?:org\.junit\.\S{0,80}|junit\.framework\.\S{0,60}|java\.lang\.|org\.opentest4j\.)(?:AssertionError|AssertionFailedError|ComparisonFailure|MultipleFailuresError)\b/,
      /\bexpected:? ?<.{0,200}> but was:? ?</,
      /\borg\.mockito\.exceptions\b/,
      /\bWanted but not invoked\b/,
    ],
    examples: [
      'java.lang.AssertionError: expected:<3> but was:<4>',
      'org.opentest4j.AssertionFailedError: expected: <3> but was: <4>',
    ],
  },
  {
    id: 'junit-console-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^\[\s{1,12}[1-9]\d* tests failed\s{1,12}\]/,
      /\bTests run: \d+, {1,3}Failures: [1-9]/,
      /^Total tests run: \d+, (?:Passes: \d+, )?Failures: [1-9]\d*/,
      /^\s{0,8}\[junit\].{0,80}FAILED$/,
      /\bTest \S{1,120} FAILED$/,
      /^FAILURES!!!$/,
    ],
    examples: [
      '[         2 tests failed          ]',
      'Total tests run: 40, Failures: 2, Skips: 0',
      '    [junit] Test org.acme.CartTest FAILED',
    ],
  },
]);
