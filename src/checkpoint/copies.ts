import { rmSync } from 'node:fs';
import path from 'node:path';
import { messageOf, RefusedError } from '../errors.ts';
import type { Log } from '../ports/log.ts';
import { allByteRanges } from './archive/all-byte-ranges.ts';
import { type ByteRanges, readByteRanges } from './archive/contents.ts';
import { describe } from './describe-archive.ts';
import type { EnginePorts } from './engine.ts';
import { type OpenCheckpoint, openCheckpoint, RefusedManifest } from './open-checkpoint.ts';
import type { Store } from './store.ts';
import { Threads } from './threads/pool.ts';

/** Refusals which prove that a copy is not what was stored. Others speak of the checkpoint, the machine or the service. */
const DAMAGE = new Set([
  ...['archive-damaged', 'archive-disagrees', 'content-damaged', 'id-mismatch', 'manifest-invalid'],
  ...[
    'manifest-missing',
    'manifest-too-large',
    'too-many-entries',
    'path-escapes',
    'path-too-long',
    'git-name',
    'own-name',
  ],
  ...['below-symlink', 'duplicate-entry', 'entry-without-parent', 'link-target-missing', 'not-authentic'],
]);

export const isDamage = (error: unknown): boolean =>
  error instanceof RefusedError && DAMAGE.has(error.reason) && !(error instanceof RefusedManifest);

interface Copy {
  store: Store;
  opened: OpenCheckpoint;
  file: string;
}

/**
 * Reads checkpoints from several stores: where a copy is damaged it goes to quarantine, and the next store's is used. What another than the
 * first store had to be asked for is kept there, so that the next one finds it, and later checkpoints can lean on it.
 */
export class Copies {
  readonly #stores: readonly Store[];
  readonly #scratch: string;
  readonly #log: Log;
  readonly #key: string | undefined;
  /** For all that belongs to the same operation. */
  readonly threads: Threads;
  readonly #open = new Map<string, Copy>();
  /** Stores that are not asked again for an id. */
  readonly #spent = new Map<string, Set<Store>>();
  /** Ids of which the first store's copy went to quarantine, until another takes its place. */
  readonly #damaged = new Set<string>();
  #files = 0;

  /** @param scratch a folder for fetched archives */
  constructor(stores: readonly Store[], scratch: string, { log, key, threadScript }: EnginePorts) {
    this.#stores = stores;
    this.#scratch = scratch;
    this.#log = log;
    this.#key = key;
    this.threads = new Threads(threadScript);
  }

  /**
   * @param found hears how large the archive is when it is at hand, before it is read
   * @throws the refusal that says most if no store has it in good order
   */
  async open(id: string, found?: (bytes: number) => void): Promise<OpenCheckpoint> {
    const open = this.#open.get(id);
    if (open) return open.opened;
    const failures: unknown[] = [];
    for (const store of this.#stores) {
      if (this.#spent.get(id)?.has(store)) continue;
      const file = path.join(this.#scratch, `copy-${this.#files++}`);
      try {
        const opened = await openCheckpoint(store, id, file, this.#key, found);
        this.#open.set(id, { store, opened, file });
        return opened;
      } catch (error) {
        rmSync(file, { force: true });
        failures.push(error);
        await this.#spend(id, store, error);
      }
    }
    throw (
      mostTelling(failures) ??
      new RefusedError('checkpoint-missing', `Checkpoint ${id} not found: no store has it. List what they have.`)
    );
  }

  /** Reads byte ranges of a checkpoint; `byteRangesOf` is asked again for what is still missing where a copy turns out to be damaged. */
  async read(id: string, byteRangesOf: (opened: OpenCheckpoint) => ByteRanges): Promise<void> {
    let damage: unknown;
    for (;;) {
      const opened = await this.open(id).catch((error: unknown) => {
        throw damage ?? error;
      });
      try {
        await readByteRanges(opened.archive, byteRangesOf(opened), this.threads);
        return await this.#keep(id);
      } catch (error) {
        if (!isDamage(error)) throw error;
        damage ??= error;
        const { store } = this.#open.get(id) as Copy;
        this.#close(id);
        await this.#spend(id, store, error);
      }
    }
  }

  /** Brings back to the first store what is damaged there, if another store's copy is open and good as a whole. */
  async repair(): Promise<void> {
    const [first] = this.#stores;
    for (const [id, { store, opened }] of this.#open) {
      if (!first || store === first || !this.#damaged.has(id)) continue;
      try {
        await readByteRanges(opened.archive, allByteRanges(opened.manifest), this.threads);
        await this.#keep(id);
      } catch (error) {
        this.#log.debug(`Checkpoint ${id} was not brought back: ${messageOf(error)}.`);
      }
    }
  }

  close(): void {
    for (const id of [...this.#open.keys()]) this.#close(id);
    this.threads.close();
  }

  #close(id: string): void {
    this.#open.get(id)?.opened.archive.close();
    this.#open.delete(id);
  }

  async #spend(id: string, store: Store, error: unknown): Promise<void> {
    this.#spent.set(id, (this.#spent.get(id) ?? new Set()).add(store));
    if (!isDamage(error)) return;
    if (store === this.#stores[0]) this.#damaged.add(id);
    const why = messageOf(error);
    this.#log.warning(`Checkpoint ${id} in the ${store.kind} store is damaged and goes to quarantine: ${why}`);
    await store.quarantine(id, why).catch((failure: unknown) => {
      this.#log.warning(`Checkpoint ${id} could not be put in quarantine: ${messageOf(failure)}.`);
    });
  }

  /** A copy that proved good replaces a lost or damaged one. */
  async #keep(id: string): Promise<void> {
    const { store, opened, file } = this.#open.get(id) as Copy;
    const [first] = this.#stores;
    if (!first || store === first) return;
    const there = (await store.locate?.(id)) ?? file;
    try {
      await first.put(describe(id, opened.manifest, opened.archive.fileBytes), there);
      if (this.#damaged.delete(id))
        this.#log.info(`checkpoint ${id} was brought back to the ${first.kind} store from the ${store.kind} store`);
    } catch (error) {
      this.#log.debug(`Checkpoint ${id} was not kept in the ${first.kind} store: ${messageOf(error)}.`);
    }
  }
}

/** That a copy is damaged says more than that another store has none. */
const mostTelling = (failures: readonly unknown[]): unknown =>
  failures.find(isDamage) ??
  failures.find((error) => !(error instanceof RefusedError && error.reason === 'checkpoint-missing')) ??
  failures[0];
