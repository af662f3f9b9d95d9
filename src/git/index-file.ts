import { createHash } from 'node:crypto';
import { RefusedError } from '../errors.ts';
import { parseLink, type SplitLink } from './split-index.ts';

/** The object name formats of git, by the bytes of a name. */
export type ObjectFormat = 'sha1' | 'sha256';
export const oidBytes = (format: ObjectFormat) => (format === 'sha1' ? 20 : 32);

/** An entry of git's index. Its stat fields are what git saw of the file when it was last known to be clean. */
export interface IndexEntry {
  /** One character per byte. */
  path: string;
  mode: number;
  oid: string;
  /** 0, or 1 to 3 in a conflict. */
  stage: number;
  assumeValid: boolean;
  skipWorktree: boolean;
  intentToAdd: boolean;
  stat: IndexStat;
}

/** As git keeps them: 32 bits each. All zero means that nothing is known. */
export interface IndexStat {
  ctimeSeconds: number;
  ctimeNanoseconds: number;
  mtimeSeconds: number;
  mtimeNanoseconds: number;
  dev: number;
  ino: number;
  uid: number;
  gid: number;
  size: number;
}

export interface IndexFile {
  entries: IndexEntry[];
  /** It has entries for folders outside of a sparse checkout (extension `sdir`). */
  sparse: boolean;
  /** The entries are only changes to those of another file. */
  link?: SplitLink;
}

export const NO_STAT: IndexStat = {
  ctimeSeconds: 0,
  ctimeNanoseconds: 0,
  mtimeSeconds: 0,
  mtimeNanoseconds: 0,
  dev: 0,
  ino: 0,
  uid: 0,
  gid: 0,
  size: 0,
};

const HEADER_BYTES = 12;
const STAT_BYTES = 40;
const ASSUME_VALID = 0x8000;
const EXTENDED = 0x4000;
const SKIP_WORKTREE = 0x4000;
const INTENT_TO_ADD = 0x2000;
const MAX_NAME_LENGTH = 0xfff;

/**
 * Reads git's index, versions 2 to 4 (git: Documentation/gitformat-index.txt).
 * @throws RefusedError `git-index-invalid`
 */
export function parseIndex(data: Buffer, format: ObjectFormat): IndexFile {
  try {
    return new IndexParser(data, oidBytes(format)).parse();
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw invalid('it ends too early');
  }
}

class IndexParser {
  readonly #data: Buffer;
  readonly #oidBytes: number;
  #at = HEADER_BYTES;
  #previousPath = '';

  constructor(data: Buffer, oidBytes: number) {
    this.#data = data;
    this.#oidBytes = oidBytes;
  }

  parse(): IndexFile {
    const version = this.#data.readUInt32BE(4);
    if (this.#data.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) throw invalid('it is no index');
    const count = this.#data.readUInt32BE(8);
    if (count * STAT_BYTES > this.#data.length) throw invalid(`it claims ${count} entries`);
    const entries: IndexEntry[] = [];
    for (let i = 0; i < count; i++) entries.push(this.#entry(version));
    const found = this.#extensions();
    const link = found.get('link');
    const split = link && parseLink(link, this.#oidBytes);
    return { entries, sparse: found.has('sdir'), ...(split ? { link: split } : {}) };
  }

  #entry(version: number): IndexEntry {
    const start = this.#at;
    const field = (n: number) => this.#data.readUInt32BE(start + n * 4);
    const oidAt = start + STAT_BYTES;
    const flagsAt = oidAt + this.#oidBytes;
    const flags = this.#data.readUInt16BE(flagsAt);
    const extended = flags & EXTENDED ? this.#data.readUInt16BE(flagsAt + 2) : 0;
    const nameAt = flagsAt + (flags & EXTENDED ? 4 : 2);
    const path = version === 4 ? this.#compressedName(nameAt) : this.#paddedName(start, nameAt);
    this.#previousPath = path;
    return {
      path,
      mode: field(6),
      oid: this.#data.toString('hex', oidAt, flagsAt),
      stage: (flags >> 12) & 3,
      assumeValid: (flags & ASSUME_VALID) !== 0,
      skipWorktree: (extended & SKIP_WORKTREE) !== 0,
      intentToAdd: (extended & INTENT_TO_ADD) !== 0,
      stat: {
        ctimeSeconds: field(0),
        ctimeNanoseconds: field(1),
        mtimeSeconds: field(2),
        mtimeNanoseconds: field(3),
        dev: field(4),
        ino: field(5),
        uid: field(7),
        gid: field(8),
        size: field(9),
      },
    };
  }

  #paddedName(start: number, nameAt: number): string {
    const end = this.#endOfName(nameAt);
    this.#at = start + Math.ceil((end + 1 - start) / 8) * 8;
    return this.#data.toString('latin1', nameAt, end);
  }

  /** Version 4: how much of the name before is dropped (in git's offset encoding), then what replaces it. */
  #compressedName(at: number): string {
    let position = at;
    let byte = this.#data.readUInt8(position++);
    let drop = byte & 127;
    while (byte & 128) {
      byte = this.#data.readUInt8(position++);
      drop = (drop + 1) * 128 + (byte & 127);
    }
    const end = this.#endOfName(position);
    this.#at = end + 1;
    if (drop > this.#previousPath.length) throw invalid('a name is wrong');
    return this.#previousPath.slice(0, this.#previousPath.length - drop) + this.#data.toString('latin1', position, end);
  }

  #endOfName(from: number): number {
    const end = this.#data.indexOf(0, from);
    if (end < 0) throw invalid('a name does not end');
    return end;
  }

  #extensions(): Map<string, Buffer> {
    const found = new Map<string, Buffer>();
    const end = this.#data.length - this.#oidBytes;
    while (this.#at + 8 <= end) {
      const name = this.#data.toString('latin1', this.#at, this.#at + 4);
      if (/^[a-z]/.test(name) && name !== 'sdir' && name !== 'link')
        throw invalid(`it needs the extension ${JSON.stringify(name)}`);
      const size = this.#data.readUInt32BE(this.#at + 4);
      found.set(name, this.#data.subarray(this.#at + 8, Math.min(this.#at + 8 + size, end)));
      this.#at += 8 + size;
    }
    return found;
  }
}

/** An index in version 2, or 3 where an entry needs it, without optional extensions. */
export function serializeIndex({ entries, sparse }: IndexFile, format: ObjectFormat): Buffer {
  const extended = (entry: IndexEntry) => entry.skipWorktree || entry.intentToAdd;
  const header = Buffer.from('DIRC\0\0\0\0\0\0\0\0', 'latin1');
  header.writeUInt32BE(entries.some(extended) ? 3 : 2, 4);
  header.writeUInt32BE(entries.length, 8);
  const parts = [header, ...entries.map((entry) => serializeEntry(entry, extended(entry)))];
  if (sparse) parts.push(Buffer.from('sdir\0\0\0\0', 'latin1'));
  const body = Buffer.concat(parts);
  return Buffer.concat([body, createHash(format).update(body).digest()]);
}

function serializeEntry(entry: IndexEntry, extended: boolean): Buffer {
  const oid = Buffer.from(entry.oid, 'hex');
  const flagsAt = STAT_BYTES + oid.length;
  const nameAt = flagsAt + (extended ? 4 : 2);
  const bytes = Buffer.alloc(Math.ceil((nameAt + entry.path.length + 1) / 8) * 8);
  const { stat } = entry;
  const fields = [
    stat.ctimeSeconds,
    stat.ctimeNanoseconds,
    stat.mtimeSeconds,
    stat.mtimeNanoseconds,
    stat.dev,
    stat.ino,
  ];
  for (const [n, value] of [...fields, entry.mode, stat.uid, stat.gid, stat.size].entries()) {
    bytes.writeUInt32BE(value, n * 4);
  }
  oid.copy(bytes, STAT_BYTES);
  const length = Math.min(entry.path.length, MAX_NAME_LENGTH);
  const flags = (entry.assumeValid ? ASSUME_VALID : 0) | (extended ? EXTENDED : 0) | (entry.stage << 12) | length;
  bytes.writeUInt16BE(flags, flagsAt);
  if (extended) {
    bytes.writeUInt16BE(
      (entry.skipWorktree ? SKIP_WORKTREE : 0) | (entry.intentToAdd ? INTENT_TO_ADD : 0),
      flagsAt + 2,
    );
  }
  bytes.write(entry.path, nameAt, 'latin1');
  return bytes;
}

/** What tells a file from another, of what the index keeps. */
export type SeenStat = Omit<IndexStat, 'dev' | 'uid' | 'gid'>;

interface Seen {
  ctimeNs: bigint;
  mtimeNs: bigint;
  ino: bigint;
  size: bigint;
}

const cut = (value: bigint) => Number(BigInt.asUintN(32, value));
const SECOND = 1_000_000_000n;

/** The part of a stat that git's index keeps (git: read-cache.c, fill_stat_data): each cut to 32 bits. */
export const seenStat = ({ ctimeNs, mtimeNs, ino, size }: Seen): SeenStat => ({
  ctimeSeconds: cut(ctimeNs / SECOND),
  ctimeNanoseconds: cut(ctimeNs % SECOND),
  mtimeSeconds: cut(mtimeNs / SECOND),
  mtimeNanoseconds: cut(mtimeNs % SECOND),
  ino: cut(ino),
  size: cut(size),
});

export const indexStat = (stat: Seen & { dev: bigint; uid: bigint; gid: bigint }): IndexStat => ({
  ...seenStat(stat),
  dev: cut(stat.dev),
  uid: cut(stat.uid),
  gid: cut(stat.gid),
});

const invalid = (why: string) =>
  new RefusedError('git-index-invalid', `Index of the repository not read: ${why}. Check it with "git fsck".`);
