import { RefusedError } from '../../errors.ts';
import { MANIFEST_PATH } from '../manifest/manifest.ts';
import { type ArchiveReader, MAX_STREAMED } from './archive-reader.ts';
import { manifestMember } from './layout.ts';
import { BLOCK, encodeHeader, padded } from './tar.ts';

export interface Place {
  /** Offset of the member's header in the tar. */
  at: number;
  /** Bytes of its content. */
  size: number;
}

/** A tar with more members than a manifest may have entries is not searched to its end. */
const MAX_MEMBERS = 2_100_000;
const SIZE_AT = 124;
const FLAG_AT = 156;

/**
 * Finds the manifest in an archive. rerail's archives have its header in a separate frame; others are searched from the front.
 * @throws RefusedError `manifest-missing`, `too-many-entries`, `archive-damaged`
 */
export async function findManifest(archive: ArchiveReader): Promise<Place> {
  return (await findByFrame(archive)) ?? (await searchThrough(archive));
}

async function findByFrame(archive: ArchiveReader): Promise<Place | undefined> {
  const frames = archive.frames;
  if (!frames) return undefined;
  let offset = archive.rawBytes ?? 0;
  for (let k = frames.length - 1; k >= 0; k--) {
    const raw = frames[k]?.raw ?? 0;
    offset -= raw;
    if (raw !== BLOCK) continue;
    for await (const { bytes } of archive.read([{ from: offset, to: offset + raw }])) {
      const size = manifestSize(bytes);
      if (size !== undefined) return { at: offset, size };
    }
  }
  return undefined;
}

/** The size that a manifest's header tells, if the block is one. */
function manifestSize(block: Buffer): number | undefined {
  const size = Number.parseInt(block.toString('latin1', SIZE_AT, SIZE_AT + 11), 8);
  return Number.isSafeInteger(size) && encodeHeader(manifestMember(size)).equals(block) ? size : undefined;
}

/** Goes from header to header, as tar does. */
async function searchThrough(archive: ArchiveReader): Promise<Place> {
  let at = 0;
  let header = Buffer.alloc(0);
  let members = 0;
  let pax: { left: number; text: string } | undefined;
  let override: number | undefined;
  for await (const { offset, bytes } of archive.read()) {
    if (offset > MAX_STREAMED) throw missing();
    let position = offset;
    while (position < offset + bytes.length) {
      if (position < at) {
        position = Math.min(at, offset + bytes.length);
        continue;
      }
      const part = bytes.subarray(position - offset, position - offset + (pax ? pax.left : BLOCK - header.length));
      position += part.length;
      at += part.length;
      if (pax) {
        pax.text += part.toString('latin1');
        pax.left -= part.length;
        if (pax.left > 0) continue;
        override = paxSize(pax.text);
        pax = undefined;
        continue;
      }
      header = Buffer.concat([header, part]);
      if (header.length < BLOCK) continue;
      const size = manifestSize(header);
      if (size !== undefined) return { at: at - BLOCK, size };
      if (header.every((byte) => byte === 0)) throw missing();
      if (++members > MAX_MEMBERS) {
        throw new RefusedError(
          'too-many-entries',
          `Archive refused: it has more than ${MAX_MEMBERS} members. Use another copy.`,
        );
      }
      const declared = Number.parseInt(header.toString('latin1', SIZE_AT, SIZE_AT + 11), 8) || 0;
      if (header[FLAG_AT] === PAX_FLAG && declared < MAX_PAX) pax = { left: padded(declared), text: '' };
      else {
        at += padded(override ?? declared);
        override = undefined;
      }
      header = Buffer.alloc(0);
    }
  }
  throw missing();
}

const PAX_FLAG = 'x'.charCodeAt(0);
const MAX_PAX = 1024 * 1024;

const paxSize = (text: string): number | undefined => {
  const match = /^\d+ size=(\d{1,15})$/m.exec(text);
  return match ? Number(match[1]) : undefined;
};

const missing = () =>
  new RefusedError(
    'manifest-missing',
    `Archive refused: it has no ${MANIFEST_PATH}. It is not a checkpoint of rerail.`,
  );
