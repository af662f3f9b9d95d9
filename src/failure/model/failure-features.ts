import type { Facts } from '../failure.ts';
import { isLasting, isPassing } from '../retry-verdict.ts';
import type { Activity } from '../rule.ts';
import type { Ranked } from '../weigh.ts';
import { type Features, isExit, type MatchedLine, speaks } from './line-features.ts';
import { termsOf, wordsOf } from './words.ts';

/** A line with how likely it is one that a person would quote, 1 for the likeliest of its window. */
export interface ScoredLine extends MatchedLine {
  salience: number;
  /** How strongly it speaks for being quoted before all others, on an open scale; and whether it does most. */
  lead: number;
  first: boolean;
}

/** All that the learned model sees of a failure. */
export interface Sight {
  lines: readonly ScoredLine[];
  ranking: readonly Ranked[];
  exitCode?: Facts['exitCode'];
  activity: Activity | undefined;
  /** Whether the runner said in which step. */
  failed: boolean;
}

/** Lines that say less than this add nothing. */
const MIN_SALIENCE = 0.14;
const FULL_SCORE = 12;

/** Words of the lines that tell most, the rules' say, and what is known of the step. */
export function failureFeatures({ lines, ranking, exitCode, activity, failed }: Sight): Features {
  const features: Features = new Map([['=failure', 1]]);
  const raise = (name: string, value: number) => features.set(name, Math.max(features.get(name) ?? 0, value));
  const sober = lines.some(({ mild }) => !mild);
  for (const { text, rules, salience, mild } of lines) {
    if (mild && sober) continue;
    const share = Math.sqrt(salience);
    if (share >= MIN_SALIENCE) for (const term of termsOf(wordsOf(text))) raise(term, share);
    for (const rule of rules) if (rule.retry) raise(`=retry ${rule.retry}`, salience);
    for (const rule of rules) if (speaks(rule)) raise(`=says ${rule.type}`, (salience * rule.weight) / 4);
    if (isLasting(text)) raise('=lasting', salience);
    else if (isPassing(text)) raise('=passing', salience);
  }
  for (const { type, score } of ranking) features.set(`=score ${type}`, Math.min(score, FULL_SCORE) / FULL_SCORE);
  features.set(ranking[0] ? `=first ${ranking[0].type}` : '=silent', 0.5);
  if (activity) features.set(`=doing ${activity}`, 0.5);
  if (exitCode) features.set(`=status ${exitCode}`, 0.5);
  if (!failed) features.set('=no step failed', 0.5);
  const last = lines.findLast(({ level }) => level === 'error');
  if (last) features.set(isExit(last.text) ? '=ends with an exit' : '=ends with an error', 0.5);
  return features;
}
