import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../../errors.ts';
import { readPlainFile } from '../../files/plain-file.ts';
import type { ArtifactEntry, Artifacts } from '../../ports/artifacts.ts';
import type { RecordOrigin, RecordSeal } from '../archive/record-seal.ts';
import type { Store, StoredCheckpoint } from '../store.ts';
import { holdsIndex, isContestedMark, jobOfRecord, parseCheckpointArtifact } from './artifact-names.ts';
import { checkpointsOf, listing, newestIndexes } from './checkpoint-index.ts';
import { jobKeyOf, parseSlot, type RecordSlot } from './record-slot.ts';

/**
 * The checkpoints that all jobs and attempts of some run left as artifacts. Read only: it is another's.
 * @param folder for files on their way; need not exist
 * @param trust what authenticates indexes
 */
export function createRunStore(
  artifacts: Pick<Artifacts, 'list' | 'download'>,
  folder: string,
  trust: RunTrust = {},
): Store {
  return new RunStore(artifacts, folder, trust);
}

/** With a key only indexes count that were sealed with it for this run. */
export interface RunTrust {
  seal?: RecordSeal;
  run?: Omit<RecordOrigin, 'jobKey'>;
}

/** An index is some kilobytes. */
const MAX_INDEX_BYTES = 16 * 1024 * 1024;

class RunStore implements Store {
  readonly kind = 'run';
  readonly #artifacts: Pick<Artifacts, 'list' | 'download'>;
  readonly #folder: string;
  readonly #trust: RunTrust;
  #listed: Promise<readonly ArtifactEntry[]> | undefined;

  constructor(artifacts: Pick<Artifacts, 'list' | 'download'>, folder: string, trust: RunTrust) {
    this.#trust = trust;
    this.#artifacts = artifacts;
    this.#folder = folder;
  }

  async list(): Promise<readonly StoredCheckpoint[]> {
    const entries = await this.#entries();
    const indexes = await newestIndexes(
      entries.filter(({ name }) => holdsIndex(name)),
      (entry) => this.#readSlot(entry),
    );
    return listing(checkpointsOf(entries), indexes);
  }

  async fetch(id: string, destination: string): Promise<void> {
    const copy = checkpointsOf(await this.#entries()).find((found) => found.id === id);
    if (!copy) {
      throw new RefusedError(
        'checkpoint-missing',
        `Checkpoint ${id} not fetched: the run has no artifact of it. It may be deleted or too old; see "rerail list --run URL".`,
      );
    }
    await this.#artifacts.download(copy.entry, destination);
  }

  async put(): Promise<never> {
    throw readOnly();
  }

  async remove(): Promise<never> {
    throw readOnly();
  }

  async putRecord(): Promise<never> {
    throw readOnly();
  }

  async removeRecord(): Promise<never> {
    throw readOnly();
  }

  /** What is damaged there stays there; this process does not ask for it again. */
  async quarantine(id: string): Promise<void> {
    const entries = await this.#entries();
    this.#listed = Promise.resolve(entries.filter(({ name }) => parseCheckpointArtifact(name)?.id !== id));
  }
  async getRecord(): Promise<undefined> {
    return undefined;
  }

  /** Of each record, what each of its writers wrote last. Who wrote it is only known with a key. */
  async records(): Promise<readonly string[]> {
    const entries = (await this.#entries()).filter(
      ({ name }) => jobOfRecord(name) !== undefined && !isContestedMark(name),
    );
    const slots = await Promise.all(entries.map((entry) => this.#readSlot(entry)));
    const newest = new Map<string, RecordSlot>();
    for (const slot of slots) {
      if (!slot) continue;
      const key = JSON.stringify([slot.name, slot.claim]);
      if ((newest.get(key)?.sequence ?? -1) < slot.sequence) newest.set(key, slot);
    }
    return [...newest.values()].flatMap(({ content }) => content ?? []);
  }

  #entries(): Promise<readonly ArtifactEntry[]> {
    this.#listed ??= this.#artifacts.list();
    return this.#listed;
  }

  /** Undefined if it cannot be read or does not count. */
  async #readSlot(entry: ArtifactEntry): Promise<RecordSlot | undefined> {
    mkdirSync(this.#folder, { recursive: true });
    const file = path.join(this.#folder, `${process.pid}-${entry.id}`);
    try {
      await this.#artifacts.download(entry, file, MAX_INDEX_BYTES);
      const text = readPlainFile(file, { maxBytes: MAX_INDEX_BYTES })?.toString('utf8') ?? '';
      const { seal, run } = this.#trust;
      const read = parseSlot(text, {
        origin: { ...run, jobKey: jobKeyOf(text) ?? '' },
        ...(seal === undefined ? {} : { seal }),
      });
      return read && 'slot' in read ? read.slot : undefined;
    } catch {
      return undefined;
    } finally {
      rmSync(file, { force: true });
    }
  }
}

const readOnly = () =>
  new RefusedError(
    'store-read-only',
    'Nothing was changed: the checkpoints of a run are only read. Name a store of your own with --store.',
  );
