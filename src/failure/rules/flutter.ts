import { rulesOf } from '../rule.ts';

/** Flutter and Dart. */
export const flutter = rulesOf('flutter', [
  {
    id: 'flutter-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^(?:\d\d:\d\d )?\+\d+(?: ~\d+)? -[1-9]\d*: Some tests failed/,
      /\bSome tests failed\.$/,
      /^══╡ EXCEPTION CAUGHT BY/,
      /^(?:🎉 )?\d+ tests passed, [1-9]\d* failed/,
    ],
    examples: ['00:12 +40 -2: Some tests failed.', '══╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK ╞══'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'dart-analysis',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern: [
      /^[1-9]\d* issues? found\./,
      /^\s{0,4}(?:error|warning|info) (?:•|-) .{1,300} (?:•|-) .{0,200}\.dart:\d+/,
      /^(?:ERROR|WARNING|INFO)\|[A-Z_]+\|[A-Z_]+\|/,
      /^Changed \S{1,200}\.dart$/,
      /^Formatted \d+ files? \([1-9]\d* changed\)/,
      /\.dart:\d+:\d+: Error: /,
    ],
    examples: [
      '3 issues found. (ran in 2.1s)',
      "  error • Undefined name 'gone' • lib/a.dart:12:7 • undefined_identifier",
      'Formatted 40 files (2 changed) in 0.8 seconds.',
      "lib/a.dart:12:7: Error: Undefined name 'gone'.",
    ],
  },
]);
