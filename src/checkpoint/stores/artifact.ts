import { messageOf, RefusedError } from '../../errors.ts';
import type { ArtifactEntry, Artifacts } from '../../ports/artifacts.ts';
import { type Clock, type Random, systemClock } from '../../ports/clock.ts';
import type { Store, StoredCheckpoint } from '../store.ts';
import { checkpointArtifact, holdsIndex, isOfJob, jobOfRecord, nonceOf } from './artifact-names.ts';
import { ArtifactRecords } from './artifact-records.ts';
import { ArtifactTransfer } from './artifact-transfer.ts';
import {
  type CheckpointArtifact,
  type CheckpointIndex,
  checkpointsOf,
  indexHolder,
  listing,
  newestIndexes,
  parseIndex,
} from './checkpoint-index.ts';
import { ownArtifacts } from './own-artifacts.ts';
import { slotOwnerOf } from './slot-owner.ts';

export interface ArtifactStoreOptions {
  /** What reports call it; `artifact` unless it is given. */
  kind?: string;
  jobKey: string;
  attempt: number;
  /** The same in all processes of a job, different in any other job: tells two claimants of one key apart. */
  claim: string;
  /** For files on their way; need not exist. */
  folder: string;
  retentionDays?: number;
  /** What rerail's checkpoints of one run may take together, of all jobs and attempts; bytes. */
  maxRunBytes?: number;
  /** With a key records are sealed, bound to this run, and only such are read. */
  sealed?: { key: string; repository?: string; runId?: string };
  /** The process that puts a checkpoint writes the record of the attempt after it, which takes the index along: nothing is written for the index alone. */
  recordFollows?: boolean;
  /** Hears of artifacts that are ignored. */
  warn?: (line: string) => void;
  clock?: Clock;
  random?: Random;
}

/** What one run may keep, unless told otherwise. */
const MAX_RUN_BYTES = 2 * 1024 ** 3;

/** The store of one job on the run's artifact service. */
export interface JobStore extends Store {
  /** The stores that it is made of, in the order in which they are asked; absent: it is one. */
  readonly copies?: readonly Store[];
  /** Removes what this job left there, in this and earlier attempts; tells how many artifacts that were. What another job with the same key left stays. */
  clear(): Promise<number>;
}

/** Checkpoints as artifacts of the run. */
export function createArtifactStore(artifacts: Artifacts, options: ArtifactStoreOptions): JobStore {
  return new ArtifactStore(artifacts, options);
}

class ArtifactStore implements JobStore {
  readonly kind: string;
  readonly #options: ArtifactStoreOptions;
  readonly #transfer: ArtifactTransfer;
  readonly #records: ArtifactRecords;
  #index: CheckpointIndex | undefined;

  constructor(artifacts: Artifacts, options: ArtifactStoreOptions) {
    const { folder, clock = systemClock, random = Math.random, retentionDays, claim, warn = () => {} } = options;
    this.#options = options;
    this.kind = options.kind ?? 'artifact';
    this.#transfer = new ArtifactTransfer(artifacts, folder, { clock, random }, retentionDays);
    this.#records = new ArtifactRecords(this.#transfer, claim, slotOwnerOf(options), warn);
  }

  async put(checkpoint: StoredCheckpoint, archive: string): Promise<void> {
    const index = await this.#ownIndex();
    if (index.checkpoints.some(({ id }) => id === checkpoint.id)) return;
    const { jobKey, attempt, claim } = this.#options;
    const { id, stage = 'none' } = checkpoint;
    await this.#checkCap(checkpoint);
    const nameFor = () => checkpointArtifact({ jobKey, attempt, stage, id, nonce: nonceOf(claim) });
    const name = await this.#transfer.uploadFile(nameFor, archive);
    index.checkpoints.push(checkpoint);
    index.artifacts = { ...index.artifacts, [id]: name };
    if (!this.#options.recordFollows) await this.#saveIndex(index);
  }

  async list(): Promise<readonly StoredCheckpoint[]> {
    const all = await this.#transfer.list();
    const entries = checkpointsOf(all);
    // Own ones last: they know best.
    return listing(entries, [...(await this.#othersIndexes(all)), ...(await this.#indexesOf(entries))]);
  }

  async fetch(id: string, destination: string): Promise<void> {
    const copies = await this.#copiesOf(id);
    let failure: unknown;
    for (const { entry } of copies) {
      try {
        await this.#transfer.download(entry, destination);
        return;
      } catch (error) {
        failure = error;
      }
    }
    if (copies.length === 0) throw missing(id);
    throw new RefusedError(
      'checkpoint-unreachable',
      `Checkpoint ${id} not fetched: ${messageOf(failure)}. Try again, or use another store.`,
      { cause: failure },
    );
  }

  async remove(id: string): Promise<void> {
    for (const { entry } of await this.#copiesOf(id)) await this.#transfer.remove(entry.name);
    // What a written index says of a checkpoint without an artifact does not count.
    const index = await this.#ownIndex();
    index.checkpoints = index.checkpoints.filter((checkpoint) => checkpoint.id !== id);
    if (index.artifacts) delete index.artifacts[id];
  }

  async quarantine(id: string, reason: string): Promise<void> {
    const index = await this.#ownIndex();
    index.quarantined[id] = reason;
    await this.#saveIndex(index);
  }

  async putRecord(name: string, content: string): Promise<void> {
    const { jobKey, attempt } = this.#options;
    const isHolder = this.#index !== undefined && name === indexHolder(jobKey, attempt);
    await this.#records.put(name, isHolder ? { content, index: JSON.stringify(this.#index) } : { content });
  }

  getRecord(name: string): Promise<string | undefined> {
    return this.#records.get(name);
  }

  removeRecord(name: string): Promise<void> {
    return this.#records.remove(name);
  }

  async clear(): Promise<number> {
    const mine = await ownArtifacts(await this.#allOwn(), this.#options, (entry) => this.#records.readClaimed(entry));
    for (const { name } of mine) await this.#transfer.remove(name);
    this.#records.forget();
    this.#index = nothingKnown();
    return mine.length;
  }

  /** @throws RefusedError `over-limit` */
  async #checkCap({ id, storedBytes }: StoredCheckpoint): Promise<void> {
    const { maxRunBytes = MAX_RUN_BYTES } = this.#options;
    const taken = (await this.#entries()).reduce((sum, { entry }) => sum + entry.size, 0);
    if (taken + storedBytes <= maxRunBytes) return;
    throw new RefusedError(
      'over-limit',
      `Checkpoint ${id} not uploaded: with its ${storedBytes} bytes the checkpoints of this run would take ${taken + storedBytes}, and ${maxRunBytes} are allowed. Exclude what need not be kept.`,
    );
  }

  async #entries(): Promise<CheckpointArtifact[]> {
    return checkpointsOf(await this.#transfer.list());
  }

  /** The artifacts of a checkpoint; by the names that the indexes of this job tell if the run has more than a list shows. */
  async #copiesOf(id: string): Promise<CheckpointArtifact[]> {
    const all = await this.#transfer.list();
    const found = checkpointsOf(all).filter((entry) => entry.id === id);
    if (found.length > 0 || !this.#transfer.isCapped(all)) return found;
    const names = (await this.#everyIndex()).flatMap((index) => index.artifacts?.[id] ?? []);
    return checkpointsOf(await this.#transfer.named(names, all));
  }

  /** What is listed, and what a capped list may not show of this job. */
  async #allOwn(): Promise<readonly ArtifactEntry[]> {
    const all = await this.#transfer.list();
    if (!this.#transfer.isCapped(all)) return all;
    const { jobKey, attempt } = this.#options;
    const attempts = Array.from({ length: attempt }, (_, before) => attempt - before);
    const checkpoints = (await this.#everyIndex()).flatMap((index) => Object.values(index.artifacts ?? {}));
    const records = attempts.flatMap((each) => this.#records.artifactsOf(indexHolder(jobKey, each)));
    const listed = new Set(all.map(({ id }) => id));
    const named = await this.#transfer.named([...checkpoints, ...records], all);
    return [...all, ...named.filter(({ id }) => !listed.has(id))];
  }

  /** Those of this job, of this and all earlier attempts. */
  #everyIndex(): Promise<CheckpointIndex[]> {
    const { attempt } = this.#options;
    const attempts = Array.from({ length: attempt }, (_, before) => attempt - before);
    return Promise.all(
      attempts.map((each) => (each === attempt ? this.#ownIndex() : this.#readIndex(each)).catch(nothingKnown)),
    );
  }

  /** Those of the run's other jobs, each for the checkpoints of that job only. */
  async #othersIndexes(all: readonly ArtifactEntry[]): Promise<CheckpointIndex[]> {
    const entries = all.filter(
      ({ name }) => holdsIndex(name) && !isOfJob(jobOfRecord(name) ?? '', this.#options.jobKey),
    );
    return newestIndexes(entries, (entry) => this.#records.readAny(entry));
  }

  /** Those of this job, of all attempts that can be seen, and this attempt's own. */
  async #indexesOf(entries: readonly { job: string; attempt: number }[]): Promise<CheckpointIndex[]> {
    const { jobKey, attempt: current } = this.#options;
    const attempts = new Set(entries.filter(({ job }) => isOfJob(job, jobKey)).map(({ attempt }) => attempt));
    attempts.delete(current);
    // A listing without its details is better than none.
    const earlier = await Promise.all([...attempts].map((attempt) => this.#readIndex(attempt).catch(nothingKnown)));
    return [await this.#ownIndex().catch(nothingKnown), ...earlier];
  }

  /** What is written anew with more in it: where it cannot be read, what it tells of the others must not be lost. */
  async #ownIndex(): Promise<CheckpointIndex> {
    this.#index ??= await this.#readIndex(this.#options.attempt);
    return this.#index;
  }

  async #readIndex(attempt: number): Promise<CheckpointIndex> {
    return parseIndex(await this.#records.getIndex(indexHolder(this.#options.jobKey, attempt))) ?? nothingKnown();
  }

  #saveIndex(index: CheckpointIndex): Promise<void> {
    const { jobKey, attempt } = this.#options;
    return this.#records.put(indexHolder(jobKey, attempt), { index: JSON.stringify(index) });
  }
}

const nothingKnown = (): CheckpointIndex => ({ checkpoints: [], quarantined: {} });

const missing = (id: string) =>
  new RefusedError(
    'checkpoint-missing',
    `Checkpoint ${id} not found: no artifact of this run holds it. List what there is.`,
  );
