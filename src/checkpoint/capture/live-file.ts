import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { codeOf } from '../../errors.ts';
import { osPath } from '../../files/byte-path.ts';
import type { Tree } from '../tree/tree.ts';

/** Why a file could not be captured. */
export type Unreadable = 'unreadable' | 'changing' | 'vanished';

/** No link is followed, and nothing that turned into a FIFO since is waited for. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * A file of the workspace as the scan saw it. Reading fails with a reason where it is no longer that file.
 */
export class LiveFile {
  readonly #fd: number;
  readonly #tree: Tree;
  readonly #i: number;

  private constructor(fd: number, tree: Tree, i: number) {
    this.#fd = fd;
    this.#tree = tree;
    this.#i = i;
  }

  static open(root: string, tree: Tree, i: number): LiveFile | Unreadable {
    try {
      return new LiveFile(openSync(osPath(root, tree.path(i)), OPEN_FLAGS), tree, i);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return 'vanished';
      return code === 'ELOOP' ? 'changing' : 'unreadable';
    }
  }

  /** Fills `target` from the current position; returns the bytes read, fewer only at the end of the file. */
  read(target: Uint8Array): number {
    let got = 0;
    while (got < target.length) {
      const n = readSync(this.#fd, target, got, target.length - got, null);
      if (n === 0) break;
      got += n;
    }
    return got;
  }

  /** Whether size and times are still those of the scan: what was read in between belongs together. */
  isUnchanged(): boolean {
    const stat = fstatSync(this.#fd, { bigint: true });
    return (
      Number(stat.size) === this.#tree.sizes[this.#i] &&
      stat.mtimeNs === this.#tree.mtimes[this.#i] &&
      stat.ctimeNs === this.#tree.ctimes[this.#i] &&
      stat.ino === this.#tree.inodes[this.#i]
    );
  }

  close(): void {
    closeSync(this.#fd);
  }
}

const CHUNK_BYTES = 1024 * 1024;

/** Reads a whole file piece by piece; the answer is why that failed, or undefined. */
export function readThrough(
  root: string,
  tree: Tree,
  i: number,
  take: (bytes: Buffer) => void,
): Unreadable | undefined {
  const file = LiveFile.open(root, tree, i);
  if (typeof file === 'string') return file;
  try {
    const size = tree.sizes[i] as number;
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
