import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { messageOf, RefusedError } from '../errors.ts';
import { displayText } from '../files/byte-path.ts';
import { readStretches, type Stretches } from './archive/contents.ts';
import { type PlacedMember, placeOf, repositoryMembers, storedEntries } from './archive/layout.ts';
import { encodeHeader } from './archive/tar.ts';
import type { EnginePorts, ValidationLevel, ValidationResult } from './engine.ts';
import type { Manifest } from './manifest/manifest.ts';
import { type OpenCheckpoint, openCheckpoint } from './open-checkpoint.ts';
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
  mkdirSync(ports.folder, { recursive: true });
  const scratch = mkdtempSync(path.join(ports.folder, 'validate-'));
  const threads = new Threads(ports.threadScript);
  try {
    const validation = new Validation(stores, level, scratch, ports.key, threads);
    await validation.check(id);
    return { ok: validation.problems.length === 0, problems: validation.problems };
  } finally {
    threads.close();
    rmSync(scratch, { recursive: true, force: true });
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
    const holders = await this.#checkCopies(id, '');
    if (this.#level === 'quick') return;
    for (const holder of holders) await this.#checkCopies(holder, `It needs ${holder}. `);
  }

  /** Returns what it needs. @param what begins each sentence about a problem */
  async #checkCopies(id: string, what: string): Promise<readonly string[]> {
    let holders: readonly string[] | undefined;
    let missing: unknown;
    for (const store of this.#stores) {
      try {
        holders = await this.#checkCopy(store, id);
      } catch (error) {
        if (error instanceof RefusedError && error.reason === 'checkpoint-missing') missing ??= error;
        else {
          holders ??= [];
          this.problems.push(
            `${what}${this.#stores.length > 1 ? `In the ${store.kind} store: ` : ''}${messageOf(error)}`,
          );
        }
      }
    }
    if (holders === undefined) this.problems.push(`${what}${messageOf(missing)}`);
    return holders ?? [];
  }

  async #checkCopy(store: Store, id: string): Promise<readonly string[]> {
    const file = path.join(this.#scratch, `copy-${this.#files++}`);
    const opened = await openCheckpoint(store, id, file, this.#key);
    try {
      await checkOpened(opened, this.#level, this.#threads);
      return opened.manifest.holders;
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
  checkStateHash(manifest);
  if (level === 'full') return readStretches(archive, allStretches(manifest), threads);
  // Every stored byte is compared with the manifest without unpacking it; what was repacked is unpacked after all.
  if (!archive.verifyFrames()) await readStretches(archive, allStretches(manifest), threads);
}

/** The hash of what folders and links have for content. */
const NOTHING = hash('sha256', '', 'buffer');

/** Headers and contents of all members; one behind the other, as they lie in the tar. */
function allStretches(manifest: Manifest): Stretches {
  const { tree, sources } = manifest;
  const stored = storedEntries(manifest);
  const own = repositoryMembers(manifest).sort((a, b) => a.at - b.at);
  const place = (n: number): PlacedMember & { sha256: Uint8Array } => {
    const i = stored[n];
    if (i !== undefined) {
      const placed = placeOf(tree, i, sources.at[i] as number);
      return { ...placed, sha256: placed.member.type === 'file' ? tree.hash(i) : NOTHING };
    }
    const member = own[n - stored.length] as (typeof own)[number];
    return { ...member, sha256: Buffer.from(member.sha256, 'hex') };
  };
  // Asked for several times in a row.
  let last = { n: -1, placed: undefined as ReturnType<typeof place> | undefined };
  const at = (k: number): ReturnType<typeof place> => {
    if (last.n !== k >> 1 || !last.placed) last = { n: k >> 1, placed: place(k >> 1) };
    return last.placed as ReturnType<typeof place>;
  };
  const isHeader = (k: number) => k % 2 === 0;
  const from = (k: number) => (isHeader(k) ? at(k).at : at(k).contentAt);
  const to = (k: number) => (isHeader(k) ? at(k).contentAt : at(k).contentAt + at(k).member.size);
  return {
    length: 2 * (stored.length + own.length),
    from,
    to,
    at: (k) => {
      const { member, sha256 } = at(k);
      const name = () => displayText(member.path);
      if (!isHeader(k)) return { from: from(k), to: to(k), sha256, name };
      const expected = hash('sha256', encodeHeader(member), 'buffer');
      return { from: from(k), to: to(k), sha256: expected, name: () => `the header of ${name()}` };
    },
  };
}
