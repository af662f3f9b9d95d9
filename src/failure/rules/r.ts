import { rulesOf } from '../rule.ts';

/** R. */
export const r = rulesOf('r', [
  {
    id: 'r-check',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern: [
      /^Status: (?:[1-9]\d* ERRORs?|[1-9]\d* WARNINGs?)/,
      /^[✖x❯] (?:checking|R CMD check) .{1,80}/,
      /\bR CMD check found (?:ERROR|WARNING)s\b/,
    ],
    examples: ['Status: 1 ERROR, 2 NOTEs', 'Error: R CMD check found ERRORs'],
  },
  {
    id: 'r-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^\[ FAIL [1-9]\d* \| WARN/,
      /^(?:── |══ )?(?:Failure|Error) \((?!\d)/,
      /\bTest failures$/,
      /^Error: Test failures/,
    ],
    examples: ['[ FAIL 2 | WARN 0 | SKIP 1 | PASS 40 ]', '── Failure (test-cart.R:12:3): adds an item'],
  },
  {
    id: 'r-packages',
    type: 'unknown',
    weight: 7,
    pattern: [
      /\bthere is no package called\b/,
      /\bERROR: (?:dependency|dependencies) .{1,200} (?:is|are) not available for package\b/,
      /\bERROR: (?:compilation|lazy loading|configuration) failed for package\b/,
      /\binstallation of (?:one or more packages|package .{1,60}) (?:failed|had non-zero exit status)\b/,
      /\bnon-zero exit status$/,
    ],
    examples: [
      "Error in library(gone) : there is no package called 'gone'",
      "ERROR: dependency 'gone' is not available for package 'acme'",
    ],
  },
]);
