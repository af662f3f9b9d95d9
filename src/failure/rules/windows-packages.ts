import { rulesOf } from '../rule.ts';

/** Chocolatey, winget, Scoop. */
export const windowsPackages = rulesOf('windows-packages', [
  {
    id: 'windows-packages',
    type: 'unknown',
    weight: 7,
    pattern: [
      /\bThe package was not found with the source\(s\) listed\b/,
      /\bNo package found matching input criteria\b/,
      /\bRunning .{1,120} returned exit code \d/,
      /\bERROR: The running command stopped because\b/,
      /\bscoop\b.{0,60}\bCouldn't find manifest\b/,
    ],
    examples: [
      'ERROR: The running command stopped because the preference variable is set to Stop',
      'gone not installed. The package was not found with the source(s) listed.',
    ],
  },
  {
    // Why, stands above it.
    id: 'chocolatey-summary',
    type: 'unknown',
    role: 'ambient',
    weight: 2,
    pattern: /\bChocolatey installed \d+\/\d+ packages\. [1-9]\d* packages? failed\b/,
    examples: ['Chocolatey installed 0/1 packages. 1 packages failed.'],
  },
]);
