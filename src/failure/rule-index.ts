import { ECHO_MARKS, STEP_MARKS } from './activity.ts';
import { GramIndex, gramsOf } from './log/gram-index.ts';
import { gramsFor } from './log/grams.ts';
import { readAlternatives } from './log/required-literals.ts';
import type { Pattern, Rule } from './rule.ts';

/** One of the alternatives of a rule's pattern, with what makes it worth trying. */
export interface Trial {
  /** Counts from 0. */
  readonly number: number;
  readonly rule: Rule;
  readonly pattern: Pattern;
  /** Places of grams; one of each group must occur, besides the one that led here. */
  readonly others: readonly (readonly number[])[];
}

/** Rules made ready for scanning: which grams make which patterns worth trying. */
export interface RuleIndex {
  readonly grams: GramIndex;
  readonly trialCount: number;
  /** By gram: what to try on a line in which it occurs. */
  readonly trialsOf: readonly (readonly Trial[])[];
  /** By gram: 1 where it makes a line worth reading, 0 where trials only ask for it besides. */
  readonly leads: Uint8Array;
  /** Patterns that require no gram at all and have to be tried on every line. */
  readonly everyLine: readonly Trial[];
  /** The first so many grams are marks of steps, the next of echoed commands: lines with them are read for the log's structure. */
  readonly stepMarks: number;
  readonly marks: number;
}

export function indexRules(rules: readonly Rule[]): RuleIndex {
  const places = new Map<number, number>();
  const trialsOf: Trial[][] = [];
  const placeOf = (gram: number): number => {
    const known = places.get(gram);
    if (known !== undefined) return known;
    places.set(gram, places.size);
    return trialsOf.push([]) - 1;
  };
  for (const mark of [...STEP_MARKS, ...ECHO_MARKS]) placeOf(gramsOf(mark)[0] as number);
  const marks = places.size;
  const everyLine: Trial[] = [];
  let trialCount = 0;
  for (const rule of rules) {
    for (const { pattern, literals } of readAlternatives(rule.pattern)) {
      const [telling, ...others] = gramsFor(literals).map((group) => group.map(placeOf));
      const trial = { number: trialCount++, rule, pattern, others };
      if (!telling) everyLine.push(trial);
      for (const place of telling ?? []) trialsOf[place]?.push(trial);
    }
  }
  return {
    grams: new GramIndex([...places.keys()]),
    trialCount,
    trialsOf,
    leads: Uint8Array.from(trialsOf, (trials, place) => (place < marks || trials.length > 0 ? 1 : 0)),
    everyLine,
    stepMarks: STEP_MARKS.length,
    marks,
  };
}
