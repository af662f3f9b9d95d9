import { type BytePath, exactText } from '../../files/byte-path.ts';
import { formatTime } from '../archive/tar.ts';
import { GIT, HERE, HOLDERS, REDACTED, type Sources } from '../tree/sources.ts';
import { TextBuffer } from '../tree/text-buffer.ts';
import { DIRECTORY, HASH_BYTES, LINK, SPARSE, type Tree } from '../tree/tree.ts';
import { FORMAT, type Manifest, VERSION } from './manifest.ts';

const CHUNK = 256 * 1024;
/** All of an entry but its texts. */
const FIELDS = 512;
/** What a byte of a text may come to: `\u0000`, or base64 with the name of its field. */
const ESCAPED = 6;

const ascii = (text: string) => Uint8Array.from(Buffer.from(text));
const PATH = ascii('{"path":"');
const TYPE_AND_MODE = {
  directory: ascii(',"type":"directory","mode":"'),
  file: ascii(',"type":"file","mode":"'),
  symlink: ascii(',"type":"symlink","mode":"'),
};
const MTIME = ascii('","mtime":"');
const SIZE = ascii('","size":');
const SHA256 = ascii(',"sha256":"');
const SPARSE_TRUE = ascii(',"sparse":true');
const GIT_OID = ascii(',"git":"');
const REDACTED_TRUE = ascii(',"redacted":true');
const IN = ascii(',"in":');
const AT = ascii(',"at":');
const NEXT = ascii('},\n');
const LAST = ascii('}\n');
const [QUOTE, COMMA, BRACE, POINT] = [0x22, 0x2c, 0x7b, 0x2e];

/** The manifest as UTF-8 JSON, one entry a line, in pieces: it need not fit into memory as a whole. A piece is overwritten by the next one. */
export function* serializeManifest(manifest: Manifest): Generator<Buffer> {
  const { tree, sources, frames, ...head } = manifest;
  const fields = { format: FORMAT, version: VERSION, ...head };
  const recorded = frames.map(({ size, raw, sha256 }) => [size, raw, sha256]);
  yield Buffer.from(`{${JSON.stringify(fields).slice(1, -1)},\n"frames":${JSON.stringify(recorded)},\n"entries":[\n`);
  const entries = new EntryText(tree, sources);
  for (let i = 0; i < tree.count; i++) {
    if (!entries.reserve(i)) {
      yield entries.text.take();
      entries.reserve(i);
    }
    entries.write(i);
    entries.text.put(i + 1 < tree.count ? NEXT : LAST);
  }
  yield entries.text.take();
  yield Buffer.from(']}\n');
}

const PRINTABLE = /^[ !#-[\]-~]*$/;
const SECOND = 1_000_000_000n;

/** Writes entries by hand: JSON.stringify, and all that is done in strings, takes ten times as long. */
class EntryText {
  readonly text = new TextBuffer(CHUNK);
  readonly #tree: Tree;
  readonly #sources: Sources;
  /** Of the folder whose path was needed last. */
  #prefix: Buffer | undefined;
  #isPrefixPlain = true;
  /** Many entries are of the same second. */
  #second = 0n;
  #seconds = ascii('0');

  constructor(tree: Tree, sources: Sources) {
    this.#tree = tree;
    this.#sources = sources;
  }

  /** As `TextBuffer.reserve`, for an entry. */
  reserve(i: number): boolean {
    const tree = this.#tree;
    const first = tree.hardLinks.get(i);
    const other = first === undefined ? (tree.targets.get(i)?.length ?? 0) : tree.path(first).length;
    const path = this.text.prefix(tree, i).length + (tree.names[i] as string).length;
    return this.text.reserve(FIELDS + ESCAPED * (path + other));
  }

  /** All but what ends it. */
  write(i: number): void {
    const { text } = this;
    const tree = this.#tree;
    const kind = tree.kinds[i];
    this.#writePath(i);
    text.put(TYPE_AND_MODE[kind === DIRECTORY ? 'directory' : kind === LINK ? 'symlink' : 'file']);
    text.octal(tree.modes[i] as number);
    text.put(MTIME);
    this.#writeTime(tree.mtimes[i] as bigint);
    if (kind === DIRECTORY || kind === LINK) text.byte(QUOTE);
    else this.#writeContent(i);
    if (kind === LINK) this.#writeField('target', tree.targets.get(i) ?? '');
    const at = this.#sources.at[i] as number;
    if (at < 0) return;
    text.put(AT);
    text.decimal(at);
  }

  #writePath(i: number): void {
    const { text } = this;
    const prefix = text.prefix(this.#tree, i);
    if (prefix !== this.#prefix) {
      this.#prefix = prefix;
      this.#isPrefixPlain = PRINTABLE.test(prefix.toString('latin1'));
    }
    const name = this.#tree.names[i] as string;
    if (this.#isPrefixPlain && PRINTABLE.test(name)) {
      text.put(PATH);
      text.put(prefix);
      text.name(name);
      text.byte(QUOTE);
    } else {
      text.byte(BRACE);
      text.utf8(fieldOf('path', this.#tree.path(i)));
    }
  }

  #writeField(key: string, value: BytePath): void {
    this.text.byte(COMMA);
    this.text.utf8(fieldOf(key, value));
  }

  /** As `formatTime` does it. */
  #writeTime(mtime: bigint): void {
    const { text } = this;
    if (mtime < 0n) {
      text.name(formatTime(mtime));
      return;
    }
    let fraction = Number(mtime - this.#second);
    if (fraction < 0 || fraction >= Number(SECOND)) {
      const seconds = mtime / SECOND;
      this.#second = seconds * SECOND;
      this.#seconds = ascii(String(seconds));
      fraction = Number(mtime - this.#second);
    }
    text.put(this.#seconds);
    if (fraction === 0) return;
    text.byte(POINT);
    text.padded(fraction, 9);
  }

  #writeContent(i: number): void {
    const { text } = this;
    const tree = this.#tree;
    text.put(SIZE);
    text.decimal(tree.sizes[i] as number);
    text.put(SHA256);
    text.hex(tree.hashes, i * HASH_BYTES, HASH_BYTES);
    text.byte(QUOTE);
    if (tree.has(i, SPARSE)) text.put(SPARSE_TRUE);
    const first = tree.hardLinks.get(i);
    if (first !== undefined) this.#writeField('sameAs', tree.path(first));
    this.#writeSource(i);
  }

  #writeSource(i: number): void {
    const { text } = this;
    const source = this.#sources.kinds[i] as number;
    if (source === HERE) return;
    if (source === GIT) {
      const { oids, oidBytes } = this.#sources;
      text.put(GIT_OID);
      text.hex(oids, i * oidBytes, oidBytes);
      text.byte(QUOTE);
    } else if (source === REDACTED) text.put(REDACTED_TRUE);
    else {
      text.put(IN);
      text.decimal(source - HOLDERS);
    }
  }
}

/** `"path":"text"`, or `"pathBytes":"base64"` where the name is no valid UTF-8. */
function fieldOf(key: string, path: BytePath): string {
  const text = exactText(path);
  if (text !== undefined) return `"${key}":${JSON.stringify(text)}`;
  return `"${key}Bytes":"${Buffer.from(path, 'latin1').toString('base64')}"`;
}
