import { ECHO_MARKS, STEP_MARKS } from './activity.ts';
import { HEADLINE_MARKS } from './log/diagnostics.ts';
import { GramIndex, gramsOf } from './log/gram-index.ts';
import type { Pattern, RuleHead } from './rule.ts';

/** One of the alternatives of a rule's pattern, with what makes it worth trying. */
export interface Trial {
  /** Counts from 0. */
  readonly number: number;
  readonly rule: RuleHead;
  readonly pattern: Pattern;
  /** Places of grams of which one leads to it; none if it has to be tried on every line. */
  readonly leads: readonly number[];
  /** Places of grams; one of each group must occur as well. */
  readonly others: readonly (readonly number[])[];
}

/** An alternative as `analyse-rules.ts` leaves it: which rule it is of, what is tried, and groups of grams, the telling one first. */
export interface AnalysedTrial {
  rule: number;
  pattern: Pattern;
  grams: readonly (readonly number[])[];
}

/** Rules whose patterns were taken apart. Built-in ones are when rerail is built, which leaves plain data to load. */
export interface AnalysedRules {
  rules: readonly RuleHead[];
  trials: readonly AnalysedTrial[];
}

/** Rules made ready for scanning: which grams make which patterns worth trying. */
export interface RuleIndex {
  readonly grams: GramIndex;
  readonly trialCount: number;
  /** By gram: what to try on a line in which it occurs. */
  readonly trialsOf: readonly (readonly Trial[])[];
  /** By gram: how many trials it leads to, and how many want to know of it at all. */
  readonly leading: Uint16Array;
  readonly wanted: Uint16Array;
  /** Patterns that require no gram at all and have to be tried on every line. */
  readonly everyLine: readonly Trial[];
  /**
   * The first so many grams are marks of steps, those up to the second number of echoed commands, up to the third of reports:
   * lines with them are read for the log's structure.
   */
  readonly stepMarks: number;
  readonly echoMarks: number;
  readonly marks: number;
}

/** Of lists of rules, the earlier go before the later ones. */
export function indexAnalysed(...lists: readonly AnalysedRules[]): RuleIndex {
  const places = new Map<number, number>();
  const placeOf = (gram: number): number => {
    const known = places.get(gram);
    if (known !== undefined) return known;
    const place = places.size;
    places.set(gram, place);
    return place;
  };
  for (const mark of [...STEP_MARKS, ...ECHO_MARKS]) placeOf(gramsOf(mark)[0] as number);
  const echoMarks = places.size;
  for (const mark of HEADLINE_MARKS) placeOf(gramsOf(mark)[0] as number);
  const marks = places.size;
  const trials: Trial[] = [];
  for (const list of lists) {
    for (const { rule, pattern, grams } of list.trials) {
      const [leads = [], ...others] = grams.map((group) => group.map(placeOf));
      trials.push({ number: trials.length, rule: list.rules[rule] as RuleHead, pattern, leads, others });
    }
  }
  const trialsOf: Trial[][] = Array.from(places, () => []);
  const wanted = new Uint16Array(places.size);
  for (const trial of trials) {
    for (const place of trial.leads) trialsOf[place]?.push(trial);
    for (const group of [trial.leads, ...trial.others]) {
      for (const place of group) wanted[place] = (wanted[place] as number) + 1;
    }
  }
  return {
    grams: new GramIndex([...places.keys()]),
    trialCount: trials.length,
    trialsOf,
    leading: Uint16Array.from(trialsOf, ({ length }) => length),
    wanted,
    everyLine: trials.filter(({ leads }) => leads.length === 0),
    stepMarks: STEP_MARKS.length,
    echoMarks,
    marks,
  };
}
