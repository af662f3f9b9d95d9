import { createHash } from 'node:crypto';
import { closeSync, readSync, statSync } from 'node:fs';
import { RefusedError } from '../errors.ts';
import { ArchiveReader, openArchiveFile } from './archive/archive-reader.ts';
import { findManifest, type Place } from './archive/find-manifest.ts';
import { checkLayout, manifestMember } from './archive/layout.ts';
import { isSealed, openSeal, SEAL_BYTES, type Unseal } from './archive/seal.ts';
import { BLOCK, END_OF_ARCHIVE, encodeHeader, padded } from './archive/tar.ts';
import type { Manifest } from './manifest/manifest.ts';
import { readManifest } from './manifest/read-manifest.ts';
import type { Store } from './store.ts';

/** Ids are the beginning of the SHA-256 of the manifest: with the id, a reader can tell whether it got the right checkpoint. */
export const ID_DIGITS = 32;

/** An archive whose manifest was read and agrees with its id and its layout. Contents are verified when they are read. */
export interface OpenCheckpoint {
  id: string;
  archive: ArchiveReader;
  manifest: Manifest;
}

/**
 * Brings a checkpoint from a store and reads its manifest.
 * @param file where to keep a fetched archive; must not exist
 * @param found hears how large the archive is before it is read
 * @throws RefusedError `checkpoint-missing`, `id-mismatch`, `archive-damaged`, `archive-disagrees`, and those of the manifest
 */
export async function openCheckpoint(
  store: Store,
  id: string,
  file: string,
  key?: string,
  found?: (bytes: number) => void,
): Promise<OpenCheckpoint> {
  const there = (await store.locate?.(id)) ?? file;
  if (there === file) await store.fetch(id, file);
  found?.(statSync(there).size);
  return openArchive(there, id, key);
}

/** As `openCheckpoint`, for an archive at hand. @throws also RefusedError `key-missing`, `key-wrong`, `not-sealed`, `not-authentic` */
export async function openArchive(file: string, id: string, key?: string): Promise<OpenCheckpoint> {
  const archive = new ArchiveReader(file, sealOf(file, id, key));
  try {
    const place = await findManifest(archive);
    const { manifest, sha256 } = await readManifest(contentOf(archive, place)).catch((error: unknown) =>
      tellIntact(error, archive, place, id),
    );
    if (sha256.slice(0, ID_DIGITS) !== id) {
      throw new RefusedError(
        'id-mismatch',
        `Checkpoint ${id} refused: its manifest is not the one it is named after. Use another copy.`,
      );
    }
    checkLayout(manifest, place.at);
    archive.recordedFrames = manifest.frames;
    return { id, archive, manifest };
  } catch (error) {
    archive.close();
    throw error;
  }
}

/** A manifest that is refused though it is, byte for byte, the one that was asked for: it was written so, and nothing is damaged. */
export class RefusedManifest extends RefusedError {}

async function tellIntact(error: unknown, archive: ArchiveReader, place: Place, id: string): Promise<never> {
  if (!(error instanceof RefusedError) || place.size > MAX_REREAD) throw error;
  const digest = createHash('sha256');
  for await (const bytes of contentOf(archive, place)) digest.update(bytes);
  if (!digest.digest('hex').startsWith(id)) throw error;
  throw new RefusedManifest(error.reason, error.message, { cause: error });
}

/** As large as a manifest may be. */
const MAX_REREAD = 256 * 1024 * 1024;

/** With a key only what was sealed with it is opened: without one, anybody could have written the archive. */
function sealOf(file: string, id: string, key: string | undefined): Unseal | undefined {
  const head = readHead(file);
  if (isSealed(head)) {
    if (key !== undefined) return openSeal(head, key);
    throw new RefusedError(
      'key-missing',
      `Checkpoint ${id} refused: it is sealed. Give the checkpoint-key it was made with.`,
    );
  }
  if (key === undefined) return undefined;
  throw new RefusedError(
    'not-sealed',
    `Checkpoint ${id} refused: it is not sealed, and with a checkpoint-key only sealed ones are trusted. Take a new one.`,
  );
}

function readHead(file: string): Buffer {
  const fd = openArchiveFile(file);
  try {
    const head = Buffer.alloc(SEAL_BYTES);
    return head.subarray(0, readSync(fd, head, 0, SEAL_BYTES, 0));
  } finally {
    closeSync(fd);
  }
}

/** tar fills its last record, of 20 blocks, with empty ones. */
const MAX_TAIL = 20 * BLOCK;

/**
 * The bytes of the manifest's content. What follows it is looked at as well: padding, the two empty blocks that end a tar, and nothing else.
 * @throws RefusedError `archive-disagrees`
 */
async function* contentOf(archive: ArchiveReader, { at, size }: Place): AsyncGenerator<Buffer> {
  const from = at + encodeHeader(manifestMember(size)).length;
  const end = from + size;
  let tail = 0;
  for await (const { offset, bytes } of archive.read([{ from, to: Number.POSITIVE_INFINITY }])) {
    yield bytes.subarray(Math.max(0, from - offset), Math.max(0, end - offset));
    const rest = bytes.subarray(Math.max(0, end - offset));
    tail += rest.length;
    if (tail > padded(size) - size + MAX_TAIL || rest.some((byte) => byte !== 0)) {
      throw disagrees('something follows its manifest');
    }
  }
  if (tail < padded(size) - size + END_OF_ARCHIVE.length) throw disagrees('it ends too early');
}

const disagrees = (why: string) =>
  new RefusedError('archive-disagrees', `Archive refused: it is not what its manifest says: ${why}. Use another copy.`);
