import { rulesOf } from '../rule.ts';

/** AVA. */
export const ava = rulesOf('ava', [
  {
    id: 'ava-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^\s{0,4}[1-9]\d* (?:tests?|uncaught exceptions?|unhandled rejections?|hooks?|known failures?) (?:failed|remained pending)\b/,
      /^\s{0,4}[1-9]\d* (?:uncaught exception|unhandled rejection)s?$/,
    ],
    examples: ['  2 tests failed', '  1 uncaught exception'],
  },
]);
