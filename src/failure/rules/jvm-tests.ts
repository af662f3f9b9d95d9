import { rulesOf } from '../rule.ts';

/** Surefire, Failsafe, JUnit, TestNG, Gradle's and sbt's test tasks, and the linters of the JVM. */
export const jvmTests = rulesOf('jvm-tests', [
  {
    id: 'surefire-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern:
      /\bTests run: \d+, {1,2}Failures: (?:[1-9]\d*, {1,2}Errors: \d+|0, {1,2}Errors: [1-9]\d*)|\bThere (?:are|were) test failures\b|\bTests in error:|^Failed tests:/,
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
    pattern:
      /\bThere were failing tests\b|^\d+ tests? completed, [1-9]\d* failed|\bExecution failed for task ':.{0,120}(?:[tT]est|check|Test\w*)'/,
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
    pattern: /^\S.{0,200} > \S.{0,200} FAILED$|^> Task :\S{0,120}[tT]est\w* FAILED$/,
    examples: ['CartTest > adds an item FAILED', '> Task :core:test FAILED'],
  },
  {
    id: 'junit-exception',
    type: 'test-failure',
    role: 'ambient',
    weight: 6,
    pattern:
      /\b(?:org\.junit\.\S{0,80}|junit\.framework\.\S{0,60}|java\.lang\.|org\.opentest4j\.)(?:AssertionError|AssertionFailedError|ComparisonFailure|MultipleFailuresError)\b|\bexpected:? ?<.{0,200}> but was:? ?<|\borg\.mockito\.exceptions\b|\bWanted but not invoked\b/,
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
    pattern:
      /^\[\s{1,12}[1-9]\d* tests failed\s{1,12}\]|\bTests run: \d+, {1,3}Failures: [1-9]|^Total tests run: \d+, (?:Passes: \d+, )?Failures: [1-9]\d*|^\s{0,8}\[junit\].{0,80}FAILED$|\bTest \S{1,120} FAILED$|^FAILURES!!!$/,
    examples: [
      '[         2 tests failed          ]',
      'Total tests run: 40, Failures: 2, Skips: 0',
      '    [junit] Test org.acme.CartTest FAILED',
    ],
  },
  {
    id: 'sbt-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern:
      /\bsbt\.TestsFailedException\b|^\[error\] Failed: Total \d+, Failed [1-9]|^\[error\] Failed tests:|^\[(?:info|error)\] \*{3} [1-9]\d* (?:TESTS? FAILED|SUITES? ABORTED)|^\[info\] Tests: succeeded \d+, failed [1-9]/,
    examples: [
      '[error] (Test / test) sbt.TestsFailedException: Tests unsuccessful',
      '[info] Tests: succeeded 40, failed 2, canceled 0',
    ],
  },
  {
    id: 'leiningen-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern:
      /^[1-9]\d* failures?, \d+ errors?\.$|^\d+ failures?, [1-9]\d* errors?\.$|^Tests failed\.$|^FAIL in \(|^ERROR in \(/,
    examples: ['2 failures, 0 errors.', 'Tests failed.', 'FAIL in (adds-item) (cart_test.clj:12)'],
  },
  {
    id: 'spring-context',
    type: 'test-failure',
    role: 'ambient',
    weight: 4,
    pattern: /\bFailed to load ApplicationContext\b|\bApplicationContext failure threshold\b/,
    examples: ['java.lang.IllegalStateException: Failed to load ApplicationContext'],
  },
  {
    id: 'checkstyle-summary',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern:
      /\bYou have \d+ Checkstyle violations?\b|\bCheckstyle (?:violations by severity|rule violations were found|files with violations)\b|\[checkstyle\] \[(?:ERROR|WARN)\]|\bmaven-checkstyle-plugin\b.{0,120}\bfailed\b/i,
    examples: [
      'You have 3 Checkstyle violations.',
      'Checkstyle rule violations were found. See the report at: file:///w/main.html',
    ],
    suggestion: 'Mend what Checkstyle found.',
  },
  {
    id: 'jvm-static-analysis',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern:
      /\b(?:SpotBugs|FindBugs) (?:rule )?violations? (?:were )?found\b|\bspotbugs-maven-plugin\b.{0,120}\bfailed with \d+ bugs|\bYou have \d+ (?:PMD|CPD) violations?\b|\bPMD (?:rule violations were found|Failure)|\b\d+ PMD rule violations were found\b|\berror[ -]?prone\b.{0,40}\berror|\bAnalysis failed with \d+ weighted issues\b|\bLint found (?:fatal )?errors\b|\bLint found \d+ errors?\b|\bKtlint found code style violations\b|\bA failure occurred while executing .{0,120}(?:ktlint|detekt|Checkstyle|SpotBugs|Pmd)|\bRule violated for (?:bundle|package|class)\b|\bCoverage checks have not been met\b|\bJapicmp\b.{0,80}\bfailed|\bArchitecture Violation\b/i,
    examples: [
      '> SpotBugs violations were found. See the report at: file:///w/main.xml',
      'You have 2 PMD violations.',
      'Lint found 3 errors, 12 warnings.',
      'Rule violated for bundle a: instructions covered ratio is 0.61, but expected minimum is 0.80',
    ],
    suggestion: 'Mend what the analysis found.',
  },
  {
    id: 'jvm-format',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern:
      /\bThe following files had format violations\b|\bRun '(?:\.\/)?gradlew (?::\S{1,80})?spotlessApply'|\bmvn spotless:apply\b|\bSome files do not have the expected license header\b|\bLicense header\b.{0,60}\b(?:missing|mismatch)|\bMissing header in: |\bToo many files with unapproved license\b|\bscalafmt\b.{0,60}\b(?:failed|isn't formatted)|\bfiles? (?:isn't|aren't|must be) formatted\b|\bNot properly formatted\b|\bFile .{1,200} has not been previously formatted\b/i,
    examples: [
      '> The following files had format violations:',
      'Some files do not have the expected license header',
      'Too many files with unapproved license: 2 See RAT report',
    ],
    suggestion: 'Run the formatter, add the header.',
  },
  {
    id: 'maven-enforcer',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8,
    pattern:
      /\bSome Enforcer rules have failed\b|\bmaven-enforcer-plugin\b.{0,120}\bfailed\b|\bRule \d+: \S{1,120} failed with message\b|\bUsed undeclared dependencies found\b|\bDependency problems found\b/,
    examples: ['Some Enforcer rules have failed. Look above for specific messages explaining why the rule failed.'],
  },
  {
    id: 'sonar-gate',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern:
      /\bQUALITY GATE STATUS: FAILED\b|\bQuality Gate (?:has )?failed\b|\bquality gate\b.{0,40}\b(?:failed|not passed|did not pass)\b/i,
    examples: ['QUALITY GATE STATUS: FAILED - View details on https://sonar.corp'],
  },
]);
