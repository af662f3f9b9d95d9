import { rulesOf } from '../rule.ts';

/** Services that build and host: Vercel, Netlify, Bitbucket, Read the Docs. */
export const buildHosting = rulesOf('build-hosting', [
  {
    id: 'build-hosting-limit',
    type: 'timeout',
    role: 'verdict',
    weight: 12,
    pattern: [
      /\bExceeded build time limit\b/i,
      /\bBuild exceeded maximum (?:allowed runtime|duration)/i,
      /\bBuild exited due to time out\b/i,
      /\bdeployment .{0,60}\btimed out\b/i,
      /\bbuild container (?:exceeded|ran out of) (?:the )?time\b/i,
    ],
    examples: ['Exceeded build time limit of 120 minutes.', 'Build exceeded maximum allowed runtime'],
    suggestion: 'Find what hangs or grew.',
  },
  {
    id: 'build-hosting-memory',
    type: 'resource-exhaustion',
    role: 'verdict',
    weight: 11,
    pattern: [
      /\bContainer '.{1,60}' exceeded memory limit\b/i,
      /\bAt least one "Out of Memory" \("OOM"\) event\b/i,
      /\bexit(?:ed)? (?:due to|because of) excessive memory\b/i,
      /\bpod .{0,80}\bevicted\b/i,
    ],
    examples: [
      "Container 'Build' exceeded memory limit.",
      'At least one "Out of Memory" ("OOM") event was detected during the build.',
    ],
    suggestion: 'Use less memory or a larger machine.',
  },
  {
    id: 'build-hosting-deploy',
    type: 'unknown',
    weight: 7,
    pattern: [
      /\bError: (?:No existing credentials found|Project not found|The specified token is not valid|You defined "--token"|Your codebase isn't linked|Could not retrieve Project Settings)/i,
      /\bAuthentication error \[code: 10000\]/i,
      /\bFailed to publish your (?:Worker|Function)\b/i,
      /✘ \[ERROR\] (?:A request to the Cloudflare API|In a non-interactive|Authentication)/i,
      /\bError: Failed to get Firebase project\b/i,
      /\bFirebaseError: /i,
      /\bError: Unauthorized: could not retrieve project\b/i,
      /\bServerless Error\b/i,
      /\bDeployment failed\b/i,
      /\bDeploy (?:did not succeed|failed)\b/i,
      /\berror: (?:failed to (?:deploy|release)|deploy(?:ment)? failed)/i,
    ],
    examples: [
      'Error: No existing credentials found. Please log in:',
      'Authentication error [code: 10000]',
      'Error: Failed to get Firebase project acme.',
    ],
  },
  {
    id: 'build-hosting-health',
    type: 'unknown',
    weight: 6.5,
    pattern: [
      /\b[Hh]ealth ?[Cc]heck(?:s)? .{0,60}\b(?:failed|failing|unhealthy|timed out)\b/,
      /\b[Ss]moke tests? failed\b/,
      /\bservice (?:is|was) (?:not healthy|unhealthy)\b/,
    ],
    examples: ['Health check failed after 10 attempts', 'Deployment unhealthy: health checks failing'],
  },
]);
