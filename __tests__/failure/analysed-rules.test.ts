import { expect, test } from '@jest/globals';
import { analyseRules } from '../../src/failure/analyse-rules.ts';
import { fromData, toData } from '../../src/failure/analysed-data.ts';
import { observe } from '../../src/failure/observe.ts';
import { indexAnalysed } from '../../src/failure/rule-index.ts';
import { RULES } from '../../src/failure/rules/index.ts';

/** What the build stores is JSON: patterns become text and back. */
const analysed = analyseRules(RULES);
const stored = fromData(JSON.parse(JSON.stringify(toData(analysed))));

test('rules that were analysed at build time see what the rules themselves see', async () => {
  const [direct, late] = [indexAnalysed(analysed), indexAnalysed(stored)];
  for (const { examples } of RULES) {
    const log = [Buffer.from(`${examples.join('\n')}\n`)];
    const [one, other] = [await observe(log, direct), await observe(log, late)];
    const told = ({ found }: typeof one) =>
      found.map(({ rule, matches }) => [rule.id, rule.weight, rule.role, matches.map(({ line }) => line)]);
    expect(told(other)).toEqual(told(one));
  }
});

test('what is stored holds no examples, and names every rule', () => {
  expect(stored.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  expect(stored.rules.filter((rule) => 'examples' in rule)).toEqual([]);
});
