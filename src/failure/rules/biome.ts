import { rulesOf } from '../rule.ts';

/** Biome. */
export const biome = rulesOf('biome', [
  {
    id: 'biome-check',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern: [
      /\bFound [1-9]\d* (?:errors?|warnings?)\.(?:\s|$)/,
      /\bFormatter would have printed the following content\b/,
      /\bSome errors were emitted while running checks\b/,
      /^Found \d+ warnings? and [1-9]\d* errors?\b/,
      /\blint\/[a-z]+\/[a-zA-Z]+ +(?:FIXABLE +)?━/,
    ],
    examples: [
      'Found 4 errors.',
      'check ━━━ Some errors were emitted while running checks.',
      'Found 0 warnings and 2 errors.',
    ],
    suggestion: 'Mend the code, or let the tool do it.',
  },
]);
