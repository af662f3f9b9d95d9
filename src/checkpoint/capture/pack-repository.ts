import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import type { FrameWriter } from '../archive/frame-writer.ts';
import { ownMember, repositoryMemberPath } from '../archive/layout.ts';
import { encodeHeader, padded } from '../archive/tar.ts';
import { MAX_FRAME } from '../archive/zstd.ts';
import type { RecordedMember, RepositoryMember, RepositoryState } from '../manifest/manifest.ts';
import type { CapturedRepository } from './repositories.ts';

/** Puts a repository's members into the archive. */
export async function packRepository(
  writer: FrameWriter,
  { state, members }: CapturedRepository,
  index: number,
): Promise<RepositoryState> {
  const recorded: Partial<Record<RepositoryMember, RecordedMember>> = {};
  writer.frameLimit = MAX_FRAME;
  for (const [name, content] of members) {
    const size = Buffer.isBuffer(content) ? content.length : content.size;
    const at = writer.offset;
    await writer.write(encodeHeader(ownMember(repositoryMemberPath(index, name), size)));
    const digest = createHash('sha256');
    for (const chunk of Buffer.isBuffer(content) ? [content] : chunksOf(content.file, size)) {
      digest.update(chunk);
      await writer.write(chunk);
    }
    await writer.write(Buffer.alloc(padded(size) - size));
    recorded[name] = { at, size, sha256: digest.digest('hex') };
  }
  return { ...state, members: recorded };
}

const CHUNK_BYTES = 1024 * 1024;

function* chunksOf(file: string, size: number): Generator<Buffer> {
  const fd = openSync(file, 'r');
  try {
    const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, Math.max(1, size)));
    for (let left = size; left > 0; ) {
      const got = readSync(fd, buffer, 0, Math.min(left, buffer.length), null);
      if (got === 0) throw new Error(`${file} became shorter.`);
      left -= got;
      yield buffer.subarray(0, got);
    }
  } finally {
    closeSync(fd);
  }
}
