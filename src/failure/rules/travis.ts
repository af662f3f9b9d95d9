import { rulesOf } from '../rule.ts';

/** Travis CI. */
export const travis = rulesOf('travis', [
  {
    id: 'travis-log-limit',
    type: 'resource-exhaustion',
    weight: 9,
    pattern: /\bThe (?:job|log) (?:has )?exceeded the maximum log length\b/,
    examples: ['The job exceeded the maximum log length, and has been terminated.'],
    suggestion: 'Print less.',
  },
  {
    id: 'travis-time-limit',
    type: 'timeout',
    role: 'verdict',
    weight: 12,
    pattern: [/\bThe job exceeded the maximum time limit for jobs/, /\bNo output has been received in the last \d/],
    examples: [
      'The job exceeded the maximum time limit for jobs, and has been terminated.',
      'No output has been received in the last 10m0s, this potentially indicates a stalled build',
    ],
    suggestion: 'Find what hangs or grew, or split the job.',
  },
  {
    id: 'travis-exit',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: [
      /^The command ".{0,1500}" (?:failed and )?exited with [1-9]/,
      /\bYour build has been stopped\b/,
      /\bDone\. Your build exited with [1-9]/,
    ],
    examples: ['The command "make check" exited with 2.', 'Done. Your build exited with 1.'],
  },
]);
