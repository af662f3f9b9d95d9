import { gramsFor } from './log/grams.ts';
import { readAlternatives } from './log/required-literals.ts';
import type { Rule } from './rule.ts';
import { type AnalysedRules, type AnalysedTrial, indexAnalysed, type RuleIndex } from './rule-index.ts';

/** Takes patterns apart. It costs a fifth of a second for all the built-in ones, which is why theirs are when rerail is built. */
export function analyseRules(rules: readonly Rule[]): AnalysedRules {
  const trials: AnalysedTrial[] = [];
  for (const [number, { pattern }] of rules.entries()) {
    for (const alternative of readAlternatives(pattern)) {
      trials.push({ rule: number, pattern: alternative.pattern, grams: gramsFor(alternative.literals) });
    }
  }
  return { rules, trials };
}

export const indexRules = (rules: readonly Rule[]): RuleIndex => indexAnalysed(analyseRules(rules));
