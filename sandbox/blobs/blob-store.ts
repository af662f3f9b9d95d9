import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BlobError } from './blob-error.ts';
import type { BlockReference } from './block-list.ts';
import { Crc64 } from './crc64.ts';

/** What a client may say about a blob, returned as it came. */
export interface BlobProperties {
  readonly contentType?: string;
  readonly contentEncoding?: string;
  readonly contentLanguage?: string;
  readonly contentDisposition?: string;
  readonly cacheControl?: string;
  /** Base64. */
  readonly contentMd5?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** A blob with content; one of which only blocks are there does not exist yet. */
export interface Blob extends BlobProperties {
  readonly size: number;
  readonly etag: string;
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
}

/** Checksums of what is being uploaded, base64, which must be right if they are given. */
export interface Checksums {
  readonly md5?: string;
  readonly crc64?: string;
}

/** A stretch of a file on disk. */
interface Extent {
  readonly file: string;
  readonly start: number;
  readonly size: number;
}

/** A file just written, with its digests (hex and base64) where they were wanted. */
interface Written {
  readonly file: string;
  readonly size: number;
  readonly sha256: string;
  readonly md5: string;
}

interface Entry {
  blob?: Blob & { readonly file: string; readonly blocks: ReadonlyMap<string, Extent> };
  readonly uncommitted: Map<string, Extent>;
  sealed: boolean;
}

/** Block blobs on disk, by name. Contents stream through; only names and properties are in memory. */
export class BlobStore {
  readonly #folder: string;
  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();
  #version = 0;

  constructor(folder: string, now: () => number) {
    this.#folder = folder;
    this.#now = now;
  }

  find(name: string): Blob | undefined {
    return this.#entries.get(name)?.blob;
  }

  /** @throws BlobError Md5Mismatch, Crc64Mismatch, InvalidBlobOrBlock, BlobImmutableDueToPolicy */
  async putBlock(name: string, id: string, content: Readable, checksums: Checksums): Promise<void> {
    const entry = this.#open(name);
    const [sibling] = entry.uncommitted.keys();
    if (sibling !== undefined && sibling.length !== id.length) {
      throw new BlobError('InvalidBlobOrBlock', 'All block ids of a blob have one length.');
    }
    const { file, size } = await this.#write(content, checksums);
    const former = entry.uncommitted.get(id);
    entry.uncommitted.set(id, { file, start: 0, size });
    if (former) await discard(former.file);
  }

  /** Ids of the blocks that no list has taken up yet. */
  waiting(name: string): string[] {
    return [...(this.#entries.get(name)?.uncommitted.keys() ?? [])];
  }

  /** Replaces the blob by these blocks in this order; all others are dropped. @throws BlobError InvalidBlockList */
  async putBlockList(name: string, list: readonly BlockReference[], properties: BlobProperties): Promise<Blob> {
    const entry = this.#open(name);
    const extents = list.map(({ source, id }) => {
      const waiting = source === 'Committed' ? undefined : entry.uncommitted.get(id);
      const extent = waiting ?? (source === 'Uncommitted' ? undefined : entry.blob?.blocks.get(id));
      if (!extent) throw new BlobError('InvalidBlockList', `There is no ${source.toLowerCase()} block ${id}.`);
      return { id, ...extent };
    });
    const written = await this.#write(Readable.from(readExtents(extents)), {}, ['sha256']);
    const blocks = new Map<string, Extent>();
    let start = 0;
    for (const { id, size } of extents) {
      blocks.set(id, { file: written.file, start, size });
      start += size;
    }
    return this.#replace(entry, written, blocks, properties);
  }

  /** The whole blob at once. @throws BlobError Md5Mismatch, Crc64Mismatch, BlobImmutableDueToPolicy */
  async putBlob(name: string, content: Readable, checksums: Checksums, properties: BlobProperties): Promise<Blob> {
    const entry = this.#open(name);
    const written = await this.#write(content, checksums, ['sha256', 'md5']);
    return this.#replace(entry, written, new Map(), { contentMd5: written.md5, ...properties });
  }

  /** @param range First and last byte, both included; the whole blob if absent. */
  read(name: string, range?: { readonly first: number; readonly last: number }): Readable {
    const blob = this.#entries.get(name)?.blob;
    if (!blob) throw new BlobError('BlobNotFound');
    if (blob.size === 0) return Readable.from([]);
    return createReadStream(blob.file, range ? { start: range.first, end: range.last } : {});
  }

  /** From now on the blob can be read and deleted, and no longer be written. */
  seal(name: string): void {
    const entry = this.#entries.get(name);
    if (entry) entry.sealed = true;
  }

  /** Answers whether there was such a blob. */
  async delete(name: string): Promise<boolean> {
    const entry = this.#entries.get(name);
    if (!entry?.blob) return false;
    this.#entries.delete(name);
    await Promise.all([entry.blob.file, ...filesOf(entry.uncommitted)].map(discard));
    return true;
  }

  #open(name: string): Entry {
    const entry = this.#entries.get(name) ?? { uncommitted: new Map<string, Extent>(), sealed: false };
    if (entry.sealed) throw new BlobError('BlobImmutableDueToPolicy');
    this.#entries.set(name, entry);
    return entry;
  }

  /** Hashing costs more than writing, so only those hashes are computed that are wanted or can be compared. */
  async #write(content: Readable, checksums: Checksums, wanted: readonly ('sha256' | 'md5')[] = []): Promise<Written> {
    await mkdir(this.#folder, { recursive: true });
    const file = path.join(this.#folder, randomUUID());
    const sha256 = wanted.includes('sha256') ? createHash('sha256') : undefined;
    const md5 = wanted.includes('md5') || checksums.md5 !== undefined ? createHash('md5') : undefined;
    const crc64 = checksums.crc64 === undefined ? undefined : new Crc64();
    let size = 0;
    const measure = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        for (const hash of [sha256, md5, crc64]) hash?.update(chunk);
        yield chunk;
      }
    };
    try {
      await pipeline(content, measure, createWriteStream(file, { flags: 'wx' }));
      const digests = { sha256: sha256?.digest('hex') ?? '', md5: md5?.digest('base64') ?? '' };
      if (checksums.md5 !== undefined && checksums.md5 !== digests.md5) throw new BlobError('Md5Mismatch');
      if (checksums.crc64 !== crc64?.digest()) throw new BlobError('Crc64Mismatch');
      return { file, size, ...digests };
    } catch (error) {
      await discard(file);
      throw error;
    }
  }

  async #replace(
    entry: Entry,
    { file, size, sha256 }: Written,
    blocks: ReadonlyMap<string, Extent>,
    properties: BlobProperties,
  ): Promise<Blob> {
    const former = entry.blob;
    const dropped = filesOf(entry.uncommitted);
    const modifiedAt = this.#now();
    this.#version += 1;
    const etag = `"0x8DE${this.#version.toString(16).toUpperCase().padStart(12, '0')}"`;
    const createdAt = former?.createdAt ?? modifiedAt;
    const blob = { ...properties, file, blocks, size, sha256, etag, createdAt, modifiedAt };
    entry.blob = blob;
    entry.uncommitted.clear();
    await Promise.all([...dropped, ...(former ? [former.file] : [])].map(discard));
    return blob;
  }
}

async function* readExtents(extents: readonly Extent[]): AsyncGenerator<Buffer> {
  for (const { file, start, size } of extents) {
    if (size > 0) yield* createReadStream(file, { start, end: start + size - 1 });
  }
}

const filesOf = (blocks: ReadonlyMap<string, Extent>): string[] => [...blocks.values()].map(({ file }) => file);

/** Somebody may still read the file; where that forbids removing it (Windows), it goes with the sandbox's folder. */
async function discard(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => undefined);
}
