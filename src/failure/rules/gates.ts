import { rulesOf } from '../rule.ts';

/** Other gates: hooks, stale files, coverage, budgets. */
export const gates = rulesOf('gates', [
  {
    id: 'gate-hook-failed',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /^.{2,80}\.{3,}Failed$/,
      /^- hook id: \S/,
      /^- files were modified by this hook\b/,
      /\bhook(?:s)? (?:failed|exited with code [1-9])\b/,
      /\bhusky - .{1,60} (?:hook|script) (?:exited|failed)/,
      /^🥊 /,
    ],
    examples: [
      'ruff.....................................Failed',
      '- files were modified by this hook',
      'husky - pre-commit hook exited with code 1 (error)',
    ],
    suggestion: 'Run the hooks locally and commit what they change.',
  },
  {
    id: 'gate-stale-files',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8,
    pattern: [
      /\b(?:generated|vendored|built|compiled|bundled|schema|docs?|documentation|manifests?|snapshots?|dist|files?|code|lock ?files?|translations?|types?|clients?|README)\b.{0,60}\b(?:out[- ]of[- ](?:date|sync)|not (?:up[- ]to[- ]date|in sync|current|regenerated)|stale|outdated|need(?:s)? (?:to be )?(?:regenerat|updat|rebuil)\w+|dirty)\b/i,
      /\b(?:is|are) not up[- ]to[- ]date (?:with|according)\b/i,
      /\b[Uu]ncommitted changes\b.{0,60}\b(?:detected|found|after|present|exist)/i,
      /\b(?:detected|found|there are) (?:uncommitted|unstaged) changes\b/i,
      /\b(?:please )?run [`'"]?(?:make|npm run|yarn|pnpm|go|cargo|task|just|buf|mix) ?[\w:. -]{1,40}[`'"]? (?:and commit|to (?:update|regenerate|fix))/i,
      /\bworking (?:tree|directory) (?:is )?(?:not clean|dirty)\b/i,
      /\bgit diff --exit-code\b.{0,40}\bfailed\b/i,
      /\bdiffers? from (?:the )?(?:committed|checked[- ]in)\b/i,
    ],
    examples: [
      'Generated files are out of date. Run `make generate` and commit the result.',
      'Error: Detected uncommitted changes after build',
      'The docs are not up to date',
    ],
    suggestion: 'Regenerate and commit.',
  },
  {
    id: 'gate-coverage',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.2,
    pattern: [
      /\b[Cc]overage\b.{0,80}\b(?:below|less than|under|lower than|not (?:met|reached)|does not meet|fell|decreased|dropped|is too low|insufficient|failed)\b/i,
      /\b(?:below|under|less than|lower than)\b.{0,60}\bcoverage\b/i,
      /\bcoverage\b.{0,20}\b\d+(?:\.\d+)?%? ?< ?\d/i,
    ],
    examples: [
      'Coverage 61.2% is below the threshold of 80%',
      'Total is below minimum coverage',
      'Test coverage failed: expected 80%',
    ],
    suggestion: 'Add tests, or lower the threshold knowingly.',
  },
  {
    id: 'gate-threshold',
    type: 'quality-gate',
    weight: 6,
    pattern: [
      /\b(?:exceed(?:s|ed)?|above|over|greater than|more than|larger than)\b.{0,40}\b(?:allowed|budget|threshold|baseline|maximum allowed|max(?:imum)? (?:size|complexity|lines|warnings))\b/i,
      /\b(?:quality|complexity|bundle|size|performance|mutation|duplication) (?:gate|check|budget|score|threshold|limit)\b.{0,60}\b(?:failed|exceeded|not met|below|regress\w*)\b/i,
      /\b(?:score|count|ratio|grade)\b.{0,40}\b(?:below|under|less than|does not match|lower than)\b.{0,40}\b(?:minimum|threshold|required|expected|baseline|provided)\b/i,
      /\b\d ?[kKMG]i?B > (?:maxSize|max|limit|budget)\b/i,
      /\bthresholds on metrics? .{1,200} (?:have|has) been (?:crossed|breached)\b/i,
      /\bsome thresholds have failed\b/i,
      /\bexceeds? (?:the )?(?:\w+ ){0,3}\d[\d.,]* ?(?:[kKMG]i?B|bytes|lines|characters|chars|files)\b/i,
      /: false \(actual ?: /i,
      /\bmutants tested\b.{0,30}: [1-9]\d* missed\b/i,
      /\btoo many (?:warnings|lines|changes|files|errors|commits)\b/i,
      /\b(?:PR|pull request|diff|change|stack) (?:is )?too (?:large|big|long|deep)\b/i,
      /\bregression (?:detected|found)\b/i,
      /\b(?:more|greater|larger|higher|longer) than (?:the )?(?:\d[\d.,]* ?\w{0,10} )?(?:maximum|limit|allowed|threshold)\b/i,
    ],
    examples: [
      'Bundle size exceeds the allowed budget',
      'Mutation score is below the minimum threshold',
      'This PR is too large: split it',
    ],
  },
  {
    id: 'gate-yaml-lint',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /^\s{0,4}\d+:\d+\s{1,8}(?:error|warning)\s{1,4}.{3,200}\([\w-]+\)$/,
      /\.(?:ya?ml|json|toml):\d+:\d+: \[(?:error|warning)\] /,
      /^\S{1,200}\.ya?ml:\d+:\d+: .{3,300} \[(?:[a-z][\w-]{2,30})\]$/,
      /::(?:error|warning) file=\S{1,200}\.ya?ml,/,
    ],
    examples: [
      '  12:7      error    wrong indentation: expected 4 but found 2  (indentation)',
      '.github/workflows/a.yml:12:7: property "gone" is not defined [expression]',
    ],
  },
  {
    id: 'gate-lint-words',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4.5,
    pattern: [
      /\b(?:[Ll]int(?:er|ing)?|LINT|[Ff]ormat(?:ting)?|[Ss]tyle|[Tt]ype[ -]?[Cc]heck(?:s|ing)?|[Ss]tatic [Aa]nalysis|[Cc]ode [Qq]uality|[Qq]uality (?:gates?|checks?)|[Vv]alidat(?:e|ion)(?! Failed: \{)|[Ss]pell(?:ing)? check|prettier|eslint)\b.{0,40}\b(?:[Ff]ailed|FAILED|failure|errors?|violations?|issues found|problems)\b/,
      /\bLinter failed\b/,
      /\b(?:[Dd]ocument(?:ation)?|[Dd]ocs|[Ss]pelling|[Nn]aming|[Cc]ompliance|[Cc]onsistency|[Ss]ecurity|[Pp]olicy|[Ll]icen[cs]e|[Dd]ependency|[Ss]chema|[Aa]ccessibility|i18n|[Cc]omplexity|[Ss]ize|[Ll]ink|[Cc]ode) (?:checks?|audit|scan|review) (?:has |have )?(?:failed|did not pass)\b/,
      /[❌✗✖] .{0,40}\b(?:lint|format|style|type ?check|quality)/,
    ],
    examples: ['Lint failed!', 'Formatting check failed', '❌ quality gates did not pass'],
  },
  {
    id: 'gate-tests-required',
    type: 'quality-gate',
    weight: 6,
    pattern: [
      /\b(?:number|count) of (?:collected )?tests\b.{0,60}\b(?:does not match|mismatch|changed|expected|differs)\b/i,
      /\btests? count\b.{0,40}\b(?:mismatch|expected|!=|changed|decreased)\b/i,
      /\bexpected \d+ tests?, (?:but )?(?:found|got)\b/i,
    ],
    examples: ['Test count mismatch: baseline says 40', 'Expected 40 tests, got 38'],
  },
  {
    // What a project's own script counts: "complexity 25 (max 15)".
    id: 'gate-limit-in-brackets',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4.2,
    pattern:
      /^(?!.{0,200}\b(?:attempts?|retr(?:y|ies)|tries)\b).{0,200}\((?:max(?:imum)?|limit|allowed|threshold|required|min(?:imum)?)\W{1,3}\d/i,
    examples: ['a.py: function run has complexity 25 (max 15)', 'a.ts has 612 lines (limit: 500)'],
    counterExamples: ['Attempt 2 (max 3)'],
  },
]);
