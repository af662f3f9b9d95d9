import { messageOf, RefusedError } from '../../errors.ts';
import { MAX_ARCHIVE_BYTES } from '../../ports/artifacts.ts';
import type { Caches } from '../../ports/caches.ts';
import { systemClock } from '../../ports/clock.ts';
import { oldestFirst } from '../oldest-first.ts';
import type { StoredCheckpoint } from '../store.ts';
import type { ArtifactStoreOptions, JobStore } from './artifact.ts';
import { nonceOf } from './artifact-names.ts';
import { checkpointPrefix, GONE } from './cache-keys.ts';
import { CacheRecords } from './cache-records.ts';
import { CacheTransfer } from './cache-transfer.ts';
import { type CheckpointIndex, indexName, parseIndex } from './checkpoint-index.ts';
import { slotOwnerOf } from './slot-owner.ts';

export interface CacheStoreOptions extends ArtifactStoreOptions {
  /** GITHUB_RUN_ID: entries of other runs of the branch are none of this one's. */
  runId: string;
  /** Names of the records that an attempt of this job leaves besides its index: what a green job takes back. */
  recordsOf?: (attempt: number) => readonly string[];
}

/** Less than in artifacts: what rerail keeps there pushes other caches of the repository out. */
const MAX_RUN_BYTES = 1024 ** 3;
/** A run has 256 jobs of a matrix at most, and some more. */
const MAX_JOBS = 1_000;
const JOBS = 'jobs';

/**
 * Checkpoints as entries of the cache service. It lists nothing, deletes nothing and may drop anything: an index of each job and attempt says what there is, a mark says
 * what is gone. Any run of the same branch can write there, so that nothing counts before it is verified.
 */
export function createCacheStore(caches: Caches, options: CacheStoreOptions): JobStore {
  return new CacheStore(caches, options);
}

class CacheStore implements JobStore {
  readonly kind = 'cache';
  readonly #options: CacheStoreOptions;
  readonly #transfer: CacheTransfer;
  readonly #records: CacheRecords;
  /** Which jobs of the run have an index: what one job cannot list, all of them write down. */
  readonly #jobs: CacheRecords;
  #index: CheckpointIndex | undefined;

  constructor(caches: Caches, options: CacheStoreOptions) {
    const { folder, clock = systemClock, random = Math.random, claim, warn = () => {}, runId: run } = options;
    this.#options = options;
    this.#transfer = new CacheTransfer(caches, folder, { clock, random });
    const owner = slotOwnerOf(options);
    this.#records = new CacheRecords(this.#transfer, { run, claim, owner }, warn);
    const all = { ...owner, origin: { ...owner.origin, jobKey: '' } };
    this.#jobs = new CacheRecords(this.#transfer, { run, claim: 'run', owner: all }, warn);
  }

  async put(checkpoint: StoredCheckpoint, archive: string): Promise<void> {
    const index = await this.#ownIndex();
    if (index.checkpoints.some(({ id }) => id === checkpoint.id)) return;
    this.#checkCap(checkpoint, await this.#indexes());
    const prefix = this.#prefix(checkpoint.id);
    await this.#transfer.uploadFile(() => `${prefix}${nonceOf(this.#options.claim)}`, archive);
    const isFirst = index.checkpoints.length === 0;
    index.checkpoints.push(checkpoint);
    await this.#saveIndex(index);
    if (isFirst) await this.#register();
  }

  async list(): Promise<readonly StoredCheckpoint[]> {
    const indexes = await this.#indexes();
    const quarantined = new Set(indexes.flatMap((index) => Object.keys(index.quarantined)));
    const found = new Map(indexes.flatMap((index) => index.checkpoints).map((one) => [one.id, one]));
    return oldestFirst([...found.values()].filter(({ id }) => !quarantined.has(id)));
  }

  async fetch(id: string, destination: string): Promise<void> {
    const entry = await this.#transfer.newest(this.#prefix(id));
    if (!entry || entry.key.endsWith(GONE)) throw missing(id);
    try {
      await this.#transfer.download(entry, destination, MAX_ARCHIVE_BYTES);
    } catch (error) {
      throw new RefusedError(
        'checkpoint-unreachable',
        `Checkpoint ${id} not fetched: ${messageOf(error)}. Try again, or use another store.`,
        { cause: error },
      );
    }
  }

  async remove(id: string): Promise<void> {
    const index = await this.#ownIndex();
    const prefix = this.#prefix(id);
    const entry = await this.#transfer.newest(prefix);
    if (entry && !entry.key.endsWith(GONE))
      await this.#transfer.uploadText(`${prefix}${nonceOf(this.#options.claim)}${GONE}`, GONE);
    const kept = index.checkpoints.filter((checkpoint) => checkpoint.id !== id);
    if (kept.length === index.checkpoints.length) return;
    index.checkpoints = kept;
    await this.#saveIndex(index);
  }

  async quarantine(id: string, reason: string): Promise<void> {
    const index = await this.#ownIndex();
    index.quarantined[id] = reason;
    await this.#saveIndex(index);
  }

  putRecord(name: string, content: string): Promise<void> {
    return this.#records.put(name, content);
  }

  getRecord(name: string): Promise<string | undefined> {
    return this.#records.get(name);
  }

  removeRecord(name: string): Promise<void> {
    return this.#records.remove(name);
  }

  /** Nothing is deleted here: marks say that it no longer counts, and the service drops what nobody uses for a week. */
  async clear(): Promise<number> {
    const { jobKey, attempt, claim, recordsOf = () => [] } = this.#options;
    const namesOf = (each: number) => [indexName(jobKey, each), ...recordsOf(each)];
    const held: string[] = [];
    let alone = true;
    for (let each = attempt; each >= 1 && alone; each--) {
      for (const name of namesOf(each)) {
        // What two jobs claim is nobody's, and so is what the one who claims this attempt has left before.
        const by = await this.#records.claimOf(name).catch(() => 'contested');
        if (by === 'contested' || (each === attempt && by !== undefined && by !== claim)) alone = false;
        else if (by !== undefined) held.push(name);
      }
    }
    for (const name of held) await this.#records.remove(name);
    this.#index = undefined;
    return held.length;
  }

  /** @throws RefusedError `over-limit` */
  #checkCap({ id, storedBytes }: StoredCheckpoint, indexes: readonly CheckpointIndex[]): void {
    const maxRunBytes = Math.min(this.#options.maxRunBytes ?? MAX_RUN_BYTES, MAX_RUN_BYTES);
    const all = new Map(indexes.flatMap(({ checkpoints }) => checkpoints).map((one) => [one.id, one.storedBytes]));
    const taken = [...all.values()].reduce((sum, bytes) => sum + bytes, 0);
    if (taken + storedBytes <= maxRunBytes) return;
    throw new RefusedError(
      'over-limit',
      `Checkpoint ${id} not uploaded: with its ${storedBytes} bytes the checkpoints of this run would take ${taken + storedBytes} in the cache, and ${maxRunBytes} are allowed. Exclude what need not be kept.`,
    );
  }

  /** Of all jobs of the run and all attempts; own ones last, because they know best. */
  async #indexes(): Promise<CheckpointIndex[]> {
    const { jobKey, attempt } = this.#options;
    const indexes: CheckpointIndex[] = [];
    for (const other of await this.#registered().catch(() => [])) {
      if (other === jobKey) continue;
      for (let each = 1; each <= attempt; each++)
        indexes.push(parseIndex(await this.#records.getOf(other, indexName(other, each))) ?? nothingKnown());
    }
    for (let each = 1; each < attempt; each++) indexes.push(await this.#readIndex(each).catch(nothingKnown));
    indexes.push(await this.#ownIndex().catch(nothingKnown));
    return indexes;
  }

  async #registered(): Promise<readonly string[]> {
    return parseJobs(await this.#jobs.get(JOBS));
  }

  /** Best effort: without it others do not list what this job has; the job itself does. */
  async #register(): Promise<void> {
    const { jobKey, warn = () => {} } = this.#options;
    try {
      await this.#jobs.update(JOBS, (content) => {
        const known = parseJobs(content);
        return known.includes(jobKey) ? undefined : JSON.stringify([...known, jobKey]);
      });
    } catch (error) {
      warn(`Other jobs do not see the checkpoints of this job in the cache: ${messageOf(error)}`);
    }
  }

  async #ownIndex(): Promise<CheckpointIndex> {
    this.#index ??= await this.#readIndex(this.#options.attempt);
    return this.#index;
  }

  async #readIndex(attempt: number): Promise<CheckpointIndex> {
    return parseIndex(await this.#records.get(indexName(this.#options.jobKey, attempt))) ?? nothingKnown();
  }

  #saveIndex(index: CheckpointIndex): Promise<void> {
    const { jobKey, attempt } = this.#options;
    return this.#records.put(indexName(jobKey, attempt), JSON.stringify(index));
  }

  #prefix(id: string): string {
    return checkpointPrefix(this.#options.runId, id);
  }
}

function parseJobs(text: string | undefined): readonly string[] {
  try {
    const jobs: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(jobs) ? jobs.filter((job) => typeof job === 'string').slice(0, MAX_JOBS) : [];
  } catch {
    return [];
  }
}

const nothingKnown = (): CheckpointIndex => ({ checkpoints: [], quarantined: {} });

const missing = (id: string) =>
  new RefusedError(
    'checkpoint-missing',
    `Checkpoint ${id} not found: the cache of this run's branch does not have it, or has dropped it. List what there is.`,
  );
