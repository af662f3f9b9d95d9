import type { Tree } from './tree.ts';

/**
 * Entries one behind the other that are as known neighbours: what is known of them is taken over at once. Most of an unchanged
 * workspace is one run; copied entry by entry, each time would be made a BigInt first.
 */
export class KnownRun {
  readonly #tree: Tree;
  readonly #known: Tree;
  #i = 0;
  #j = 0;
  #length = 0;

  constructor(tree: Tree, known: Tree) {
    this.#tree = tree;
    this.#known = known;
  }

  /** The entry `i` is as the known entry `j`. */
  add(i: number, j: number): void {
    if (i !== this.#i + this.#length || j !== this.#j + this.#length) {
      this.end();
      this.#i = i;
      this.#j = j;
    }
    this.#length++;
  }

  /** Takes over what is known of the entries so far. */
  end(): void {
    if (this.#length > 0) this.#tree.takeOver(this.#i, this.#known, this.#j, this.#length);
    this.#length = 0;
  }
}
