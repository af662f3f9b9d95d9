import { RefusedError } from '../errors.ts';
import { ArchiveReader, type Piece } from './archive/archive-reader.ts';
import { findManifest } from './archive/find-manifest.ts';
import { checkLayout, manifestMember } from './archive/layout.ts';
import { encodeHeader } from './archive/tar.ts';
import type { Manifest } from './manifest/manifest.ts';
import { readManifest } from './manifest/read-manifest.ts';
import type { Store } from './store.ts';

/** Ids are the beginning of the SHA-256 of the manifest: whoever has the id can tell whether he got the right checkpoint. */
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
 * @throws RefusedError `checkpoint-missing`, `id-mismatch`, `archive-damaged`, `archive-disagrees`, and those of the manifest
 */
export async function openCheckpoint(store: Store, id: string, file: string, key?: string): Promise<OpenCheckpoint> {
  const there = await store.locate?.(id);
  if (there === undefined) await store.fetch(id, file);
  return openArchive(there ?? file, id, key);
}

/** As `openCheckpoint`, for an archive at hand. */
export async function openArchive(file: string, id: string, key?: string): Promise<OpenCheckpoint> {
  void key;
  const archive = new ArchiveReader(file);
  try {
    const place = await findManifest(archive);
    const { manifest, sha256 } = await readManifest(contentOf(archive, place));
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

/** The bytes of the manifest's content. */
async function* contentOf(archive: ArchiveReader, { at, size }: { at: number; size: number }): AsyncGenerator<Buffer> {
  const from = at + encodeHeader(manifestMember(size)).length;
  const cut = ({ offset, bytes }: Piece) =>
    bytes.subarray(Math.max(0, from - offset), Math.max(0, from + size - offset));
  for await (const piece of archive.read([{ from, to: from + size }])) yield cut(piece);
}
