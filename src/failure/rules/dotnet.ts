import { rulesOf } from '../rule.ts';

export const dotnet = rulesOf('dotnet', [
  {
    id: 'dotnet-compile',
    type: 'quality-gate',
    weight: 8.5,
    pattern: /\): error (?:CS|BC|FS|VB|SA|CA|IDE|S|RCS|xUnit|MC|RZ|BL)\d{3,5}: |\berror (?:CS|FS|BC)\d{4}: /,
    examples: [
      '/w/A.cs(12,7): error CS1002: ; expected [/w/a.csproj]',
      '/w/A.fs(12,7): error FS0039: The value is not defined',
    ],
    suggestion: 'Mend the code.',
  },
  {
    id: 'dotnet-test-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern:
      /^Failed!\s{1,4}- Failed:\s{1,8}[1-9]|^\s{0,8}Failed:\s{1,6}[1-9]\d*$|^Test Run Failed\.|^Total tests: \d+.{0,40}Failed: [1-9]|^Test summary: total: \d+, failed: [1-9]|\bTests failed: [1-9]/,
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
    pattern:
      /^\s{0,4}(?:Failed|✗|✘) [\w.+<>]{3,200}(?:\(.{0,200}\))? \[(?:< )?[\d.,]+ ?m?s\]|\[FAIL\]$|^\s{0,8}Assert\.\w+\(\) Failure\b|\bNUnit\.Framework\.AssertionException\b/,
    examples: [
      '  Failed Acme.Tests.Cart.Adds [12 ms]',
      '[xUnit.net 00:00:01.20]     Acme.Tests.Cart.Adds [FAIL]',
      '  Assert.Equal() Failure: Values differ',
    ],
  },
  {
    id: 'nuget-restore',
    type: 'unknown',
    weight: 7.5,
    pattern:
      /\berror (?:NU1[0-25-9]\d\d|NETSDK\d{4}|MSB(?!307[37])[1-9]\d{3}): |\bNU1101\b|\bNU1102\b|\bThe SDK '.{1,120}' specified could not be found\b|\bA compatible \.NET SDK was not found\b|\bRequested SDK version: |\bYou must install or update \.NET to run this application\b|\bThe test source file ".{1,300}" provided was not found\b|\bMSBUILD : error MSB1\d{3}: /,
    examples: [
      '/w/a.csproj : error NU1101: Unable to find package Gone.',
      'error NETSDK1045: The current .NET SDK does not support targeting .NET 9.0.',
      'MSBUILD : error MSB1009: Project file does not exist.',
    ],
    suggestion: 'Mend the project file or install the SDK.',
  },
  {
    id: 'nuget-network',
    type: 'network',
    weight: 8.5,
    pattern:
      /\berror NU1301: |\bUnable to load the service index for source\b|\bFailed to (?:download package|retrieve information about) '|\bFailed to fetch results from V\d feed\b/,
    examples: ['error NU1301: Unable to load the service index for source https://nuget.corp/v3/index.json.'],
    suggestion: 'Run it again; the feed or the way to it has a problem.',
  },
  {
    id: 'nuget-lock',
    type: 'quality-gate',
    weight: 9,
    pattern:
      /\berror NU1004: |\bThe packages lock file is inconsistent with the project dependencies\b|\bwarning NU190[1-4]\b.{0,40}\berror|\berror NU190[1-4]: /,
    examples: [
      'error NU1004: The packages lock file is inconsistent with the project dependencies',
      "error NU1903: Package 'A' 1.0.0 has a known high severity vulnerability",
    ],
  },
  {
    id: 'dotnet-format',
    type: 'quality-gate',
    weight: 9,
    pattern: /\berror (?:WHITESPACE|FINALNEWLINE|ENDOFLINE|IMPORTS|CHARSET): |\bFormatted code file '/,
    examples: ['/w/A.cs(12,7): error WHITESPACE: Fix whitespace formatting. [/w/a.csproj]'],
    suggestion: 'Run `dotnet format`.',
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
    pattern: /^Build FAILED\.|^\s{0,6}[1-9]\d* Error\(s\)|^Build failed with [1-9]\d* error/,
    examples: ['Build FAILED.', '    2 Error(s)'],
  },
  {
    id: 'powershell-error',
    type: 'unknown',
    role: 'ambient',
    weight: 3.5,
    pattern:
      /\bFullyQualifiedErrorId : |\bCategoryInfo {1,10}: |^At \S{1,300}\.ps1:\d+ char:\d+|\bParentContainsErrorRecordException\b|\bThe term '.{1,120}' is not recognized\b/,
    examples: [
      '    + FullyQualifiedErrorId : CommandNotFoundException',
      "The term 'foo' is not recognized as a name of a cmdlet",
    ],
  },
  {
    id: 'pester-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: /^Tests Passed: \d+, Failed: [1-9]|^Tests completed in .{0,60}Failed: [1-9]/,
    examples: ['Tests Passed: 40, Failed: 2, Skipped: 0', 'Tests completed in 1.2s Tests Passed: 40, Failed: 2'],
  },
]);
