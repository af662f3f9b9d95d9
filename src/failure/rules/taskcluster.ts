import { rulesOf } from '../rule.ts';

/** Taskcluster and mozharness. */
export const taskcluster = rulesOf('taskcluster', [
  {
    id: 'taskcluster-time-limit',
    type: 'timeout',
    role: 'verdict',
    weight: 12,
    pattern: [/\bmax run time exceeded\b/, /\bTask timeout after \d+ seconds\b/, /\bForce killing container\b/],
    examples: [
      '[taskcluster:error] Task aborted - max run time exceeded',
      'Task timeout after 5400 seconds. Force killing container.',
    ],
    suggestion: "Find what hangs or grew, or raise the task's maximum.",
  },
  {
    id: 'taskcluster-no-output',
    type: 'timeout',
    weight: 8,
    pattern: [
      /\btimed out after \d+ seconds (?:of|with) no output\b/,
      /\bapplication timed out after \d+ seconds with no output\b/,
      /\bcommand timed out: \d+ seconds without output\b/,
    ],
    examples: [
      'mozprocess timed out after 1000 seconds of no output',
      'command timed out: 2400 seconds without output running',
    ],
  },
  {
    id: 'taskcluster-exit',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: /\bUnsuccessful task run with exit code: \d/,
    examples: ['[taskcluster] Unsuccessful task run with exit code: 1 completed in 12.5 seconds'],
  },
]);
