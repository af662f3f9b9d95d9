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
]);
