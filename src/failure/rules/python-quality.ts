import { rulesOf } from '../rule.ts';

/** Linters, formatters and type checkers of Python. */
export const pythonQuality = rulesOf('python-quality', [
  {
    id: 'ruff-summary',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern:
      /^Found \d+ errors?(?: \(\d+ fixed, \d+ remaining\))?\.$|\bfixable with the [`']--fix[`'] option\b|\bhidden fixes can be enabled\b|\bNo fixes available\b/,
    examples: ['Found 12 errors (3 fixed, 9 remaining).', '[*] 12 fixable with the `--fix` option.'],
    suggestion: 'Run `ruff check --fix`.',
  },
  {
    id: 'python-format',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern:
      /^[Ww]ould reformat:? \S|\bfiles? would be reformatted\b|\bImports are incorrectly sorted\b|^would fix \S|^reformatted \S{1,200}\.pyi?$|\bfiles? (?:were )?reformatted\b(?!.{0,20}successfully)|^Oh no! 💥|^error: cannot format \S/,
    examples: [
      'Would reformat: a.py',
      '1 file would be reformatted, 4 files left unchanged',
      'ERROR: /w/a.py Imports are incorrectly sorted and/or formatted.',
    ],
    suggestion: 'Run the formatter.',
  },
  {
    id: 'python-lint-finding',
    type: 'quality-gate',
    weight: 7,
    pattern:
      /^\S{1,300}\.(?:pyi?|ipynb):\d+:(?:\d+:)? \[?\*?\]?[A-Z]{1,6}\d{2,5}\b|^\s{0,8}--> \S{1,200}\.pyi?:\d+:\d+$|^\S{1,300}\.py:\d+: \[[A-Z]\d{4}/,
    examples: [
      "a.py:3:1: F401 'os' imported but unused",
      '  --> src/a.py:3:1',
      'a.py:12: [C0116(missing-function-docstring), f] Missing docstring',
    ],
    suggestion: 'Mend what the linter found.',
  },
  {
    id: 'pylint-rating',
    type: 'quality-gate',
    weight: 6.5,
    pattern: /^Your code has been rated at (?!10\.00)-?[\d.]+\/10|^\*{5,} Module \S/,
    examples: ['Your code has been rated at 7.41/10 (previous run: 7.50/10, -0.09)'],
  },
  {
    id: 'mypy-summary',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern:
      /^Found \d+ errors? in \d+ files? \((?:checked|errors prevented)\b|^[1-9]\d* errors?, \d+ warnings?, \d+ (?:informations?|notes?)|\berrors prevented further checking\b/,
    examples: ['Found 5 errors in 3 files (checked 208 source files)', '3 errors, 0 warnings, 0 informations'],
    suggestion: 'Mend the types.',
  },
  {
    id: 'mypy-finding',
    type: 'quality-gate',
    weight: 7.5,
    pattern: /\.pyi?:\d+:(?:\d+:)? error: .{3,300}|\.pyi?:\d+:\d+ - error: |^error\[[a-z-]+\]: .{3,300}/,
    examples: [
      'a.py:3: error: Incompatible types in assignment  [assignment]',
      '  /w/a.py:3:7 - error: "x" is not defined (reportUndefinedVariable)',
    ],
  },
  {
    id: 'bandit-issue',
    type: 'quality-gate',
    weight: 8,
    pattern: /^>> Issue: \[B\d{3}:|^\s{0,4}Severity: (?:Low|Medium|High)\s{1,4}Confidence: /,
    examples: [
      '>> Issue: [B104:hardcoded_bind_all_interfaces] Possible binding to all interfaces.',
      '   Severity: Medium   Confidence: Medium',
    ],
  },
  {
    id: 'python-project-checks',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /\bFound \d+ dependency issues?\b|^\S{1,200}: DEP\d{3} |\bvulture\b.{0,60}\bunused\b|\bunused (?:import|variable|function|method|class|attribute) '.{1,80}' \(\d+% confidence\)|\bFound \d+ known vulnerabilit|\bpip-audit\b.{0,60}\bvulnerab|\binterrogate\b.{0,60}\bFAILED\b|^RESULT: FAILED \(minimum: |\bhas a rank of [B-F]\b|\bcheck-manifest\b.{0,80}\b(?:missing|differ)/i,
    examples: [
      'Found 2 dependency issues.',
      'Found 3 known vulnerabilities in 2 packages',
      'RESULT: FAILED (minimum: 80.0%, actual: 71.2%)',
    ],
  },
]);
