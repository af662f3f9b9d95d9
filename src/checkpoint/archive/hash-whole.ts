import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { type BytePath, osPath } from '../../files/byte-path.ts';
import type { Bench } from '../threads/bench.ts';
import { type FramePlace, readFrame } from './unpack-frame.ts';
import { release } from './zstd.ts';

/** A file that was put together from several frames. */
export interface HashFileTask {
  root: string;
  path: BytePath;
}

/** Bytes of an archive that span several frames. */
export interface HashFramesTask {
  archive: string;
  frames: FramePlace[];
  /** Bytes before them in the first frame. */
  skip: number;
  length: number;
}

export interface HashAnswer {
  /** Absent if a frame is damaged. */
  sha256?: Uint8Array;
}

const CHUNK_BYTES = 512 * 1024;

/** Hashes a file that was made here. */
export function hashFile({ root, path }: HashFileTask): HashAnswer {
  const fd = openSync(osPath(root, path), 'r');
  try {
    const digest = createHash('sha256');
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let n = readSync(fd, buffer); n > 0; n = readSync(fd, buffer)) digest.update(buffer.subarray(0, n));
    return { sha256: copyOf(digest) };
  } finally {
    closeSync(fd);
  }
}

export function hashFrames({ archive, frames, skip, length }: HashFramesTask, bench: Bench): HashAnswer {
  const digest = createHash('sha256');
  let from = skip;
  let left = length;
  for (const frame of frames) {
    const bytes = readFrame(archive, frame, bench);
    if (!bytes) return {};
    const part = bytes.subarray(from, from + left);
    digest.update(part);
    left -= part.length;
    from = 0;
    release(bytes);
  }
  return { sha256: copyOf(digest) };
}

/** Separate memory, which can move to another thread. */
const copyOf = (digest: Hash) => new Uint8Array(digest.digest());
