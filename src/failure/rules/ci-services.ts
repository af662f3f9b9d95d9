import { rulesOf } from '../rule.ts';

/** Other CI systems: their own words for limits, lost machines and exits. */
export const ciServices = rulesOf('ci-services', [
  {
    id: 'travis-time-limit',
    type: 'timeout',
    role: 'verdict',
    weight: 12,
    pattern:
      /\bThe job exceeded the maximum (?:time limit for jobs|log length)|\bNo output has been received in the last \d/,
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
    pattern:
      /^The command ".{0,1500}" (?:failed and )?exited with [1-9]|\bYour build has been stopped\b|\bDone\. Your build exited with [1-9]/,
    examples: ['The command "make check" exited with 2.', 'Done. Your build exited with 1.'],
  },
  {
    id: 'circleci-no-output',
    type: 'timeout',
    role: 'verdict',
    weight: 12,
    pattern:
      /\bToo long with no output\b|\bexceeded the (?:job )?(?:runtime|time) limit\b|\bjob canceled because .{0,60}\btimeout\b/i,
    examples: ['Too long with no output (exceeded 10m0s): context deadline exceeded'],
    suggestion: 'Find what hangs.',
  },
  {
    id: 'gitlab-time-limit',
    type: 'timeout',
    role: 'verdict',
    weight: 12,
    pattern:
      /\bexecution took longer than \d|\bThe script exceeded the maximum execution time\b|\bstuck_or_timeout_failure\b/,
    examples: ['ERROR: Job failed: execution took longer than 1h0m0s seconds'],
    suggestion: "Find what hangs or grew, or raise the job's timeout.",
  },
  {
    id: 'gitlab-system-failure',
    type: 'unknown',
    weight: 7,
    pattern: /\bJob failed \(system failure\)|\bERROR: Preparation failed\b|\brunner_system_failure\b/,
    examples: ['ERROR: Job failed (system failure): prepare environment: waiting for pod running'],
    suggestion: 'The runner failed, not the script: run it again.',
  },
  {
    id: 'gitlab-exit',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: /\bERROR: Job failed: (?:exit (?:code|status)|command terminated with exit code) \d/,
    examples: ['ERROR: Job failed: exit code 1'],
  },
  {
    id: 'jenkins-time-limit',
    type: 'timeout',
    role: 'verdict',
    weight: 12,
    pattern:
      /\bCancelling nested steps due to timeout\b|\bTimeout has been exceeded\b|\bBuild timed out \(after\b|\bTimeout set to expire\b.{0,60}\bexpired/,
    examples: [
      'Cancelling nested steps due to timeout',
      'Build timed out (after 60 minutes). Marking the build as failed.',
    ],
    suggestion: 'Find what hangs or grew, or raise the timeout.',
  },
  {
    id: 'jenkins-agent-lost',
    type: 'network',
    weight: 8,
    pattern:
      /\bCannot contact \S{1,80}: (?:java\.|hudson\.)|\b(?:ChannelClosed|RequestAborted|ClosedChannel)Exception\b|\bagent was (?:removed|disconnected)\b|\bAgent went offline\b|\b(?:channel|agent|node|slave) .{0,80}\b(?:went offline|is offline|disconnected|already closed|closed)\b|\bunexpected termination of the channel\b|\bremote call to .{1,80} failed\b|\bBacking channel '.{1,80}' is disconnected\b/i,
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
    pattern:
      /\bmissing workspace\b|\bNo such DSL method\b|\bWorkflowScript: \d+: |\bUnable to (?:delete|create|find) (?:the )?workspace\b|\bERROR: Could not find credentials\b|\bno workspace for\b/i,
    examples: ['ERROR: missing workspace /var/jenkins/ws', 'WorkflowScript: 12: Expected a step @ line 12, column 5.'],
  },
  {
    id: 'jenkins-exit',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern:
      /\bERROR: script returned exit code \d|\bBuild step '.{1,80}' (?:marked build as failure|changed build result to)|^Finished: FAILURE/,
    examples: ['ERROR: script returned exit code 1', "Build step 'Execute shell' marked build as failure"],
  },
  {
    id: 'taskcluster-time-limit',
    type: 'timeout',
    role: 'verdict',
    weight: 12,
    pattern: /\bmax run time exceeded\b|\bTask timeout after \d+ seconds\b|\bForce killing container\b/,
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
    pattern:
      /\btimed out after \d+ seconds (?:of|with) no output\b|\bapplication timed out after \d+ seconds with no output\b|\bcommand timed out: \d+ seconds without output\b/,
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
  {
    id: 'buildkite-exit',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: /\bError: The command exited with status \d|\buser command error: (?:exit status|The plugin)/,
    examples: ['🚨 Error: The command exited with status 1'],
  },
  {
    id: 'ci-build-limit',
    type: 'timeout',
    role: 'verdict',
    weight: 12,
    pattern:
      /\bExceeded build time limit\b|\bBuild exceeded maximum (?:allowed runtime|duration)|\bBuild exited due to time out\b|\bdeployment .{0,60}\btimed out\b|\bbuild container (?:exceeded|ran out of) (?:the )?time\b/i,
    examples: ['Exceeded build time limit of 120 minutes.', 'Build exceeded maximum allowed runtime'],
    suggestion: 'Find what hangs or grew.',
  },
  {
    id: 'ci-build-memory',
    type: 'resource-exhaustion',
    role: 'verdict',
    weight: 11,
    pattern:
      /\bContainer '.{1,60}' exceeded memory limit\b|\bAt least one "Out of Memory" \("OOM"\) event\b|\bexit(?:ed)? (?:due to|because of) excessive memory\b|\bpod .{0,80}\bevicted\b/i,
    examples: [
      "Container 'Build' exceeded memory limit.",
      'At least one "Out of Memory" ("OOM") event was detected during the build.',
    ],
    suggestion: 'Use less memory or a larger machine.',
  },
]);
