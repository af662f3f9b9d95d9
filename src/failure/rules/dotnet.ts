import { rulesOf } from '../rule.ts';

/** .NET: compilers, tests, MSBuild. */
export const dotnet = rulesOf('dotnet', [
  {
    id: 'dotnet-test-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /^Failed!\s{1,4}- Failed:\s{1,8}[1-9]/,
      /^\s{0,8}Failed:\s{1,6}[1-9]\d*$/,
      /^Test Run Failed\./,
      /^Total tests: \d+.{0,40}Failed: [1-9]/,
      /^Test summary: total: \d+, failed: [1-9]/,
      /\bTests failed: [1-9]/,
    ],
    examples: [
      'Failed!  - Failed:     2, Passed:    40, Skipped:     0, Total:    42',
      'Test Run Failed.',
      'Test summary: total: 42, failed: 2, succeeded: 40, skipped: 0',
    ],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'dotnet-test-line',
    type: 'test-failure',
    weight: 7.5,
    pattern: [
      /^\s{0,4}(?:Failed|✗|✘) [\w.+<>]{3,200}(?:\(.{0,200}\))? \[(?:< )?[\d.,]+ ?m?s\]/,
      /\[FAIL\]$/,
      /^\s{0,8}Assert\.\w+\(\) Failure\b/,
      /\bNUnit\.Framework\.AssertionException\b/,
    ],
    examples: [
      '  Failed Acme.Tests.Cart.Adds [12 ms]',
      '[xUnit.net 00:00:01.20]     Acme.Tests.Cart.Adds [FAIL]',
      '  Assert.Equal() Failure: Values differ',
    ],
  },
  {
    id: 'msbuild-command-failed',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: /\berror MSB307[37]: The command\b/,
    examples: ['a.proj(54,5): error MSB3073: The command "make" exited with code 1.'],
  },
  {
    id: 'dotnet-build-failed',
    type: 'quality-gate',
    role: 'ambient',
    weight: 3,
    pattern: [/^Build FAILED\./, /^\s{0,6}[1-9]\d* Error\(s\)/, /^Build failed with [1-9]\d* error/],
    examples: ['Build FAILED.', '    2 Error(s)'],
  },
]);
