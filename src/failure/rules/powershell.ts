import { rulesOf } from '../rule.ts';

/** PowerShell and Pester. */
export const powershell = rulesOf('powershell', [
  {
    id: 'powershell-error',
    type: 'unknown',
    role: 'ambient',
    weight: 3.5,
    pattern: [
      /\bFullyQualifiedErrorId : /,
      /\bCategoryInfo {1,10}: /,
      /^At \S{1,300}\.ps1:\d+ char:\d+/,
      /\bParentContainsErrorRecordException\b/,
      /\bThe term '.{1,120}' is not recognized\b/,
    ],
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
    pattern: [/^Tests Passed: \d+, Failed: [1-9]/, /^Tests completed in .{0,60}Failed: [1-9]/],
    examples: ['Tests Passed: 40, Failed: 2, Skipped: 0', 'Tests completed in 1.2s Tests Passed: 40, Failed: 2'],
  },
]);
