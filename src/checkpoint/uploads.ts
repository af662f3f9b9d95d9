import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { messageOf } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store, StoredCheckpoint } from './store.ts';
import {
  becomeUploader,
  ensureUploader,
  isMine,
  isUploading,
  leavePost,
  type UploaderCommand,
} from './uploader-process.ts';

/**
 * Sending checkpoints and records off while the job goes on. Steps put what is to be sent into a spool folder; one detached process per job takes it from
 * there. Whatever happens to that process, the steps do not notice: they only ever write files.
 *
 * The folder: `queue/<number>.json` says what is to be sent, `queue/<number>.archive` is a checkpoint's archive; `failed/` has what could not be sent, with the
 * reason; what tells of the process is in uploader-process.ts.
 */
export type Upload =
  | { kind: 'checkpoint'; checkpoint: StoredCheckpoint; archive: string }
  /** A record replaces any older one of its name that still waits. */
  | { kind: 'record'; name: string; content: string };

type Queued = { kind: 'checkpoint'; checkpoint: StoredCheckpoint } | { kind: 'record'; name: string; content: string };

const QUEUE = 'queue';
const FAILED = 'failed';

/** Puts something into the queue. What is queued first is sent first. */
export function enqueue(folder: string, upload: Upload): void {
  const queue = path.join(folder, QUEUE);
  mkdirSync(queue, { recursive: true, mode: 0o700 });
  const item = path.join(queue, nextNumber());
  let queued: Queued;
  if (upload.kind === 'record') queued = upload;
  else {
    bring(upload.archive, `${item}.archive`);
    queued = { kind: 'checkpoint', checkpoint: upload.checkpoint };
  }
  writeFileSync(`${item}.new`, JSON.stringify(queued), { mode: 0o600 });
  renameSync(`${item}.new`, `${item}.json`);
}

/** What is left to send, and what could not be sent. */
export interface DrainResult {
  left: number;
  failed: readonly string[];
}

const POLL_MS = 50;
/** After so long without work the uploader looks less often. */
const EAGER_MS = 2_000;
const LAZY_POLL_MS = 250;
/** An uploader that dies so often is not going to make it. */
const MAX_STARTS = 3;

/** Waits until everything is sent, at most `deadlineMs`. An uploader that died is started again. */
export async function drain(
  folder: string,
  deadlineMs: number,
  uploader: UploaderCommand,
  clock: Clock,
): Promise<DrainResult> {
  const until = clock.monotonic() + deadlineMs;
  // What failed while the script ran may have been an outage that is over.
  requeueFailed(folder);
  let starts = 0;
  while (waiting(folder).length > 0 && clock.monotonic() < until) {
    if (!isUploading(folder)) {
      if (starts++ >= MAX_STARTS) break;
      ensureUploader(folder, uploader);
      await started(folder, until, clock);
    }
    await clock.sleep(POLL_MS);
  }
  return { left: waiting(folder).length, failed: failures(folder) };
}

/** A process needs a moment until it says that it is there. */
async function started(folder: string, until: number, clock: Clock): Promise<void> {
  const patience = Math.min(until, clock.monotonic() + START_MS);
  while (!isUploading(folder) && waiting(folder).length > 0 && clock.monotonic() < patience) await clock.sleep(POLL_MS);
}
const START_MS = 5_000;

export interface UploaderPorts {
  clock: Clock;
  /** Takes a line for people who look why something was not sent. */
  say: (line: string) => void;
  /** How long it waits for more when all is sent. */
  idleMs: number;
}

/** The uploader's whole life: sends what is queued, waits a while for more, and ends. Does nothing where another one runs. */
export async function runUploader(folder: string, store: Store, ports: UploaderPorts): Promise<void> {
  if (!becomeUploader(folder)) {
    ports.say('Another uploader is at work.');
    return;
  }
  try {
    let idleSince = ports.clock.monotonic();
    const idle = () => ports.clock.monotonic() - idleSince;
    while (isMine(folder) && idle() < ports.idleMs) {
      const [item] = waiting(folder);
      if (item !== undefined) {
        await send(folder, item, store, ports);
        idleSince = ports.clock.monotonic();
      } else await ports.clock.sleep(idle() < EAGER_MS ? POLL_MS : LAZY_POLL_MS);
    }
  } finally {
    leavePost(folder);
  }
}

async function send(folder: string, item: string, store: Store, { say }: UploaderPorts): Promise<void> {
  const file = path.join(folder, QUEUE, item);
  try {
    const queued = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Queued;
    if (queued.kind === 'checkpoint') await store.put(queued.checkpoint, `${file}.archive`);
    else if (!isOutdone(folder, item, queued.name)) await store.putRecord(queued.name, queued.content);
    rmSync(`${file}.json`, { force: true });
    rmSync(`${file}.archive`, { force: true });
  } catch (error) {
    say(`Not uploaded: ${messageOf(error)}`);
    setAside(folder, item, messageOf(error));
  }
}

/** A newer record of the same name waits behind this one. */
function isOutdone(folder: string, item: string, name: string): boolean {
  return waiting(folder).some((other) => {
    if (other <= item) return false;
    const queued = JSON.parse(readFileSync(path.join(folder, QUEUE, `${other}.json`), 'utf8')) as Queued;
    return queued.kind === 'record' && queued.name === name;
  });
}

function setAside(folder: string, item: string, why: string): void {
  mkdirSync(path.join(folder, FAILED), { recursive: true });
  writeFileSync(path.join(folder, FAILED, `${item}.txt`), why);
  move(path.join(folder, QUEUE), path.join(folder, FAILED), item);
}

function requeueFailed(folder: string): void {
  for (const name of namesIn(path.join(folder, FAILED)).filter((file) => file.endsWith('.txt'))) {
    move(path.join(folder, FAILED), path.join(folder, QUEUE), name.slice(0, -'.txt'.length));
    rmSync(path.join(folder, FAILED, name), { force: true });
  }
}

/** The description goes last: it is what makes an item count. */
function move(from: string, to: string, item: string): void {
  for (const part of [`${item}.archive`, `${item}.json`]) {
    if (existsSync(path.join(from, part))) renameSync(path.join(from, part), path.join(to, part));
  }
}

/** Numbers of what waits, oldest first. */
function waiting(folder: string): string[] {
  return namesIn(path.join(folder, QUEUE))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

const failures = (folder: string): string[] =>
  namesIn(path.join(folder, FAILED))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(folder, FAILED, name), 'utf8'));

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

let last = 0n;

/** Grows from call to call and, as long as clocks do, from step to step. */
function nextNumber(): string {
  const now = BigInt(Date.now()) * 1_000n;
  last = now > last ? now : last + 1n;
  return `${last.toString().padStart(20, '0')}-${process.pid}`;
}

function bring(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}
