import { rulesOf } from '../rule.ts';

/** Ruff, Black, isort and other formatters of Python. */
export const ruff = rulesOf('ruff', [
  {
    id: 'ruff-summary',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^Found \d+ errors?(?: \(\d+ fixed, \d+ remaining\))?\.$/,
      /\bfixable with the [`']--fix[`'] option\b/,
      /\bhidden fixes can be enabled\b/,
      /\bNo fixes available\b/,
    ],
    examples: ['Found 12 errors (3 fixed, 9 remaining).', '[*] 12 fixable with the `--fix` option.'],
    suggestion: 'Run `ruff check --fix`.',
  },
  {
    id: 'python-format',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^[Ww]ould reformat:? \S/,
      /\bfiles? would be reformatted\b/,
      /\bImports are incorrectly sorted\b/,
      /^would fix \S/,
      /^reformatted \S{1,200}\.pyi?$/,
      /\bfiles? (?:were )?reformatted\b(?!.{0,20}successfully)/,
      /^Oh no! 💥/,
      /^error: cannot format \S/,
    ],
    examples: [
      'Would reformat: a.py',
      '1 file would be reformatted, 4 files left unchanged',
      'ERROR: /w/a.py Imports are incorrectly sorted and/or formatted.',
    ],
    suggestion: 'Run the formatter.',
  },
]);
