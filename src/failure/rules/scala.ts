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
]);
