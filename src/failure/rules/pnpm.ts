import { rulesOf } from '../rule.ts';

/** pnpm. */
export const pnpm = rulesOf('pnpm', [
  {
    id: 'pnpm-lock-out-of-sync',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /\bERR_PNPM_(?:OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|FROZEN_LOCKFILE\w*|NO_LOCKFILE|LOCKFILE_MISSING_DEPENDENCY)\b/,
      /\bCannot install with "frozen-lockfile"/,
    ],
    examples: [
      ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date',
    ],
    suggestion: 'Run `pnpm install` and commit the lock file.',
  },
  {
    id: 'pnpm-network',
    type: 'network',
    weight: 8.5,
    pattern: [
      /\bERR_PNPM_(?:FETCH_5\d\d|FETCH_429|META_FETCH_FAIL|TARBALL_FETCH\w*|BAD_TARBALL_SIZE|NETWORK\w*)\b/,
      /\b(?:GET|PUT) https?:\S{1,200} error \((?:ECONN\w+|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_TIMEOUT|UND_ERR\w+|5\d\d)\)/,
    ],
    examples: [
      'ERR_PNPM_FETCH_503  GET https://registry.corp/a: Service Unavailable - 503',
      'ERR_PNPM_META_FETCH_FAIL  GET https://registry.corp/a: request failed',
    ],
    suggestion: 'Run it again; the registry or the way to it has a problem.',
  },
  {
    id: 'pnpm-configuration',
    type: 'unknown',
    weight: 8,
    pattern:
      /\bERR_PNPM_(?!OUTDATED_LOCKFILE|LOCKFILE|FROZEN|NO_LOCKFILE|FETCH_5|FETCH_429|META_FETCH|TARBALL|BAD_TARBALL|NETWORK|RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL|AUDIT)[A-Z0-9_]+/,
    examples: [
      'ERR_PNPM_NO_MATCHING_VERSION  No matching version found for left-pad@99',
      'ERR_PNPM_PEER_DEP_ISSUES  Unmet peer dependencies',
      'ERR_PNPM_UNSUPPORTED_ENGINE  Unsupported environment',
    ],
    suggestion: 'Mend package.json or the configuration of pnpm.',
  },
  {
    id: 'package-script-failed',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: [
      /\bELIFECYCLE\b/,
      /\bERR_PNPM_RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL\b/,
      /^error Command failed with exit code \d/,
      /^error: script ".{1,80}" exited with code \d/,
      /\bYN0009\b/,
    ],
    examples: [
      ' ELIFECYCLE  Command failed with exit code 1.',
      'error Command failed with exit code 1.',
      'error: script "build" exited with code 2',
    ],
  },
]);
