import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { UserError } from '../errors.ts';
import type { StoredCheckpoint } from './store.ts';

/**
 * The folder in which steps leave what is to be sent, and what its sender says of itself: `queue/<number>.json` describes an item, `queue/<number>.archive` is a
 * checkpoint's archive; `failed/` has what could not be sent, with the reason; `activity.json` is how far the sender is; `wanted` says that somebody waits, and
 * `stop` that nothing new is to be begun. What tells of the sender's process is in uploader-process.ts.
 */
export type Upload =
  | { kind: 'checkpoint'; checkpoint: StoredCheckpoint; archive: string }
  /** A record replaces any older one of its name that still waits. */
  | { kind: 'record'; name: string; content: string }
  /** A checkpoint that nothing refers to any more once all that was queued before is sent; its ID as the store takes it. */
  | { kind: 'removal'; id: string };

export type Queued = Exclude<Upload, { kind: 'checkpoint' }> | { kind: 'checkpoint'; checkpoint: StoredCheckpoint };

/** The name under which the ID of a removal is signed. */
export const REMOVAL = 'removal';

const QUEUE = 'queue';
const FAILED = 'failed';
const ACTIVITY = 'activity.json';
const WANTED = 'wanted';
const STOP = 'stop';

/** Puts something into the queue. What is queued first is sent first. */
export function enqueue(folder: string, upload: Upload): void {
  const queue = path.join(folder, QUEUE);
  mkdirSync(queue, { recursive: true, mode: 0o700 });
  const item = path.join(queue, nextNumber());
  let queued: Queued;
  if (upload.kind !== 'checkpoint') queued = upload;
  else {
    bring(upload.archive, `${item}.archive`);
    queued = { kind: 'checkpoint', checkpoint: upload.checkpoint };
  }
  writeFileSync(`${item}.new`, JSON.stringify(queued), { mode: 0o600 });
  renameSync(`${item}.new`, `${item}.json`);
}

/** Numbers of what waits, oldest first. */
export function waiting(folder: string): string[] {
  return namesIn(path.join(folder, QUEUE))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** What an item says. @throws if it is gone meanwhile */
export const readItem = (folder: string, item: string): Queued =>
  JSON.parse(readFileSync(`${itemFile(folder, item)}.json`, 'utf8')) as Queued;

export const archiveOf = (folder: string, item: string): string => `${itemFile(folder, item)}.archive`;

export function removeItem(folder: string, item: string): void {
  rmSync(`${itemFile(folder, item)}.json`, { force: true });
  rmSync(archiveOf(folder, item), { force: true });
}

/** Takes checkpoints out of the queue, and out of what could not be sent. */
export function removeCheckpoints(folder: string, ids: ReadonlySet<string>): void {
  for (const name of [QUEUE, FAILED]) {
    for (const file of namesIn(path.join(folder, name)).filter((entry) => entry.endsWith('.json'))) {
      const item = file.slice(0, -'.json'.length);
      try {
        const queued = JSON.parse(readFileSync(path.join(folder, name, file), 'utf8')) as Queued;
        if (queued.kind !== 'checkpoint' || !ids.has(queued.checkpoint.id)) continue;
      } catch {
        // It has just been sent.
        continue;
      }
      for (const end of ['.json', '.archive', '.txt']) rmSync(path.join(folder, name, item + end), { force: true });
    }
  }
}

/** The checkpoints that wait, oldest first. */
export function waitingCheckpoints(folder: string): StoredCheckpoint[] {
  return waiting(folder).flatMap((item) => {
    try {
      const queued = readItem(folder, item);
      return queued.kind === 'checkpoint' ? [queued.checkpoint] : [];
    } catch {
      // It has just been sent.
      return [];
    }
  });
}

/** Takes an item out of the queue, with the reason. */
export function setAside(folder: string, item: string, why: string): void {
  mkdirSync(path.join(folder, FAILED), { recursive: true });
  writeFileSync(path.join(folder, FAILED, `${item}.txt`), why);
  move(path.join(folder, QUEUE), path.join(folder, FAILED), item);
}

/** Puts what was set aside back into the queue. */
export function requeueFailed(folder: string): void {
  for (const name of namesIn(path.join(folder, FAILED)).filter((file) => file.endsWith('.txt'))) {
    move(path.join(folder, FAILED), path.join(folder, QUEUE), name.slice(0, -'.txt'.length));
    rmSync(path.join(folder, FAILED, name), { force: true });
  }
}

/** Why items were set aside. */
export const failures = (folder: string): string[] =>
  namesIn(path.join(folder, FAILED))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(folder, FAILED, name), 'utf8'));

/** How far the sender is. */
export interface Activity {
  /** Grows with everything that was achieved: a request that was answered, bytes that arrived. */
  moves: number;
  /** What went wrong last, if nothing was achieved since. */
  trouble?: string;
}

/** What is noted for the processes that wait. */
export function noteActivity(folder: string): { moved(): void; trouble(text: string): void } {
  const write = (activity: Activity) => {
    const file = path.join(folder, ACTIVITY);
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(activity), { mode: 0o600 });
    renameSync(`${file}.${process.pid}`, file);
  };
  return {
    moved: () => write({ moves: readActivity(folder).moves + 1 }),
    trouble: (text) => write({ moves: readActivity(folder).moves, trouble: text }),
  };
}

export function readActivity(folder: string): Activity {
  try {
    const { moves, trouble } = JSON.parse(readFileSync(path.join(folder, ACTIVITY), 'utf8')) as Partial<Activity>;
    return { moves: Number(moves) || 0, ...(typeof trouble === 'string' ? { trouble } : {}) };
  } catch {
    return { moves: 0 };
  }
}

/** Somebody waits from now on: everything goes at normal priority. */
export const setWanted = (folder: string): void => mark(folder, WANTED);
export const isWanted = (folder: string): boolean => existsSync(path.join(folder, WANTED));

/** Nothing new is to be begun. */
export const setStop = (folder: string): void => mark(folder, STOP);
export const isStopped = (folder: string): boolean => existsSync(path.join(folder, STOP));

function mark(folder: string, name: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(folder, name), '', { mode: 0o600 });
}

const itemFile = (folder: string, item: string) => path.join(folder, QUEUE, item);

/** The description goes last: it is what makes an item count. */
function move(from: string, to: string, item: string): void {
  for (const part of [`${item}.archive`, `${item}.json`]) {
    if (existsSync(path.join(from, part))) renameSync(path.join(from, part), path.join(to, part));
  }
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

let last = 0n;

/** Grows from call to call and, as long as clocks do, from step to step. */
function nextNumber(): string {
  const now = BigInt(Date.now()) * 1_000n;
  last = now > last ? now : last + 1n;
  return `${last.toString().padStart(20, '0')}-${process.pid}`;
}

function bring(from: string, to: string): void {
  if (!lstatSync(from).isFile()) throw new UserError(`${from} is not uploaded: it is no regular file.`);
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}
