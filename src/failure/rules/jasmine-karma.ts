import { rulesOf } from '../rule.ts';

/** Jasmine and Karma. */
export const jasmineKarma = rulesOf('jasmine-karma', [
  {
    id: 'jasmine-karma-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^\s{0,4}\d+ specs?, [1-9]\d* failures?\b/,
      /\bExecuted \d+ of \d+.{0,40}\((?:[1-9]\d*|\w+) FAILED\)/,
      /\bTOTAL: [1-9]\d* FAILED\b/,
    ],
    examples: [
      '40 specs, 2 failures',
      'Chrome Headless 120 (Linux): Executed 40 of 40 (2 FAILED) (1.2 secs / 1.1 secs)',
      'TOTAL: 2 FAILED, 38 SUCCESS',
    ],
  },
  {
    id: 'karma-browser',
    type: 'unknown',
    weight: 6.5,
    pattern: [
      /\b(?:Cannot start|No binary for) (?:Chrome|Firefox)\w*\b/,
      /\b(?:Chrome|Firefox)\w* (?:have|has) not captured in \d+ ms\b/,
      /\bDisconnected,? (?:because|reconnect failed)\b/,
      /\bNo captured browser\b/,
    ],
    examples: [
      'No binary for ChromeHeadless browser on your platform.',
      'Firefox have not captured in 60000 ms, killing.',
    ],
  },
]);
