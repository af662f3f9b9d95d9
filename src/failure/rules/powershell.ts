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
]);
