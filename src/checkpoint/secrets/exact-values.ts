import type { Masker } from '../../guard/masker.ts';

/** Letters or digits alone are an ordinary word up to here: `postgres`, `changeme`, `12345678`. */
const LONGEST_WORD = 8;
/** Shorter values occur by chance, whatever they are made of. */
const SHORTEST_MIXED = 6;
const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/];

/**
 * The known secrets by which a file's content or name is known to hold one. Passwords of throw-away databases are ordinary words, and stand in
 * half of their clients' files; leaving those out would take the workspace apart and protect nothing.
 */
export function tellingValues(masker: Masker | undefined): string[] {
  return (masker?.values() ?? []).filter(isTelling);
}

function isTelling(value: string): boolean {
  if (value.length > LONGEST_WORD) return true;
  return value.length >= SHORTEST_MIXED && CLASSES.filter((one) => one.test(value)).length >= 2;
}
