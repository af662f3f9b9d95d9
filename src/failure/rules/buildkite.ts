import { rulesOf } from '../rule.ts';

/** Buildkite. */
export const buildkite = rulesOf('buildkite', [
  {
    id: 'buildkite-exit',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: [/\bError: The command exited with status \d/, /\buser command error: (?:exit status|The plugin)/],
    examples: ['🚨 Error: The command exited with status 1'],
  },
]);
