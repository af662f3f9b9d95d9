import { rulesOf } from '../rule.ts';

/** Rules about commits, pull requests, generated files, licences, secrets, coverage; hooks; YAML and workflow linters. */
export const gates = rulesOf('gates', [
  {
    id: 'gate-hook-failed',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /^.{2,80}\.{3,}Failed$|^- hook id: \S|^- files were modified by this hook\b|\bhook(?:s)? (?:failed|exited with code [1-9])\b|\bhusky - .{1,60} (?:hook|script) (?:exited|failed)|^🥊 /,
    examples: [
      'ruff.....................................Failed',
      '- files were modified by this hook',
      'husky - pre-commit hook exited with code 1 (error)',
    ],
    suggestion: 'Run the hooks locally and commit what they change.',
  },
  {
    id: 'gate-commit-message',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern:
      /✖ {1,3}found \d+ problems?, \d+ warnings?|\b(?:subject|type|body|header|footer|scope)-(?:empty|case|enum|max-length|leading-blank|max-line-length|full-stop|min-length)\b|\b[Nn]o release type found in pull request title\b|\b(?:PR|[Pp]ull [Rr]equest|[Cc]ommit)(?: message| title| body| description| subject)?\b.{0,60}\b(?:does not|doesn't|must|should|is not|isn't|needs? to|invalid|not (?:match|follow|conform))\b.{0,80}\b(?:follow|match|conform|convention|conventional|format|start|contain|include|pattern|valid|semantic|spec|signed|reference|have)|\bUnknown release type "|\bDCO\b.{0,60}\b(?:missing|failed|sign)|\b[Ss]igned-off-by\b.{0,40}\b(?:missing|not found|required)|\bgitlint\b.{0,60}\bfailed\b/,
    examples: [
      '✖   found 2 problems, 0 warnings',
      'No release type found in pull request title "Add x".',
      'The PR title does not match the convention',
      'subject may not be empty [subject-empty]',
    ],
    suggestion: 'Reword the title or the message.',
  },
  {
    id: 'gate-label-changelog',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /\b(?:changelog|change ?set|news ?fragment|release ?note|label|milestone)s?\b.{0,60}\b(?:missing|required|not found|must|need(?:s|ed)?|no entry|not (?:been )?(?:updated|added))\b|\bno (?:new )?(?:news ?fragment|change ?set|changelog entr|release ?note)\w*\b|\b(?:missing|no|add a|require[sd]?)\b.{0,30}\b(?:changelog(?: entry)?|changeset|news fragment|required labels?)\b|\bLabel error\. Requires\b|\bSome packages have been changed but no changesets were found\b/i,
    examples: [
      'Please add a changelog entry',
      'Label error. Requires exactly 1 of: minor, major.',
      'Some packages have been changed but no changesets were found.',
    ],
  },
  {
    id: 'gate-stale-files',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8,
    pattern:
      /\b(?:generated|vendored|built|compiled|bundled|schema|docs?|documentation|manifests?|snapshots?|dist|files?|code|lock ?files?|translations?|types?|clients?|README)\b.{0,60}\b(?:out[- ]of[- ](?:date|sync)|not (?:up[- ]to[- ]date|in sync|current|regenerated)|stale|outdated|need(?:s)? (?:to be )?(?:regenerat|updat|rebuil)\w+|dirty)\b|\b[Uu]ncommitted changes\b.{0,60}\b(?:detected|found|after|present|exist)|\b(?:detected|found|there are) (?:uncommitted|unstaged) changes\b|\b(?:please )?run [`'"]?(?:make|npm run|yarn|pnpm|go|cargo|task|just|buf|mix) ?[\w:. -]{1,40}[`'"]? (?:and commit|to (?:update|regenerate|fix))|\bworking (?:tree|directory) (?:is )?(?:not clean|dirty)\b|\bgit diff --exit-code\b.{0,40}\bfailed\b|\bdiffers? from (?:the )?(?:committed|checked[- ]in)\b/i,
    examples: [
      'Generated files are out of date. Run `make generate` and commit the result.',
      'Error: Detected uncommitted changes after build',
      'The docs are not up to date',
    ],
    suggestion: 'Regenerate and commit.',
  },
  {
    id: 'gate-license',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /\bFound license defined by\b|\b(?:licen[cs]e|copyright)s?\b.{0,60}\b(?:missing|not allowed|forbidden|unapproved|incompatible|invalid|violation|denied|not found|unknown|mismatch)\b|\b(?:missing|forbidden|unapproved|incompatible|invalid|unknown)\b.{0,40}\b(?:licen[cs]e|copyright)\b|\bis not (?:REUSE compliant|compliant with version .{1,10} of the REUSE)/i,
    examples: [
      'File a.go: missing license header',
      'Found package with forbidden license: GPL-3.0',
      'Unfortunately, your project is not compliant with version 3.0 of the REUSE Specification',
    ],
  },
  {
    id: 'gate-secrets',
    type: 'quality-gate',
    weight: 8,
    pattern:
      /\bleaks? found: [1-9]|\b(?:potential|possible|hardcoded|detected) secrets?\b.{0,60}\b(?:found|detected|in)\b|\bSecrets? (?:were )?(?:detected|found)\b|\btrufflehog\b.{0,60}\bfound\b|🐷🔑|\b[Ss]ecrets? (?:about to be|were|was|have been|has been) committed\b|\bFinding: {1,6}\S.{0,120}\bSecret: /i,
    examples: ['leaks found: 2', 'Detected secrets in the repository: 1 found in a.py', 'Secrets detected in 2 files'],
  },
  {
    id: 'gate-vulnerabilities',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /^Total: [1-9]\d* \((?:UNKNOWN|LOW|MEDIUM|HIGH|CRITICAL): \d+|\b(?:CVE-\d{4}-\d{4,}|GHSA-(?:\w{4}-){2}\w{4})\b|\b[1-9]\d* (?:critical|high|moderate|known|security) (?:severity )?(?:vulnerabilit(?:y|ies)|issues?|alerts?)\b|\bfound [1-9]\d* (?:\w+ ){0,2}vulnerabilit(?:y|ies)\b|\bFound \d+ security vulnerability advisor|\b✗ (?:Critical|High|Medium) severity vulnerability\b|\bhigher-severity (?:issues|vulnerabilities) detected\b|\b[1-9]\d* Code Findings?\b|^Ran \d+ rules? on \d+ files?: [1-9]\d* findings?/i,
    examples: [
      'Total: 3 (HIGH: 2, CRITICAL: 1)',
      'Found 2 security vulnerability advisories affecting 1 package:',
      '2 high severity vulnerabilities',
      'Ran 120 rules on 40 files: 3 findings.',
    ],
    during: ['lint', 'test', 'build', 'publish'],
    suggestion: 'Update what is vulnerable, or accept it knowingly.',
  },
  {
    id: 'gate-coverage',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.2,
    pattern:
      /\b[Cc]overage\b.{0,80}\b(?:below|less than|under|lower than|not (?:met|reached)|does not meet|fell|decreased|dropped|is too low|insufficient|failed)\b|\b(?:below|under|less than|lower than)\b.{0,60}\bcoverage\b|\bcoverage\b.{0,20}\b\d+(?:\.\d+)?%? ?< ?\d/i,
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
    pattern:
      /\b(?:exceed(?:s|ed)?|above|over|greater than|more than|larger than)\b.{0,40}\b(?:allowed|budget|threshold|baseline|maximum allowed|max(?:imum)? (?:size|complexity|lines|warnings))\b|\b(?:quality|complexity|bundle|size|performance|mutation|duplication) (?:gate|check|budget|score|threshold|limit)\b.{0,60}\b(?:failed|exceeded|not met|below|regress\w*)\b|\b(?:score|count|ratio|grade)\b.{0,40}\b(?:below|under|less than|does not match|lower than)\b.{0,40}\b(?:minimum|threshold|required|expected|baseline)\b|\btoo many (?:warnings|lines|changes|files|errors|commits)\b|\b(?:PR|pull request|diff|change|stack) (?:is )?too (?:large|big|long|deep)\b|\bregression (?:detected|found)\b|\b(?:more|greater|larger|higher|longer) than (?:the )?(?:\d[\d.,]* ?\w{0,10} )?(?:maximum|limit|allowed|threshold)\b/i,
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
    pattern:
      /^\s{0,4}\d+:\d+\s{1,8}(?:error|warning)\s{1,4}.{3,200}\([\w-]+\)$|\.(?:ya?ml|json|toml):\d+:\d+: \[(?:error|warning)\] |^\S{1,200}\.ya?ml:\d+:\d+: .{3,300} \[(?:[a-z][\w-]{2,30})\]$|::(?:error|warning) file=\S{1,200}\.ya?ml,/,
    examples: [
      '  12:7      error    wrong indentation: expected 4 but found 2  (indentation)',
      '.github/workflows/a.yml:12:7: property "gone" is not defined [expression]',
    ],
  },
  {
    id: 'sqlfluff-finding',
    type: 'quality-gate',
    weight: 8,
    pattern: /^L: {1,6}\d+ \| P: {1,6}\d+ \| \w+ \|/,
    examples: ['L:   3 | P:  12 | LT01 | Expected only single space'],
  },
  {
    id: 'gate-api-compatibility',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /\b(?:breaking|incompatible) (?:api |schema )?changes? (?:detected|found)\b|\bbuf breaking\b.{0,60}\bfailed|\bPrevious (?:present )?(?:field|enum|message|service|RPC|file) ".{1,120}" .{0,80}(?:was deleted|changed)|\bAPI (?:has )?(?:changed|differs)\b|\bjava\.method\.removed\b|\bPublic API (?:changed|differs)|\bapiCheck\b.{0,40}FAILED|\b[1-9]\d* breaking changes?\b/i,
    examples: ['Breaking changes detected in the schema', 'API has changed: run apiDump'],
  },
  {
    id: 'gate-lint-words',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4.5,
    pattern:
      /\b(?:[Ll]int(?:er|ing)?|LINT|[Ff]ormat(?:ting)?|[Ss]tyle|[Tt]ype[ -]?[Cc]heck(?:s|ing)?|[Ss]tatic [Aa]nalysis|[Cc]ode [Qq]uality|[Qq]uality (?:gates?|checks?)|[Vv]alidat(?:e|ion)(?! Failed: \{)|[Ss]pell(?:ing)? check|prettier|eslint)\b.{0,40}\b(?:[Ff]ailed|FAILED|failure|errors?|violations?|issues found|problems)\b|\bLinter failed\b|[❌✗✖] .{0,40}\b(?:lint|format|style|type ?check|quality)/,
    examples: ['Lint failed!', 'Formatting check failed', '❌ quality gates did not pass'],
  },
  {
    id: 'gate-tests-required',
    type: 'quality-gate',
    weight: 6,
    pattern:
      /\b(?:number|count) of (?:collected )?tests\b.{0,60}\b(?:does not match|mismatch|changed|expected|differs)\b|\btests? count\b.{0,40}\b(?:mismatch|expected|!=|changed|decreased)\b|\bexpected \d+ tests?, (?:but )?(?:found|got)\b/i,
    examples: ['Test count mismatch: baseline says 40', 'Expected 40 tests, got 38'],
  },
]);
