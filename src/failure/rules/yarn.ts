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
]);
