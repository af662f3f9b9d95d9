import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { codeOf, RefusedError } from '../../errors.ts';
import type { Store, StoredCheckpoint } from '../store.ts';

const ARCHIVE = '.tar.zst';

export function createLocalStore(folder: string): Store {
  return new LocalStore(folder);
}
class LocalStore implements Store {
  readonly kind = 'local';
  readonly #folder: string;
  constructor(folder: string) {
    this.#folder = path.resolve(folder);
  }
  #archive(id: string) {
    return path.join(this.#folder, `${id}${ARCHIVE}`);
  }
  async put(c: StoredCheckpoint, archive: string) {
    mkdirSync(this.#folder, { recursive: true });
    const tmp = path.join(this.#folder, `.tmp-${process.pid}-${c.id}`);
    rmSync(tmp, { force: true });
    try {
      linkSync(archive, tmp);
    } catch {
      copyFileSync(archive, tmp, constants.COPYFILE_FICLONE);
    }
    writeFileSync(path.join(this.#folder, `${c.id}.json`), JSON.stringify(c));
    renameSync(tmp, this.#archive(c.id));
  }
  async list() {
    return readdirSync(this.#folder)
      .filter((n) => n.endsWith(ARCHIVE))
      .map((n) => JSON.parse(readFileSync(path.join(this.#folder, `${n.slice(0, -ARCHIVE.length)}.json`), 'utf8')));
  }
  async fetch(id: string, destination: string) {
    copyFileSync(this.#archive(id), destination, constants.COPYFILE_EXCL);
  }
  async locate(id: string) {
    const f = this.#archive(id);
    if (!existsSync(f)) throw new RefusedError('checkpoint-missing', 'x');
    return f;
  }
  async remove() {
    void codeOf;
  }
  async quarantine() {}
  async putRecord() {}
  async getRecord() {
    return undefined;
  }
  async removeRecord() {}
}
