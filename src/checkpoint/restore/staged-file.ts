import { closeSync, constants, fchmodSync, ftruncateSync, openSync, writeSync } from 'node:fs';

const THERE = constants.O_WRONLY | (constants.O_NOFOLLOW ?? 0);
const NEW = THERE | constants.O_CREAT | constants.O_EXCL;
/** Holes are made of whole blocks of the file system. */
const HOLE_BYTES = 4096;
const ZEROS = Buffer.alloc(HOLE_BYTES);

/** A file in the stage. */
export class StagedFile {
  readonly #fd: number;
  readonly #sparse: boolean;
  #mode: number | undefined;

  /** @param mode as far as the process's umask lets it pass; `chmod` sets the rest. Absent: the file is there already. */
  constructor(file: string | Buffer, mode: number | undefined, sparse: boolean) {
    this.#fd = openSync(file, mode === undefined ? THERE : NEW, mode);
    this.#sparse = sparse;
  }

  write(bytes: Buffer, position: number): void {
    if (!this.#sparse) {
      this.#put(bytes, position);
      return;
    }
    for (let at = 0; at < bytes.length; at += HOLE_BYTES) {
      const block = bytes.subarray(at, at + HOLE_BYTES);
      const isHole = block.length === HOLE_BYTES && block.equals(ZEROS);
      if (!isHole) this.#put(block, position + at);
    }
  }

  /** Comes into force when the file is closed: to write to a file, or to change its length, takes setuid and setgid away. */
  chmod(mode: number): void {
    this.#mode = mode;
  }

  /** @param size a hole at the end is only there if the file is made that long; absent: it is not the end */
  close(size?: number): void {
    try {
      if (this.#sparse && size !== undefined) ftruncateSync(this.#fd, size);
      if (this.#mode !== undefined) fchmodSync(this.#fd, this.#mode);
    } finally {
      closeSync(this.#fd);
    }
  }

  #put(bytes: Buffer, position: number): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at, bytes.length - at, position + at);
  }
}
