import { rulesOf } from '../rule.ts';

/** yarn, pnpm, bun, deno and corepack. */
export const nodePackages = rulesOf('yarn-pnpm-bun', [
  {
    id: 'yarn-lock-out-of-sync',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9.5,
    pattern:
      /\bYour lockfile needs to be updated\b|\bThe lockfile would have been (?:modified|created) by this install\b|\bYN0028\b/,
    examples: [
      'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.',
      '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.',
    ],
    suggestion: 'Run `yarn install` and commit the lock file.',
  },
  {
    id: 'pnpm-lock-out-of-sync',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9.5,
    pattern:
      /\bERR_PNPM_(?:OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|FROZEN_LOCKFILE\w*|NO_LOCKFILE|LOCKFILE_MISSING_DEPENDENCY)\b|\bCannot install with "frozen-lockfile"/,
    examples: [
      ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date',
    ],
    suggestion: 'Run `pnpm install` and commit the lock file.',
  },
  {
    id: 'bun-lock-out-of-sync',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9.5,
    pattern:
      /\blockfile had changes, but lockfile is frozen\b|\bThe lockfile is out of date\b|\block ?file is (?:out of date|not up to date)\b/i,
    examples: [
      'error: lockfile had changes, but lockfile is frozen',
      'error: The lockfile is out of date. Pass --frozen=false',
    ],
    suggestion: 'Update the lock file and commit it.',
  },
  {
    id: 'yarn-network',
    type: 'network',
    weight: 8.5,
    pattern:
      /\berror An unexpected error occurred: "https?:.{1,300}: (?:E[A-Z]+|Request failed|tunneling|connect|getaddrinfo)|\bThere appears to be trouble with your network connection\. Retrying|\bYN0001\b.{0,80}\b(?:RequestError|Timeout|ECONN|ETIMEDOUT|ENOTFOUND)|\bYN0035\b.{0,120}\b(?:5\d\d|429)\b|\berror Error: https?:.{1,200}(?:ETIMEDOUT|ECONNRESET|5\d\d)/,
    examples: [
      'error An unexpected error occurred: "https://registry.corp/left-pad: ETIMEDOUT".',
      '➤ YN0001: │ RequestError: getaddrinfo EAI_AGAIN registry.corp',
    ],
    suggestion: 'Run it again; the registry or the way to it has a problem.',
  },
  {
    id: 'pnpm-network',
    type: 'network',
    weight: 8.5,
    pattern:
      /\bERR_PNPM_(?:FETCH_5\d\d|FETCH_429|META_FETCH_FAIL|TARBALL_FETCH\w*|BAD_TARBALL_SIZE|NETWORK\w*)\b|\b(?:GET|PUT) https?:\S{1,200} error \((?:ECONN\w+|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ERR_SOCKET_TIMEOUT|UND_ERR\w+|5\d\d)\)/,
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
    id: 'yarn-configuration',
    type: 'unknown',
    weight: 7.5,
    pattern:
      /^error (?:Couldn't find (?:package|any versions|the binary)|Command ".{1,80}" not found|Found incompatible module|The engine "|Package ".{1,80}" refers to a non-existing|Received malformed response|Invalid (?:package|version)|Missing list of packages)|\bYN00(?:27|35|36|41|50|62|66|78|82|86|91)\b|\bUsage Error: |\bThis project's package\.json defines "packageManager"|\bInternal Error: .{1,200}: (?:This package doesn't seem to be present|No candidates found)/,
    examples: [
      'error Couldn\'t find package "left-pad" on the "npm" registry.',
      'error Command "verify" not found.',
      'Usage Error: The nearest package directory does not seem to be part of the project',
    ],
  },
  {
    id: 'corepack-error',
    type: 'unknown',
    weight: 7.5,
    pattern:
      /\bCannot find matching keyid\b|\bcorepack\b.{0,80}\b(?:error|failed|not found)\b|\bError when performing the request to https?:.{1,120}(?:yarn|pnpm)/i,
    examples: ['Error: Cannot find matching keyid: {"signatures":[]}'],
    suggestion: 'Update corepack.',
  },
  {
    id: 'bun-error',
    type: 'unknown',
    weight: 6.5,
    pattern:
      /^error: (?:Script not found|No version matching|Package ".{1,80}" (?:not found|has no)|Could not resolve|Module not found|Failed to install|workspace dependency)\b/,
    examples: ['error: Script not found "verify"', 'error: No version matching "^9" found for specifier "left-pad"'],
  },
  {
    id: 'bun-network',
    type: 'network',
    weight: 8,
    pattern:
      /^error: (?:ConnectionRefused|ConnectionClosed|FailedToOpenSocket|Timeout|TooManyRedirects|UNKNOWN_CERTIFICATE\w*) (?:downloading|fetching)\b|\bGET https?:\S{1,200} - 5\d\d\b/,
    examples: ['error: ConnectionClosed downloading package manifest left-pad'],
  },
  {
    id: 'deno-check',
    type: 'quality-gate',
    weight: 8,
    pattern:
      /^error: (?:Found \d+ (?:not formatted|problem)|Type checking failed|TS\d{3,5} )|^Found \d+ (?:problems|not formatted files)/,
    examples: ['error: Found 3 not formatted files in 12 files', 'Found 4 problems', 'error: Type checking failed.'],
  },
  {
    id: 'deno-test',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: /^FAILED \| \d+ passed|^error: Test failed$|\b[1-9]\d* failed \(\d+m?s\)$/,
    examples: ['FAILED | 12 passed | 1 failed (2s)', 'error: Test failed'],
  },
  {
    id: 'package-script-failed',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern:
      /\bELIFECYCLE\b|\bERR_PNPM_RECURSIVE_(?:RUN|EXEC)_FIRST_FAIL\b|^error Command failed with exit code \d|^error: script ".{1,80}" exited with code \d|\bYN0009\b/,
    examples: [
      ' ELIFECYCLE  Command failed with exit code 1.',
      'error Command failed with exit code 1.',
      'error: script "build" exited with code 2',
    ],
  },
]);
