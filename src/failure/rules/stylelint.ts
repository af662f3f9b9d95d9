import { rulesOf } from '../rule.ts';

/** Stylelint and the compilers of stylesheets. */
export const stylelint = rulesOf('stylelint', [
  {
    id: 'stylelint-finding',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern: [
      /^\s{0,6}\d+:\d+\s{1,6}✖ {1,3}\S.{3,200}\s[a-z]{2,30}(?:-[a-z]{1,30}){1,6}$/,
      /\b\d+ (?:source )?problems? \([1-9]\d* errors?\b/,
    ],
    examples: ['  3:5  ✖  Unexpected unknown property "colr"  property-no-unknown'],
  },
]);
