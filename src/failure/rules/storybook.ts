import { rulesOf } from '../rule.ts';

/** Storybook. */
export const storybook = rulesOf('storybook', [
  {
    id: 'storybook-build',
    type: 'unknown',
    weight: 7,
    pattern: [
      /\bSB_(?:BUILDER|CLI|CORE|FRAMEWORK|PREVIEW|RENDERER|FRONTEND|CSF)\w*-?[A-Z]*_\d{4}\b/i,
      /\bFailed to build (?:the )?(?:preview|manager|storybook)\b/i,
      /\bCould not build Storybook\b/i,
      /\bbuild-storybook\b.{0,60}\bfailed\b/i,
      /\bThe CLI tried to run your .{1,60} script, but the command failed\b/i,
    ],
    examples: ['✖ Failed to build Storybook', 'SB_CORE-SERVER_0004 (NoMatchingExportError)'],
  },
]);
