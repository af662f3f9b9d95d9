import { rulesOf } from '../rule.ts';

/** Rules about commits and pull requests. */
export const commits = rulesOf('commits', [
  {
    id: 'gate-commit-message',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern: [
      /✖ {1,3}found \d+ problems?, \d+ warnings?/,
      /\b(?:subject|type|body|header|footer|scope)-(?:empty|case|enum|max-length|leading-blank|max-line-length|full-stop|min-length)\b/,
      /\b[Nn]o release type found in pull request title\b/,
      /\b(?:PR|[Pp]ull [Rr]equest|[Cc]ommit)(?: message| title| body| description| subject)?\b.{0,60}\b(?:does not|doesn't|must|should|is not|isn't|needs? to|invalid|not (?:match|follow|conform))\b.{0,80}\b(?:follow|match|conform|convention|conventional|format|start|contain|include|pattern|valid|semantic|spec|signed|reference|have)/,
      /\bUnknown release type "/,
      /\bDCO\b.{0,60}\b(?:missing|failed|sign)/,
      /\b[Ss]igned-off-by\b.{0,40}\b(?:missing|not found|required)/,
      /\bgitlint\b.{0,60}\bfailed\b/,
    ],
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
    pattern: [
      /\b(?:changelog|change ?set|news ?fragment|release ?note|label|milestone)s?\b.{0,60}\b(?:missing|required|not found|must|need(?:s|ed)?|no entry|not (?:been )?(?:updated|added))\b/i,
      /\bno (?:new )?(?:news ?fragment|change ?set|changelog entr|release ?note)\w*\b/i,
      /\b(?:missing|no|add a|require[sd]?)\b.{0,30}\b(?:changelog(?: entry)?|changeset|news fragment|required labels?)\b/i,
      /\bLabel error\. Requires\b/i,
      /\bSome packages have been changed but no changesets were found\b/i,
    ],
    examples: [
      'Please add a changelog entry',
      'Label error. Requires exactly 1 of: minor, major.',
      'Some packages have been changed but no changesets were found.',
    ],
  },
]);
