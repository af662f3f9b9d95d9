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
  {
    id: 'stylesheet-compile',
    type: 'quality-gate',
    weight: 6.5,
    pattern: [
      /\b[\w./-]{1,120}\.(?:scss|sass|less|styl) \d+:\d+ {1,3}(?:root stylesheet|@use|@import|\S{1,60}\(\))/,
      /\b(?:Name|Parse|File|Syntax|Runtime)Error: .{1,160} in .{0,200}\.(?:less|styl)\b.{0,20} on line \d/,
      /\bSassError: /,
      /\bCssSyntaxError: /,
    ],
    examples: [
      '  a.scss 3:12  root stylesheet',
      'NameError: variable @gone is undefined in /w/a.less on line 1, column 12:',
      'SassError: Undefined variable.',
      'CssSyntaxError: postcss: /w/a.css:3:1: Unknown word',
    ],
    suggestion: 'Mend the stylesheet.',
  },
]);
