import { randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { Masker } from '../../values/masker.ts';

/** Letters or digits alone are an ordinary word up to here: `postgres`, `changeme`, `12345678`. */
const LONGEST_WORD = 8;
/** Shorter values occur by chance, whatever they are made of. */
const SHORTEST_MIXED = 6;
const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/];

/**
 * The known secrets by which a file's content or name is known to hold one. Passwords of throw-away databases are ordinary words, and occur in
 * half of their clients' files; leaving those out would take the workspace apart and protect nothing.
 */
export function tellingValues(masker: Masker | undefined): string[] {
  return (masker?.values() ?? []).filter(isTelling);
}

function isTelling(value: string): boolean {
  if (value.length > LONGEST_WORD) return true;
  return value.length >= SHORTEST_MIXED && CLASSES.filter((one) => one.test(value)).length >= 2;
}

/** The mark of no value at all: what was not looked at for any was looked at for all of them. */
export const NOTHING_KNOWN = '';

const SALT_BYTES = 16;
const MARK_BYTES = 32;

/**
 * Tells whether contents were looked at for these very values, without telling one of them. It is kept beside a store, where others may read it: so a guess
 * costs 40 ms, and has to be right for all values at once. Meanwhile the calling thread is free.
 * @param like an older mark that the new one is to be compared with
 */
export async function markOf(values: readonly string[], like?: string): Promise<string> {
  if (values.length === 0) return NOTHING_KNOWN;
  const salt = like || randomBytes(SALT_BYTES).toString('hex');
  const known = Buffer.from(salt.slice(0, 2 * SALT_BYTES), 'hex');
  const mark = await derive(JSON.stringify(values.toSorted()), known, MARK_BYTES);
  return Buffer.concat([known, mark]).toString('hex');
}

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
