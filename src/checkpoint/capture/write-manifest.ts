import { createHash } from 'node:crypto';
import type { FrameWriter } from '../archive/frame-writer.ts';
import { manifestMember } from '../archive/layout.ts';
import { END_OF_ARCHIVE, encodeHeader, padded } from '../archive/tar.ts';
import { createCompressor } from '../archive/zstd.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { serializeManifest } from '../manifest/write-manifest.ts';

const FRAME_BYTES = 2 * 1024 * 1024;

/**
 * Appends the manifest and the end of the tar. The header has a separate frame, since the manifest's length is known only when all of it is compressed;
 * readers find it by that.
 * @returns SHA-256 of the manifest's bytes, hex
 */
export async function writeManifest(writer: FrameWriter, manifest: Manifest): Promise<string> {
  const codec = createCompressor();
  try {
    const digest = createHash('sha256');
    const frames: [frame: Buffer[], raw: number][] = [];
    let size = 0;
    let pending: Promise<unknown> = Promise.resolve();
    // One frame is compressed while the next one is made.
    for (const block of blocks(serializeManifest(manifest))) {
      digest.update(block);
      size += block.length;
      await pending;
      pending = codec.run(block).then((frame) => frames.push([frame, block.length]));
      pending.catch(() => undefined);
    }
    await pending;
    const header = encodeHeader(manifestMember(size));
    await writer.append({ frame: await codec.run(header), raw: header.length });
    for (const [frame, raw] of frames) await writer.append({ frame, raw });
    const tail = Buffer.concat([Buffer.alloc(padded(size) - size), END_OF_ARCHIVE]);
    await writer.append({ frame: await codec.run(tail), raw: tail.length });
    return digest.digest('hex');
  } finally {
    codec.close();
  }
}

/** Blocks of one size, except the last. Each is overwritten by the one after the next. */
function* blocks(pieces: Iterable<Buffer>): Generator<Buffer> {
  let block = Buffer.allocUnsafeSlow(FRAME_BYTES);
  let other = Buffer.allocUnsafeSlow(FRAME_BYTES);
  let used = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const taken = piece.copy(block, used, at);
      at += taken;
      used += taken;
      if (used < FRAME_BYTES) continue;
      yield block;
      [block, other, used] = [other, block, 0];
    }
  }
  if (used > 0) yield block.subarray(0, used);
}
