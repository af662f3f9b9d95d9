import { describe, expect, test } from '@jest/globals';
import { classify } from '../../src/failure/classify.ts';
import type { FailureType } from '../../src/failure/failure.ts';
import { readAlternatives } from '../../src/failure/log/required-literals.ts';
import { type Rule, roleOf } from '../../src/failure/rule.ts';
import { RULES } from '../../src/failure/rules/index.ts';
import { parse, sample } from './pattern-samples.ts';

const log = (...lines: string[]) => [Buffer.from(`${lines.join('\n')}\n`)];
const classifyLines = (...lines: string[]) => classify({ log: log(...lines), facts: {} });

/** An example may show the runner's mark, which is not part of what patterns see. */
const bare = (line: string) => line.replace(/^##\[\w+\]/, '');

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('matches its examples and no counter-example', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.examples.filter((line) => !rule.pattern.test(bare(line)))).toEqual([]);
    expect((rule.counterExamples ?? []).filter((line) => rule.pattern.test(bare(line)))).toEqual([]);
  });

  test('has a say', async () => {
    const said = await Promise.all(rule.examples.map((example) => hasItsSay(rule, example)));
    expect(said).toContain(true);
  });
});

/** What a recovery of a type overcomes. */
const TROUBLE: Partial<Record<FailureType, string>> = {
  git: "fatal: unable to access 'https://git.test/': error 502",
  'test-failure': '  1) [chromium] › cart.spec.ts:1:1 › adds',
};

/** Whether the rule, on its own example, does what its role is. */
async function hasItsSay(rule: Rule, example: string): Promise<boolean> {
  if (roleOf(rule) === 'consequence') {
    const { consequences } = await classifyLines('src/a.c:3:5: error: no', example);
    return consequences.includes(bare(example).trimEnd());
  }
  if (roleOf(rule) === 'recovery') {
    const trouble = TROUBLE[rule.type] ?? 'read ECONNRESET';
    const [before, after] = [await classifyLines(trouble), await classifyLines(trouble, example)];
    return after.confidence < before.confidence;
  }
  const { type, evidence } = await classifyLines(example);
  // Words that any program may print are a hint: their line is shown, and what it says with others decides.
  if (roleOf(rule) === 'ambient' && rule.weight <= 5) return evidence.length > 0;
  return type === rule.type && evidence.length > 0;
}

/** What may stand before and after a message. */
const BEFORE = ['', ' ', 'x ', '- ', '/', '"', "'", ': '];
const AFTER = ['', ' ', 'x', ' x', '.', ':', ')', '"'];

test('every alternative of every pattern can match', () => {
  const dead = RULES.flatMap(({ id, pattern }) =>
    readAlternatives(pattern)
      .filter((one) => {
        const texts = [0, 1].map((turns) => sample(parse(one.pattern.source), turns));
        const lines = texts.flatMap((text) => BEFORE.flatMap((start) => AFTER.map((end) => start + text + end)));
        return !lines.some((line) => one.pattern.test(line));
      })
      .map((one) => `${id}: ${one.pattern.source}`),
  );
  expect(dead).toEqual([]);
});

test('rules are named once, in kebab-case', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id))).toEqual([]);
});

test('patterns remember nothing between calls', () => {
  expect(RULES.filter(({ pattern }) => pattern instanceof RegExp && /[gy]/.test(pattern.flags))).toEqual([]);
});
