import { rulesOf } from '../rule.ts';

/** GitLab CI. */
export const gitlab = rulesOf('gitlab', [
  {
    id: 'gitlab-time-limit',
    type: 'timeout',
    role: 'verdict',
    weight: 12,
    pattern: [
      /\bexecution took longer than \d/,
      /\bThe script exceeded the maximum execution time\b/,
      /\bstuck_or_timeout_failure\b/,
    ],
    examples: ['ERROR: Job failed: execution took longer than 1h0m0s seconds'],
    suggestion: "Find what hangs or grew, or raise the job's timeout.",
  },
  {
    id: 'gitlab-exit',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: /\bERROR: Job failed: (?:exit (?:code|status)|command terminated with exit code) \d/,
    examples: ['ERROR: Job failed: exit code 1'],
  },
]);
