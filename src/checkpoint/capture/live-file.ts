import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { codeOf } from '../../errors.ts';
import { type BytePath, osPath } from '../../files/byte-path.ts';
import { keptMilliseconds, toMilliseconds } from '../tree/nanoseconds.ts';
import type { Tree } from '../tree/tree.ts';

/** Why a file could not be captured. */
export type Unreadable = 'unreadable' | 'changing' | 'vanished';

/** No link is followed, and nothing that turned into a FIFO since is waited for. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** What tells a file from another one, and from itself after a change. Times are nanoseconds since the epoch. */
export interface FileStat {
  size: number;
  mtime: bigint;
  ctime: bigint;
  inode: bigint;
}

export const fileStatOf = (tree: Tree, i: number): FileStat => ({
  size: tree.sizes[i] as number,
  mtime: tree.mtimes[i] as bigint,
  ctime: tree.ctimes[i] as bigint,
  inode: tree.inodes[i] as bigint,
});

/**
 * A file of the workspace as the scan saw it. Reading fails with a reason if it is no longer that file.
 */
export class LiveFile {
  readonly #fd: number;
  readonly #stat: FileStat;

  private constructor(fd: number, stat: FileStat) {
    this.#fd = fd;
    this.#stat = stat;
  }

  static open(root: string, path: BytePath, stat: FileStat): LiveFile | Unreadable {
    try {
      return new LiveFile(openSync(osPath(root, path), OPEN_FLAGS), stat);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return 'vanished';
      return code === 'ELOOP' ? 'changing' : 'unreadable';
    }
  }

  /** Fills `target`, from the current position unless told otherwise; returns the bytes read, fewer only at the end of the file. */
  read(target: Uint8Array, position?: number): number {
    let got = 0;
    while (got < target.length) {
      const at = position === undefined ? null : position + got;
      const n = readSync(this.#fd, target, got, target.length - got, at);
      if (n === 0) break;
      got += n;
    }
    return got;
  }

  /** Whether size and times are still those of the scan: what was read in between belongs together. */
  isUnchanged(): boolean {
    // Numbers, because stats in BigInts cost more.
    const { size, mtimeMs, ctimeMs, ino } = fstatSync(this.#fd);
    const { mtime, ctime, inode } = this.#stat;
    return size === this.#stat.size && isTime(mtimeMs, mtime) && isTime(ctimeMs, ctime) && ino === Number(inode);
  }

  close(): void {
    closeSync(this.#fd);
  }
}

const MICROSECOND_IN_MS = 1e-3;

/**
 * Whether a time in milliseconds is that of so many nanoseconds. Doubles tell both to a quarter of a microsecond; two changes of a file are further apart,
 * or fall into the same tick of the kernel's clock and show in no time at all.
 */
const isTime = (milliseconds: number, nanoseconds: bigint) =>
  Math.abs(keptMilliseconds(milliseconds) - toMilliseconds(nanoseconds)) < MICROSECOND_IN_MS;

/** What was read is hashed while it is still in the processor's cache. */
const CHUNK_BYTES = 512 * 1024;

/** Reads a whole file piece by piece; the answer is why that failed, or undefined. */
export function readThrough(
  root: string,
  path: BytePath,
  stat: FileStat,
  take: (bytes: Buffer) => void,
): Unreadable | undefined {
  const file = LiveFile.open(root, path, stat);
  if (typeof file === 'string') return file;
  try {
    const { size } = stat;
    const buffer = Buffer.allocUnsafe(Math.min(Math.max(size, 1), CHUNK_BYTES));
    let total = 0;
    for (let got = file.read(buffer); got > 0; got = file.read(buffer)) {
      take(buffer.subarray(0, got));
      total += got;
      if (total > size) return 'changing';
    }
    return total === size && file.isUnchanged() ? undefined : 'changing';
  } catch {
    return 'unreadable';
  } finally {
    file.close();
  }
}
