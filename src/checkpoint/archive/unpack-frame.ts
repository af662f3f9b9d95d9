import { hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { type BytePath, osPath } from '../../files/byte-path.ts';
import { StagedFile } from '../restore/staged-file.ts';
import type { Bench } from '../threads/bench.ts';
import { HASH_BYTES } from '../tree/tree.ts';
import type { Stretch } from './contents.ts';
import { decompressFrame, release } from './zstd.ts';

/** A file to be made, below the folder `root`. */
export interface FileTarget {
  root: string;
  path: BytePath;
  mode: number;
  /** The mode has bits that the process's umask takes away. */
  needsChmod: boolean;
  sparse: boolean;
}

/** Parts of a frame and where they go: plain data, in columns. */
interface FrameParts {
  /** Half-open, in the frame's bytes. */
  from: Float64Array;
  to: Float64Array;
  flags: Uint8Array;
  /** SHA-256 of each part, one behind the other; of no meaning where a part is not all of a file. */
  hashes: Uint8Array;
  root: string;
  paths: BytePath[];
  modes: Uint16Array;
  /** Where in its file a part begins. */
  at: Float64Array;
}

/** Flags of a part. It goes to a file; else it is only looked at. */
const TO_FILE = 1;
/** It is some of a file that is there already, and that is looked at when it is whole. */
const IN_PARTS = 2;
const NEEDS_CHMOD = 4;
const SPARSE = 8;

/** What a frame holds of stretches. */
export function partsOf({ offset, raw }: { offset: number; raw: number }, stretches: readonly Stretch[]): FrameParts {
  const count = stretches.length;
  const parts: FrameParts = {
    from: Float64Array.from(stretches, ({ from }) => Math.max(0, from - offset)),
    to: Float64Array.from(stretches, ({ to }) => Math.min(raw, to - offset)),
    flags: new Uint8Array(count),
    hashes: new Uint8Array(count * HASH_BYTES),
    root: stretches.find(({ target }) => target)?.target?.root ?? '',
    paths: stretches.map(({ target }) => target?.path ?? ''),
    modes: Uint16Array.from(stretches, ({ target }) => target?.mode ?? 0),
    at: Float64Array.from(stretches, ({ from }) => Math.max(0, offset - from)),
  };
  for (const [n, { from, to, sha256, target }] of stretches.entries()) {
    parts.hashes.set(sha256, n * HASH_BYTES);
    const isWhole = from >= offset && to <= offset + raw;
    parts.flags[n] =
      (target ? TO_FILE : 0) |
      (isWhole ? 0 : IN_PARTS) |
      (target?.needsChmod ? NEEDS_CHMOD : 0) |
      (target?.sparse ? SPARSE : 0);
  }
  return parts;
}

/** Where a frame is in the file, and how much it holds. */
export interface FramePlace {
  position: number;
  size: number;
  raw: number;
}

/** A frame to be taken apart. */
export interface UnpackTask extends FrameParts, FramePlace {
  archive: string;
}

export interface UnpackAnswer {
  /** False where the frame does not hold what it should; nothing was written then. */
  ok: boolean;
}

/** Reads and unpacks a frame, checks what is in it, and writes it to files. */
export function unpackFrame(task: UnpackTask, bench: Bench): UnpackAnswer {
  const bytes = readFrame(task.archive, task, bench);
  if (!bytes) return { ok: false };
  try {
    const parts = task.paths.map((_, n) => bytes.subarray(task.from[n], task.to[n]));
    if (!parts.every((part, n) => isRight(task, n, part))) return { ok: false };
    for (const [n, part] of parts.entries()) write(task, n, part);
    return { ok: true };
  } finally {
    release(bytes);
  }
}

/** The bytes that a frame holds, to be released; undefined where it is damaged. */
export function readFrame(archive: string, { position, size, raw }: FramePlace, bench: Bench): Buffer | undefined {
  const frame = size <= bench.frame.length ? bench.frame.subarray(0, size) : Buffer.allocUnsafe(size);
  const fd = openSync(archive, 'r');
  try {
    if (readSync(fd, frame, 0, size, position) < size) return undefined;
    const bytes = decompressFrame(frame, raw);
    return bytes.length === raw ? bytes : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(fd);
  }
}

function isRight({ flags, hashes }: UnpackTask, n: number, part: Buffer): boolean {
  if (((flags[n] as number) & IN_PARTS) !== 0) return true;
  return hash('sha256', part, 'buffer').equals(hashes.subarray(n * HASH_BYTES, (n + 1) * HASH_BYTES));
}

function write({ flags, root, paths, modes, at }: UnpackTask, n: number, part: Buffer): void {
  const flag = flags[n] as number;
  if ((flag & TO_FILE) === 0) return;
  const isWhole = (flag & IN_PARTS) === 0;
  const mode = modes[n] as number;
  const place = osPath(root, paths[n] as BytePath);
  const file = new StagedFile(place, isWhole ? mode & 0o777 : undefined, (flag & SPARSE) !== 0);
  try {
    file.write(part, at[n] as number);
    if (isWhole && (flag & NEEDS_CHMOD) !== 0) file.chmod(mode);
  } finally {
    file.close(isWhole ? part.length : undefined);
  }
}
