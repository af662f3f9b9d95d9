import type { Pattern, RuleHead } from './rule.ts';
import type { AnalysedRules } from './rule-index.ts';

/** Analysed rules as JSON has them. */
export interface AnalysedData {
  rules: readonly RuleHead[];
  /** Number of the rule, source, flags, groups of grams. */
  trials: readonly (readonly [rule: number, source: string, flags: string, grams: readonly (readonly number[])[]])[];
}

/** A pattern that is compiled when it is first tried: most never are. */
class LatePattern implements Pattern {
  readonly source: string;
  readonly flags: string;
  #compiled: RegExp | undefined;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  test(text: string): boolean {
    this.#compiled ??= new RegExp(this.source, this.flags);
    return this.#compiled.test(text);
  }
}

export function toData({ rules, trials }: AnalysedRules): AnalysedData {
  return {
    rules: rules.map(({ id, ecosystem, type, weight, role, during, retry, suggestion }) => ({
      id,
      ecosystem,
      type,
      weight,
      ...(role === undefined ? {} : { role }),
      ...(during === undefined ? {} : { during }),
      ...(retry === undefined ? {} : { retry }),
      ...(suggestion === undefined ? {} : { suggestion }),
    })),
    trials: trials.map(({ rule, pattern: { source, flags }, grams }) => [rule, source, flags, grams]),
  };
}

export function fromData({ rules, trials }: AnalysedData): AnalysedRules {
  return {
    rules,
    trials: trials.map(([rule, source, flags, grams]) => ({ rule, pattern: new LatePattern(source, flags), grams })),
  };
}
