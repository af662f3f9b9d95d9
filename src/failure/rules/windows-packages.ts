import { rulesOf } from '../rule.ts';

/** Chocolatey, winget, Scoop. */
export const windowsPackages = rulesOf('windows-packages', [
  {
    id: 'windows-packages',
    type: 'unknown',
    weight: 7,
    pattern: [
      /\bChocolatey installed \d+\/\d+ packages\. [1-9]\d* packages? failed\b/,
      /\bThe package was not found with the source\(s\) listed\b/,
      /\bNo package found matching input criteria\b/,
      /\bRunning .{1,120} returned exit code \d/,
      /\bERROR: The running command stopped because\b/,
      /\bscoop\b.{0,60}\bCouldn't find manifest\b/,
    ],
    examples: [
      'Chocolatey installed 0/1 packages. 1 packages failed.',
      'gone not installed. The package was not found with the source(s) listed.',
    ],
  },
]);
