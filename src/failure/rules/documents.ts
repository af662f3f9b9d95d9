import { rulesOf } from '../rule.ts';

/** Documentation builders, link checkers, prose and Markdown linters. */
export const documents = rulesOf('documents', [
  {
    id: 'documents-broken-links',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern:
      /\b[1-9]\d* (?:dead|broken|invalid) (?:internal |external )?(?:links?|urls?|references?)\b|\bERROR: \d+ dead links? found|^\s{0,4}\[✖\] \S|\bbroken links? (?:found|detected)\b|\bDocusaurus found broken (?:links|anchors|markdown)|\bhtmlproofer\b.{0,60}\bfound|\bHTML-Proofer found \d+ failures?\b|\b[Ff]ailed\b.{0,20}\blinks?\b|🚫 [1-9]\d* Errors?\b|\bdead ?links?\b/,
    examples: [
      'ERROR: 2 dead links found!',
      'Docusaurus found broken links!',
      'HTML-Proofer found 3 failures!',
      '  [✖] ./gone.md → Status: 400',
    ],
    suggestion: 'Mend the links.',
  },
  {
    id: 'documents-markdown-lint',
    type: 'quality-gate',
    weight: 8.5,
    pattern:
      / MD0\d\d\/[\w-]+|^Summary: [1-9]\d* error\(s\)|\.mdx?:\d+(?::\d+)? (?:error |warning )?MD\d{3}\b|\.mdx?: \d+: MD\d{3}\b|: MD0\d\d: /,
    examples: [
      'README.md:12 MD022/blanks-around-headings Headings should be surrounded by blank lines',
      'Summary: 2 error(s)',
    ],
  },
  {
    id: 'documents-sphinx-mkdocs',
    type: 'quality-gate',
    weight: 8,
    pattern:
      /\bAborted with \d+ (?:warnings|Configuration Errors) in (?:strict|'strict') mode\b|\bAborted with \d+ warnings?\b|\bbuild finished with problems, \d+ warnings? \(with warnings treated as errors\)|\bWarning, treated as error:|^Sphinx error:|\.(?:rst|md|py):(?:docstring of \S{1,120}:)?\d*: (?:WARNING|ERROR|SEVERE): |\bcontains a link '.{1,200}', but the target\b|\bmdbook\b.{0,60}\berror\b|\bHugo\b.{0,60}\berror\b|\bError: error building site: |\bLiquid Exception: /,
    examples: [
      'Aborted with 3 warnings in strict mode!',
      'build finished with problems, 2 warnings (with warnings treated as errors).',
      'docs/a.rst:12: WARNING: undefined label: gone',
      'Error: error building site: process: readAndProcessContent',
    ],
  },
  {
    id: 'documents-doxygen-javadoc',
    type: 'quality-gate',
    weight: 7,
    pattern:
      /\berror: (?:unknown tag|bad use of '>'|malformed HTML|reference not found|self-closing element not allowed)|\bMavenReportException: Error while generating Javadoc\b|\bjavadoc: error\b|\bunresolved link to `|\bbroken intra-doc link|\bdocstring\b.{0,60}\b(?:missing|coverage)/i,
    examples: ["A.java:12: error: bad use of '>'", 'error: unresolved link to `Gone`'],
  },
  {
    id: 'documents-prose',
    type: 'quality-gate',
    weight: 8,
    pattern:
      /\S: ?\w{2,40} ==> \w{2,40}|\b[1-9]\d* errors?, \d+ warnings? and \d+ suggestions? in \d+ files?|\bUnknown word \(|\bCSpell: Files checked: \d+, Issues found: [1-9]|\berror: `\w+` should be `\w+`|\bMisspelled words\b|\bSpelling check failed\b/,
    examples: [
      'a.md:12: teh ==> the',
      '✖ 3 errors, 0 warnings and 1 suggestion in 12 files.',
      'a.md:12:7 - Unknown word (teh)',
      'error: `teh` should be `the`',
    ],
  },
]);
