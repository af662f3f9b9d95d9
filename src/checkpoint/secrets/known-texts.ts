import { HashedLengths } from '../../values/hashed-lengths.ts';

/** So many bytes at the beginning of a text are hashed. */
const HASHED = 8;

/**
 * Tells which of many texts are at a place of a content, at a cost that does not grow with their number: a hash of the
 * first eight bytes leads to the lengths of the texts that begin so.
 */
export class KnownTexts<T> {
  /** Bytes of the longest text. */
  longest = 0;
  /** By the text in Latin-1, a character for a byte. */
  readonly #values = new Map<string, T>();
  readonly #lengths = new HashedLengths();

  get size(): number {
    return this.#values.size;
  }

  *texts(): Generator<Buffer> {
    for (const text of this.#values.keys()) yield Buffer.from(text, 'latin1');
  }

  /**
   * The last value that is added for a text counts.
   * @param bytes at least eight
   */
  add(bytes: Buffer, value: T): void {
    this.#values.set(bytes.toString('latin1'), value);
    this.#lengths.add(hashAt(bytes, 0), bytes.length);
    this.longest = Math.max(this.longest, bytes.length);
  }

  /** Calls back with each text that begins here, until an answer is not undefined; answers that. */
  at<R>(content: Buffer, from: number, found: (value: T, to: number) => R | undefined): R | undefined {
    if (from < 0 || from + HASHED > content.length) return undefined;
    const lengths = this.#lengths.of(hashAt(content, from));
    if (lengths === undefined) return undefined;
    for (const length of lengths) {
      const to = from + length;
      const value = to > content.length ? undefined : this.#values.get(content.toString('latin1', from, to));
      const answer = value === undefined ? undefined : found(value, to);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }
}

/** The two factors are odd, with their bits well mixed. */
const hashAt = (bytes: Buffer, at: number): number =>
  (Math.imul(bytes.readInt32LE(at), 0x9e37_79b1) ^ Math.imul(bytes.readInt32LE(at + 4), 0x85eb_ca6b)) | 0;
