import { rulesOf } from '../rule.ts';

/** PHP, its linters and analysers. */
export const php = rulesOf('php', [
  {
    id: 'php-quality',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern: [
      /\[ERROR\] Found [1-9]\d* errors?/,
      /^FOUND \d+ (?:ERRORS?|WARNINGS?)\b/,
      /\bPHPCBF CAN FIX THE \d+ MARKED\b/,
      /^[1-9]\d* errors? found$/,
      /\bFound [1-9]\d* of \d+ files that can be fixed\b/,
      /^\s{0,4}\d+\) \S{1,200}\.php(?: \(|$)/,
      /\bfiles? would have been changed \(dry-run\) by Rector\b/,
      /\b\d+ files, [1-9]\d* style issues?\b/,
      /^\S{1,200}\.php:\d+\s{2,8}[A-Z]\w{4,60}\s{2,8}\S/,
      /\[ERROR\] \d+ files? (?:have|has) changed\b/,
      /^ {1,4}\[[A-Z]\w+\] .{1,80} - \S{1,200}\.php:\d+/,
    ],
    examples: [
      '[ERROR] Found 3 errors',
      'FOUND 2 ERRORS AFFECTING 2 LINES',
      'Found 2 of 40 files that can be fixed in 1.2 seconds',
      '12 errors found',
    ],
    suggestion: 'Mend what the tool found.',
  },
  {
    id: 'php-fatal',
    type: 'unknown',
    weight: 5.5,
    pattern: [/\bPHP Fatal error: {1,2}/, /^Fatal error: {1,2}/, /\bPHP Warning: {1,2}Uncaught\b/],
    examples: ['PHP Fatal error:  Uncaught Error: Class "Gone" not found in /w/a.php:3'],
  },
  {
    id: 'php-memory',
    type: 'resource-exhaustion',
    weight: 9,
    pattern: [
      /\bAllowed memory size of \d+ bytes exhausted\b/,
      /\bPHPStan process crashed because it reached configured PHP memory limit\b/,
    ],
    examples: ['PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes)'],
    suggestion: 'Raise memory_limit.',
  },
  {
    id: 'php-infection',
    type: 'quality-gate',
    weight: 8.5,
    pattern: [/\bThe minimum required MSI percentage should be\b/, /\bThe minimum required Covered Code MSI\b/],
    examples: ['[ERROR] The minimum required MSI percentage should be 80%, but actual is 71%.'],
  },
  {
    id: 'php-syntax',
    type: 'quality-gate',
    weight: 7,
    pattern: [/\bPHP Parse error: {1,2}/, /^(?:Parse error: {1,2}|Errors parsing \S)/],
    examples: ['Parse error:  syntax error, unexpected token "}"', 'Errors parsing src/a.php'],
    suggestion: 'Mend the syntax.',
  },
]);
