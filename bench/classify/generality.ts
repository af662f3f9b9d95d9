import { indexRules } from '../../src/failure/analyse-rules.ts';
import { observe } from '../../src/failure/observe.ts';
import type { RuleIndex } from '../../src/failure/rule-index.ts';
import { RULES } from '../../src/failure/rules/index.ts';
import { type Ranked, weigh } from '../../src/failure/weigh.ts';
import type { Excerpt } from './corpus.ts';

/** Families that speak of no single tool. */
const GENERAL = /^(?:general|network|http|timeouts|linux|shell|git|github)/;

/** Prints how much is right where the rules of the very tool that decided are taken away: what tools without rules may expect. */
export async function reportGenerality(corpus: readonly Excerpt[]): Promise<void> {
  const indexes = new Map<string, RuleIndex>();
  const indexWithout = (family: string): RuleIndex => {
    const index = indexes.get(family) ?? indexRules(RULES.filter(({ ecosystem }) => ecosystem !== family));
    indexes.set(family, index);
    return index;
  };
  let [asked, answered] = [0, 0];
  for (const excerpt of corpus) {
    const family = (await decide(excerpt, indexWithout('')))?.witnesses[0]?.rule.ecosystem;
    if (family === undefined || GENERAL.test(family)) continue;
    const type = (await decide(excerpt, indexWithout(family)))?.type ?? 'unknown';
    asked++;
    if (excerpt.right.includes(type)) answered++;
  }
  console.log(
    `\nWithout the rules of the tool that decided: ${((100 * answered) / asked).toFixed(1)} % right of ${asked} excerpts.`,
  );
}

async function decide({ text }: Excerpt, index: RuleIndex): Promise<Ranked | undefined> {
  return weigh(await observe([Buffer.from(text)], index), [])[0];
}
