import { rulesOf } from '../rule.ts';

/** Elixir and Mix. */
export const elixir = rulesOf('elixir', [
  {
    id: 'elixir-compile',
    type: 'quality-gate',
    weight: 8,
    pattern: [
      /^== Compilation error in file \S/,
      /^\*\* \((?:CompileError|SyntaxError|TokenMissingError|MismatchedDelimiterError)\)/,
      /\bcould not compile dependency :/,
      /\bmix format failed\b/,
      /\bCompilation failed due to warnings while using the --warnings-as-errors option\b/,
      /\bmix credo\b.{0,60}\bissues\b/,
    ],
    examples: [
      '== Compilation error in file lib/a.ex ==',
      '** (Mix) mix format failed due to --check-formatted.',
      'Compilation failed due to warnings while using the --warnings-as-errors option',
    ],
    suggestion: 'Mend the code.',
  },
  {
    id: 'elixir-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /^(?:\d+ (?:doctests?|properties|property), )*\d+ tests?, [1-9]\d* failures?\b/,
      /^Failed: [1-9]\d*\.\s{1,4}Passed: /,
    ],
    examples: ['40 tests, 2 failures', '3 doctests, 40 tests, 1 failure, 2 excluded'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'mix-dependencies',
    type: 'unknown',
    weight: 7.5,
    pattern: [
      /^\*\* \(Mix\) (?!mix format)\S/,
      /\bUnchecked dependencies for environment\b/,
      /\bHex dependency resolution failed\b/,
      /\bthe dependency is not available, run "mix deps\.get"/,
    ],
    examples: ['** (Mix) The task "verify" could not be found', 'Unchecked dependencies for environment test:'],
  },
]);
