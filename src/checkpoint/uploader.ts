import { statSync } from 'node:fs';
import { messageOf } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import { formatAnnouncement } from './announcement.ts';
import { lowerPriority, raisePriority } from './process-priority.ts';
import {
  archiveOf,
  failures,
  isStopped,
  isWanted,
  noteActivity,
  readItem,
  removeItem,
  setAside,
  waiting,
  waitingCheckpoints,
} from './spool.ts';
import type { Store } from './store.ts';
import { becomeUploader, isMine, leavePost } from './uploader-process.ts';

const POLL_MS = 50;
/** After this long without work the uploader looks less often. */
const EAGER_MS = 2_000;
const LAZY_POLL_MS = 250;
/** Smaller archives are sent before anybody notices. */
const LARGE_BYTES = 1024 * 1024;

export interface UploaderPorts {
  clock: Clock;
  /** Takes a line for people who look why something was not sent. */
  say: (line: string) => void;
  /** How long it waits for more when all is sent. */
  idleMs: number;
  /** Name of the record that says what is on its way, for the next attempt; absent: nothing says so. */
  announcement?: string;
}

/** The uploader's whole life: sends what is queued, waits a while for more, and ends. Does nothing if another one runs. */
export async function runUploader(folder: string, store: Store, ports: UploaderPorts): Promise<void> {
  if (!becomeUploader(folder)) {
    ports.say('Another uploader is at work.');
    return;
  }
  const announcer = announcerOf(folder, store, ports);
  try {
    let idleSince = ports.clock.monotonic();
    const idle = () => ports.clock.monotonic() - idleSince;
    while (isMine(folder) && !isStopped(folder) && idle() < ports.idleMs) {
      const [item] = waiting(folder);
      if (item !== undefined) {
        await send(folder, item, store, ports, announcer);
        if (waiting(folder).length === 0) await announcer.withdraw();
        idleSince = ports.clock.monotonic();
      } else await ports.clock.sleep(idle() < EAGER_MS ? POLL_MS : LAZY_POLL_MS);
    }
  } finally {
    leavePost(folder);
  }
}

async function send(
  folder: string,
  item: string,
  store: Store,
  { say, clock }: UploaderPorts,
  announcer: Announcer,
): Promise<void> {
  try {
    const queued = readItem(folder, item);
    if (queued.kind === 'checkpoint') {
      const archive = archiveOf(folder, item);
      if (isLarge(archive)) await announcer.announce();
      // A green job may have asked for the end meanwhile: what is not begun leaves nothing half done.
      if (isStopped(folder)) return;
      await givingWay(folder, archive, clock, () => store.put(queued.checkpoint, archive));
    } else if (queued.kind === 'removal') {
      // A record that could not be replaced may still refer to it.
      const isKept = failures(folder).length > 0;
      if (!isKept) await store.remove(queued.id).catch((error: unknown) => say(`Not removed: ${messageOf(error)}`));
    } else if (!isOutdone(folder, item, queued.name)) await store.putRecord(queued.name, queued.content);
    removeItem(folder, item);
  } catch (error) {
    say(`Not uploaded: ${messageOf(error)}`);
    setAside(folder, item, messageOf(error));
  }
  noteActivity(folder).moved();
}

/** What is not sent by then at low priority goes on at normal: a machine that dies takes with it what is still on its way. */
const GIVE_WAY_MS = 15_000;

/**
 * What is large and nobody waits for goes beside the job's own work at low priority, for a while. A process that begins to wait raises it again. Everything else, the start of this process
 * included, is so little that it goes at normal priority: at a low one, a busy machine would stretch it to half a minute.
 */
async function givingWay(folder: string, archive: string, clock: Clock, act: () => Promise<void>): Promise<void> {
  if (!isLarge(archive) || isWanted(folder)) return act();
  const sent = new AbortController();
  lowerPriority(process.pid);
  const raised = clock.sleep(GIVE_WAY_MS, sent.signal).then(() => raisePriority(process.pid));
  try {
    await act();
  } finally {
    sent.abort();
    await raised;
  }
}

const isLarge = (archive: string) => (statSync(archive, { throwIfNoEntry: false })?.size ?? 0) >= LARGE_BYTES;

interface Announcer {
  announce(): Promise<void>;
  withdraw(): Promise<void>;
}

/**
 * Says what is on its way before it is sent, and takes it back when all of it has arrived. A runner that is shut down, or dies, ends this process in the middle, and
 * only this tells the next attempt what it lost. A failure of it is no failure of the upload.
 */
function announcerOf(folder: string, store: Store, { announcement, say }: UploaderPorts): Announcer {
  let announced: string | undefined;
  const quietly = async (act: () => Promise<void>) => {
    await act().catch((error: unknown) => say(`Not announced: ${messageOf(error)}`));
  };
  return {
    async announce() {
      const text = formatAnnouncement(waitingCheckpoints(folder));
      if (announcement === undefined || text === announced) return;
      announced = text;
      await quietly(() => store.putRecord(announcement, text));
    },
    async withdraw() {
      if (announcement === undefined || announced === undefined) return;
      announced = undefined;
      await quietly(() => store.removeRecord(announcement));
    },
  };
}

/**
 * A newer record of the same name waits, and no checkpoint before it. With one in between it may be long until the newer one is sent, and what this one tells is true now: else a
 * stage whose checkpoints are taken faster than they are sent would never be told of.
 */
function isOutdone(folder: string, item: string, name: string): boolean {
  for (const other of waiting(folder)) {
    if (other <= item) continue;
    const queued = readItem(folder, other);
    if (queued.kind === 'checkpoint') return false;
    if (queued.kind === 'record' && queued.name === name) return true;
  }
  return false;
}
