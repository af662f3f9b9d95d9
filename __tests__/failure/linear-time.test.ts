import { describe, expect, test } from '@jest/globals';
import { readAlternatives } from '../../src/failure/log/required-literals.ts';
import { RULES } from '../../src/failure/rules/index.ts';
import { compilePattern } from '../../src/failure/user-pattern.ts';
import { nodesOf, parse, sample, sampleAll } from './pattern-samples.ts';

/** The longest text that rules are tried on (`readLine`), and what trying one may take at worst, on a slow and busy machine. */
const LENGTH = 2000;
const LIMIT_MS = 50;
/** Short ones first: a pattern that explodes is caught while it only smoulders. */
const LENGTHS = [...Array.from({ length: 12 }, (_, step) => 16 + 4 * step), 128, 256, 512, 1024, LENGTH];

/** Texts that make a pattern look long for a match that is not there: its own parts, over and over. */
function attacksOn(source: string): string[] {
  const root = parse(source);
  const whole = sample(root);
  const turns = [...nodesOf(root)].filter((node) => node.type === 'quantifier').map((node) => sampleAll(node.body));
  const pumps = new Set([whole, whole.slice(0, -1), ...turns, 'x', ' ', '7', 'a.', 'a/', ': ', '-']);
  return [...pumps]
    .filter((pump) => pump !== '')
    .flatMap((pump) => [pump.repeat(LENGTH), whole.slice(0, -1) + pump.repeat(LENGTH)])
    .flatMap((text) => LENGTHS.map((length) => `${text.slice(0, length - 1)}\u0001`));
}

test('no repetition of a built-in rule is endless', () => {
  const endless = RULES.flatMap(({ id, pattern }) =>
    readAlternatives(pattern)
      .filter((one) =>
        [...nodesOf(parse(one.pattern.source))].some((node) => node.type === 'quantifier' && node.max === undefined),
      )
      .map(() => id),
  );
  expect(endless).toEqual([]);
});

test('no built-in rule refers back', () => {
  expect(
    RULES.filter(({ pattern }) => [...nodesOf(parse(pattern.source))].some(({ type }) => type === 'reference')),
  ).toEqual([]);
});

/** The first attack, if any, that takes too long. */
function defeat(pattern: { source: string; test(text: string): boolean }): string | undefined {
  return attacksOn(pattern.source).find((text) => timeOf(() => pattern.test(text)) > LIMIT_MS);
}

test('the attacks find what is slow', () => {
  expect(defeat(/^(?:a|a)*b/)).toBeDefined();
  expect(defeat(/(?:\w{1,50}\s?){1,50}!/)).toBeDefined();
  expect(defeat(/^\w{1,50}!/)).toBeUndefined();
});

test('no line makes a built-in rule slow', () => {
  const slow = RULES.flatMap(({ id, pattern }) =>
    readAlternatives(pattern).flatMap((one) => {
      const text = defeat(one.pattern);
      return text === undefined ? [] : [{ id, source: one.pattern.source, text }];
    }),
  );
  expect(slow).toEqual([]);
});

describe("users' rules run in time that grows with the line, whatever the pattern", () => {
  test.each([
    '^(a+)+$',
    '(a|a?)+b',
    '(.*)*x',
    '([a-z]+)+\\d',
    '(x+x+)+y',
    '.*.*.*.*=',
    '(\\w+\\s?)*!',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
  ])('%s', (source) => {
    const pattern = compilePattern(source, false);
    for (const text of [`${'a'.repeat(4000)}!`, 'x'.repeat(4000), 'word '.repeat(800), `${'a b'.repeat(1300)}\u0001`]) {
      expect(timeOf(() => pattern.test(text))).toBeLessThan(1500);
    }
  });
});

/** Milliseconds of this process's own processor time, the better of two runs: other work of the process makes one slow, a bad pattern both. */
function timeOf(act: () => void): number {
  const once = () => {
    const before = process.cpuUsage();
    act();
    return process.cpuUsage(before).user / 1_000;
  };
  const first = once();
  return first > LIMIT_MS / 3 ? Math.min(first, once()) : first;
}
