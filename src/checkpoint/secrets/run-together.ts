import { TextIndex } from '../../values/text-index.ts';
import { isPlaceholder, type TokenRule } from './token-rules.ts';

/** Shorter beginnings occur by chance in the middle of something else. */
const SHORTEST_PREFIX = 4;
/** What base64 and words are made of says nothing; a separator does. */
const SEPARATOR = /[_.-]/;
/** A token ends where its shape says so, not before another character: the next text may follow without a gap. */
const ENDS_WORD = /\(\?!\[[^\]]*\]\)$/;
/** The longest token that is looked at, in characters. */
const LONGEST = 400;

/**
 * Some formats write texts one behind the other, with nothing between them: rows of SQLite, constants of compiled Python.
 * A token then begins and ends in the middle of what looks like a word.
 */
export const runsTogether = (name: string, head: Buffer): boolean =>
  head.subarray(0, SQLITE.length).equals(SQLITE) || /\.py[co]$/.test(name);

const SQLITE = Buffer.from('SQLite format 3\0');

/** Finds tokens wherever they begin: the kind of the first one, or undefined. */
export function createRunTogetherSearch(rules: readonly TokenRule[]): (content: Buffer) => string | undefined {
  const index = new TextIndex(SHORTEST_PREFIX);
  const byPrefix = new Map<string, { kind: string; rest: RegExp }[]>();
  for (const { kind, prefixes, rest, before } of rules) {
    if (before !== undefined) continue;
    const shape = { kind, rest: new RegExp(rest.source.replace(ENDS_WORD, ''), 'y') };
    for (const prefix of prefixes) {
      if (prefix.length < SHORTEST_PREFIX || !SEPARATOR.test(prefix)) continue;
      index.add(prefix);
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), shape]);
    }
  }
  return (content) => {
    const text = content.toString('latin1');
    let kind: string | undefined;
    index.find(text, (start, end) => {
      if (kind !== undefined) return;
      const found = text.slice(start, start + LONGEST);
      for (const { kind: one, rest } of byPrefix.get(text.slice(start, end)) ?? []) {
        rest.lastIndex = end - start;
        const token = rest.exec(found)?.[0];
        if (token !== undefined && !isPlaceholder(token)) kind = one;
      }
    });
    return kind;
  };
}
