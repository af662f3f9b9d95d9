import { rulesOf } from '../rule.ts';

/** Next.js. */
export const next = rulesOf('next', [
  {
    id: 'next-build-types',
    type: 'quality-gate',
    weight: 8.5,
    pattern: [
      /^Failed to compile\.?$/,
      /^Type error: /,
      /\bFailed to type check\b/,
      /^Failed to compile with \d+ errors?/,
    ],
    examples: ['Failed to compile.', "Type error: Property 'x' does not exist on type 'Y'."],
    suggestion: 'Mend the code.',
  },
  {
    id: 'next-prerender',
    type: 'quality-gate',
    weight: 5.5,
    pattern: [
      /\bError occurred prerendering page\b/,
      /\bExport encountered (?:an error|errors)\b/,
      /\bBuild error occurred\b/,
      /^> Build failed because of webpack errors/,
      /\bTurbopack build failed\b/,
      /\bBuild optimization failed\b/,
      /\bFailed to collect page data for\b/,
    ],
    examples: [
      'Error occurred prerendering page "/about".',
      '> Build failed because of webpack errors',
      'Turbopack build failed with 2 errors:',
    ],
  },
  {
    // The build fails to compile only because it could not fetch.
    id: 'next-fonts',
    type: 'network',
    weight: 11,
    pattern: [/\bFailed to fetch [`'"]?[\w ]{2,60}[`'"]? from Google Fonts\b/, /\bFailed to fetch font\b/],
    examples: ['Failed to fetch `Roboto` from Google Fonts.', 'Error: Failed to fetch font `Roboto`.'],
    suggestion: 'Run it again, or keep the fonts in the repository.',
  },
  {
    id: 'next-lint',
    type: 'quality-gate',
    weight: 7.5,
    pattern: /^\s{0,4}\d+:\d+ {1,4}(?:Error|Warning): .{3,300} {1,4}[@\w-]{1,60}(?:\/[\w-]{1,60}){1,2}$/,
    examples: ["12:5  Error: 'x' is never used.  @typescript-eslint/no-unused-vars"],
    suggestion: 'Mend what the linter found.',
  },
]);
