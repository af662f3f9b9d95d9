import { createHash, hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SecretsPolicy } from '../engine.ts';
import type { RecordedFinding } from '../manifest/manifest.ts';
import { Sources } from './sources.ts';
import { Tree } from './tree.ts';

/** What was known of a workspace after the last capture or restore: which file had which content. */
export interface KnownFiles {
  tree: Tree;
  sources: Sources;
  /** What the one who saved it wants to find again; data of its own making. */
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

const MAGIC = 'rerail known files 2\n';
const DIGEST_BYTES = 32;

/** Whether trees of the same state, times included, also agree in flags, change times and inodes: then the one need not be saved over the other. */
export const isSameRecord = (a: Tree, b: Tree): boolean =>
  equalBytes(a.flags, b.flags, a.count) &&
  equalBytes(a.ctimes, b.ctimes, a.count * 8) &&
  equalBytes(a.inodes, b.inodes, a.count * 8);

const equalBytes = (a: ArrayBufferView, b: ArrayBufferView, length: number): boolean =>
  Buffer.from(a.buffer, a.byteOffset, length).equals(Buffer.from(b.buffer, b.byteOffset, length));

/** Replaces the file as a whole. */
export function saveKnownFiles(file: string, known: KnownFiles): void {
  const { tree, sources } = known;
  const count = tree.count;
  const names = Buffer.from(tree.names.join('\0'), 'latin1');
  const links = JSON.stringify({ targets: [...tree.targets], hardLinks: [...tree.hardLinks] });
  const columns = columnsOf(tree, sources, count);
  const head = Buffer.from(
    JSON.stringify({
      head: known.head,
      count,
      names: names.length,
      links,
      holders: sources.holders,
      oids: sources.oids.length,
      oidBytes: sources.oidBytes,
    }),
  );
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(head.length);
  const parts = [lengths, head, pad(lengths.length + head.length), ...columns, names];
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  const temporary = `${file}.${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(temporary, Buffer.concat([aligned(MAGIC), digest.digest(), ...parts]));
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Undefined where there is none that can be trusted. */
export function loadKnownFiles(file: string): KnownFiles | undefined {
  try {
    return parse(readFileSync(file));
  } catch {
    return undefined;
  }
}

function parse(data: Buffer): KnownFiles | undefined {
  const magic = aligned(MAGIC);
  const start = magic.length + DIGEST_BYTES;
  if (!data.subarray(0, magic.length).equals(magic)) return undefined;
  const body = data.subarray(start);
  if (!createHash('sha256').update(body).digest().equals(data.subarray(magic.length, start))) return undefined;
  const headLength = body.readUInt32LE(0);
  const about = JSON.parse(body.toString('utf8', 8, 8 + headLength));
  const { targets, hardLinks } = JSON.parse(about.links) as {
    targets: [number, string][];
    hardLinks: [number, number][];
  };
  // A copy at offset 0 is aligned for every column, whatever offset the file's buffer has.
  const bytes = new Uint8Array(body.subarray(8 + headLength + pad(8 + headLength).length));
  const tree = new Tree();
  const sources = new Sources(about.count, about.oidBytes);
  let offset = 0;
  const take = <T>(
    View: new (buffer: ArrayBuffer, at: number, length: number) => T,
    size: number,
    length: number,
  ): T => {
    const view = new View(bytes.buffer, offset, length);
    offset += Math.ceil((size * length) / 8) * 8;
    return view;
  };
  const count = about.count as number;
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
  tree.hashes = take(Uint8Array, 1, count * 32);
  const oids = take(Uint8Array, 1, about.oids);
  if (about.oids > 0) sources.oids = oids;
  const names = Buffer.from(bytes.buffer, offset, about.names).toString('latin1');
  if (count > 0) for (const name of names.split('\0')) tree.names.push(name);
  for (const [i, target] of targets) tree.targets.set(i, target);
  for (const [i, first] of hardLinks) tree.hardLinks.set(i, first);
  sources.holders.push(...about.holders);
  return tree.names.length === count ? { tree, sources, head: about.head } : undefined;
}

/** The order is that of `parse`: widest first, each padded to eight bytes. */
function columnsOf(tree: Tree, sources: Sources, count: number): Buffer[] {
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
    [tree.hashes, 1, count * 32],
    [sources.oids, 1, sources.oids.length],
  ];
  return columns.flatMap(([view, size, length]) => {
    const bytes = Buffer.from(view.buffer, view.byteOffset, size * length);
    return [bytes, pad(bytes.length)];
  });
}

const pad = (length: number) => Buffer.alloc((8 - (length % 8)) % 8);

const aligned = (text: string) => Buffer.concat([Buffer.from(text), pad(text.length)]);
