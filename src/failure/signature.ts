import { createHash } from 'node:crypto';

/** What differs between two occurrences of one problem, and the word that takes its place. Order matters. */
const VOLATILE: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?/g, '<time>'],
  [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?/g, '<time>'],
  [/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, '<id>'],
  [/\bsha\d{1,3}[:-][\w+/=]{16,}/gi, '<hash>'],
  [/\b0x[0-9a-f]+\b/gi, '<address>'],
  [/\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b/gi, '<hash>'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, '<host>'],
  [/\[[0-9a-f]*:[0-9a-f:]+\](?::\d+)?/gi, '<host>'],
  // of a folder's path, the last names tell enough
  [/(?:\b[A-Za-z]:)?(?:[\\/][\w.@+~-]+)+[\\/](?=[\w.@+~-]+)/g, '/'],
  [/\\/g, '/'],
  [
    /\b\d+(?:\.\d+)?\s?(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|[KMGT]i?B|bytes|%)(?!\w)/gi,
    '<n>',
  ],
  // numbers, but not those that are part of a name: TS2322, E0308, http2
  [/(?<![A-Za-z_\d])\d+(?:[.,:]\d+)*/g, '<n>'],
  [/\s+/g, ' '],
];
const MAX_LENGTH = 300;

/** A line without what changes from run to run. */
export function normalise(text: string): string {
  let plain = text.slice(0, MAX_LENGTH);
  for (const [pattern, word] of VOLATILE) plain = plain.replace(pattern, word);
  return plain.trim().toLowerCase();
}

const MAX_TEXTS = 8;
/** Normalising costs; what comes after so many lines hardly changes which are the first in order. */
const MAX_LINES = 200;

/**
 * What is essential about a set of lines: their first few distinct texts in alphabetical order, normalised. The same whatever the
 * order of the lines and however often each occurs.
 */
export class Essence {
  #texts: string[] = [];
  #lines = 0;

  add(line: string): void {
    if (this.#lines++ >= MAX_LINES) return;
    const text = normalise(line);
    if (this.#texts.includes(text)) return;
    this.#texts.push(text);
    this.#texts = this.#texts.sort().slice(0, MAX_TEXTS);
  }

  get texts(): readonly string[] {
    return this.#texts;
  }
}

/** A hash of a failure's type and its essential texts: identical across runs. 16 hex digits. */
export function signatureOf(type: string, texts: Iterable<string>): string {
  const distinct = [...new Set(texts)].sort();
  return createHash('sha256')
    .update([type, ...distinct].join('\n'))
    .digest('hex')
    .slice(0, 16);
}
