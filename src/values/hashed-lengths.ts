/** Bits of a hash by which most places are ruled out. */
const FILTER_BITS = 18;

/** How long the texts are that begin with characters of some hash. */
export class HashedLengths {
  readonly #lengths = new Map<number, readonly number[]>();
  /** 1 for the upper bits of each hash that occurs. */
  readonly #filter = new Uint8Array(1 << FILTER_BITS);
  /** Most texts begin like no other: those of one length share a list. */
  readonly #single = new Map<number, readonly number[]>();

  add(hash: number, length: number): void {
    const known = this.#lengths.get(hash);
    if (known?.includes(length)) return;
    this.#filter[hash >>> (32 - FILTER_BITS)] = 1;
    this.#lengths.set(hash, known === undefined ? this.#only(length) : [...known, length]);
  }

  /** Undefined if absent. */
  of(hash: number): readonly number[] | undefined {
    return this.#filter[hash >>> (32 - FILTER_BITS)] === 0 ? undefined : this.#lengths.get(hash);
  }

  #only(length: number): readonly number[] {
    const list = this.#single.get(length) ?? [length];
    this.#single.set(length, list);
    return list;
  }
}
