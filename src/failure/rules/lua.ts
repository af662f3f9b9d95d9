import { rulesOf } from '../rule.ts';

/** Lua. */
export const lua = rulesOf('lua', [
  {
    id: 'lua-quality',
    type: 'quality-gate',
    weight: 8,
    pattern: [
      /^Total: [1-9]\d* warnings? \/ \d+ errors?/,
      /^Total: \d+ warnings? \/ [1-9]\d* errors?/,
      /\.lua:\d+:\d+: \([WE]\d+\)/,
    ],
    examples: ['Total: 3 warnings / 0 errors in 12 files', 'a.lua:12:7: (W211) unused variable'],
  },
  {
    id: 'lua-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: /^\d+ success(?:es)? \/ (?:[1-9]\d* failures? \/ \d+|\d+ failures? \/ [1-9]\d*) errors?/,
    examples: ['40 successes / 2 failures / 0 errors / 0 pending : 0.12 seconds'],
  },
]);
