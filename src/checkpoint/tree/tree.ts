import type { BytePath } from '../../files/byte-path.ts';
import { spareMemory } from '../v8-flags.ts';

/** What an entry is. Zero is kept free so that a forgotten column shows. */
export const DIRECTORY = 1;
export const FILE = 2;
export const LINK = 3;
export type Kind = typeof DIRECTORY | typeof FILE | typeof LINK;

/** Flags of an entry. */
export const HASHED = 1;
/** A directory that holds something, at whatever depth, which is no part of the tree: excluded, left out, or another repository's `.git`. */
export const PARTIAL = 2;
/** The entry changed so shortly before it was looked at that its times prove nothing. */
export const RACY = 4;
/** A file with holes. */
export const SPARSE = 8;
/** A file with other names, here or outside of the workspace. */
export const LINKED = 16;
/** A directory of which the tree has every name that it held when its times were read. */
export const LISTED = 32;

export const HASH_BYTES = 32;

/** What `lstat` told about an entry of a live workspace. Times are nanoseconds since the epoch. */
export interface EntryStat {
  mode: number;
  size: number;
  mtime: bigint;
  ctime?: bigint;
  inode?: bigint;
}

const FIRST_CAPACITY = 256;

/**
 * The entries of a workspace, in columns: 200,000 files must fit in a few dozen megabytes.
 *
 * The order is canonical: a directory comes before its entries, and siblings are sorted by the bytes of their names. The entries of
 * a subtree are therefore the indexes from the directory's own to `ends[i]`. Directories are closed in the order they were opened.
 */
export class Tree {
  count = 0;
  names: BytePath[] = [];
  parents = new Int32Array(FIRST_CAPACITY);
  /** Index after the last entry of the subtree. */
  ends = new Int32Array(FIRST_CAPACITY);
  kinds = new Uint8Array(FIRST_CAPACITY);
  flags = new Uint8Array(FIRST_CAPACITY);
  /** Permission bits, 0 to 0o7777. */
  modes = new Uint16Array(FIRST_CAPACITY);
  sizes = new Float64Array(FIRST_CAPACITY);
  mtimes = new BigInt64Array(FIRST_CAPACITY);
  ctimes = new BigInt64Array(FIRST_CAPACITY);
  inodes = new BigUint64Array(FIRST_CAPACITY);
  /** SHA-256 of a file's content, valid where HASHED is set. */
  hashes = new Uint8Array(FIRST_CAPACITY * HASH_BYTES);
  /** Symlinks: the target. */
  readonly targets = new Map<number, BytePath>();
  /** Files that share their inode with an earlier entry: that entry's index. */
  readonly hardLinks = new Map<number, number>();
  readonly #open: number[] = [];
  #pathOf = -1;
  #path = '';

  /** @param capacity how many entries there will probably be */
  constructor(capacity = FIRST_CAPACITY) {
    if (capacity > FIRST_CAPACITY) this.#grow(capacity);
  }

  /** Appends an entry to the directory that is open, and opens it if it is one. Returns its index. */
  add(name: BytePath, kind: Kind, stat: EntryStat): number {
    const i = this.#append(name, kind, stat.mode, stat.size);
    this.mtimes[i] = stat.mtime;
    this.ctimes[i] = stat.ctime ?? 0n;
    this.inodes[i] = stat.inode ?? 0n;
    return i;
  }

  /** As `add`, for an entry whose times and inode `takeOver` brings. */
  addUntimed(name: BytePath, kind: Kind, mode: number, size: number): number {
    return this.#append(name, kind, mode, size);
  }

  /** Gives `length` entries from `i` on the times, inodes and hashes (not HASHED, which says whether they are valid) that another tree has from `j` on. */
  takeOver(i: number, from: Tree, j: number, length: number): void {
    this.mtimes.set(from.mtimes.subarray(j, j + length), i);
    this.ctimes.set(from.ctimes.subarray(j, j + length), i);
    this.inodes.set(from.inodes.subarray(j, j + length), i);
    this.hashes.set(from.hashes.subarray(j * HASH_BYTES, (j + length) * HASH_BYTES), i * HASH_BYTES);
  }

  /** Closes the directory opened last. */
  close(): void {
    const directory = this.#open.pop();
    if (directory === undefined) throw new Error('No directory is open.');
    this.ends[directory] = this.count;
  }

  /** Takes back the entry added last. */
  dropLast(): void {
    this.count--;
    this.names.pop();
    this.flags[this.count] = 0;
    this.targets.delete(this.count);
  }

  /** The directory that is open, or -1 for the root. */
  get openDirectory(): number {
    return this.#open.at(-1) ?? -1;
  }

  path(i: number): BytePath {
    return this.#prefix(this.parents[i] as number) + (this.names[i] as string);
  }

  /** Bytes of the path. */
  pathLength(i: number): number {
    return this.#prefix(this.parents[i] as number).length + (this.names[i] as string).length;
  }

  /** A view of the entry's hash; it changes with the column. */
  hash(i: number): Uint8Array {
    return this.hashes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES);
  }

  /** @param from where the hash begins in the bytes; views of many hashes in one would cost more than copying them */
  setHash(i: number, bytes: Uint8Array, from = 0): void {
    for (let k = 0; k < HASH_BYTES; k++) this.hashes[i * HASH_BYTES + k] = bytes[from + k] as number;
    this.set(i, HASHED);
  }

  /** As `setHash`, with that of another tree's entry. */
  copyHash(i: number, from: Tree, j: number): void {
    this.setHash(i, from.hashes, j * HASH_BYTES);
  }

  /** Whether two entries have the same hash; views of it would cost more than the comparison. */
  hasHashOf(i: number, other: Tree, j: number): boolean {
    for (let k = 0; k < HASH_BYTES; k++) {
      if (this.hashes[i * HASH_BYTES + k] !== other.hashes[j * HASH_BYTES + k]) return false;
    }
    return true;
  }

  has(i: number, flag: number): boolean {
    return ((this.flags[i] as number) & flag) !== 0;
  }

  set(i: number, flag: number): void {
    this.flags[i] = (this.flags[i] as number) | flag;
  }

  clear(i: number, flag: number): void {
    this.flags[i] = (this.flags[i] as number) & ~flag;
  }

  /** Regular files and the sum of their sizes. */
  totals(): { files: number; bytes: number } {
    let files = 0;
    let bytes = 0;
    for (let i = 0; i < this.count; i++) {
      if (this.kinds[i] !== FILE) continue;
      files++;
      bytes += this.sizes[i] as number;
    }
    return { files, bytes };
  }

  #append(name: BytePath, kind: Kind, mode: number, size: number): number {
    const i = this.count;
    if (i === this.kinds.length) this.#grow(i * 2);
    this.names.push(name);
    this.parents[i] = this.openDirectory;
    this.kinds[i] = kind;
    this.modes[i] = mode;
    this.sizes[i] = size;
    this.ends[i] = i + 1;
    this.count = i + 1;
    if (kind === DIRECTORY) this.#open.push(i);
    return i;
  }

  /** The path of a folder with a slash behind it; empty for the root. The last one is kept: siblings come one after the other. */
  #prefix(folder: number): BytePath {
    if (folder < 0) return '';
    if (folder !== this.#pathOf) {
      this.#path = `${this.path(folder)}/`;
      this.#pathOf = folder;
    }
    return this.#path;
  }

  #grow(capacity: number): void {
    spareMemory(capacity);
    this.parents = new Int32Array(moved(this.parents, capacity));
    this.ends = new Int32Array(moved(this.ends, capacity));
    this.kinds = new Uint8Array(moved(this.kinds, capacity));
    this.flags = new Uint8Array(moved(this.flags, capacity));
    this.modes = new Uint16Array(moved(this.modes, capacity));
    this.sizes = new Float64Array(moved(this.sizes, capacity));
    this.mtimes = new BigInt64Array(moved(this.mtimes, capacity));
    this.ctimes = new BigInt64Array(moved(this.ctimes, capacity));
    this.inodes = new BigUint64Array(moved(this.inodes, capacity));
    this.hashes = new Uint8Array(moved(this.hashes, capacity * HASH_BYTES));
  }
}

interface Column {
  buffer: ArrayBuffer;
  byteOffset: number;
  byteLength: number;
  BYTES_PER_ELEMENT: number;
}

/** What a column holds, with room for so many elements. The column itself is empty then: left to the garbage collector, those that were outgrown would take as much memory as the tree. */
function moved({ buffer, byteOffset, byteLength, BYTES_PER_ELEMENT }: Column, capacity: number): ArrayBuffer {
  const end = byteOffset + byteLength;
  const own = byteOffset === 0 && end === buffer.byteLength ? buffer : buffer.slice(byteOffset, end);
  return own.transfer(capacity * BYTES_PER_ELEMENT);
}
