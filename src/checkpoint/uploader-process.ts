import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Clock } from '../ports/clock.ts';
import { identityOf, isRunning, type ProcessIdentity, thisProcess } from './process-identity.ts';
import { readActivity, setStop } from './spool.ts';
import type { RemoteKind } from './stores/remote.ts';

/** In the spool folder: who is the uploader; who was started to become it; what it had to say. */
const OWNER = 'uploader.json';
const STARTED = 'started';
export const UPLOADER_LOG = 'uploader.log';
const POLL_MS = 50;
/** An upload that has not moved for this long is not about to end. */
const STILL_MS = 5_000;

/**
 * How to start the process that uploads: a program and its arguments, its whole environment, and what it reads from its standard input. Arguments and
 * environment can be read by every script, so tokens and keys come by the input.
 */
export interface UploaderCommand {
  command: readonly [file: string, ...args: string[]];
  env: Readonly<Record<string, string | undefined>>;
  input?: string;
}

/** What the uploader's process reads: everything it needs to open the same store. */
export interface UploaderOptions {
  jobKey: string;
  attempt: number;
  claim: string;
  retentionDays: number;
  maxRunBytes?: number;
  runId?: string;
  /** Where checkpoints go. */
  stores: readonly RemoteKind[];
  /** With a `checkpoint-key`, records are sealed with it. */
  sealed?: { key: string; repository?: string; runId?: string };
  /** What proves that a record in the spool is rerail's, base64. */
  spoolKey: string;
}

/** What the uploader reads from its standard input. */
export interface UploaderInput {
  options: UploaderOptions;
  /** Variables that the services' clients ask for. */
  variables: Readonly<Record<string, string | undefined>>;
}

/** Starts the uploader if none runs or is on its way. Cheap if one is. */
export function ensureUploader(folder: string, { command, env, input }: UploaderCommand): void {
  if (isUploading(folder) || isStarting(folder)) return;
  mkdirSync(path.join(folder, STARTED), { recursive: true, mode: 0o700 });
  const log = openSync(path.join(folder, UPLOADER_LOG), 'a', 0o600);
  try {
    const [file, ...args] = command;
    // With its own stdio: the runner waits for every process that holds a step's pipes.
    const child = spawn(file, args, {
      detached: true,
      stdio: [input === undefined ? 'ignore' : 'pipe', log, log],
      env: { ...env },
      windowsHide: true,
    });
    child.on('error', () => undefined);
    // One that ends early is started again by the process that waits for it.
    child.stdin?.on('error', () => undefined);
    // A few kilobytes: the pipe takes them at once, and this process may end.
    child.stdin?.end(input);
    if (child.pid !== undefined) {
      // It needs a moment until it says itself that it is there, and on a busy machine a long one.
      writeFileSync(path.join(folder, STARTED, `${child.pid}.json`), JSON.stringify(identityOf(child.pid)));
    }
    child.unref();
  } finally {
    closeSync(log);
  }
}

/** Starts another uploader in the place of one that is at work; what that one is sending is begun anew. */
export function replaceUploader(folder: string, uploader: UploaderCommand): void {
  for (const one of knownOnes(folder)) kill(one);
  rmSync(path.join(folder, OWNER), { force: true });
  rmSync(path.join(folder, STARTED), { recursive: true, force: true });
  ensureUploader(folder, uploader);
}

/**
 * Ends the uploader and forgets what waits: the job does not need it any more. What it has begun it may finish while that goes on, at most `patienceMs`, so that the
 * service is not left with half an artifact.
 * @returns whether something was broken off
 */
export async function stopUploader(folder: string, clock: Clock, patienceMs = 0): Promise<boolean> {
  if (patienceMs > 0) await letFinish(folder, clock, patienceMs);
  const brokenOff = isUploading(folder);
  for (const one of knownOnes(folder)) await end(one, clock);
  rmSync(folder, { recursive: true, force: true });
  return brokenOff;
}

async function letFinish(folder: string, clock: Clock, patienceMs: number): Promise<void> {
  setStop(folder);
  const until = clock.monotonic() + patienceMs;
  let movedAt = clock.monotonic();
  let { moves } = readActivity(folder);
  while (isUploading(folder) && clock.monotonic() < until && clock.monotonic() - movedAt < STILL_MS) {
    await clock.sleep(POLL_MS);
    const { moves: now } = readActivity(folder);
    if (now !== moves) movedAt = clock.monotonic();
    moves = now;
  }
}

function knownOnes(folder: string): ProcessIdentity[] {
  const owner = readOwner(folder);
  return [...(owner ? [owner] : []), ...startedOnes(folder)];
}

async function end(one: ProcessIdentity, clock: Clock): Promise<void> {
  if (!kill(one)) return;
  while (isRunning(one)) await clock.sleep(POLL_MS);
}

function kill(one: ProcessIdentity): boolean {
  if (!isRunning(one)) return false;
  try {
    process.kill(one.pid, 'SIGKILL');
  } catch {
    // It has just ended.
  }
  return true;
}

/** All that were started here, whatever has become of them. */
function startedOnes(folder: string): ProcessIdentity[] {
  const started = path.join(folder, STARTED);
  if (!existsSync(started)) return [];
  return readdirSync(started).flatMap((name) => readIdentity(path.join(started, name)) ?? []);
}

/** Whether an uploader is at work. */
export function isUploading(folder: string): boolean {
  const owner = readOwner(folder);
  return owner !== undefined && isRunning(owner);
}

/** Whether one was started that has not said yet that it is there. */
export const isStarting = (folder: string): boolean => !isUploading(folder) && startedOnes(folder).some(isRunning);

/** The process at work. */
export const uploaderPid = (folder: string): number | undefined =>
  isUploading(folder) ? readOwner(folder)?.pid : undefined;

/** Whether this process is the uploader. */
export const isMine = (folder: string) => readOwner(folder)?.pid === process.pid;

/** Leaves the post if this process has it. */
export function leavePost(folder: string): void {
  if (isMine(folder)) rmSync(path.join(folder, OWNER), { force: true });
}

const readOwner = (folder: string) => readIdentity(path.join(folder, OWNER));

function readIdentity(file: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch {
    return undefined;
  }
}

/** Takes the post, unless somebody who is alive has it. */
export function becomeUploader(folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const owner = path.join(folder, OWNER);
  const mine = `${owner}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(thisProcess()));
  try {
    for (let tries = 0; tries < 2; tries++) {
      try {
        linkSync(mine, owner);
        return true;
      } catch {
        if (isUploading(folder)) return false;
        rmSync(owner, { force: true });
      }
    }
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}
