import { rmSync } from 'node:fs';
import path from 'node:path';
import { messageOf, RefusedError } from '../errors.ts';
import { allByteRanges } from './archive/all-byte-ranges.ts';
import { readByteRanges } from './archive/contents.ts';
import type { EnginePorts, ValidationLevel, ValidationResult } from './engine.ts';
import { type OpenCheckpoint, openCheckpoint } from './open-checkpoint.ts';
import { withScratch } from './scratch.ts';
import type { Store } from './store.ts';
import { Threads } from './threads/pool.ts';
import { checkStateHash } from './tree/state-hash.ts';

/** Checks every copy of a checkpoint, and of those that it needs. See CheckpointEngine.validate. */
export async function validate(
  id: string,
  stores: readonly Store[],
  level: ValidationLevel,
  ports: EnginePorts,
): Promise<ValidationResult> {
  const threads = new Threads(ports.threadScript);
  try {
    return await withScratch(ports.folder, async (scratch) => {
      const validation = new Validation(stores, level, scratch, ports.key, threads);
      await validation.check(id);
      return { ok: validation.problems.length === 0, problems: validation.problems };
    });
  } finally {
    threads.close();
  }
}

class Validation {
  readonly problems: string[] = [];
  readonly #stores: readonly Store[];
  readonly #level: ValidationLevel;
  readonly #scratch: string;
  readonly #key: string | undefined;
  readonly #threads: Threads;
  #files = 0;

  constructor(
    stores: readonly Store[],
    level: ValidationLevel,
    scratch: string,
    key: string | undefined,
    threads: Threads,
  ) {
    this.#stores = stores;
    this.#level = level;
    this.#scratch = scratch;
    this.#key = key;
    this.#threads = threads;
  }

  /** Checks a checkpoint and those that hold content of it. */
  async check(id: string): Promise<void> {
    const dependencies = await this.#checkCopies(id, '');
    if (this.#level === 'quick') return;
    for (const dependency of dependencies) await this.#checkCopies(dependency, `It needs ${dependency}. `);
  }

  /** Returns what it needs. @param what begins each sentence about a problem */
  async #checkCopies(id: string, what: string): Promise<readonly string[]> {
    let dependencies: readonly string[] | undefined;
    let missing: unknown;
    for (const store of this.#stores) {
      try {
        dependencies = await this.#checkCopy(store, id);
      } catch (error) {
        if (error instanceof RefusedError && error.reason === 'checkpoint-missing') missing ??= error;
        else {
          dependencies ??= [];
          this.problems.push(
            `${what}${this.#stores.length > 1 ? `In the ${store.kind} store: ` : ''}${messageOf(error)}`,
          );
        }
      }
    }
    if (dependencies === undefined) this.problems.push(`${what}${messageOf(missing)}`);
    return dependencies ?? [];
  }

  async #checkCopy(store: Store, id: string): Promise<readonly string[]> {
    const file = path.join(this.#scratch, `copy-${this.#files++}`);
    const opened = await openCheckpoint(store, id, file, this.#key, (bytes) => {
      if (this.#level === 'full') this.#threads.expect({ bytes });
    });
    try {
      await checkOpened(opened, this.#level, this.#threads);
      return opened.manifest.dependencies;
    } finally {
      opened.archive.close();
      rmSync(file, { force: true });
    }
  }
}

async function checkOpened(
  { manifest, archive }: OpenCheckpoint,
  level: ValidationLevel,
  threads: Threads,
): Promise<void> {
  if (level === 'quick') return;
  // Every stored byte is compared with the manifest without unpacking it; what was repacked is unpacked after all.
  const isUnpacked = level === 'full' || !archive.verifyFrames();
  const reading = isUnpacked ? readByteRanges(archive, allByteRanges(manifest), threads) : undefined;
  try {
    checkStateHash(manifest);
  } finally {
    await reading;
  }
}
