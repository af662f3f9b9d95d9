import { createHash, hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SecretsPolicy } from '../engine.ts';
import type { RecordedFinding } from '../manifest/manifest.ts';
import { equalBytes } from './compare.ts';
import { Sources } from './sources.ts';
import { HASH_BYTES, Tree } from './tree.ts';

/** What was known of a workspace after the last capture or restore: which file had which content. */
export interface KnownFiles {
  tree: Tree;
  sources: Sources;
  /** What the writer wants to find again; its own data. */
  head: KnownHead;
}

export interface KnownHead {
  /** The checkpoint whose state this is. */
  checkpoint?: string;
  stateHash?: string;
  clean?: boolean;
  /** Which part of the workspace was looked at: `scopeKey`. */
  scope: string;
  /** Fingerprint of the repositories at that time. */
  git: string;
  secrets: SecretsPolicy;
  /** The values that all its contents were looked at for: `markOf`. Absent: nobody can tell. */
  looked?: string;
  /** The checkpoint is sealed with the key of this mark. */
  sealed?: string;
  findings: readonly RecordedFinding[];
}

/** Where the known files of a workspace are kept, below a folder of the engine's. */
export const knownFilesPath = (folder: string, root: string) =>
  path.join(folder, 'known', hash('sha256', path.resolve(root), 'hex').slice(0, 32));

/** The number also grows with the rules for credentials: what was looked at by fewer of them is looked at again. */
const MAGIC = 'rerail known files 3\n';
const DIGEST_BYTES = 32;

/** Whether trees of the same state, times included, also agree in flags, change times and inodes: then the one need not be saved over the other. */
export const isSameRecord = (a: Tree, b: Tree): boolean =>
  equalBytes(a.flags, b.flags, a.count) &&
  equalBytes(a.ctimes, b.ctimes, a.count * 8) &&
  equalBytes(a.inodes, b.inodes, a.count * 8);

/**
 * Replaces the file as a whole. It is: MAGIC; the SHA-256 of what `About` says and its length; that, as JSON; and a body of columns, names and links.
 * All parts begin at multiples of eight bytes.
 */
export function saveKnownFiles(file: string, { tree, sources, head }: KnownFiles): void {
  const names = Buffer.from(tree.names.join('\0'), 'latin1');
  const links = Buffer.from(JSON.stringify({ targets: [...tree.targets], hardLinks: [...tree.hardLinks] }));
  const body = [...columnsOf(tree, sources), names, pad(names.length), links];
  const digest = createHash('sha256');
  for (const part of body) digest.update(part);
  const about: About = {
    head,
    count: tree.count,
    names: names.length,
    links: links.length,
    dependencies: sources.dependencies,
    oids: oidsOf(tree, sources).length,
    oidBytes: sources.oidBytes,
    body: digest.digest('hex'),
  };
  const text = Buffer.from(JSON.stringify(about));
  const length = Buffer.alloc(8);
  length.writeUInt32LE(text.length);
  const start = [aligned(MAGIC), createHash('sha256').update(text).digest(), length, text, pad(text.length)];
  const temporary = `${file}.${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeParts(temporary, [...start, ...body]);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** One after the other: together they would take as much memory again as the tree. */
function writeParts(file: string, parts: readonly Buffer[]): void {
  const fd = openSync(file, 'w');
  try {
    for (const part of parts) writeFileSync(fd, part);
  } finally {
    closeSync(fd);
  }
}

interface About {
  head: KnownHead;
  /** Entries; bytes of the names, the links and the object ids. */
  count: number;
  names: number;
  links: number;
  oids: number;
  oidBytes: number;
  dependencies: readonly string[];
  /** SHA-256 of the body. */
  body: string;
}

/** Undefined if none can be trusted. */
export function loadKnownFiles(file: string): KnownFiles | undefined {
  try {
    const data = readFileSync(file);
    const found = parseAbout(data);
    return found && parseBody(found.about, data.subarray(found.end));
  } catch {
    return undefined;
  }
}

/** As `loadKnownFiles`, without the files. */
export function loadKnownHead(file: string): KnownHead | undefined {
  try {
    const fd = openSync(file, 'r');
    try {
      const start = Buffer.alloc(HEAD_BYTES);
      const got = readSync(fd, start, 0, HEAD_BYTES, 0);
      return (parseAbout(start.subarray(0, got)) ?? parseAbout(readFileSync(fd)))?.about.head;
    } finally {
      closeSync(fd);
    }
  } catch {
    return undefined;
  }
}

/** Nearly always enough for what is before the body. */
const HEAD_BYTES = 64 * 1024;

function parseAbout(data: Buffer): { about: About; end: number } | undefined {
  const magic = aligned(MAGIC);
  const start = magic.length + DIGEST_BYTES + 8;
  if (data.length < start || !data.subarray(0, magic.length).equals(magic)) return undefined;
  const length = data.readUInt32LE(start - 8);
  const text = data.subarray(start, start + length);
  const digest = createHash('sha256').update(text).digest();
  if (!digest.equals(data.subarray(magic.length, start - 8))) return undefined;
  return { about: JSON.parse(text.toString()), end: start + length + pad(length).length };
}

function parseBody(about: About, body: Buffer): KnownFiles | undefined {
  if (hash('sha256', body, 'hex') !== about.body) return undefined;
  const { count } = about;
  // Columns are views of what was read, if that is aligned as they need.
  const bytes = body.byteOffset % 8 === 0 ? body : new Uint8Array(body);
  let offset = bytes.byteOffset;
  const take = <T>(
    View: new (buffer: ArrayBuffer, at: number, length: number) => T,
    size: number,
    length: number,
  ): T => {
    const view = new View(bytes.buffer as ArrayBuffer, offset, length);
    offset += Math.ceil((size * length) / 8) * 8;
    return view;
  };
  const tree = new Tree();
  const sources = new Sources(1, about.oidBytes);
  tree.count = count;
  tree.mtimes = take(BigInt64Array, 8, count);
  tree.ctimes = take(BigInt64Array, 8, count);
  tree.inodes = take(BigUint64Array, 8, count);
  tree.sizes = take(Float64Array, 8, count);
  sources.at = take(Float64Array, 8, count);
  tree.parents = take(Int32Array, 4, count);
  tree.ends = take(Int32Array, 4, count);
  sources.kinds = take(Int32Array, 4, count);
  tree.modes = take(Uint16Array, 2, count);
  tree.kinds = take(Uint8Array, 1, count);
  tree.flags = take(Uint8Array, 1, count);
  tree.hashes = take(Uint8Array, 1, count * HASH_BYTES);
  const oids = take(Uint8Array, 1, about.oids);
  if (about.oids > 0) sources.oids = oids;
  const text = (length: number, encoding: 'latin1' | 'utf8') => {
    const { buffer, byteOffset } = take(Uint8Array, 1, length);
    return Buffer.from(buffer, byteOffset, length).toString(encoding);
  };
  if (count > 0) tree.names = text(about.names, 'latin1').split('\0');
  const { targets, hardLinks } = JSON.parse(text(about.links, 'utf8')) as Links;
  for (const [i, target] of targets) tree.targets.set(i, target);
  for (const [i, first] of hardLinks) tree.hardLinks.set(i, first);
  sources.dependencies.push(...about.dependencies);
  return tree.names.length === count ? { tree, sources, head: about.head } : undefined;
}

interface Links {
  targets: [i: number, target: string][];
  hardLinks: [i: number, first: number][];
}

/** The order is that of `parseBody`: widest first, each padded to eight bytes. */
function columnsOf(tree: Tree, sources: Sources): Buffer[] {
  const { count } = tree;
  const oids = oidsOf(tree, sources);
  const columns: [view: ArrayBufferView, size: number, length: number][] = [
    [tree.mtimes, 8, count],
    [tree.ctimes, 8, count],
    [tree.inodes, 8, count],
    [tree.sizes, 8, count],
    [sources.at, 8, count],
    [tree.parents, 4, count],
    [tree.ends, 4, count],
    [sources.kinds, 4, count],
    [tree.modes, 2, count],
    [tree.kinds, 1, count],
    [tree.flags, 1, count],
    [tree.hashes, 1, count * HASH_BYTES],
    [oids, 1, oids.length],
  ];
  return columns.flatMap(([view, size, length]) => {
    const bytes = Buffer.from(view.buffer, view.byteOffset, size * length);
    return [bytes, pad(bytes.length)];
  });
}

/** Of the tree's entries only: columns have room for more, and a reader makes none. */
const oidsOf = (tree: Tree, sources: Sources) => sources.oids.subarray(0, tree.count * sources.oidBytes);

const pad = (length: number) => Buffer.alloc((8 - (length % 8)) % 8);

const aligned = (text: string) => Buffer.concat([Buffer.from(text), pad(text.length)]);

/** Which names a scan beside them has to look at for tokens: none but new ones, unless tokens were allowed then. */
export const screenOf = (known: KnownFiles | undefined): 'all' | 'new' =>
  known?.head.secrets === 'allow' ? 'all' : 'new';
