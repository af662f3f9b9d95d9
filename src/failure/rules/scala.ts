import { rulesOf } from '../rule.ts';

/** sbt and Scala. */
export const scala = rulesOf('scala', [
  {
    id: 'sbt-compile',
    type: 'quality-gate',
    weight: 8,
    pattern: [
      /^\[error\] \(.{1,120}(?:compile\w*|scalastyle\w*|scalafmt\w*)\b.{0,40}\)/,
      /^\[error\] \S{1,300}\.scala:\d+(?::\d+)?: /,
      /^\[error\] (?:\w+ error(?:s)? found|Found \d+ errors)/,
      /^-- (?:\[E\d{3}\] )?[\w ]{0,40}Error: /,
    ],
    examples: [
      '[error] (Compile / compileIncremental) Compilation failed',
      '[error] /w/A.scala:12:7: not found: value gone',
      '[error] two errors found',
    ],
  },
  {
    id: 'sbt-dependencies',
    type: 'unknown',
    weight: 7,
    pattern: [
      /\bsbt\.librarymanagement\.ResolveException\b/,
      /\bunresolved dependency: /,
      /^\[error\] \(.{0,60}update\) /,
      /\bError downloading \S{1,120}:\S{1,120}:/,
      /\bNot a valid (?:key|command): /,
    ],
    examples: [
      '[error] (update) sbt.librarymanagement.ResolveException: Error downloading org.acme:a_3:1',
      '[warn] unresolved dependency: org.acme#a;1.0: not found',
    ],
  },
  {
    id: 'sbt-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /\bsbt\.TestsFailedException\b/,
      /^\[error\] Failed: Total \d+, Failed [1-9]/,
      /^\[error\] Failed tests:/,
      /^\[(?:info|error)\] \*{3} [1-9]\d* (?:TESTS? FAILED|SUITES? ABORTED)/,
      /^\[info\] Tests: succeeded \d+, failed [1-9]/,
    ],
    examples: [
      '[error] (Test / test) sbt.TestsFailedException: Tests unsuccessful',
      '[info] Tests: succeeded 40, failed 2, canceled 0',
    ],
  },
]);
