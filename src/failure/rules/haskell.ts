import { rulesOf } from '../rule.ts';

/** Haskell: GHC, Cabal, Stack. */
export const haskell = rulesOf('haskell', [
  {
    id: 'haskell-compile',
    type: 'quality-gate',
    weight: 8,
    pattern: [
      /\.l?hs:\d+:\d+(?:-\d+)?: error:?/,
      /\.l?hs:\(\d+,\d+\)-\(\d+,\d+\): error/,
      /\[GHC-\d+\]/,
      /^\d+ hints?$/,
      /\bormolu\b.{0,60}\bdiffer/,
    ],
    examples: ['src/A.hs:12:7: error: [GHC-88464]', 'src/A.hs:12:7: error:', '3 hints'],
    suggestion: 'Mend the code.',
  },
  {
    id: 'haskell-dependencies',
    type: 'unknown',
    weight: 7.5,
    pattern: [
      /\bCould not resolve dependencies:/,
      /\bcabal(?:-\S{1,12})?: (?:Could not|The program|No targets)/,
      /\bError: \[(?:Cabal|S)-\d+\]/,
      /\bstack\b.{0,60}\bconstructing a build plan\b/,
      /\bWhile constructing the (?:build plan|BuildPlan)\b/,
    ],
    examples: [
      'Error: [Cabal-7107]',
      'Error: cabal: Could not resolve dependencies:',
      'While constructing the build plan, the following exceptions were encountered:',
    ],
  },
  {
    id: 'haskell-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^[1-9]\d* out of \d+ tests failed\b/,
      /^\d+ of \d+ test suites \(\d+ of \d+ test cases\) failed/,
      /\bTest suite \S{1,80}: FAIL\b/,
      /\bTest suite failure for package\b/,
    ],
    examples: ['2 out of 40 tests failed (0.12s)', 'Test suite acme-test: FAIL'],
  },
]);
