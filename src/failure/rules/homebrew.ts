import { rulesOf } from '../rule.ts';

/** Homebrew. */
export const homebrew = rulesOf('homebrew', [
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
