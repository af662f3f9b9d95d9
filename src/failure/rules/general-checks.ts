import { rulesOf } from '../rule.ts';

/** Shapes that compilers and linters have in common, for those that have no rules of their own. */
export const generalChecks = rulesOf('general-checks', [
  {
    id: 'general-diagnostic-error',
    type: 'quality-gate',
    role: 'ambient',
    weight: 5.5,
    pattern:
      /(?:^|[\s(])(?:[\w@.+-]{0,80}[\\/]){0,20}[\w@+-][\w@.+-]{0,80}\.[a-zA-Z]\w{0,9}(?::\d+(?:[:.,-]\d+)?|\(\d+(?:[,:]\d+)?\)|:? line \d+)\s?[:,]?\s?(?:\w+ )?(?:fatal )?(?:[Ee]rror|ERROR|[Ee]rreur|FATAL)\b[:\s[(]/,
    examples: ['src/a.xyz:12:7: error: unexpected thing', 'a.xyz(12): Error [x]: unexpected thing'],
    counterExamples: ['at run (a.js:12:7)'],
    suggestion: 'Mend the code.',
  },
  {
    id: 'general-diagnostic-warning',
    type: 'quality-gate',
    role: 'ambient',
    weight: 3,
    pattern:
      /^(?:[\w@.+-]{0,80}[\\/]){0,20}[\w@+-][\w@.+-]{0,80}\.(?!log\b)[a-zA-Z]\w{0,9}(?::\d+(?:[:.,-]\d+)?|\(\d+(?:[,:]\d+)?\)|:? line \d+)\s?[:,]?\s?(?:\w+ )?(?:warning|Warning|WARN|info|note|hint|style|convention|refactor)\b[:\s[(]/,
    examples: ['src/a.xyz:12:7: warning: dubious thing'],
  },
  {
    // What compilers, vet and linters print without saying "error". A stack trace has words before the place.
    id: 'general-diagnostic',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4.5,
    pattern: [
      /^(?:\.{0,2}[\\/])?(?:[\w@+-][\w@.+-]{0,80}[\\/]){0,20}[\w@+-][\w@.+-]{0,80}\.(?:go|py|pyx|rb|rs|js|jsx|ts|tsx|mjs|cjs|vue|java|kt|swift|cc|cpp|hpp|php|ex|exs|hs|tf|sql|sh|ya?ml|json|toml|proto|css|scss|html|md|rst|xml):\d+:\d+:? (?!in )\S.{4}/,
      /^(?:\.{0,2}[\\/])?(?:[\w@+-][\w@.+-]{0,80}[\\/]){0,20}[\w@+-][\w@.+-]{0,80}\.[ch]:\d+:\d+:? (?!in )\S.{4}/,
    ],
    examples: ['src/a.go:12:7: result of fmt call not used', 'deploy.yml:3:1 found something odd'],
    counterExamples: ['    at src/a.js:12:7', 'src/a.py:12: in run'],
    suggestion: 'Mend what was found there.',
  },
  {
    // Without a column: a stack trace and the report of a failing test look like this too, and are left out as far as words tell.
    id: 'general-diagnostic-line',
    type: 'quality-gate',
    role: 'ambient',
    weight: 3.6,
    pattern:
      /^(?:\.{0,2}[\\/])?(?:[\w@+-][\w@.+-]{0,80}[\\/]){0,20}[\w@+-][\w@.+-]{0,80}\.(?:go|py|pyx|rb|rs|jsx?|tsx?|mjs|cjs|vue|java|kts?|swift|cc|cpp|hpp|php|exs?|erl|hs|tf|sql|sh|ya?ml|json|toml|proto|s?css|html?|md|rst|xml|txt|pp|pl|pm|lua|cmake):\d+:\s{1,2}(?!in |at |\w*(?:Error|Exception|Warning|Failed|Failure)\b|\d)\S.{4}/,
    examples: ['docs/a.rst:12: D001 Line too long', 'manifests/a.pp:3: trailing whitespace found'],
    counterExamples: ['tests/test_a.py:12: AssertionError', 'src/a.py:12: in run', "a.rb:12:in `run'"],
    suggestion: 'Mend what was found there.',
  },
  {
    id: 'general-code-frame',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4.8,
    pattern: [
      /^\s{0,10}(?:\d{1,6} {0,3})?[|│·┆] {3,200}(?:[~^]|─┬|╰─)/,
      /^\s{0,10}(?:\d{1,6} {0,3})?[|│·┆] {1,200}(?:\^{3}|~{3})/,
      /^\s{0,8}(?:--> |╭─\[|┌─ |╭▸ )\S{1,200}\.\w{1,8}:\d+:\d+\]?:?$/,
    ],
    examples: ['   |       ^^^^ not found', '  --> a.sol:1:47:', '   ╭─[a.js:1:7]'],
    suggestion: 'Mend the code at the mark.',
  },
  {
    id: 'general-check-summary',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4.4,
    pattern: [
      /^\W{0,6}(?:[Ff]ound |[Tt]otal[: ]{1,3}|[Ss]canned \d+ \w+, found |[Dd]etected |[Tt]here (?:are|were|is) )?[1-9]\d{0,6} (?:lint(?:ing)? |style |format(?:ting)? |validation |type |code |spelling )?(?:errors?|warnings?|problems?|issues?|violations?|offen[cs]es?|findings?|lints?|suggestions?|clones?|duplicates?|misspellings?)\b(?:,| and| in | found| detected| \(|\.?$)/,
      /\b[Tt]otal (?:accumulated )?(?:[Ee]rrors|[Ww]arnings|[Ii]ssues|[Vv]iolations)(?: found)?\s{0,4}[:=] {0,3}[1-9]/,
    ],
    examples: [
      'Found 3 issues',
      'Scanned 1 files, found 2 errors in 1 files (5 ms)',
      '✖ 3 problems',
      'Total Errors: 3',
    ],
    counterExamples: ['0 problems', 'Found 3 tests'],
    suggestion: 'Mend what was found.',
  },
  {
    id: 'general-not-formatted',
    type: 'quality-gate',
    weight: 6.5,
    pattern: [
      /\b(?:is|are|was|were) not (?:properly |correctly |well[- ])?formatted\b/i,
      /\bneeds? (?:to be )?(?:re-?)?format(?:ted|ting)?\b/i,
      /\b(?:should|must|could|would) be (?:re-?)?formatted\b/i,
      /\bincorrectly formatted\b/i,
      /\bformatting (?:differs|issues?|is (?:off|wrong))\b/i,
    ],
    examples: ['Error: File "a.md" is not formatted.', '2 files need formatting'],
    suggestion: 'Run the formatter.',
  },
  {
    id: 'general-lint-code',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4.6,
    pattern:
      /^\s{0,8}(?:\d+: )?(?:[A-Z]{1,4}\d{1,5}|[a-z]{2,20}(?:-[a-z]{2,20}){1,5}):? (?:Missing|Unused|Undefined|Line too long|Trailing|Expected|Unexpected|Use |Do not|Don't|Avoid|Prefer|Should|Must|Title|Body|Resource|No |Multiple|Invalid|Redundant|Unnecessary|Too )/,
    examples: [
      '        D100: Missing docstring in public module',
      '1: T3 Title has trailing punctuation',
      'E3006 Resource type does not exist',
    ],
  },
  {
    id: 'general-report-file',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4.5,
    pattern: [
      /<(?:error|violation|BugInstance|issue|problem|duplication|result) [^>]{0,300}\b(?:severity|priority|beginline|line|lines|errorLevel)="/i,
      /"(?:severity|level)": ?"(?:error|warning|major|minor|critical|blocker|high|medium)"/i,
      /"ruleId": ?"/i,
    ],
    examples: [
      '<error line="12" severity="warning" message="Missing a Javadoc comment."/>',
      '"severity": "error",',
      '"ruleId": "no-unused-vars",',
    ],
  },
  {
    id: 'general-diff',
    type: 'quality-gate',
    role: 'ambient',
    weight: 3.5,
    pattern: /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/,
    examples: ['@@ -1,4 +1,4 @@'],
    suggestion: 'Something is not as it should be in the repository: format or regenerate, and commit.',
  },
  {
    id: 'general-syntax-error',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4.5,
    pattern: [
      /\b[Ss]yntax ?[Ee]rror\b(?!.{0,120}\bJSON\b)/,
      /\b[Pp]arse ?[Ee]rror\b/,
      /\b[Uu]nexpected (?:token|identifier|end of input|indent)\b/,
      /\b[Cc]ompil(?:e|ation|er) (?:error|failed|failure)s?\b/,
      /\bfailed to compile\b/,
      /\bBuild failed because of\b/,
    ],
    examples: ['syntax error near line 3', 'Compilation failed', 'parse error: unexpected thing'],
  },
]);
