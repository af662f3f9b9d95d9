import { closeSync, constants, fchmodSync, ftruncateSync, openSync, writeSync } from 'node:fs';

const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
/** Holes are made of whole blocks of the file system. */
const HOLE_BYTES = 4096;
const ZEROS = Buffer.alloc(HOLE_BYTES);

/** A new file in the stage, written front to back. */
export class StagedFile {
  readonly #fd: number;
  readonly #sparse: boolean;

  /** @param mode as far as the process's umask lets it pass; `chmodTo` sets the rest */
  constructor(file: string | Buffer, mode: number, sparse: boolean) {
    this.#fd = openSync(file, FLAGS, mode);
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

  chmod(mode: number): void {
    fchmodSync(this.#fd, mode);
  }

  /** @param size a hole at the end is only there if the file is made that long */
  close(size: number): void {
    try {
      if (this.#sparse) ftruncateSync(this.#fd, size);
    } finally {
      closeSync(this.#fd);
    }
  }

  #put(bytes: Buffer, position: number): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at, bytes.length - at, position + at);
  }
}
