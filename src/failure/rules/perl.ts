import { rulesOf } from '../rule.ts';

/** Perl. */
export const perl = rulesOf('perl', [
  {
    id: 'perl-error',
    type: 'unknown',
    weight: 6,
    pattern: [
      /\bCan't locate \S{1,120}\.pm in @INC\b/,
      /\bBEGIN failed--compilation aborted\b/,
      /^! Installing (?:the dependencies|\S{1,80}) failed\b/,
      /^! Couldn't find module\b/,
      /^! Bailing out the installation\b/,
    ],
    examples: [
      "Can't locate Gone.pm in @INC (you may need to install the Gone module)",
      "! Installing the dependencies failed: Module 'Gone' is not installed",
    ],
  },
]);
