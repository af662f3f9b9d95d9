import { rulesOf } from '../rule.ts';

/** Bun. */
export const bun = rulesOf('bun', [
  {
    id: 'bun-lock-out-of-sync',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /\blockfile had changes, but lockfile is frozen\b/i,
      /\bThe lockfile is out of date\b/i,
      /\block ?file is (?:out of date|not up to date)\b/i,
    ],
    examples: [
      'error: lockfile had changes, but lockfile is frozen',
      'error: The lockfile is out of date. Pass --frozen=false',
    ],
    suggestion: 'Update the lock file and commit it.',
  },
  {
    id: 'bun-network',
    type: 'network',
    weight: 8,
    pattern: [
      /^error: (?:ConnectionRefused|ConnectionClosed|FailedToOpenSocket|Timeout|TooManyRedirects|UNKNOWN_CERTIFICATE\w*) (?:downloading|fetching)\b/,
      /\bGET https?:\S{1,200} - 5\d\d\b/,
    ],
    examples: ['error: ConnectionClosed downloading package manifest left-pad'],
  },
]);
