import { rulesOf } from '../rule.ts';

/** Jenkins. */
export const jenkins = rulesOf('jenkins', [
  {
    id: 'jenkins-time-limit',
    type: 'timeout',
    role: 'verdict',
    weight: 12,
    pattern: [
      /\bCancelling nested steps due to timeout\b/,
      /\bTimeout has been exceeded\b/,
      /\bBuild timed out \(after\b/,
      /\bTimeout set to expire\b.{0,60}\bexpired/,
    ],
    examples: [
      'Cancelling nested steps due to timeout',
      'Build timed out (after 60 minutes). Marking the build as failed.',
    ],
    suggestion: 'Find what hangs or grew, or raise the timeout.',
  },
  {
    id: 'jenkins-agent-lost',
    type: 'network',
    retry: 'transient',
    weight: 8,
    pattern: [
      /\bCannot contact \S{1,80}: (?:java\.|hudson\.)/i,
      /\b(?:ChannelClosed|RequestAborted|ClosedChannel)Exception\b/i,
      /\bagent was (?:removed|disconnected)\b/i,
      /\bAgent went offline\b/i,
      /\b(?:channel|agent|node|slave) .{0,80}\b(?:went offline|is offline|disconnected|already closed|closed)\b/i,
      /\bunexpected termination of the channel\b/i,
      /\bremote call to .{1,80} failed\b/i,
      /\bBacking channel '.{1,80}' is disconnected\b/i,
    ],
    examples: [
      'hudson.remoting.ChannelClosedException: Channel "hudson.remoting.Channel@1:linux-3" closed',
      'java.io.IOException: Unexpected termination of the channel',
      'Agent went offline during the build',
    ],
    suggestion: 'The agent went away: run it again.',
  },
  {
    id: 'jenkins-workspace',
    type: 'unknown',
    weight: 7,
    pattern: [
      /\bmissing workspace\b/i,
      /\bNo such DSL method\b/i,
      /\bWorkflowScript: \d+: /i,
      /\bUnable to (?:delete|create|find) (?:the )?workspace\b/i,
      /\bERROR: Could not find credentials\b/i,
      /\bno workspace for\b/i,
      /^Aborted by \S/i,
    ],
    examples: ['ERROR: missing workspace /var/jenkins/ws', 'WorkflowScript: 12: Expected a step @ line 12, column 5.'],
  },
  {
    id: 'jenkins-exit',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: [
      /\bERROR: script returned exit code \d/,
      /\bBuild step '.{1,80}' (?:marked build as failure|changed build result to)/,
      /^Finished: FAILURE/,
    ],
    examples: ['ERROR: script returned exit code 1', "Build step 'Execute shell' marked build as failure"],
  },
]);
