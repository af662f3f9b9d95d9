import { rulesOf } from '../rule.ts';

/** docker compose and service containers. */
export const compose = rulesOf('compose', [
  {
    id: 'compose-failed',
    type: 'unknown',
    weight: 7,
    pattern: [
      /\bdependency failed to start\b/,
      /\b[Cc]ontainer \S{1,120} (?:is unhealthy|exited \([1-9]\d*\)|Error)\b/,
      /\bfor \S{1,80} {1,4}(?:Cannot start service|Container ".{1,40}" is unhealthy)/,
      /\bservices\.\S{1,80} (?:must be|Additional property|contains unsupported)/,
      /\bno configuration file provided\b/,
      /\bservice "?.{1,60}"? (?:has neither an image nor a build context|refers to undefined|didn't complete successfully)/,
      /\bBind for \S{1,60} failed\b/,
      /\bOCI runtime (?:create|exec) failed\b/,
      /\bfailed to (?:create|start) (?:container|shim|task)\b/,
      /\bService container \S{1,80} failed\b/,
      /\bFailed to initialize container\b/,
      /\bOne or more containers failed to start\b/,
      /\bexec format error\b/,
      /\bError response from daemon: (?:driver|Conflict|network|invalid|No such container|Container|failed)/,
    ],
    examples: [
      'dependency failed to start: container acme-db-1 is unhealthy',
      'OCI runtime exec failed: exec failed: unable to start container process',
      'Service container postgres failed.',
      'Error response from daemon: Conflict. The container name "/a" is already in use',
    ],
    suggestion: 'Look at the log of that container.',
  },
]);
