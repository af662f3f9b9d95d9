import { type BytePath, isAscii, osPath } from '../../files/byte-path.ts';

/** A folder of a workspace, by which the paths of its entries are made: mostly by putting two texts together. */
export class Folder {
  readonly path: BytePath;
  /** What the paths of its entries begin with. */
  readonly prefix: BytePath;
  readonly #root: string;
  /** The same as Node's file functions take it if that is the same text. */
  readonly #osPrefix: string | undefined;

  /** @param path empty for the root itself */
  constructor(root: string, path: BytePath) {
    this.#root = root;
    this.path = path;
    this.prefix = path === '' ? '' : `${path}/`;
    this.#osPrefix = isAscii(path) ? `${root}/${this.prefix}` : undefined;
  }

  /** The folder itself, absolute; undefined if its path is no plain text. */
  get self(): string | undefined {
    return this.#osPrefix;
  }

  /** One of its entries, as Node's file functions take it. */
  entry(name: BytePath): string | Buffer {
    const prefix = this.#osPrefix;
    return prefix !== undefined && isAscii(name) ? prefix + name : osPath(this.#root, this.prefix + name);
  }
}
