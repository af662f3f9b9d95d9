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
import { constants as osConstants, setPriority } from 'node:os';
import path from 'node:path';
import type { Clock } from '../ports/clock.ts';
import { identityOf, isRunning, type ProcessIdentity, thisProcess } from './process-identity.ts';

/** In the spool folder: who is the uploader; who was started to become it; what it had to say. */
const OWNER = 'uploader.json';
const STARTED = 'started';
const LOG = 'uploader.log';
const POLL_MS = 50;

/**
 * How to start the process that uploads: a program and its arguments, its whole environment, and what it reads from its standard input. Arguments and
 * environment can be read by every script, so tokens and keys come by the input.
 */
export interface UploaderCommand {
  command: readonly [file: string, ...args: string[]];
  env: Readonly<Record<string, string | undefined>>;
  input?: string;
}

/** Starts the uploader where none runs or is on its way. Cheap where one is. */
export function ensureUploader(folder: string, { command, env, input }: UploaderCommand): void {
  if (isUploading(folder) || startedOnes(folder).some(isRunning)) return;
  mkdirSync(path.join(folder, STARTED), { recursive: true, mode: 0o700 });
  const log = openSync(path.join(folder, LOG), 'a', 0o600);
  try {
    const [file, ...args] = command;
    // With stdio of its own: the runner waits for whoever holds a step's pipes.
    const child = spawn(file, args, {
      detached: true,
      stdio: [input === undefined ? 'ignore' : 'pipe', log, log],
      env: { ...env },
      windowsHide: true,
    });
    child.on('error', () => undefined);
    // One that ends early is started again by whoever waits for it.
    child.stdin?.on('error', () => undefined);
    // A few kilobytes: the pipe takes them at once, and this process may end.
    child.stdin?.end(input);
    if (child.pid !== undefined) {
      // It needs a moment until it says itself that it is there, and on a busy machine a long one.
      writeFileSync(path.join(folder, STARTED, `${child.pid}.json`), JSON.stringify(identityOf(child.pid)));
      stepBack(child.pid);
    }
    child.unref();
  } finally {
    closeSync(log);
  }
}

/**
 * Lets everybody else go first. On Linux a session of its own may be a group of its own to the scheduler, whose members' niceness counts only among themselves (sched(7),
 * "The autogroup feature"): the group has to be nice as well.
 */
function stepBack(pid: number): void {
  const nicest = osConstants.priority.PRIORITY_LOW;
  try {
    setPriority(pid, nicest);
    if (existsSync(`/proc/${pid}/autogroup`)) writeFileSync(`/proc/${pid}/autogroup`, `${nicest}`);
  } catch {
    // It has ended already, or may not be told.
  }
}

/** Ends the uploader, whatever it is doing, and forgets what waits: the job does not need it any more. */
export async function stopUploader(folder: string, clock: Clock): Promise<void> {
  const owner = readOwner(folder);
  for (const one of [...(owner ? [owner] : []), ...startedOnes(folder)]) await end(one, clock);
  rmSync(folder, { recursive: true, force: true });
}

async function end(one: ProcessIdentity, clock: Clock): Promise<void> {
  if (!isRunning(one)) return;
  try {
    process.kill(one.pid, 'SIGKILL');
  } catch {
    // It was about to end by itself.
  }
  while (isRunning(one)) await clock.sleep(POLL_MS);
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

/** Whether this process is the uploader. */
export const isMine = (folder: string) => readOwner(folder)?.pid === process.pid;

/** Leaves the post, where this process has it. */
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
