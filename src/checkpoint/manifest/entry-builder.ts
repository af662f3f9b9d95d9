import { type BytePath, toBytePath } from '../../files/byte-path.ts';
import { parseTime } from '../archive/tar.ts';
import { keptTime } from '../tree/nanoseconds.ts';
import { GIT, HERE, HOLDERS, REDACTED, Sources } from '../tree/sources.ts';
import { DIRECTORY, FILE, type Kind, LINK, SPARSE, Tree } from '../tree/tree.ts';
import { isCount, isObject, isSha256 } from './check-head.ts';
import type { EntryLine } from './entry-line.ts';
import { OpenFolders } from './open-folders.ts';
import { invalid, refuse, show } from './refusal.ts';
import { MAX_PATH_BYTES } from './safe-path.ts';

/** More than any workspace seen; a manifest with more is an attack or a mistake. */
const MAX_ENTRIES = 1_000_000;

/** More than fit into the column of sources would come out as something else. */
const MAX_HOLDER = 1_000_000;
/** A symlink's own mode means nothing. */
const LINK_MODE = 0o777;

const KINDS: Readonly<Record<string, Kind>> = { directory: DIRECTORY, file: FILE, symlink: LINK };

const FIELDS = {
  directory: ['path', 'pathBytes', 'type', 'mode', 'mtime', 'at'],
  file: [
    ...['path', 'pathBytes', 'type', 'mode', 'mtime', 'at', 'size', 'sha256', 'sparse'],
    ...['sameAs', 'sameAsBytes', 'git', 'in', 'redacted'],
  ],
  symlink: ['path', 'pathBytes', 'type', 'mode', 'mtime', 'at', 'target', 'targetBytes'],
};

type Entry = Record<string, unknown>;

/** Builds a tree from the entries of a manifest that may come from anywhere. Each entry is checked as it comes. */
export class EntryBuilder {
  readonly #tree = new Tree();
  readonly #sources: Sources;
  readonly #folders = new OpenFolders(() => this.#tree.close());
  readonly #sameAs: [entry: number, first: BytePath][] = [];

  /** @param oidBytes length of the repository's object ids. */
  constructor(oidBytes: number) {
    this.#sources = new Sources(undefined, oidBytes);
  }

  add(entry: unknown): void {
    if (!isObject(entry)) throw invalid('an entry is no object');
    if (this.#tree.count >= MAX_ENTRIES) {
      throw refuse('too-many-entries', `it has more than ${MAX_ENTRIES} entries`);
    }
    const type = entry.type as keyof typeof FIELDS;
    const fields = Object.hasOwn(FIELDS, type) ? FIELDS[type] : undefined;
    const path = bytesOf(entry, 'path');
    if (!fields || path === undefined) throw invalid(`an entry has the type ${JSON.stringify(type)} or no path`);
    const unknown = Object.keys(entry).find((key) => !fields.includes(key));
    if (unknown !== undefined) throw invalid(`${show(path)} has a field "${unknown}"`);
    const name = this.#folders.enter(path, KINDS[type] as Kind);
    const mode = parseMode(entry.mode);
    const mtime = typeof entry.mtime === 'string' ? parseTime(entry.mtime) : undefined;
    if (mode === undefined || mtime === undefined || keptTime(mtime) !== mtime) {
      throw invalid(`mode or time of ${show(path)} is wrong`);
    }
    if (type === 'directory') this.#place(this.#tree.add(name, DIRECTORY, { mode, size: 0, mtime }), entry, path);
    else if (type === 'file') this.#addFile(entry, path, name, mode, mtime);
    else this.#addLink(entry, path, name, mtime);
  }

  /**
   * Adds the entry of a line that `line` has read from `bytes`.
   * @returns false if it is not as it should be; nothing has changed then, and `add` finds out what it is
   */
  addLine(bytes: Buffer, line: EntryLine): boolean {
    const { kind, mode, mtime, size, target, at } = line;
    if (this.#tree.count >= MAX_ENTRIES || (kind === LINK && !isTarget(target))) return false;
    const name = this.#folders.enterLine(bytes, line);
    if (name === undefined) return false;
    const i = this.#tree.add(name, kind, { mode: kind === LINK ? LINK_MODE : mode, size, mtime });
    this.#sources.ensure(i + 1);
    this.#sources.at[i] = at;
    if (kind === FILE) this.#takeContent(i, line);
    else if (kind === LINK) this.#tree.targets.set(i, target);
    return true;
  }

  /** @throws where something refers to nothing. */
  finish(head: { dependencies: readonly string[] }): { tree: Tree; sources: Sources } {
    this.#folders.leaveAll();
    this.#sources.dependencies.push(...head.dependencies);
    for (let i = 0; i < this.#tree.count; i++) {
      if ((this.#sources.kinds[i] as number) >= HOLDERS && this.#sources.dependency(i) === undefined) {
        throw invalid(`${show(this.#tree.path(i))} is in a checkpoint that is not named`);
      }
    }
    this.#resolveHardLinks();
    return { tree: this.#tree, sources: this.#sources };
  }

  #takeContent(i: number, { sha256, isSparse, sameAs, source, oid }: EntryLine): void {
    this.#tree.setHash(i, sha256);
    if (isSparse) this.#tree.set(i, SPARSE);
    if (sameAs !== undefined) this.#sameAs.push([i, sameAs]);
    if (source === GIT) this.#sources.setOid(i, oid);
    else this.#sources.kinds[i] = source;
  }

  #addFile(entry: Entry, path: BytePath, name: BytePath, mode: number, mtime: bigint): void {
    const { size, sha256 } = entry;
    if (!isCount(size) || !isSha256(sha256)) throw invalid(`size or hash of ${show(path)} is wrong`);
    const i = this.#tree.add(name, FILE, { mode, size, mtime });
    this.#tree.setHash(i, Buffer.from(sha256, 'hex'));
    if (entry.sparse === true) this.#tree.set(i, SPARSE);
    const first = bytesOf(entry, 'sameAs');
    if (first !== undefined) this.#sameAs.push([i, first]);
    this.#place(i, entry, path);
    this.#setSource(i, entry, path);
  }

  #setSource(i: number, entry: Entry, path: BytePath): void {
    const { git, redacted } = entry;
    const held = entry.in;
    const stored = (this.#sources.at[i] as number) >= 0;
    const claims = [stored, git !== undefined, held !== undefined, redacted === true].filter(Boolean);
    if (claims.length !== 1) throw invalid(`${show(path)} says ${claims.length} times where its content is`);
    if (stored) this.#sources.kinds[i] = HERE;
    else if (redacted === true) this.#sources.kinds[i] = REDACTED;
    else if (isCount(held) && held <= MAX_HOLDER) this.#sources.kinds[i] = HOLDERS + held;
    else if (git !== undefined) this.#setGit(i, git);
    else throw invalid(`${show(path)} does not say where its content is`);
  }

  #setGit(i: number, git: unknown): void {
    const digits = 2 * this.#sources.oidBytes;
    if (typeof git !== 'string' || git.length !== digits || !/^[0-9a-f]*$/.test(git)) {
      throw invalid('a git object id is wrong');
    }
    this.#sources.setGit(i, git);
  }

  #addLink(entry: Entry, path: BytePath, name: BytePath, mtime: bigint): void {
    const target = bytesOf(entry, 'target');
    if (target === undefined || !isTarget(target)) {
      throw invalid(`the target of ${show(path)} is wrong`);
    }
    const i = this.#tree.add(name, LINK, { mode: LINK_MODE, size: target.length, mtime });
    this.#tree.targets.set(i, target);
    this.#place(i, entry, path);
  }

  #place(i: number, { at }: Entry, path: BytePath): void {
    this.#sources.ensure(this.#tree.count);
    if (at === undefined) return;
    if (!isCount(at) || at % 512 !== 0) throw invalid(`the place of ${show(path)} is wrong`);
    this.#sources.at[i] = at;
  }

  #resolveHardLinks(): void {
    if (this.#sameAs.length === 0) return;
    const wanted = new Set(this.#sameAs.map(([, first]) => first));
    const found = new Map<BytePath, number>();
    for (let i = 0; i < this.#tree.count; i++) {
      if (this.#tree.kinds[i] === FILE && wanted.has(this.#tree.path(i))) found.set(this.#tree.path(i), i);
    }
    for (const [i, path] of this.#sameAs) {
      const first = found.get(path);
      const fits =
        first !== undefined &&
        first < i &&
        this.#tree.sizes[first] === this.#tree.sizes[i] &&
        Buffer.compare(this.#tree.hash(first), this.#tree.hash(i)) === 0;
      if (!fits) throw refuse('link-target-missing', `${show(this.#tree.path(i))} is linked to what is not there`);
      this.#tree.hardLinks.set(i, first);
    }
  }
}

const isTarget = (target: BytePath) => target !== '' && !target.includes('\0') && target.length <= MAX_PATH_BYTES;

function bytesOf(entry: Entry, key: string): BytePath | undefined {
  const text = Object.hasOwn(entry, key) ? entry[key] : undefined;
  if (typeof text === 'string') return toBytePath(text);
  const base64 = Object.hasOwn(entry, `${key}Bytes`) ? entry[`${key}Bytes`] : undefined;
  return typeof base64 === 'string' ? Buffer.from(base64, 'base64').toString('latin1') : undefined;
}

function parseMode(value: unknown): number | undefined {
  return typeof value === 'string' && /^[0-7]{1,4}$/.test(value) ? Number.parseInt(value, 8) : undefined;
}
