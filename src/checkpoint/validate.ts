import { rmSync } from 'node:fs';
import path from 'node:path';
import { messageOf, RefusedError } from '../errors.ts';
import { allByteRanges } from './archive/all-byte-ranges.ts';
import { type ByteRanges, readByteRanges } from './archive/contents.ts';
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
      const validation = new Validation(stores, level, scratch, ports, threads);
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
  readonly #ports: Pick<EnginePorts, 'key' | 'progress'>;
  readonly #threads: Threads;
  #files = 0;

  constructor(
    stores: readonly Store[],
    level: ValidationLevel,
    scratch: string,
    ports: Pick<EnginePorts, 'key' | 'progress'>,
    threads: Threads,
  ) {
    this.#stores = stores;
    this.#level = level;
    this.#scratch = scratch;
    this.#ports = ports;
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
    const opened = await openCheckpoint(store, id, file, this.#ports.key, (bytes) => {
      if (this.#level === 'full') this.#threads.expect({ bytes });
    });
    try {
      await checkOpened(opened, this.#level, this.#threads, this.#ports.progress);
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
  progress: EnginePorts['progress'],
): Promise<void> {
  if (level === 'quick') return;
  // Every stored byte is compared with the manifest without unpacking it; what was repacked is unpacked after all.
  const isUnpacked = level === 'full' || !archive.verifyFrames();
  const reading = isUnpacked ? readByteRanges(archive, watched(allByteRanges(manifest), progress), threads) : undefined;
  try {
    checkStateHash(manifest);
  } finally {
    await reading;
  }
}

/** Tells how many bytes are verified. */
function watched(ranges: ByteRanges, progress: EnginePorts['progress']): ByteRanges {
  if (!progress) return ranges;
  const { from, to, length } = ranges;
  const sizeOf = (k: number) => Math.max(0, (to[k] as number) - (from[k] as number));
  let total = 0;
  for (let k = 0; k < length; k += 1) total += sizeOf(k);
  let done = 0;
  return {
    ...ranges,
    verified(k) {
      done += sizeOf(k);
      progress(done, total);
    },
  };
}
