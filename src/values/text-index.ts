import { HashedLengths } from './hashed-lengths.ts';

/** Multiplier of the rolling hash: odd, with its bits well mixed (2^32 over the golden ratio). */
const FACTOR = 0x9e37_79b1;

/**
 * Finds many texts in a text at once, at a cost that does not grow with their number (Rabin and Karp): a hash of the next
 * few characters tells at each place which lengths are worth a look.
 */
export class TextIndex {
  /** So many characters of each text are hashed; no text is shorter. */
  readonly #width: number;
  readonly #texts = new Set<string>();
  readonly #lengths = new HashedLengths();
  /** What a character has added to the hash when it leaves it. */
  readonly #leaving: number;

  constructor(width: number) {
    this.#width = width;
    let leaving = 1;
    for (let power = 0; power < width; power += 1) leaving = Math.imul(leaving, FACTOR);
    this.#leaving = leaving;
  }

  /** @param text at least as long as the index is wide */
  add(text: string): void {
    if (this.#texts.has(text)) return;
    this.#texts.add(text);
    let hash = 0;
    for (let at = 0; at < this.#width; at += 1) hash = next(hash, text.charCodeAt(at));
    this.#lengths.add(hash, text.length);
  }

  /** Calls back with every place at which one of the texts is, also if they overlap; in the order of their starts. */
  find(text: string, found: (start: number, end: number) => void): void {
    if (this.#texts.size === 0) return;
    let hash = 0;
    for (let end = 1; end <= text.length; end += 1) {
      hash = next(hash, text.charCodeAt(end - 1));
      const at = end - this.#width;
      if (at < 0) continue;
      if (at > 0) hash = (hash - Math.imul(this.#leaving, text.charCodeAt(at - 1))) | 0;
      const lengths = this.#lengths.of(hash);
      if (lengths === undefined) continue;
      for (const length of lengths) {
        if (this.#texts.has(text.slice(at, at + length))) found(at, at + length);
      }
    }
  }
}

const next = (hash: number, character: number): number => (Math.imul(hash, FACTOR) + character) | 0;
