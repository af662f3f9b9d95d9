import { lstatSync, type Stats } from 'node:fs';
import { AS_KNOWN, type Facts, factsOf, SAME_NAMES } from './facts.ts';
import { folderTimesOf } from './folder-times.ts';
import { exactNumber, Nanoseconds } from './nanoseconds.ts';
import { FILE, HASHED, LISTED, RACY, type Tree } from './tree.ts';

/**
 * Tells what is as it was known from stats without BigInts, which cost half as much.
 *
 * Their times are rounded to a quarter of a microsecond. That is enough: no entry is asked about whose change time was younger than the kernel's tick when it was looked at (RACY),
 * so whatever happened to it since has given it a change time that is later by more than that.
 */
export class KnownStats {
  readonly #tree: Tree;
  readonly #mtimes: Nanoseconds;
  readonly #ctimes: Nanoseconds;
  readonly #inode: (j: number) => number;
  readonly #device: number;
  /** Whether a folder that is as it was has the names that it had. */
  readonly #keepsNames: ((stat: Stats) => boolean) | undefined;

  /** @param root the workspace: entries on another device are not as known */
  constructor(tree: Tree, root: string) {
    this.#tree = tree;
    this.#mtimes = new Nanoseconds(tree.mtimes);
    this.#ctimes = new Nanoseconds(tree.ctimes);
    this.#inode = exactNumber(tree.inodes);
    this.#keepsNames = folderTimesOf(root);
    this.#device = lstatSync(`${root}/.`).dev;
  }

  /**
   * Looks at what may be the known entry `j`. The answer is 0 if it is another one if something happened to it, or if that cannot be told.
   * @throws as `lstat`
   */
  factsOf(file: string | Buffer, j: number): Facts {
    if (this.#tree.has(j, RACY) || !(this.#inode(j) >= 0)) return 0;
    const stat = lstatSync(file);
    if (!this.#isSame(j, stat)) return 0;
    return factsOf(stat) | AS_KNOWN | (this.#tree.has(j, LISTED) && this.#keepsNames?.(stat) ? SAME_NAMES : 0);
  }

  #isSame(j: number, { ino, dev, mtimeMs, ctimeMs, size }: Stats): boolean {
    return (
      ino === this.#inode(j) &&
      mtimeMs === this.#mtimes.milliseconds(j) &&
      ctimeMs === this.#ctimes.milliseconds(j) &&
      (this.#tree.kinds[j] !== FILE || size === this.#tree.sizes[j]) &&
      dev === this.#device &&
      Number.isSafeInteger(dev)
    );
  }

  /** Whether the file `i` of a live tree has the content that is known of `j`, judged by size, mtime, ctime and inode. */
  provesContent(j: number, live: Tree, i: number): boolean {
    const known = this.#tree;
    return (
      j >= 0 &&
      known.kinds[j] === FILE &&
      known.has(j, HASHED) &&
      !known.has(j, RACY) &&
      known.sizes[j] === live.sizes[i] &&
      known.mtimes[j] === live.mtimes[i] &&
      known.ctimes[j] === live.ctimes[i] &&
      known.inodes[j] === live.inodes[i]
    );
  }
}
