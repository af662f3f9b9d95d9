import { rulesOf } from '../rule.ts';

/** mypy and Pyright. */
export const mypy = rulesOf('mypy', [
  {
    id: 'mypy-summary',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^Found \d+ errors? in \d+ files? \((?:checked|errors prevented)\b/,
      /^[1-9]\d* errors?, \d+ warnings?, \d+ (?:informations?|notes?)/,
      /\berrors prevented further checking\b/,
    ],
    examples: ['Found 5 errors in 3 files (checked 208 source files)', '3 errors, 0 warnings, 0 informations'],
    suggestion: 'Mend the types.',
  },
  {
    id: 'mypy-finding',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [/\.pyi?:\d+:(?:\d+:)? error: .{3,300}/, /\.pyi?:\d+:\d+ - error: /, /^error\[[a-z-]+\]: .{3,300}/],
    examples: [
      'a.py:3: error: Incompatible types in assignment  [assignment]',
      '  /w/a.py:3:7 - error: "x" is not defined (reportUndefinedVariable)',
    ],
  },
]);
