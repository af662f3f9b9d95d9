import { rulesOf } from '../rule.ts';

/** Yarn, classic and modern. */
export const yarn = rulesOf('yarn', [
  {
    id: 'yarn-lock-out-of-sync',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /\bYour lockfile needs to be updated\b/,
      /\bThe lockfile would have been (?:modified|created) by this install\b/,
      /\bYN0028\b/,
    ],
    examples: [
      'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.',
      '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.',
    ],
    suggestion: 'Run `yarn install` and commit the lock file.',
  },
  {
    id: 'yarn-network',
    type: 'network',
    weight: 8.5,
    pattern: [
      /\berror An unexpected error occurred: "https?:.{1,300}: (?:E[A-Z]+|Request failed|tunneling|connect|getaddrinfo)/,
      /\bThere appears to be trouble with your network connection\. Retrying/,
      /\bYN0001\b.{0,80}\b(?:RequestError|Timeout|ECONN|ETIMEDOUT|ENOTFOUND)/,
      /\bYN0035\b.{0,120}\b(?:5\d\d|429)\b/,
      /\berror Error: https?:.{1,200}(?:ETIMEDOUT|ECONNRESET|5\d\d)/,
    ],
    examples: [
      'error An unexpected error occurred: "https://registry.corp/left-pad: ETIMEDOUT".',
      '➤ YN0001: │ RequestError: getaddrinfo EAI_AGAIN registry.corp',
    ],
    suggestion: 'Run it again; the registry or the way to it has a problem.',
  },
  {
    id: 'yarn-configuration',
    type: 'unknown',
    weight: 7.5,
    pattern: [
      /^error (?:Couldn't find (?:package|any versions|the binary)|Command ".{1,80}" not found|Found incompatible module|The engine "|Package ".{1,80}" refers to a non-existing|Received malformed response|Invalid (?:package|version)|Missing list of packages)/,
      /\bYN00(?:27|35|36|41|50|62|66|78|82|86|91)\b/,
      /\bUsage Error: /,
      /\bThis project's package\.json defines "packageManager"/,
      /\bInternal Error: .{1,200}: (?:This package doesn't seem to be present|No candidates found)/,
    ],
    examples: [
      'error Couldn\'t find package "left-pad" on the "npm" registry.',
      'error Command "verify" not found.',
      'Usage Error: The nearest package directory does not seem to be part of the project',
    ],
  },
]);
