import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from '../../errors.ts';
import { type BytePath, osPath } from '../../files/byte-path.ts';
import { createTimeSetter, setTimeEarly } from '../../files/set-times.ts';

/** Where a restore works, in the root of the workspace and so on its mount. There is one at a time. */
export const WORK_FOLDER = '.rerail-restore';
/** Below the work folder: what is to be put in place, under the paths it will have. */
export const STAGE = 'stage';
/** What was replaced or removed by restores, a folder each. */
export const QUARANTINE = '.rerail-quarantine';
/** Below the work folder: the repository's index as the checkpoint has it. */
export const GIT_INDEX = 'git-index';
/** Its presence in the work folder says that the swap has begun and has to be finished. */
const JOURNAL = 'journal.json';

/**
 * The changes to a workspace, as data. All content is staged and verified before this is written down; from then on nothing can fail but the machine, and
 * every step can be repeated.
 */
export interface Swap {
  version: 1;
  /** The checkpoint that is restored. */
  id: string;
  /** Folder of the quarantine, relative to the root. */
  quarantine: string;
  /** Paths to be moved away. */
  takes: readonly BytePath[];
  /** Paths to be moved in from the stage; what is there is moved away. */
  places: readonly BytePath[];
  /** Modes and times to be set at last, folders after what they hold. A null time is left as it is. */
  adjusts: readonly (readonly [path: BytePath, mode: number | null, mtime: string | null])[];
  /** The work folder has an index for the repository, to be filled in with the files' stats and put in place at last. */
  gitIndex: 'sha1' | 'sha256' | null;
}

/** Writes the swap down. After this the workspace counts as incomplete until `performSwap` has ended. */
export function writeJournal(work: string, swap: Swap): void {
  const file = path.join(work, JOURNAL);
  writeFileSync(`${file}.new`, JSON.stringify(swap), 'latin1');
  renameSync(`${file}.new`, file);
}

/** The swap that was begun, or undefined where none was. */
export function readJournal(work: string): Swap | undefined {
  try {
    return JSON.parse(readFileSync(path.join(work, JOURNAL), 'latin1')) as Swap;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Marks the swap as done; the work folder is only waste now. */
export function closeJournal(work: string): void {
  renameSync(path.join(work, JOURNAL), path.join(work, 'done.json'));
}

/** Removes a work folder, whatever modes are in it. */
export function removeWork(work: string): void {
  rmSync(work, { recursive: true, force: true });
}

/** Does what the swap says, or what is left of it. */
export async function performSwap(root: string, work: string, swap: Swap): Promise<{ exactTimes: boolean }> {
  const mover = new Mover(root, path.join(root, swap.quarantine));
  for (const taken of swap.takes) mover.takeAway(taken);
  const stage = path.join(work, STAGE);
  for (const placed of swap.places) mover.putInPlace(stage, placed);
  const adjusted = await adjust(root, swap);
  if (swap.gitIndex) {
    const { finishIndex } = await import('../../git/restore-index.ts');
    finishIndex(root, path.join(work, GIT_INDEX), swap.gitIndex);
  }
  return adjusted;
}

async function adjust(root: string, { adjusts }: Swap): Promise<{ exactTimes: boolean }> {
  const setter = createTimeSetter(root);
  const times = adjusts.filter(([, , mtime]) => mtime !== null);
  for (const [at, , mtime] of times) setter.set(at === '' ? '.' : at, BigInt(mtime as string));
  const exactTimes = await setter.finish();
  if (!exactTimes) for (const [at, , mtime] of times) setTimeEarly(root, at, BigInt(mtime as string));
  // Last, because a mode can close the way to what is below.
  for (const [at, mode] of adjusts) if (mode !== null) chmodSync(osPath(root, at), mode);
  return { exactTimes };
}

/** Moves entries by renaming them. Each move can be repeated: what is done is seen from what is there. */
class Mover {
  readonly #root: string;
  readonly #quarantine: string;
  readonly #made = new Set<BytePath>();

  constructor(root: string, quarantine: string) {
    this.#root = root;
    this.#quarantine = quarantine;
  }

  takeAway(at: BytePath): void {
    const live = osPath(this.#root, at);
    if (!exists(live)) return;
    this.#makeRoom(at);
    let kept = osPath(this.#quarantine, at);
    // Something was taken from here before, and something else came since.
    for (let n = 2; exists(kept); n++) kept = osPath(this.#quarantine, `${at}.${n}`);
    this.#rename(at, live, kept);
  }

  putInPlace(stage: string, at: BytePath): void {
    const staged = osPath(stage, at);
    if (!exists(staged)) return;
    this.takeAway(at);
    this.#rename(at, staged, osPath(this.#root, at));
  }

  #makeRoom(at: BytePath): void {
    const parent = parentOf(at);
    if (this.#made.has(parent)) return;
    mkdirSync(osPath(this.#quarantine, parent), { recursive: true });
    this.#made.add(parent);
  }

  /** A folder without write permission is opened for the move; its mode is among those that are set at last. */
  #rename(at: BytePath, from: string | Buffer, to: string | Buffer): void {
    try {
      renameSync(from, to);
    } catch (error) {
      const code = codeOf(error);
      if (code !== 'EACCES' && code !== 'EPERM') throw error;
      const parent = osPath(this.#root, parentOf(at));
      chmodSync(parent, modeOf(parent) | 0o700);
      // To move a folder to another one is to change its "..".
      const moved = lstatSync(from);
      if (moved.isDirectory()) chmodSync(from, (moved.mode & 0o7777) | 0o700);
      renameSync(from, to);
      if (moved.isDirectory()) chmodSync(to, moved.mode & 0o7777);
    }
  }
}

const exists = (file: string | Buffer) => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

const modeOf = (file: string | Buffer) => lstatSync(file).mode & 0o7777;

export const parentOf = (at: BytePath): BytePath => at.slice(0, Math.max(0, at.lastIndexOf('/')));
