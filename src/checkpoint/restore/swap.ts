import { chmodSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf, RefusedError } from '../../errors.ts';
import { type BytePath, displayText, osPath } from '../../files/byte-path.ts';
import { setTimeEarly, type TimeHelper } from '../../files/set-times.ts';
import { QUARANTINE, type Swap } from './journal.ts';

/** Below the work folder: what is to be put in place, under the paths it will have. */
export const STAGE = 'stage';
/** Below the work folder: the repository's index as the checkpoint has it. */
export const GIT_INDEX = 'git-index';

const GIT = '.git/';

/** Removes a work folder, whatever modes are in it. */
export function removeWork(work: string): void {
  rmSync(work, { recursive: true, force: true });
}

/**
 * Does what the swap says, or what is left of it.
 * @throws RefusedError `path-escapes` if links would lead a step out of the workspace
 */
export async function performSwap(
  root: string,
  work: string,
  swap: Swap,
  times: TimeHelper,
): Promise<{ exactTimes: boolean }> {
  const inside = new Inside(root);
  inside.check(`${swap.quarantine}/x`);
  const mover = new Mover(root, path.join(root, swap.quarantine), inside);
  for (const taken of swap.takes) mover.takeAway(taken);
  const stage = path.join(work, STAGE);
  for (const placed of swap.places) mover.putInPlace(stage, placed);
  hideQuarantine(root);
  const adjusted = await adjust(root, swap, inside, times);
  if (swap.gitIndex) {
    inside.check('.git/index');
    const { finishIndex } = await import('../../git/restore-index.ts');
    finishIndex(root, path.join(work, GIT_INDEX), swap.gitIndex);
  }
  return adjusted;
}

/**
 * git's private list tells only the repository in the root what to ignore. If the workspace is a part of another one, or its repository is elsewhere, the
 * quarantine says so itself.
 */
function hideQuarantine(root: string): void {
  const quarantine = path.join(root, QUARANTINE);
  if (!exists(quarantine) || !isSeenFromElsewhere(root)) return;
  try {
    writeFileSync(path.join(quarantine, '.gitignore'), '*\n', { flag: 'wx' });
  } catch {
    // It is there already, or the folder shows as untracked; nothing else depends on this.
  }
}

function isSeenFromElsewhere(root: string): boolean {
  const dotGit = lstatSync(path.join(root, '.git'), { throwIfNoEntry: false });
  if (dotGit) return !dotGit.isDirectory();
  const above = path.dirname(path.resolve(root));
  return above !== path.resolve(root) && (exists(path.join(above, '.git')) || isSeenFromElsewhere(above));
}

/** What `performSwap` would refuse, as long as nothing has begun. @throws RefusedError `path-escapes` */
export function checkSwap(root: string, { quarantine, takes, places, adjusts }: Swap): void {
  const inside = new Inside(root, new Set([...takes, ...places]));
  const paths = [`${quarantine}/x`, ...takes, ...places, ...adjusts.map(([at]) => at)];
  for (const at of paths) inside.check(at);
}

async function adjust(
  root: string,
  { adjusts }: Swap,
  inside: Inside,
  times: TimeHelper,
): Promise<{ exactTimes: boolean }> {
  for (const [at] of adjusts) inside.check(at);
  const setter = times.below(root);
  const timed = adjusts.filter(([, , mtime]) => mtime !== null);
  for (const [at, , mtime] of timed) setter.set(at === '' ? '.' : at, BigInt(mtime as string));
  const exactTimes = await setter.finish();
  if (!exactTimes) for (const [at, , mtime] of timed) setTimeEarly(root, at, BigInt(mtime as string));
  // Last, because a mode can close the way to what is below.
  for (const [at, mode] of adjusts) if (mode !== null && !isLink(osPath(root, at))) chmodSync(osPath(root, at), mode);
  return { exactTimes };
}

/** Sees to it that no link on the way leads a path out of the workspace. */
class Inside {
  readonly #root: string;
  readonly #folders: Set<BytePath>;

  /** @param made folders that will be others by then */
  constructor(root: string, made: Iterable<BytePath> = []) {
    this.#root = root;
    this.#folders = new Set(['', ...made]);
  }

  check(at: BytePath): void {
    const parent = parentOf(at);
    if (this.#folders.has(parent)) return;
    this.check(parent);
    if (isLink(osPath(this.#root, parent))) {
      throw new RefusedError(
        'path-escapes',
        `Restore refused: ${displayText(parent)} in the workspace has become a link. Remove it.`,
      );
    }
    this.#folders.add(parent);
  }

  /** What is at a place is another thing now. */
  forget(at: BytePath): void {
    for (const folder of this.#folders) if (folder === at || folder.startsWith(`${at}/`)) this.#folders.delete(folder);
  }
}

/** Moves entries by renaming them. Each move can be repeated: what is done is seen from what is there. */
class Mover {
  readonly #root: string;
  readonly #quarantine: string;
  readonly #made = new Set<BytePath>();

  readonly #inside: Inside;

  constructor(root: string, quarantine: string, inside: Inside) {
    this.#inside = inside;
    this.#root = root;
    this.#quarantine = quarantine;
  }

  takeAway(at: BytePath): void {
    this.#inside.check(at);
    const live = osPath(this.#root, at);
    if (!exists(live)) return;
    this.#inside.forget(at);
    this.#makeRoom(at);
    let kept = osPath(this.#quarantine, at);
    // Something was taken from here before, and something else came since.
    for (let n = 2; exists(kept); n++) kept = osPath(this.#quarantine, `${at}.${n}`);
    this.#rename(at, live, kept);
  }

  putInPlace(stage: string, at: BytePath): void {
    const staged = osPath(stage, at);
    if (!exists(staged)) return;
    if (at.startsWith(GIT)) this.#makeFolder(parentOf(at));
    this.takeAway(at);
    this.#rename(at, staged, osPath(this.#root, at));
  }

  /** Folders of the workspace are part of the plan; of git's own any may be gone, or be something else. */
  #makeFolder(at: BytePath): void {
    const folder = osPath(this.#root, at);
    this.#inside.check(at);
    if (at === '' || lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    this.#makeFolder(parentOf(at));
    this.takeAway(at);
    mkdirSync(folder);
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

const isLink = (file: string | Buffer) => lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;

const exists = (file: string | Buffer) => lstatSync(file, { throwIfNoEntry: false }) !== undefined;

const modeOf = (file: string | Buffer) => lstatSync(file).mode & 0o7777;

export const parentOf = (at: BytePath): BytePath => at.slice(0, Math.max(0, at.lastIndexOf('/')));
