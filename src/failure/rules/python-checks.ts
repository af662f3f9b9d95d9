import { rulesOf } from '../rule.ts';

/** Flake8, Pylint, Bandit and other checks of Python. */
export const pythonChecks = rulesOf('python-checks', [
  {
    id: 'python-lint-finding',
    type: 'quality-gate',
    weight: 7,
    pattern: [
      /^\S{1,300}\.(?:pyi?|ipynb):(?:cell_\d+:)?\d+:(?:\d+:)? \[?\*?\]?[A-Z]{1,6}\d{2,5}\b/,
      /^\s{0,8}--> \S{1,200}\.pyi?:\d+:\d+$/,
      /^\S{1,300}\.py:\d+: \[[A-Z]\d{4}/,
    ],
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
    pattern: [/^Your code has been rated at (?!10\.00)-?[\d.]+\/10/, /^\*{5,} Module \S/],
    examples: ['Your code has been rated at 7.41/10 (previous run: 7.50/10, -0.09)'],
  },
  {
    id: 'bandit-issue',
    type: 'quality-gate',
    weight: 8,
    pattern: [/^>> Issue: \[B\d{3}:/, /^\s{0,4}Severity: (?:Low|Medium|High)\s{1,4}Confidence: /],
    examples: [
      '>> Issue: [B104:hardcoded_bind_all_interfaces] Possible binding to all interfaces.',
      '   Severity: Medium   Confidence: Medium',
    ],
  },
  {
    id: 'python-project-checks',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /\bFound \d+ dependency issues?\b/i,
      /^\S{1,200}: DEP\d{3} /i,
      /^Contracts: \d+ kept, [1-9]\d* broken/i,
      /^Migrations for '\w{1,80}':$/i,
      /\bvulture\b.{0,60}\bunused\b/i,
      /\bunused (?:import|variable|function|method|class|attribute) '.{1,80}' \(\d+% confidence\)/i,
      /\bFound \d+ known vulnerabilit/i,
      /\bpip-audit\b.{0,60}\bvulnerab/i,
      /\binterrogate\b.{0,60}\bFAILED\b/i,
      /^RESULT: FAILED \(minimum: /i,
      /\bhas a rank of [B-F]\b/i,
      /\bcheck-manifest\b.{0,80}\b(?:missing|differ)/i,
    ],
    examples: [
      'Found 2 dependency issues.',
      'Found 3 known vulnerabilities in 2 packages',
      'RESULT: FAILED (minimum: 80.0%, actual: 71.2%)',
    ],
  },
]);
