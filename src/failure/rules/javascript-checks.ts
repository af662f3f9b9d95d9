import { rulesOf } from '../rule.ts';

/** Other linters and project checks of JavaScript. */
export const javascriptChecks = rulesOf('javascript-checks', [
  {
    id: 'javascript-style-tools',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern: [
      /^standard: Use JavaScript Standard Style\b/i,
      /^xo\b.{0,40}\b\d+ errors?/i,
      /\b(?:Unused (?:files|dependencies|exports|devDependencies)) \(\d+\)/i,
      /^Missing dependencies$/i,
      /^Unused (?:dev)?[dD]ependencies$/i,
      /\bjscpd\b.{0,40}\bERROR\b/i,
      /\bsize limit has been exceeded\b/i,
      /\bPackage size limit\b/i,
      /^\d+ errors? generated\.?$/i,
    ],
    examples: [
      'standard: Use JavaScript Standard Style (https://standardjs.com)',
      'Unused dependencies (2)',
      'Package size limit has exceeded by 1.2 kB',
    ],
    suggestion: 'Mend what the tool found.',
  },
]);
