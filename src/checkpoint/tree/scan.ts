import { type BigIntStats, lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../../errors.ts';
import { type BytePath, displayText, osPath, toBytePath } from '../../files/byte-path.ts';
import type { Skipped } from '../engine.ts';
import { isGitName } from './git-name.ts';
import type { Scope } from './scope.ts';
import { DIRECTORY, FILE, LINK, LINKED, PARTIAL, SPARSE, Tree } from './tree.ts';

export interface Scan {
  tree: Tree;
  /** What is there but no part of the state, with the reason. */
  skipped: Skipped[];
  /** Folders below the root that hold a `.git` of their own, and whether it is a folder (a repository) or a file (a submodule, a worktree). */
  repositories: { path: BytePath; gitFile: boolean }[];
}

/** Names that rerail keeps for itself in the root of a workspace. */
export const isOwnName = (name: string) => name.startsWith('.rerail');

/**
 * Reads what lies below `root`: names and stats, no contents. Folders in `own` (absolute) are rerail's and no part of it. Synchronous on purpose: one `lstat` costs 3 µs so, and 20 µs
 * through the thread pool.
 * @param secrets what no path may hold: such an entry is skipped, and its path not told
 * @throws the system's error where the root itself cannot be read.
 */
export function scan(
  root: string,
  scope: Scope,
  own: readonly string[] = [],
  secrets: readonly string[] = [],
  many?: Many,
): Scan {
  return new Scanner(root, scope, ownPaths(root, own), secrets.map(toBytePath), many).run();
}

/** Who wants to know as soon as there are so many files. */
export interface Many {
  files: number;
  seen: () => void;
}

/** Where folders of rerail's own lie in the workspace, if they do. */
function ownPaths(root: string, own: readonly string[]): Set<BytePath> {
  const inside = own.map((folder) => path.relative(realpathSync(root), real(folder)));
  return new Set(inside.filter((at) => at !== '' && !at.startsWith('..') && !path.isAbsolute(at)).map(toBytePath));
}

/** The real path, as far as the folder exists. */
function real(folder: string): string {
  const whole = path.resolve(folder);
  try {
    return realpathSync(whole);
  } catch {
    return whole === path.dirname(whole) ? whole : path.join(real(path.dirname(whole)), path.basename(whole));
  }
}

const BLOCK = 512;
/** Below this size holes are not worth a thought. */
const SPARSE_FROM = 1024 * 1024;

class Scanner {
  readonly #root: string;
  readonly #scope: Scope;
  readonly #own: ReadonlySet<BytePath>;
  readonly #secrets: readonly BytePath[];
  readonly #tree = new Tree();
  readonly #result: Scan;
  readonly #inodes = new Map<bigint, number>();
  readonly #many: Many | undefined;
  #files = 0;
  #device = 0n;

  constructor(
    root: string,
    scope: Scope,
    own: ReadonlySet<BytePath>,
    secrets: readonly BytePath[],
    many: Many | undefined,
  ) {
    this.#many = many;
    this.#root = root;
    this.#scope = scope;
    this.#own = own;
    this.#secrets = secrets;
    this.#result = { tree: this.#tree, skipped: [], repositories: [] };
  }

  run(): Scan {
    this.#device = lstatSync(`${this.#root}/.`, { bigint: true }).dev;
    this.#readDirectory('', readdirSync(this.#root, { encoding: 'latin1' }));
    return this.#result;
  }

  #readDirectory(directory: BytePath, names: BytePath[]): void {
    names.sort();
    const prefix = directory === '' ? '' : `${directory}/`;
    for (const name of names) {
      if (directory === '' && (isOwnName(name) || name === '.git')) continue;
      this.#readEntry(prefix + name, name, directory);
    }
  }

  #readEntry(path: BytePath, name: BytePath, directory: BytePath): void {
    if (isGitName(name)) this.#readGit(path, name, directory);
    else if (this.#own.has(path) || this.#scope.excludes(path)) this.#leaveOut();
    else if (this.#secrets.some((secret) => path.includes(secret))) this.#skip(`${directory}/***`, 'secret-name');
    else this.#readStat(path, name);
  }

  #readStat(path: BytePath, name: BytePath): void {
    let stat: BigIntStats;
    try {
      stat = lstatSync(osPath(this.#root, path), { bigint: true });
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') this.#skip(path, 'unreadable');
      return;
    }
    if (stat.dev !== this.#device) this.#skip(path, 'other-mount');
    else if (stat.isDirectory()) this.#addDirectory(path, name, stat);
    else if (!this.#scope.includes(path)) this.#leaveOut();
    else if (stat.isFile()) this.#addFile(name, stat);
    else if (stat.isSymbolicLink()) this.#addLink(path, name, stat);
    else this.#skip(path, stat.isFIFO() ? 'fifo' : stat.isSocket() ? 'socket' : 'device');
  }

  #addDirectory(path: BytePath, name: BytePath, stat: BigIntStats): void {
    const wanted = this.#scope.includes(path);
    if (!wanted && !this.#scope.mayIncludeBelow(path)) {
      this.#leaveOut();
      return;
    }
    const names = this.#list(path);
    if (!names) return;
    const before = this.#tree.count;
    this.#tree.add(name, DIRECTORY, statOf(stat, 0));
    this.#readDirectory(path, names);
    this.#tree.close();
    // A folder that is only on the way to nothing is no part of the state.
    if (!wanted && this.#tree.count === before + 1) {
      this.#tree.dropLast();
      this.#leaveOut();
    }
  }

  #list(path: BytePath): BytePath[] | undefined {
    try {
      return readdirSync(osPath(this.#root, path), { encoding: 'latin1' });
    } catch {
      this.#skip(path, 'unreadable');
      return undefined;
    }
  }

  #addFile(name: BytePath, stat: BigIntStats): void {
    if (++this.#files === this.#many?.files) this.#many.seen();
    const size = Number(stat.size);
    const i = this.#tree.add(name, FILE, statOf(stat, size));
    if (size >= SPARSE_FROM && Number(stat.blocks) * BLOCK < size) this.#tree.set(i, SPARSE);
    if (stat.nlink > 1n) {
      this.#tree.set(i, LINKED);
      const first = this.#inodes.get(stat.ino);
      if (first === undefined) this.#inodes.set(stat.ino, i);
      else this.#tree.hardLinks.set(i, first);
    }
  }

  #addLink(path: BytePath, name: BytePath, stat: BigIntStats): void {
    try {
      const target: BytePath = readlinkSync(osPath(this.#root, path), { encoding: 'latin1' });
      const i = this.#tree.add(name, LINK, { ...statOf(stat, target.length), mode: 0o777 });
      this.#tree.targets.set(i, target);
    } catch {
      this.#skip(path, 'unreadable');
    }
  }

  #readGit(path: BytePath, name: BytePath, directory: BytePath): void {
    const stat = name === '.git' ? lstatSync(osPath(this.#root, path), { throwIfNoEntry: false }) : undefined;
    if (stat?.isDirectory() || stat?.isFile()) {
      this.#result.repositories.push({ path: directory, gitFile: stat.isFile() });
      this.#leaveOut();
    } else this.#skip(path, 'git-name');
  }

  #skip(path: BytePath, reason: string): void {
    this.#result.skipped.push({ path: displayText(path), reason });
    this.#leaveOut();
  }

  /** The folder that is open holds more than the tree tells. */
  #leaveOut(): void {
    for (let i = this.#tree.openDirectory; i >= 0 && !this.#tree.has(i, PARTIAL); i = this.#tree.parents[i] as number) {
      this.#tree.set(i, PARTIAL);
    }
  }
}

function statOf(stat: BigIntStats, size: number) {
  return { mode: Number(stat.mode & 0o7777n), size, mtime: stat.mtimeNs, ctime: stat.ctimeNs, inode: stat.ino };
}
