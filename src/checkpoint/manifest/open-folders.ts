import type { RefusedError } from '../../errors.ts';
import type { BytePath } from '../../files/byte-path.ts';
import { isGitName } from '../../git/git-name.ts';
import { isOwnName } from '../tree/own-paths.ts';
import { DIRECTORY, type Kind, LINK } from '../tree/tree.ts';
import type { EntryLine } from './entry-line.ts';
import { invalid, refuse, show } from './refusal.ts';
import { MAX_NAME_BYTES, MAX_PATH_BYTES, whyUnsafe } from './safe-path.ts';

/** A folder whose entries are coming in. */
interface OpenFolder {
  /** Its path with a trailing slash; empty for the root. */
  prefix: BytePath;
  /** The name seen last in it. */
  last: BytePath;
  lastKind: Kind;
}

/** Checks the paths of entries as they come, each against those before it, and tells which folder each is in. */
export class OpenFolders {
  /** The root first. */
  readonly #open: OpenFolder[] = [{ prefix: '', last: '', lastKind: DIRECTORY }];
  readonly #left: () => void;
  readonly #platform: NodeJS.Platform;

  /**
   * @param left called for each folder of which all entries were there
   * @param platform where the entries will be written
   */
  constructor(left: () => void, platform: NodeJS.Platform = process.platform) {
    this.#left = left;
    this.#platform = platform;
  }

  /** Returns the entry's name. @throws RefusedError if its path is not valid, or may not follow */
  enter(path: BytePath, kind: Kind): BytePath {
    checkPath(path, this.#platform);
    while (!path.startsWith(this.#top.prefix)) this.#leave();
    const folder = this.#top;
    const name = path.slice(folder.prefix.length);
    if (name.includes('/')) throw withoutParent(path, name, folder);
    if (name === folder.last) throw refuse('duplicate-entry', `${show(path)} is there twice`);
    if (name < folder.last) throw invalid(`${show(path)} is out of order`);
    this.#follow(name, kind, () => path);
    return name;
  }

  /**
   * As `enter`, for the path of a line. The folder's own path was checked when it was entered, so only the name is looked at.
   * @returns undefined if anything is not as it should be; nothing has changed then, and `enter` finds out what it is
   */
  enterLine(bytes: Buffer, { pathFrom, pathTo, kind }: EntryLine): BytePath | undefined {
    let depth = this.#open.length - 1;
    while (!startsWith(bytes, pathFrom, (this.#open[depth] as OpenFolder).prefix)) depth--;
    const folder = this.#open[depth] as OpenFolder;
    const nameFrom = pathFrom + folder.prefix.length;
    if (!isName(bytes, nameFrom, pathTo) || pathTo - pathFrom > MAX_PATH_BYTES) return undefined;
    const name = bytes.toString('latin1', nameFrom, pathTo);
    if (name <= folder.last || (mayBeGit(bytes, nameFrom, pathTo) && isGitName(name))) return undefined;
    if (depth === 0 && isOwnName(name)) return undefined;
    if (this.#platform === 'win32' && whyUnsafe(name, 'win32')) return undefined;
    while (this.#open.length - 1 > depth) this.#leave();
    this.#follow(name, kind, () => folder.prefix + name);
    return name;
  }

  /** Nothing more will come. */
  leaveAll(): void {
    while (this.#open.length > 1) this.#leave();
  }

  get #top(): OpenFolder {
    return this.#open.at(-1) as OpenFolder;
  }

  #follow(name: BytePath, kind: Kind, path: () => BytePath): void {
    const folder = this.#top;
    folder.last = name;
    folder.lastKind = kind;
    if (kind === DIRECTORY) this.#open.push({ prefix: `${path()}/`, last: '', lastKind: DIRECTORY });
  }

  #leave(): void {
    this.#open.pop();
    this.#left();
  }
}

const [SLASH, DOT] = [0x2f, 0x2e];
const [G, I, T] = [0x67, 0x69, 0x74];
/** The bit by which small ASCII letters differ from capital ones. */
const SMALL = 0x20;

function startsWith(bytes: Uint8Array, from: number, prefix: BytePath): boolean {
  for (let k = prefix.length - 1; k >= 0; k--) if (bytes[from + k] !== prefix.charCodeAt(k)) return false;
  return true;
}

function isName(bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (length < 1 || length > MAX_NAME_BYTES) return false;
  for (let at = from; at < to; at++) if (bytes[at] === SLASH) return false;
  return bytes[from] !== DOT || (length !== 1 && (length !== 2 || bytes[from + 1] !== DOT));
}

/** Without any byte outside of printable ASCII, only a name with these letters can be git's. */
function mayBeGit(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to - 2; at++) {
    if (((bytes[at] as number) | SMALL) !== G) continue;
    if (((bytes[at + 1] as number) | SMALL) === I && ((bytes[at + 2] as number) | SMALL) === T) return true;
  }
  return false;
}

function withoutParent(path: BytePath, name: BytePath, folder: OpenFolder): RefusedError {
  const parent = name.slice(0, name.indexOf('/'));
  if (parent === folder.last && folder.lastKind === LINK) {
    return refuse('below-symlink', `${show(path)} is below a symlink`);
  }
  return refuse('entry-without-parent', `${show(path)} is in a folder that does not exist`);
}

const WHY = {
  'path-escapes': 'is no path in a workspace',
  'path-too-long': 'is longer than a file system takes',
  'git-name': "would be git's",
  'own-name': 'is a name that rerail keeps for itself',
  'windows-name': 'is no name of a file on Windows',
};

function checkPath(path: BytePath, platform: NodeJS.Platform): void {
  const reason = whyUnsafe(path, platform);
  if (reason) throw refuse(reason, `${show(path)} ${WHY[reason]}`);
}
