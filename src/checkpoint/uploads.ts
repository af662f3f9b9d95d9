import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Clock } from '../ports/clock.ts';
import { processorUse, raisePriority } from './process-priority.ts';
import { failures, readActivity, requeueFailed, setWanted, waiting } from './spool.ts';
import {
  ensureUploader,
  isStarting,
  isUploading,
  replaceUploader,
  UPLOADER_LOG,
  type UploaderCommand,
  uploaderPid,
} from './uploader-process.ts';

/**
 * Waiting for what is sent off while the job goes on. Steps put what is to be sent into a spool folder (spool.ts); one detached process per job sends it (uploader.ts).
 * Whatever happens to that process, the steps do not notice: they only ever write files.
 */
export interface DrainResult {
  /** How many items are still to be sent. */
  left: number;
  /** Why items could not be sent. */
  failed: readonly string[];
  /** Why the wait ended with items left. */
  gaveUp?: GaveUp;
}

export type GaveUp =
  /** The time was over. */
  | { reason: 'deadline'; busy: boolean; trouble?: string }
  /** Nothing was achieved for this long. */
  | { reason: 'stalled'; ms: number; busy: boolean; trouble?: string }
  /** The process that sends did not come up; `trouble` is the last that it said. */
  | { reason: 'no-uploader'; trouble?: string };

const POLL_MS = 50;
/** An uploader that dies so often is not going to make it. */
const MAX_STARTS = 3;
/** A service that lets a request wait longer, or fails it again and again, is down. */
const STALL_MS = 30_000;

/**
 * Waits until everything is sent, at most `deadlineMs`, and no longer than 30 s without progress. Meanwhile uploads go at normal priority. An uploader that died is
 * started again. One that is starting makes no requests, so only a busy machine delays it, and it is given the time.
 */
export async function drain(
  folder: string,
  deadlineMs: number,
  uploader: UploaderCommand,
  clock: Clock,
): Promise<DrainResult> {
  const until = clock.monotonic() + deadlineMs;
  // What failed while the script ran may have been an outage that is over.
  requeueFailed(folder);
  setWanted(folder);
  const pace = paceOf(folder);
  let starts = 0;
  let movedAt = clock.monotonic();
  let seen = '';
  while (waiting(folder).length > 0) {
    const now = clock.monotonic();
    const busy = pace.isStarved();
    if (isUploading(folder)) {
      if (!pace.raise(busy)) replaceUploader(folder, uploader);
    } else {
      movedAt = now;
      if (!isStarting(folder)) {
        if (starts++ >= MAX_STARTS) return ended(folder, { reason: 'no-uploader', ...lastWords(folder) });
        ensureUploader(folder, uploader);
      }
    }
    const { moves, trouble } = readActivity(folder);
    const about = { busy, ...(trouble === undefined ? {} : { trouble }) };
    const state = `${moves} ${waiting(folder).length}`;
    if (state !== seen) movedAt = now;
    seen = state;
    if (now >= until) return ended(folder, { reason: 'deadline', ...about });
    if (now - movedAt >= STALL_MS) return ended(folder, { reason: 'stalled', ms: STALL_MS, ...about });
    await clock.sleep(POLL_MS);
  }
  return ended(folder);
}

function ended(folder: string, gaveUp?: GaveUp): DrainResult {
  const left = waiting(folder).length;
  return { left, failed: failures(folder), ...(left === 0 || gaveUp === undefined ? {} : { gaveUp }) };
}

/** Gives the uploader normal priority, and tells whether the processors are too busy for it. */
function paceOf(folder: string) {
  let raised: number | undefined;
  let before: { pid: number; ranMs: number; waitedMs: number } | undefined;
  let starved = false;
  return {
    /** False if an uploader that the processors are too busy for cannot get back to normal priority. */
    raise(busy: boolean): boolean {
      const pid = uploaderPid(folder);
      if (pid === undefined || (pid === raised && !busy)) return true;
      raised = pid;
      return raisePriority(pid) || !busy;
    },
    /** Since a moment ago it waited for a processor longer than it had one. */
    isStarved(): boolean {
      const pid = uploaderPid(folder);
      const use = pid === undefined ? undefined : processorUse(pid);
      if (pid === undefined || use === undefined) return false;
      if (before?.pid !== pid) before = { pid, ...use };
      const ran = use.ranMs - before.ranMs;
      const waited = use.waitedMs - before.waitedMs;
      if (ran + waited < SAMPLE_MS) return starved;
      before = { pid, ...use };
      starved = waited > ran;
      return starved;
    },
  };
}

/** Less says nothing. */
const SAMPLE_MS = 300;
const MAX_WORDS = 200;

/** The last line that an uploader wrote before it ended. */
function lastWords(folder: string): { trouble?: string } {
  try {
    const lines = readFileSync(path.join(folder, UPLOADER_LOG), 'utf8').trim().split('\n');
    const last = lines.at(-1)?.slice(0, MAX_WORDS) ?? '';
    return last === '' ? {} : { trouble: last };
  } catch {
    return {};
  }
}
