import { createHash } from 'node:crypto';
import { messageOf, RefusedError } from '../../errors.ts';
import { checkHead } from './check-head.ts';
import { EntryBuilder } from './entry-builder.ts';
import { EntryLine } from './entry-line.ts';
import type { Manifest } from './manifest.ts';

/** 200,000 entries take some 40 MB. */
const MAX_BYTES = 256 * 1024 * 1024;
/** A manifest that another tool wrote in other lines is parsed as a whole, which takes ten times its size. */
const MAX_UNLINED_BYTES = 48 * 1024 * 1024;

const ENTRIES = Buffer.from('\n"entries":[\n');
const NEWLINE = 10;

export interface ReadManifest {
  manifest: Manifest;
  /** SHA-256 of the manifest's bytes, hex: what its checkpoint's id is made of. */
  sha256: string;
}

/**
 * Reads a manifest that may come from anywhere.
 * @throws RefusedError `manifest-invalid`, `version-unknown`, `manifest-too-large`, `too-many-entries`, and those of its entries
 *   (`path-escapes`, `git-name`, `own-name`, `below-symlink`, `duplicate-entry`, `entry-without-parent`).
 */
export async function readManifest(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<ReadManifest> {
  const reader = new ManifestReader();
  const digest = createHash('sha256');
  for await (const chunk of chunks) {
    digest.update(chunk);
    reader.feed(chunk);
  }
  return { manifest: reader.finish(), sha256: digest.digest('hex') };
}

/** Takes the manifest line by line, so that 200,000 entries are never all objects at once. */
class ManifestReader {
  /** The beginning of a line whose end has not come yet. */
  #rest: Buffer = Buffer.alloc(0);
  #bytes = 0;
  #entries: EntryBuilder | undefined;
  #line = new EntryLine(0);
  #head: Omit<Manifest, 'tree' | 'sources'> | undefined;
  #ended = false;

  /** Keeps nothing of the chunk. */
  feed(chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > MAX_BYTES) throw tooLarge(MAX_BYTES);
    if (!this.#entries) {
      this.#rest = this.#takeHead(Buffer.concat([this.#rest, chunk]));
      return;
    }
    const begun = this.#rest.length === 0 ? 0 : chunk.indexOf(NEWLINE) + 1;
    if (this.#rest.length > 0) {
      this.#rest = Buffer.concat([this.#rest, begun > 0 ? chunk.subarray(0, begun) : chunk]);
      if (begun === 0) return;
      this.#takeLines(this.#rest);
    }
    this.#rest = Buffer.from(this.#takeLines(chunk.subarray(begun)));
  }

  finish(): Manifest {
    if (!this.#entries) this.#parseWhole();
    else this.#takeLines(Buffer.concat([this.#rest, Buffer.from('\n')]));
    const entries = this.#entries;
    const head = this.#head;
    if (!entries || !head || !this.#ended) throw invalid('it ends too early');
    const { tree, sources } = entries.finish(head);
    return { ...head, tree, sources };
  }

  #takeHead(data: Buffer): Buffer {
    const end = data.indexOf(ENTRIES);
    if (end < 0) {
      if (data.length > MAX_UNLINED_BYTES) throw tooLarge(MAX_UNLINED_BYTES);
      return data;
    }
    this.#start(parseJson(`${data.toString('utf8', 0, end)}"entries":[]}`));
    return this.#takeLines(data.subarray(end + ENTRIES.length));
  }

  /** Returns what follows the last whole line. */
  #takeLines(data: Buffer): Buffer {
    const end = data.lastIndexOf(NEWLINE) + 1;
    for (let from = 0; from < end; ) {
      const next = this.#ended ? -1 : this.#line.read(data, from);
      if (next >= 0 && this.#entries?.addLine(data, this.#line)) from = next;
      else {
        const to = data.indexOf(NEWLINE, from);
        this.#takeLine(data.toString('utf8', from, to).trim());
        from = to + 1;
      }
    }
    return data.subarray(end);
  }

  #takeLine(line: string): void {
    if (line === '') return;
    if (this.#ended) throw invalid('something follows its end');
    if (line === ']}') this.#ended = true;
    else this.#entries?.add(parseJson(line.endsWith(',') ? line.slice(0, -1) : line));
  }

  /** The form of another writer: any valid JSON. */
  #parseWhole(): void {
    const value = parseJson(this.#rest.toString('utf8'));
    const list = typeof value === 'object' && value !== null && 'entries' in value ? value.entries : undefined;
    if (!Array.isArray(list)) throw invalid('it has no list of entries');
    this.#start(value);
    for (const entry of list) this.#entries?.add(entry);
    this.#ended = true;
  }

  #start(value: unknown): void {
    this.#head = checkHead(value);
    const oidBytes = this.#head.repositories[0]?.objectFormat === 'sha256' ? 32 : 20;
    this.#entries = new EntryBuilder(oidBytes);
    this.#line = new EntryLine(oidBytes);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(`it is no JSON (${messageOf(error)})`);
  }
}

const invalid = (why: string) =>
  new RefusedError('manifest-invalid', `Manifest refused: ${why}. Use another copy or an older checkpoint.`);

const tooLarge = (limit: number) =>
  new RefusedError(
    'manifest-too-large',
    `Manifest refused: it is larger than ${limit} bytes. Use an older checkpoint.`,
  );
