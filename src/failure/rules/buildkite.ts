import { rulesOf } from '../rule.ts';

/** Buildkite. */
export const buildkite = rulesOf('buildkite', [
  {
    id: 'buildkite-agent-lost',
    type: 'resource-exhaustion',
    retry: 'transient',
    role: 'ambient',
    weight: 5,
    pattern: [/\bagent that was running this job was lost\b/i, /\bagent (?:was )?(?:lost|stopped)\b.{0,40}\bjob\b/i],
    examples: ['The agent that was running this job was lost.'],
    suggestion: 'The machine was taken away: run it again.',
  },
  {
    id: 'buildkite-exit',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: [/\bError: The command exited with status \d/, /\buser command error: (?:exit status|The plugin)/],
    examples: ['🚨 Error: The command exited with status 1'],
  },
]);
