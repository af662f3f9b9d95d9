import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf, messageOf, RefusedError } from '../../errors.ts';
import type { BytePath } from '../../files/byte-path.ts';
import { whyUnsafe } from '../manifest/safe-path.ts';

/** What was replaced or removed by restores, a folder each; in the root of the workspace. */
export const QUARANTINE = '.rerail-quarantine';
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

/**
 * The swap that was begun, or undefined if none was. It is in the workspace, so anybody may have written it: only paths of the workspace are let through.
 * @throws RefusedError `journal-invalid`
 */
export function readJournal(work: string): Swap | undefined {
  let text: string;
  try {
    text = readFileSync(path.join(work, JOURNAL), 'latin1');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  let swap: Partial<Swap>;
  try {
    swap = JSON.parse(text) as Partial<Swap>;
  } catch (error) {
    throw invalid(work, messageOf(error));
  }
  const problem = problemOf(swap);
  if (problem) throw invalid(work, `its field "${problem}" is wrong`);
  return swap as Swap;
}

/** Marks the swap as done; the work folder is only waste now. */
export function closeJournal(work: string): void {
  renameSync(path.join(work, JOURNAL), path.join(work, 'done.json'));
}

function problemOf(swap: Partial<Swap> | null): string | undefined {
  const fields: Record<keyof Swap, boolean> = {
    version: swap?.version === 1,
    id: typeof swap?.id === 'string',
    quarantine: typeof swap?.quarantine === 'string' && /^\.rerail-quarantine\/[\w-]+$/.test(swap.quarantine),
    takes: Array.isArray(swap?.takes) && swap.takes.every(isPath),
    places: Array.isArray(swap?.places) && swap.places.every(isPath),
    adjusts: Array.isArray(swap?.adjusts) && swap.adjusts.every(isAdjust),
    gitIndex: swap?.gitIndex === null || swap?.gitIndex === 'sha1' || swap?.gitIndex === 'sha256',
  };
  return Object.entries(fields).find(([, fits]) => !fits)?.[0];
}

/** A path of the workspace, of the repository in its root, or the `.git` of another one. */
const isPath = (value: unknown): boolean =>
  typeof value === 'string' &&
  (value === '.git' || whyUnsafe(value.replace(/^\.git\/|(?<=.)\/\.git$/, '')) === undefined);

const isAdjust = (value: unknown): boolean => {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [at, mode, mtime] = value as unknown[];
  const isMode = mode === null || (Number.isInteger(mode) && (mode as number) >= 0 && (mode as number) <= 0o7777);
  const isTime = mtime === null || (typeof mtime === 'string' && /^-?\d{1,20}$/.test(mtime));
  return (at === '' || isPath(at)) && isMode && isTime;
};

const invalid = (work: string, why: string) =>
  new RefusedError(
    'journal-invalid',
    `Workspace not settled: the journal in ${work} was not written by rerail: ${why}. Look at the folder and remove it.`,
  );
