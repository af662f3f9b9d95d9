import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { codeOf } from '../../errors.ts';
import { type BytePath, displayText, osPath, toBytePath } from '../../files/byte-path.ts';
import { isGitName } from '../../git/git-name.ts';
import type { Skipped } from '../engine.ts';
import { kindOfName } from '../secrets/secret-names.ts';
import { type Entry, EntryStats } from './entry-stats.ts';
import { HOLES, kindOf, modeIn, OTHER_NAMES, SAME_NAMES, timesOf } from './facts.ts';
import { Folder } from './folder.ts';
import { KnownRun } from './known-run.ts';
import { toMilliseconds } from './nanoseconds.ts';
import { isOwnName, ownPaths } from './own-paths.ts';
import { isRacy } from './racy.ts';
import type { Scope } from './scope.ts';
import { DIRECTORY, FILE, HASHED, type Kind, LINK, LINKED, LISTED, PARTIAL, RACY, SPARSE, Tree } from './tree.ts';

export interface Scan {
  tree: Tree;
  /** What is there but no part of the state, with the reason. */
  skipped: Skipped[];
  /** Folders below the root that hold their own `.git`, and whether it is a folder (a repository) or a file (a submodule, a worktree). */
  repositories: { path: BytePath; gitFile: boolean }[];
  /** For each entry the known one of the same path, or -1. */
  pairs: Int32Array;
}

export interface ScanOptions {
  /** Folders (absolute) that are rerail's and no part of the state. */
  own?: readonly string[];
  /** What no path may hold: such an entry is skipped, and its path not told. */
  secrets?: readonly string[];
  /** Which names are searched for tokens of known shapes, and skipped if they hold one: all, or those that are not known. Absent: none. */
  screen?: 'all' | 'new';
  /** The workspace as it was known: files that are as they were get their hashes from it, and folders that are as they were need not be listed again. */
  known?: Tree | undefined;
  /** A moment before the scan, in milliseconds since the epoch. What changed shortly before is marked as racy. */
  since?: number;
  /** Hears of each file as it is found, hard links apart. */
  found?: (() => void) | undefined;
}

/**
 * Reads what is below `root`: names and stats, no contents. Synchronous on purpose: one `lstat` costs 3 µs so, and 20 µs through the thread pool.
 * @throws the system's error where the root itself cannot be read.
 */
export function scan(root: string, scope: Scope, options: ScanOptions = {}): Scan {
  return new Scanner(root, scope, options).run();
}

class Scanner {
  readonly #root: string;
  readonly #scope: Scope;
  readonly #own: ReadonlySet<BytePath>;
  readonly #secrets: readonly BytePath[];
  readonly #screen: ScanOptions['screen'];
  readonly #known: Tree;
  readonly #stats: EntryStats;
  readonly #asKnown: KnownRun;
  readonly #since: number;
  readonly #found: ScanOptions['found'];
  readonly #tree: Tree;
  readonly #result: Pick<Scan, 'skipped' | 'repositories'> = { skipped: [], repositories: [] };
  readonly #pairs: number[] = [];
  readonly #inodes = new Map<bigint, number>();
  readonly #device: bigint;

  constructor(root: string, scope: Scope, options: ScanOptions) {
    const { own = [], secrets = [], screen, known = new Tree(), since = Date.now(), found } = options;
    this.#root = root;
    this.#scope = scope;
    this.#own = ownPaths(root, own);
    this.#secrets = secrets.map(toBytePath);
    this.#screen = screen;
    this.#known = known;
    this.#stats = new EntryStats(root, known);
    this.#since = since;
    this.#found = found;
    this.#tree = new Tree(known.count);
    this.#asKnown = new KnownRun(this.#tree, known);
    this.#device = lstatSync(`${root}/.`, { bigint: true }).dev;
  }

  run(): Scan {
    const names = readdirSync(this.#root, { encoding: 'latin1' });
    try {
      this.#readNames(new Folder(this.#root, ''), names, 0, this.#known.count);
    } finally {
      this.#stats.close();
    }
    this.#asKnown.end();
    return { ...this.#result, tree: this.#tree, pairs: Int32Array.from(this.#pairs.slice(0, this.#tree.count)) };
  }

  /** Reads entries beside those that are known, which are between two indexes in the same order. */
  #readNames(folder: Folder, names: BytePath[], from: number, end: number): void {
    names.sort();
    const known = this.#known;
    const entries: Entry[] = [];
    let j = from;
    for (const name of names) {
      if (folder.path === '' && (isOwnName(name) || name === '.git')) continue;
      while (j < end && (known.names[j] as string) < name) j = known.ends[j] as number;
      const isKnown = j < end && known.names[j] === name;
      if (isGitName(name)) this.#readGit(folder, name);
      else this.#look(folder, name, isKnown ? j : -1, entries);
    }
    this.#add(folder, entries);
  }

  #readKnownNames(folder: Folder, directory: number): void {
    const { names, ends } = this.#known;
    const end = ends[directory] as number;
    const entries: Entry[] = [];
    for (let j = directory + 1; j < end; j = ends[j] as number) this.#look(folder, names[j] as string, j, entries);
    this.#add(folder, entries);
  }

  #look(folder: Folder, name: BytePath, j: number, entries: Entry[]): void {
    const path = folder.prefix + name;
    if (this.#own.has(path) || this.#scope.excludes(path)) this.#leaveOut();
    else if (this.#isSecret(path, name, j)) this.#skip(`${folder.path}/***`, 'secret-name');
    else {
      try {
        entries.push(this.#stats.of(folder, name, j));
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') this.#skip(path, 'unreadable');
        else this.#doubt();
      }
    }
  }

  #isSecret(path: BytePath, name: BytePath, j: number): boolean {
    if (this.#secrets.some((secret) => path.includes(secret))) return true;
    return (this.#screen === 'all' || (this.#screen === 'new' && j < 0)) && kindOfName(name) !== undefined;
  }

  /** All entries of a folder were looked at by then, and only what is in folders below it is not. */
  #add(folder: Folder, entries: readonly Entry[]): void {
    for (const entry of entries) {
      const path = folder.prefix + entry.name;
      const { stat } = entry;
      const kind = stat ? kindOf(stat) : this.#known.kinds[entry.j];
      if (stat && stat.dev !== this.#device) this.#skip(path, 'other-mount');
      else if (kind === DIRECTORY) this.#addDirectory(path, entry);
      else if (!this.#scope.includes(path)) this.#leaveOut();
      else if (kind === FILE) this.#addFile(entry);
      else if (kind === LINK) this.#addLink(path, entry);
      else this.#skip(path, stat?.isFIFO() ? 'fifo' : stat?.isSocket() ? 'socket' : 'device');
    }
  }

  #addDirectory(path: BytePath, entry: Entry): void {
    const wanted = this.#scope.includes(path);
    if (!wanted && !this.#scope.mayIncludeBelow(path)) {
      this.#leaveOut();
      return;
    }
    const hasSameNames = (entry.facts & SAME_NAMES) !== 0;
    const names = hasSameNames ? undefined : this.#list(path);
    if (!hasSameNames && !names) return;
    const i = this.#append(DIRECTORY, entry);
    this.#tree.set(i, LISTED);
    const folder = new Folder(this.#root, path);
    if (names) this.#readNames(folder, names, ...this.#knownBelow(entry.j));
    else this.#readKnownNames(folder, entry.j);
    this.#tree.close();
    // A folder that is only on the way to nothing is no part of the state.
    if (!wanted && this.#tree.count === i + 1) {
      this.#asKnown.end();
      this.#tree.dropLast();
      this.#leaveOut();
    }
  }

  /** The indexes between which the known entries of a folder are. */
  #knownBelow(j: number): [from: number, end: number] {
    return j >= 0 && this.#known.kinds[j] === DIRECTORY ? [j + 1, this.#known.ends[j] as number] : [0, 0];
  }

  #list(path: BytePath): BytePath[] | undefined {
    try {
      return readdirSync(osPath(this.#root, path), { encoding: 'latin1' });
    } catch {
      this.#skip(path, 'unreadable');
      return undefined;
    }
  }

  #addFile(entry: Entry): void {
    const { facts, j, stat } = entry;
    const i = this.#append(FILE, entry, stat ? Number(stat.size) : this.#known.sizes[j]);
    if (facts & HOLES) this.#tree.set(i, SPARSE);
    if (facts & OTHER_NAMES) {
      this.#tree.set(i, LINKED);
      const inode = stat ? stat.ino : (this.#known.inodes[j] as bigint);
      const first = this.#inodes.get(inode);
      if (first === undefined) this.#inodes.set(inode, i);
      else this.#tree.hardLinks.set(i, first);
    }
    if (!stat && this.#known.has(j, HASHED)) this.#tree.set(i, HASHED);
    else if (stat && this.#stats.known.provesContent(j, this.#tree, i)) this.#tree.copyHash(i, this.#known, j);
    if (!this.#tree.hardLinks.has(i)) this.#found?.();
  }

  #addLink(path: BytePath, entry: Entry): void {
    try {
      const known = entry.stat ? undefined : this.#known.targets.get(entry.j);
      const target: BytePath = known ?? readlinkSync(osPath(this.#root, path), { encoding: 'latin1' });
      this.#tree.targets.set(this.#append(LINK, entry, target.length), target);
    } catch {
      this.#skip(path, 'unreadable');
    }
  }

  #append(kind: Kind, { name, j, facts, stat }: Entry, size = 0): number {
    const mode = kind === LINK ? 0o777 : modeIn(facts);
    const i = stat
      ? this.#tree.add(name, kind, { mode, size, ...timesOf(stat) })
      : this.#tree.addUntimed(name, kind, mode, size);
    // What is as it was known was not racy then.
    if (!stat) this.#asKnown.add(i, j);
    else if (isRacy(toMilliseconds(stat.ctimeNs), toMilliseconds(stat.mtimeNs), this.#since)) this.#tree.set(i, RACY);
    this.#pairs[i] = j;
    return i;
  }

  #readGit(folder: Folder, name: BytePath): void {
    const path = folder.prefix + name;
    const stat = name === '.git' ? lstatSync(osPath(this.#root, path), { throwIfNoEntry: false }) : undefined;
    if (stat?.isDirectory() || stat?.isFile()) {
      this.#result.repositories.push({ path: folder.path, gitFile: stat.isFile() });
      this.#leaveOut();
    } else this.#skip(path, 'git-name');
  }

  #skip(path: BytePath, reason: string): void {
    this.#result.skipped.push({ path: displayText(path), reason });
    this.#leaveOut();
  }

  /** The folder that is open holds more than the tree tells. */
  #leaveOut(): void {
    this.#doubt();
    for (let i = this.#tree.openDirectory; i >= 0 && !this.#tree.has(i, PARTIAL); i = this.#tree.parents[i] as number) {
      this.#tree.set(i, PARTIAL);
    }
  }

  /** The tree may not have every name of the folder that is open. */
  #doubt(): void {
    const i = this.#tree.openDirectory;
    if (i >= 0) this.#tree.clear(i, LISTED);
  }
}
