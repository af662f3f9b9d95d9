import { rulesOf } from '../rule.ts';

/** Elixir, Erlang, Haskell, OCaml, R, Julia, Perl, Lua, Nim, Zig, Elm, Crystal, D, Ada. */
export const languages = rulesOf('languages', [
  {
    id: 'elixir-compile',
    type: 'quality-gate',
    weight: 8,
    pattern:
      /^== Compilation error in file \S|^\*\* \((?:CompileError|SyntaxError|TokenMissingError|MismatchedDelimiterError)\)|\bcould not compile dependency :|\bmix format failed\b|\bCompilation failed due to warnings while using the --warnings-as-errors option\b|\bmix credo\b.{0,60}\bissues\b/,
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
    pattern:
      /^(?:\d+ (?:doctests?|properties|property), )*\d+ tests?, [1-9]\d* failures?\b|^Failed: [1-9]\d*\.\s{1,4}Passed: /,
    examples: ['40 tests, 2 failures', '3 doctests, 40 tests, 1 failure, 2 excluded'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'mix-dependencies',
    type: 'unknown',
    weight: 7.5,
    pattern:
      /^\*\* \(Mix\) (?!mix format)\S|\bUnchecked dependencies for environment\b|\bHex dependency resolution failed\b|\bthe dependency is not available, run "mix deps\.get"/,
    examples: ['** (Mix) The task "verify" could not be found', 'Unchecked dependencies for environment test:'],
  },
  {
    id: 'erlang-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern:
      /^\s{0,4}Failed: [1-9]\d*\. {1,3}Skipped: |\bFailed [1-9]\d* tests\. Passed\b|^===> (?:Error Running EUnit|Failures occurred running tests)|^Testing .{1,160}: \*{3} FAILED/,
    examples: ['  Failed: 2.  Skipped: 0.  Passed: 40.', '===> Failures occurred running tests: 2'],
  },
  {
    id: 'haskell-compile',
    type: 'quality-gate',
    weight: 8,
    pattern:
      /\.l?hs:\d+:\d+(?:-\d+)?: error:?|\.l?hs:\(\d+,\d+\)-\(\d+,\d+\): error|\b\[GHC-\d+\]|^\d+ hints?$|\bormolu\b.{0,60}\bdiffer/,
    examples: ['src/A.hs:12:7: error: [GHC-88464]', 'src/A.hs:12:7: error:', '3 hints'],
    suggestion: 'Mend the code.',
  },
  {
    id: 'haskell-dependencies',
    type: 'unknown',
    weight: 7.5,
    pattern:
      /\bCould not resolve dependencies:|\bcabal(?:-\S{1,12})?: (?:Could not|The program|No targets)|\bError: \[(?:Cabal|S)-\d+\]|\bstack\b.{0,60}\bconstructing a build plan\b|\bWhile constructing the (?:build plan|BuildPlan)\b/,
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
    pattern:
      /^[1-9]\d* out of \d+ tests failed\b|^\d+ of \d+ test suites \(\d+ of \d+ test cases\) failed|\bTest suite \S{1,80}: FAIL\b|\bTest suite failure for package\b/,
    examples: ['2 out of 40 tests failed (0.12s)', 'Test suite acme-test: FAIL'],
  },
  {
    id: 'ocaml-compile',
    type: 'quality-gate',
    weight: 7,
    pattern:
      /^File "[^"]{1,200}\.mli?", lines? \d+(?:-\d+)?, characters \d+-\d+:|\bError: Unbound (?:value|module|constructor|record field)\b|^Error \(alert \w+\)|\bdune build @fmt\b/,
    examples: ['File "bin/a.ml", line 12, characters 7-11:', 'Error: Unbound value gone'],
  },
  {
    id: 'opam-error',
    type: 'unknown',
    weight: 7.5,
    pattern:
      /\[ERROR\] (?:No solution|Package conflict|The compilation of|No package named|The following actions failed)|\bThe actions? (?:to perform )?(?:were|was) aborted\b|\bSorry, no solution found: there seems to be a problem\b/,
    examples: ['[ERROR] Package conflict!', '[ERROR] The compilation of gone.1.0 failed at "dune build".'],
  },
  {
    id: 'r-check',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern:
      /^Status: (?:[1-9]\d* ERRORs?|[1-9]\d* WARNINGs?)|^[✖x❯] (?:checking|R CMD check) .{1,80}|\bR CMD check found (?:ERROR|WARNING)s\b/,
    examples: ['Status: 1 ERROR, 2 NOTEs', 'Error: R CMD check found ERRORs'],
  },
  {
    id: 'r-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: /^\[ FAIL [1-9]\d* \| WARN|^(?:── |══ )?(?:Failure|Error) \(|\bTest failures$|^Error: Test failures/,
    examples: ['[ FAIL 2 | WARN 0 | SKIP 1 | PASS 40 ]', '── Failure (test-cart.R:12:3): adds an item'],
  },
  {
    id: 'r-packages',
    type: 'unknown',
    weight: 7,
    pattern:
      /\bthere is no package called\b|\bERROR: (?:dependency|dependencies) .{1,200} (?:is|are) not available for package\b|\bERROR: (?:compilation|lazy loading|configuration) failed for package\b|\binstallation of (?:one or more packages|package .{1,60}) (?:failed|had non-zero exit status)\b|\bnon-zero exit status$/,
    examples: [
      "Error in library(gone) : there is no package called 'gone'",
      "ERROR: dependency 'gone' is not available for package 'acme'",
    ],
  },
  {
    id: 'julia-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 8.5,
    pattern:
      /\bSome tests did not pass: \d+ passed, \d+ failed\b|\bERROR: LoadError: Some tests did not pass\b|\bERROR: Package \S{1,60} errored during testing\b|^Test (?:Failed|Error) at /,
    examples: [
      'ERROR: LoadError: Some tests did not pass: 40 passed, 2 failed, 0 errored, 0 broken.',
      'ERROR: Package Acme errored during testing',
    ],
  },
  {
    id: 'julia-packages',
    type: 'unknown',
    weight: 7,
    pattern:
      /\bERROR: Unsatisfiable requirements detected for package\b|\bERROR: (?:LoadError: )?ArgumentError: Package \S{1,80} not found\b/,
    examples: ['ERROR: Unsatisfiable requirements detected for package Acme [1a2b3c4d]:'],
  },
  {
    id: 'perl-error',
    type: 'unknown',
    weight: 6,
    pattern:
      /\bCan't locate \S{1,120}\.pm in @INC\b|\bBEGIN failed--compilation aborted\b|^! Installing (?:the dependencies|\S{1,80}) failed\b|^! Couldn't find module\b|^! Bailing out the installation\b/,
    examples: [
      "Can't locate Gone.pm in @INC (you may need to install the Gone module)",
      "! Installing the dependencies failed: Module 'Gone' is not installed",
    ],
  },
  {
    id: 'perl-quality',
    type: 'quality-gate',
    weight: 7,
    pattern: /\(Severity: \d\)$|\bat \S{1,200}\.p[lm] line \d+, near "|\bsyntax error at \S{1,200} line \d+/,
    examples: ['Code before strictures at line 3, column 1.  (Severity: 5)', 'syntax error at a.pl line 12, near "}"'],
  },
  {
    id: 'lua-quality',
    type: 'quality-gate',
    weight: 8,
    pattern:
      /^Total: [1-9]\d* warnings? \/ \d+ errors?|^Total: \d+ warnings? \/ [1-9]\d* errors?|\.lua:\d+:\d+: \([WE]\d+\)/,
    examples: ['Total: 3 warnings / 0 errors in 12 files', 'a.lua:12:7: (W211) unused variable'],
  },
  {
    id: 'lua-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: /^\d+ success(?:es)? \/ (?:[1-9]\d* failures? \/ \d+|\d+ failures? \/ [1-9]\d*) errors?/,
    examples: ['40 successes / 2 failures / 0 errors / 0 pending : 0.12 seconds'],
  },
  {
    id: 'zig-nim-crystal',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /\.(?:zig|nim|cr|d|adb|ads|elm|gleam|pas|vala|vhdl?|sv|v)(?::\d+:\d+|\(\d+(?:, ?\d+)?\)):? (?:[Ee]rror)\b|^-- [A-Z ]{4,40} -{3,} \S{1,120}\.elm|^Error in \S{1,200}\.cr:\d+|\berror: the following (?:build )?command (?:failed|exited)/,
    examples: [
      "a.zig:12:7: error: use of undeclared identifier 'gone'",
      '-- TYPE MISMATCH ---------- src/A.elm',
      "a.nim(12, 7) Error: undeclared identifier: 'gone'",
    ],
  },
  {
    id: 'zig-tests',
    type: 'test-failure',
    weight: 8,
    pattern:
      /^\d+ passed; (?:\d+ skipped; )?[1-9]\d* failed\.|\bthe following test command failed with exit code\b|\berror: '?test\.\S{1,80}'? failed/,
    examples: ['40 passed; 0 skipped; 2 failed.', 'error: the following test command failed with exit code 1:'],
  },
]);
