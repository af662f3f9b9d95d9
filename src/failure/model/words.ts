/**
 * The words of a line, as the learned model knows them: what names the instance (paths, hosts, hashes, numbers) becomes a sign of its
 * kind, so that what is learned from one project's log says something about another's.
 */
export type Word = string;

const MAX_TEXT = 300;
const MAX_WORDS = 40;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\b[a-z][a-z+]{1,9}:\/\/[^\s"'<>)]{1,200}/gi, ' #url '],
  [/\b[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{1,60}\b/g, ' #mail '],
  [/\b(?:sha\d{1,3}[:-])?(?=[a-f]{0,40}\d)[0-9a-f]{7,64}\b/gi, ' #hash '],
  [
    /(?:[\w@.~+-]{1,80}[\\/]){0,12}[\w@.+-]{1,80}\.(?:[a-z]{1,5}\d?)(?::\d{1,6}(?::\d{1,5})?|\(\d{1,6}(?:,\d{1,5})?\))/gi,
    ' #place ',
  ],
  [/(?:[\w@.~+*-]{0,80}[\\/]){2,14}[\w@.+*-]{0,80}/g, ' #path '],
  [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g, ' #host '],
  [/\bv?\d{1,5}\.\d{1,6}(?:\.\d{1,6}){0,2}(?:[-+][\w.]{1,30})?\b/g, ' #version '],
  [/\b\d{1,9}(?:\.\d{1,6})? ?(?:ms|s|secs?|seconds?|m|min|minutes?|[kmg]i?b|%)(?!\w)/gi, ' #amount '],
];
const WORD = /#?[\p{L}_][\p{L}\d_]*|\d+|[✓✔×✕✖✗❌⚠🚨🛑●⨯]/gu;
/** Numbers that mean something: exit statuses, answers of servers, and none at all. */
const TELLING_NUMBER = /^(?:[0-3]|12[4-8]|13[0-9]|143|25[45]|4\d\d|5\d\d)$/;

/** The words of a line in order; numbers that tell nothing are `#n`. */
export function wordsOf(text: string): readonly Word[] {
  let plain = text.slice(0, MAX_TEXT);
  for (const [pattern, sign] of KINDS) plain = plain.replace(pattern, sign);
  const words: Word[] = [];
  for (const [found] of plain.replace(/([a-z\d])(?=[A-Z][a-z])/g, '$1 ').matchAll(WORD)) {
    if (words.length === MAX_WORDS) break;
    const word = /^\d/.test(found) ? (TELLING_NUMBER.test(found) ? found : '#n') : found.toLowerCase().slice(0, 24);
    if (word === '#n' && words.at(-1) === '#n') continue;
    words.push(word);
  }
  return words;
}

/** Each word, and each pair of neighbours, once. */
export function termsOf(words: readonly Word[]): ReadonlySet<string> {
  const terms = new Set<string>(words);
  for (let at = 1; at < words.length; at++) terms.add(`${words[at - 1]} ${words[at]}`);
  return terms;
}
