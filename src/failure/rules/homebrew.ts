import { rulesOf } from '../rule.ts';

/** Homebrew. */
export const homebrew = rulesOf('homebrew', [
  {
    id: 'homebrew-error',
    type: 'unknown',
    weight: 7,
    pattern: [
      /^Error: (?:No (?:available|such) (?:formula|formulae|cask|keg)|The `brew link` step did not complete|Cask '.{1,60}' is (?:not installed|unavailable)|\S{1,60}: (?:no bottle available|Failed to|unsupported)|An exception occurred within a child process|.{0,60} has been disabled)/i,
      /\bYour Command Line Tools are too old\b/i,
      /\bbrew bundle failed\b/i,
    ],
    examples: [
      'Error: No available formula with the name "gone".',
      'Error: The `brew link` step did not complete successfully',
    ],
  },
  {
    id: 'homebrew-network',
    type: 'network',
    weight: 8,
    pattern: [
      /^Error: (?:Failed to download resource|\S{1,80}: Failed to download|Fetching \S{1,120} failed)/,
      /\bDownload failed: https?:/,
      /\bSHA-?256 mismatch\b/,
    ],
    examples: ['Error: Failed to download resource "gone"', 'Error: SHA256 mismatch'],
  },
]);
