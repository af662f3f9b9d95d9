/**
 * Finds many short strings at once in a stream of bytes. A gram is four characters, six bits each, as one number. While bytes stream
 * by, the number of the last four is kept, and one bit tells whether it may be a gram that somebody looks for. The bits fit the
 * processor's first cache, and no look-up waits for the one before it.
 *
 * ASCII letters are folded; what is neither letter, digit nor a usual sign shares codes with others, so a hit may be another
 * string: the caller checks again.
 */
export class GramIndex {
  /** Grams, by their place in the list. */
  readonly grams: readonly number[];
  /** One bit for each hash. */
  readonly gate: Uint32Array;
  /** Open addressing: gram and place + 1, place + 1 being 0 if a slot is free. */
  readonly #slots: Int32Array;

  constructor(grams: readonly number[]) {
    this.grams = grams;
    this.gate = new Uint32Array(GATE_BITS / 32);
    this.#slots = new Int32Array(2 * SLOTS);
    for (const [place, gram] of grams.entries()) {
      const hash = hashOf(gram);
      this.gate[hash >>> 5] = (this.gate[hash >>> 5] as number) | (1 << (hash & 31));
      let slot = hash & SLOT_MASK;
      while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & SLOT_MASK;
      this.#slots[2 * slot] = gram;
      this.#slots[2 * slot + 1] = place + 1;
    }
  }

  /** The place of a gram in the list, or -1. */
  find(gram: number): number {
    let slot = hashOf(gram) & SLOT_MASK;
    while (this.#slots[2 * slot + 1] !== 0) {
      if (this.#slots[2 * slot] === gram) return (this.#slots[2 * slot + 1] as number) - 1;
      slot = (slot + 1) & SLOT_MASK;
    }
    return -1;
  }
}

export const GRAM_LENGTH = 4;
export const CODE_BITS = 6;
export const GRAM_MASK = 2 ** (GRAM_LENGTH * CODE_BITS) - 1;

const HASH_BITS = 18;
const GATE_BITS = 2 ** HASH_BITS;
const SLOTS = 2 ** 15;
const SLOT_MASK = SLOTS - 1;
/** Knuth's multiplicative hashing: 2^32 over the golden ratio. */
const MULTIPLIER = 0x9e3779b1;

export const hashOf = (gram: number): number => Math.imul(gram, MULTIPLIER) >>> (32 - HASH_BITS);

const LINE_START = 63;
const OTHER = 62;
/** Codes for bytes beyond ASCII, which come in sequences: few codes suffice to tell the sequences apart. */
const FIRST_WIDE = 57;
const WIDE_CODES = 5;
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789 .:-_/![]()\'"`=#>*|';
const MEANINGFUL = '\n\r\u001B\0';

/** By byte; 0 for those with a special meaning: line breaks, escapes, NUL. */
export const CODE_OF: Uint8Array = makeCodes();

function makeCodes(): Uint8Array {
  const codes = new Uint8Array(256).fill(OTHER);
  for (let byte = 128; byte < 256; byte++) codes[byte] = FIRST_WIDE + (byte % WIDE_CODES);
  for (const [place, sign] of [...SIGNS].entries()) {
    codes[sign.charCodeAt(0)] = place + 1;
    codes[sign.toUpperCase().charCodeAt(0)] = place + 1;
  }
  codes['\t'.charCodeAt(0)] = codes[' '.charCodeAt(0)] as number;
  for (const byte of Buffer.from(MEANINGFUL)) codes[byte] = 0;
  return codes;
}

/** All grams of a text, in order; a line break in it means the beginning of a line. */
export function gramsOf(text: string): readonly number[] {
  const grams: number[] = [];
  let gram = 0;
  for (const [place, byte] of Buffer.from(text).entries()) {
    gram = ((gram << CODE_BITS) | (CODE_OF[byte] || LINE_START)) & GRAM_MASK;
    if (place >= GRAM_LENGTH - 1) grams.push(gram);
  }
  return grams;
}

/** The last four codes at the beginning of a line: as if line breaks had gone before. */
export const AT_LINE_START: number = gramsOf('\n'.repeat(GRAM_LENGTH))[0] as number;
