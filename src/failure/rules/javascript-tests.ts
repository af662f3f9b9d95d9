import { rulesOf } from '../rule.ts';

/** Assertions of JavaScript. */
export const javascriptTests = rulesOf('javascript-tests', [
  {
    id: 'javascript-assertion',
    type: 'test-failure',
    role: 'ambient',
    weight: 6,
    pattern: [
      /\bAssertionError(?: \[ERR_ASSERTION\])?\b/,
      /\bExpected values to be (?:strictly |loosely )?(?:deep-)?equal\b/,
      /\bERR_ASSERTION\b/,
      /^\s{0,8}expect\((?:received|jest\.fn\(\)|locator|string|page|element)\)/,
      /^\s{0,8}Expected(?: \w+)?: .{1,200}$/,
      /^\s{0,8}Received(?: \w+)?: /,
      /\bexpected .{1,120} to (?:equal|be|deeply|have|include|match|contain|throw|exist)\b/,
    ],
    examples: ['AssertionError: expected 3 to equal 4', '    expect(received).toBe(expected)'],
  },
]);
