import { rulesOf } from '../rule.ts';

/** Other linters and project checks of JavaScript. */
export const javascriptChecks = rulesOf('javascript-checks', [
  {
    id: 'tslint-finding',
    type: 'quality-gate',
    weight: 8,
    pattern: /^(?:ERROR|WARNING): \S{1,200}\.(?:tsx?|jsx?)(?::\d+:\d+|\[\d+, \d+\])/,
    examples: ['ERROR: src/a.ts:3:7 - Missing semicolon', 'ERROR: /w/a.ts[3, 7]: missing whitespace'],
  },
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
  {
    id: 'lighthouse-assertion',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /\bAssertion failed\. Exiting with status code\b/,
      /✘\s{1,4}(?:categories|[a-z-]+)[.:\w -]{0,60} failure for\b/,
      /\b[1-9]\d* result\(s\) for\b/,
    ],
    examples: [
      'Assertion failed. Exiting with status code 1.',
      '  ✘  categories.performance failure for minScore assertion',
    ],
  },
]);
