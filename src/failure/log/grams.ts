import { GRAM_LENGTH, gramsOf } from './gram-index.ts';
import type { LiteralGroup } from './required-literals.ts';

/** What a line must show for a pattern to be worth trying: one gram of each group. The most telling group first. */
export type GramGroups = readonly (readonly number[])[];

/** Each string gives up to so many grams; all of them have to occur. */
const GRAMS_OF_STRING = 3;
/** More groups than this make nothing rarer. */
const MAX_GROUPS = 4;
/** Asking for commoner grams beside the first costs more than it saves. */
const MIN_TELLING = 2.5;

/**
 * The grams to look for, from the strings that a pattern requires. Groups in which some string is too short for a gram ask
 * nothing; an empty list means that the pattern must be tried on every line.
 */
export function gramsFor(groups: readonly LiteralGroup[]): GramGroups {
  return groups
    .flatMap((group) => {
      const chosen = group.map(chooseGrams);
      return Array.from({ length: GRAMS_OF_STRING }, (_, place) => chosen.map((grams) => grams[place]));
    })
    .filter((group): group is number[] => group.every((gram) => gram !== undefined))
    .map((group) => ({ group: [...new Set(group)], telling: Math.min(...group.map(rarityOf)) - group.length / 8 }))
    .sort((a, b) => b.telling - a.telling)
    .filter(({ telling }, place) => place === 0 || (place < MAX_GROUPS && telling >= MIN_TELLING))
    .map(({ group }) => group);
}

/** The rarest grams of a string that do not overlap, rarest first. */
function chooseGrams(text: string): readonly number[] {
  const grams = gramsOf(text);
  const byRarity = [...grams.keys()].sort((a, b) => rarityAt(grams, b) - rarityAt(grams, a) || a - b);
  const chosen: number[] = [];
  for (const place of byRarity) {
    if (chosen.length === GRAMS_OF_STRING) break;
    if (chosen.every((other) => Math.abs(other - place) >= GRAM_LENGTH)) chosen.push(place);
  }
  return chosen.map((place) => grams[place] as number);
}

const rarityAt = (grams: readonly number[], place: number) => rarityOf(grams[place] as number);

/** Words that lines of logs hold all the time. Grams out of them tell little. */
const EVERYDAY =
  ' added all already and are available build building built cache cannot check checking code command compile compiling config ' +
  'configuration container core could create created creating data default dependencies dependency deploy directory docker done ' +
  'download downloaded downloading environment error error: error] errors exception execution exit expected failed failed: ' +
  'failure failures fatal file files find following for format found from github home http:// https:// image in 1 info info] input ' +
  'install installed installing invalid is java known library line lines lint load local main message missing module modules name ' +
  'new node not found number of org other our output package packages passed path perform process project provided public python ' +
  'ration read release remote repository request required requires resolve resource result root run runner running script server ' +
  'set setup size skipped source sources src start started starting state status step success successful successfully summary ' +
  'supported target task task : tasks test test_ testing tests that the time timeout tool total type types unable unknown update ' +
  'updated upload use used user using value version waiting warn warning warning: was when with work workflow yes you ' +
  '.com/ .org/ .py: .js: .ts: .java .html.json .yml www. [info] [error] [warn] ##[group] ##[endgroup] ##[error] z ##[ 200 404';
const EVERYDAY_GRAMS = new Set(gramsOf(EVERYDAY));
const COMMON_LETTERS = new Set(gramsOf('eeeettttaaaaooooiiiinnnnssssrrrrllll    ').map(lastCode));
const DIGITS = new Set(gramsOf('0000111122223333444455556666777788889999').map(lastCode));
const EVERYDAY_COST = 4;

function lastCode(gram: number): number {
  return gram & 63;
}

const rarities = new Map<number, number>();

/** A rough rank: how seldom a gram occurs in logs. */
function rarityOf(gram: number): number {
  const known = rarities.get(gram);
  if (known !== undefined) return known;
  const codes = [gram, gram >>> 6, gram >>> 12, gram >>> 18].map(lastCode);
  const common = codes.filter((code) => COMMON_LETTERS.has(code)).length;
  const digits = codes.filter((code) => DIGITS.has(code)).length;
  const rarity = 6 - common / 2 - digits - (EVERYDAY_GRAMS.has(gram) ? EVERYDAY_COST : 0);
  rarities.set(gram, rarity);
  return rarity;
}
