import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { readPlainFile } from '../../files/plain-file.ts';

/** Of the note, which is a line. */
const MAX_NOTE = 4096;
const CHUNK_BYTES = 1024 * 1024;

interface Note {
  /** Of the state that the bundle holds. */
  state: string;
  /** Of the bundle; null if there was nothing to bundle. */
  sha256: string | null;
}

/**
 * What was bundled of a repository last, kept beside the known files: as long as the repository is as it was, git need neither look through its history nor pack it again. It only
 * saves time, so that whatever goes wrong with it goes unsaid, and it is used only if it is, byte for byte, what was kept.
 */
export class KeptBundle {
  readonly #bundle: string;
  readonly #note: string;

  /**
   * @param folder the engine's own
   * @param repository its folder, absolute
   */
  constructor(folder: string, repository: string) {
    const name = path.join(folder, 'nested', hash('sha256', path.resolve(repository), 'hex').slice(0, 32));
    this.#bundle = `${name}.bundle`;
    this.#note = `${name}.json`;
  }

  /** Copies the bundle of a state to a file. Undefined if no sure one is kept; else whether there was something to bundle. */
  take(state: string, file: string): 'bundled' | 'nothing' | undefined {
    try {
      const note = JSON.parse(
        readPlainFile(this.#note, { maxBytes: MAX_NOTE })?.toString('utf8') ?? 'null',
      ) as Note | null;
      if (note?.state !== state) return undefined;
      if (note.sha256 === null) return 'nothing';
      copyFileSync(this.#bundle, file, constants.COPYFILE_FICLONE);
      if (hashOf(file) === note.sha256) return 'bundled';
    } catch {
      // As if there were none.
    }
    rmSync(file, { force: true });
    return undefined;
  }

  /** @param file the bundle; undefined if there was nothing to bundle */
  keep(state: string, file: string | undefined): void {
    const own = `${this.#bundle}.${process.pid}`;
    try {
      mkdirSync(path.dirname(this.#bundle), { recursive: true });
      // First, so that at no moment the note speaks of another bundle.
      rmSync(this.#note, { force: true });
      rmSync(this.#bundle, { force: true });
      if (file !== undefined) {
        copyFileSync(file, own, constants.COPYFILE_FICLONE);
        renameSync(own, this.#bundle);
      }
      const note: Note = { state, sha256: file === undefined ? null : hashOf(file) };
      writeFileSync(own, JSON.stringify(note));
      renameSync(own, this.#note);
    } catch {
      rmSync(own, { force: true });
    }
  }
}

function hashOf(file: string): string {
  const digest = createHash('sha256');
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  const fd = openSync(file, 'r');
  try {
    for (let got = readSync(fd, buffer); got > 0; got = readSync(fd, buffer)) digest.update(buffer.subarray(0, got));
    return digest.digest('hex');
  } finally {
    closeSync(fd);
  }
}
