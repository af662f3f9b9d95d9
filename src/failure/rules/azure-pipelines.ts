import { rulesOf } from '../rule.ts';

/** Azure Pipelines. */
export const azurePipelines = rulesOf('azure-pipelines', [
  {
    id: 'azure-time-limit',
    type: 'timeout',
    role: 'verdict',
    weight: 12,
    pattern: /\bran longer than the maximum time of \d+ minutes\b/,
    examples: ['##[error]The job running on agent Hosted ran longer than the maximum time of 60 minutes.'],
    suggestion: 'Find what hangs or grew, or raise timeoutInMinutes.',
  },
  {
    id: 'azure-exit',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: /\b(?:Bash|PowerShell|Cmd\.exe|Script) (?:exited|failed) with (?:exit )?code '?-?\d/i,
    examples: ["##[error]Bash exited with code '1'."],
  },
]);
