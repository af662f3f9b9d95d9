import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { codeOf, RefusedError } from '../../errors.ts';
import { namesIn, readPlainFile } from '../../files/plain-file.ts';
import { oldestFirst } from '../oldest-first.ts';
import { isRunning } from '../process-identity.ts';
import type { Damage, Store, StoredCheckpoint } from '../store.ts';
import { field } from './artifact-names.ts';
import { formatDescription, readDescription } from './description.ts';

const ARCHIVE = '.tar.zst';
const ABOUT = '.json';
const QUARANTINE = 'quarantine';
/** As large as records from outside may be. */
const LARGEST_RECORD = 16 * 1024 * 1024;
const ID = /^[a-z0-9-]{8,64}$/;

/**
 * Checkpoints in a folder: `checkpoints/<id>.tar.zst`, with what a listing tells beside it (`<id>.json`; made anew from the archive where it is
 * missing), `records/`, `quarantine/`, and `incoming/` for what is on its way in. A checkpoint is there when its archive has its name.
 */
export function createLocalStore(folder: string, key?: string): Store {
  return new LocalStore(path.resolve(folder), key);
}

class LocalStore implements Store {
  readonly kind = 'local';
  readonly folders: readonly string[];
  readonly #folder: string;
  readonly #key: string | undefined;

  constructor(folder: string, key: string | undefined) {
    this.#folder = folder;
    this.#key = key;
    this.folders = [folder];
  }

  async put(checkpoint: StoredCheckpoint, archive: string): Promise<void> {
    if (!ID.test(checkpoint.id)) throw new Error(`${JSON.stringify(checkpoint.id)} is not the ID of a checkpoint.`);
    const target = this.#archive(checkpoint.id);
    if (existsSync(target)) return;
    this.#refuseWhileDamaged(checkpoint.id);
    this.#sweep();
    const incoming = this.#incoming();
    try {
      // What another store has as well must not be lost with it: a write or a bad block would be in both.
      if (statSync(archive).nlink > 1) copy(archive, incoming);
      else bring(archive, incoming);
      mkdirSync(path.dirname(target), { recursive: true });
      renameSync(incoming, target);
      // Alone, it would be removed by a writer at the same time.
      this.#writeWhole(this.#about(checkpoint.id), formatDescription(checkpoint));
    } finally {
      rmSync(incoming, { force: true });
    }
  }

  async list(): Promise<readonly StoredCheckpoint[]> {
    const ids = namesIn(path.join(this.#folder, 'checkpoints'))
      .filter((name) => name.endsWith(ARCHIVE))
      .map((name) => name.slice(0, -ARCHIVE.length))
      .filter((id) => ID.test(id));
    const found = await Promise.all(ids.map((id) => this.#describe(id)));
    return oldestFirst(found.filter((checkpoint) => checkpoint !== undefined));
  }

  async fetch(id: string, destination: string): Promise<void> {
    const archive = await this.locate(id);
    if (archive === undefined) throw missing(id);
    bring(archive, destination);
  }

  async locate(id: string): Promise<string | undefined> {
    const archive = this.#archive(id);
    return ID.test(id) && existsSync(archive) ? archive : undefined;
  }

  async remove(id: string): Promise<void> {
    if (!ID.test(id)) return;
    // A damaged copy that this one took the place of would be the only one then, and count as damage again.
    if (existsSync(this.#archive(id))) await this.giveUp(id);
    rmSync(this.#archive(id), { force: true });
    rmSync(this.#about(id), { force: true });
  }

  async unlist(id: string): Promise<void> {
    const about = ID.test(id) ? await this.#describe(id) : undefined;
    if (about) this.#writeWhole(this.#about(id), formatDescription({ ...about, unlisted: true }));
  }

  async quarantine(id: string, reason: string): Promise<void> {
    const archive = await this.locate(id);
    if (archive === undefined) return;
    const folder = path.join(this.#folder, QUARANTINE);
    mkdirSync(folder, { recursive: true });
    let name = id;
    for (let n = 2; existsSync(path.join(folder, name + ARCHIVE)); n++) name = `${id}.${n}`;
    this.#writeWhole(path.join(folder, `${name}.txt`), `${reason}\n`);
    renameSync(archive, path.join(folder, name + ARCHIVE));
    rmSync(this.#about(id), { force: true });
  }

  async damaged(): Promise<readonly Damage[]> {
    const ids = namesIn(path.join(this.#folder, 'checkpoints')).filter((name) => name.endsWith(ARCHIVE));
    const cut = await Promise.all(ids.map((name) => this.#cut(name.slice(0, -ARCHIVE.length))));
    return [...this.#damages(), ...cut.filter((damage) => damage !== undefined)];
  }

  /** An archive that is not as long as it was written, and that cannot be read. */
  async #cut(id: string): Promise<Damage | undefined> {
    if (!ID.test(id) || (await this.#describe(id))) return undefined;
    const wanted = readDescription(this.#about(id), id)?.storedBytes;
    const bytes = statSync(this.#archive(id), { throwIfNoEntry: false })?.size;
    // Without a description it may be sealed with a key that is not here, or of a later version.
    if (wanted === undefined || bytes === undefined || bytes >= wanted) return undefined;
    return { id, reason: `its archive has ${bytes} of ${wanted} bytes` };
  }

  #damages(): Damage[] {
    const folder = path.join(this.#folder, QUARANTINE);
    return namesIn(folder)
      .filter((name) => name.endsWith(ARCHIVE))
      .map((name) => name.slice(0, -ARCHIVE.length))
      .filter((id) => ID.test(id) && !existsSync(this.#archive(id)))
      .map((id) => ({ id, reason: readWhole(path.join(folder, `${id}.txt`))?.trim() ?? 'nobody knows why' }));
  }

  async giveUp(id: string): Promise<void> {
    if (!ID.test(id)) return;
    const folder = path.join(this.#folder, QUARANTINE);
    for (const name of namesIn(folder)) if (name.startsWith(`${id}.`)) rmSync(path.join(folder, name), { force: true });
    if (!(await this.#cut(id))) return;
    rmSync(this.#archive(id), { force: true });
    rmSync(this.#about(id), { force: true });
  }

  async putRecord(name: string, content: string): Promise<void> {
    const file = this.#record(name);
    mkdirSync(path.dirname(file), { recursive: true });
    this.#writeWhole(file, content);
  }

  async getRecord(name: string): Promise<string | undefined> {
    return readWhole(this.#record(name));
  }

  async removeRecord(name: string): Promise<void> {
    rmSync(this.#record(name), { force: true });
  }

  async records(): Promise<readonly string[]> {
    const folder = path.join(this.#folder, 'records');
    return namesIn(folder).map((name) => readWhole(path.join(folder, name)) ?? '');
  }

  #refuseWhileDamaged(id: string): void {
    const damages = this.#damages();
    const [first] = damages;
    if (!first || damages.some((damage) => damage.id === id)) return;
    throw new RefusedError(
      'store-damaged',
      `Checkpoint not stored: the store ${this.#folder} takes nothing until it is repaired, because checkpoint ${first.id} in it is damaged (${first.reason}). Restore it with a second --store that has a good copy, or give it up with "rerail cleanup --damaged".`,
    );
  }

  #archive(id: string): string {
    return path.join(this.#folder, 'checkpoints', id + ARCHIVE);
  }

  #about(id: string): string {
    return path.join(this.#folder, 'checkpoints', id + ABOUT);
  }

  #record(name: string): string {
    return path.join(this.#folder, 'records', field(name));
  }

  async #describe(id: string): Promise<StoredCheckpoint | undefined> {
    const about = readDescription(this.#about(id), id);
    if (about && about.storedBytes === statSync(this.#archive(id), { throwIfNoEntry: false })?.size) return about;
    const { describeArchive } = await import('../describe-archive.ts');
    return describeArchive(this.#archive(id), id, this.#key).catch(() => undefined);
  }

  /** A name for something on its way in. */
  #incoming(): string {
    const folder = path.join(this.#folder, 'incoming');
    mkdirSync(folder, { recursive: true });
    return path.join(folder, `${process.pid}-${process.hrtime.bigint()}`);
  }

  /** Removes what processes that ended in between have left. */
  #sweep(): void {
    const folder = path.join(this.#folder, 'incoming');
    for (const name of namesIn(folder)) {
      if (!isRunning(Number.parseInt(name, 10))) rmSync(path.join(folder, name), { force: true });
    }
    const there = new Set(namesIn(path.join(this.#folder, 'checkpoints')));
    for (const name of there) {
      const id = name.slice(0, -ABOUT.length);
      if (name.endsWith(ABOUT) && !there.has(id + ARCHIVE)) rmSync(this.#about(id), { force: true });
    }
  }

  #writeWhole(file: string, content: string): void {
    const incoming = this.#incoming();
    try {
      writeFileSync(incoming, content);
      renameSync(incoming, file);
    } catch (error) {
      rmSync(incoming, { force: true });
      throw error;
    }
  }
}

/** A second name for the same bytes if the file system can do that, else a copy. Archives are never written to again. */
function bring(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') throw error;
    copy(from, to);
  }
}

function copy(from: string, to: string): void {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  } catch (failure) {
    if (codeOf(failure) !== 'EEXIST') rmSync(to, { force: true });
    throw failure;
  }
}

function readWhole(file: string): string | undefined {
  return readPlainFile(file, { maxBytes: LARGEST_RECORD })?.toString('utf8');
}

const missing = (id: string) =>
  new RefusedError(
    'checkpoint-missing',
    `Checkpoint ${id} not found: the local store does not have it. List what it has.`,
  );
