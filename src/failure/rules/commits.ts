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
      /\b(?:PR|[Pp]ull [Rr]equest|[Cc]ommit|[Bb]ranch)(?: name| message| title| body| description| subject)?\b.{0,60}\b(?:does not|doesn't|must|should|is not|isn't|needs? to|invalid|not (?:match|follow|conform))\b.{0,80}\b(?:follow|match|conform|convention|conventional|format|start|contain|include|pattern|valid|semantic|spec|signed|reference|have)/,
      /\bUnknown release type "/,
      /\bDCO\b.{0,60}\b(?:missing|failed|sign)/,
      /\b[Ss]igned-off-by\b.{0,40}\b(?:missing|not found|required)/,
      /\b[Ss]ign-?[Oo]ff\b.{0,40}\b(?:is |are )?(?:missing|required|not found)/,
      /\bFailing the build(?:, there (?:is|are)| due to) \d/,
      /\b[Mm]erge commits? (?:is|are) (?:not allowed|forbidden)/,
      /\b(?:needs?|requires?) (?:at least )?\d+ (?:more )?approv(?:als?|ing reviews?)\b/,
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
      /\bversion\b.{0,30}\b(?:(?:was |has )?not (?:been )?(?:bumped|incremented|increased)|(?:must|needs? to|should) be (?:bumped|incremented|increased))\b/i,
      /\bSome packages have been changed but no changesets were found\b/i,
    ],
    examples: [
      'Please add a changelog entry',
      'Label error. Requires exactly 1 of: minor, major.',
      'Some packages have been changed but no changesets were found.',
    ],
  },
  {
    id: 'gate-project-rules',
    type: 'quality-gate',
    role: 'ambient',
    weight: 5,
    pattern: [
      /\b(?:TODO|FIXME)s?\b.{0,60}\b(?:found|without|not allowed|forbidden|must|detected)\b/i,
      /\b(?:[Nn]ew|[Ff]ound|[Dd]etected) (?:TODO|FIXME)s?\b/i,
      /\b(?:translations?|locales?|i18n)\b.{0,60}\b(?:missing|incomplete|not translated|out of sync)\b/i,
      /\bmissing (?:translations?|locale|i18n)\b/i,
      /\b[Uu]nused (?:exports?|files?|code|dependenc(?:y|ies)|assets?|variables?|translations?|keys?|imports?)\b.{0,30}(?:\bfound\b|\bdetected\b|:$)/i,
      /\b(?:[Cc]ircular|[Cc]yclic) (?:dependenc(?:y|ies)|imports?)\b.{0,40}\b(?:found|detected)\b/i,
      /\b(?:[Dd]ead|[Dd]uplicated?) code\b.{0,40}\b(?:found|detected)\b/i,
      /\b(?:forbidden|disallowed|banned|prohibited|non-inclusive) (?:words?|terms?|imports?|patterns?|files?|strings?|dependenc(?:y|ies)|characters?)\b/i,
    ],
    examples: [
      'ERROR: new TODO without an issue in a.ts',
      'Missing translations: 3 keys',
      'Unused exports found:',
      'Circular dependency detected',
      'Forbidden word in a.md',
    ],
    suggestion: 'Mend what the check found.',
  },
]);
