import { readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import os from 'node:os';
import type { ResourcePeaks } from '../../failure/failure.ts';
import { systemClock } from '../../ports/clock.ts';
import { type Memory, memoryReader } from './memory.ts';
import { Pressure } from './pressure.ts';

/** How often to look. Milliseconds. */
const INTERVAL_MS = 1_000;
/** How long the end of a try waits for a file system. Milliseconds. */
const PATIENCE_MS = 250;
/** Of a second, in which the kernel counts CPU time towards user space (USER_HZ, 100 on every Linux there is). */
const TICKS = 100;

export interface ResourceScope {
  /** Folders whose file systems can run full. */
  folders: readonly string[];
  /** Bytes that the try has printed so far. */
  outputBytes: () => number;
  /** The process that waits for all others of the try, if there is one. */
  subreaper?: number | undefined;
}

/** What is left of a file system. */
export interface Space {
  freeBytes: number;
  totalBytes: number;
  /** Undefined if the file system makes them as needed. */
  inodesFree?: number;
}

/**
 * Watches the machine while a try runs. Reads a few small files a second, and never throws: what cannot be read is left
 * out.
 */
export class ResourceWatch {
  readonly #scope: ResourceScope;
  readonly #readMemory = memoryReader();
  readonly #before: Memory;
  readonly #timer: NodeJS.Timeout;
  readonly #peaks: ResourcePeaks = {};
  readonly #memory = new Pressure();
  readonly #disk = new Pressure();
  #lastBytes = 0;
  #lastAt = systemClock.monotonic();
  /** The question about space that is being answered. */
  #space: Promise<void> | undefined;

  constructor(scope: ResourceScope) {
    this.#scope = scope;
    this.#before = this.#readMemory();
    this.#timer = setInterval(() => this.#look(), INTERVAL_MS);
    this.#timer.unref();
  }

  /** Ends the watch. Looks a last time if that can tell something: at the end of a failure. */
  async stop(failed: boolean): Promise<ResourcePeaks> {
    clearInterval(this.#timer);
    if (failed) {
      this.#look();
      await Promise.race([this.#space, systemClock.sleep(PATIENCE_MS)]);
    }
    const [memoryShortSeconds, diskShortSeconds] = [this.#memory.seconds, this.#disk.seconds];
    return {
      ...this.#peaks,
      ...this.#cpu(),
      ...(memoryShortSeconds === undefined ? {} : { memoryShortSeconds }),
      ...(diskShortSeconds === undefined ? {} : { diskShortSeconds }),
      outputBytes: this.#scope.outputBytes(),
    };
  }

  #look(): void {
    const { usedBytes, limitBytes, oomKills } = this.#readMemory();
    const peaks = this.#peaks;
    if (limitBytes !== undefined) peaks.memoryLimitBytes = limitBytes;
    raise(peaks, 'memoryBytes', usedBytes);
    const known = usedBytes !== undefined && limitBytes !== undefined;
    this.#memory.note(known ? usedBytes / limitBytes : undefined, systemClock.monotonic());
    if (oomKills !== undefined) peaks.oomKills = oomKills - (this.#before.oomKills ?? oomKills);
    // The kernel kills when there is no more to be had, which may have come and gone between two looks.
    if (peaks.oomKills) raise(peaks, 'memoryBytes', limitBytes);
    if (process.platform !== 'win32') raise(peaks, 'load1', os.loadavg()[0]);
    this.#measureOutput();
    // A file system may take its time to answer, a lost network mount forever: one question at a time.
    this.#space ??= this.#lookAtSpace().finally(() => {
      this.#space = undefined;
    });
  }

  #measureOutput(): void {
    const now = systemClock.monotonic();
    const bytes = this.#scope.outputBytes();
    const seconds = (now - this.#lastAt) / 1000;
    if (seconds > 0.1) raise(this.#peaks, 'outputBytesPerSecond', Math.round((bytes - this.#lastBytes) / seconds));
    this.#lastBytes = bytes;
    this.#lastAt = now;
  }

  async #lookAtSpace(): Promise<void> {
    const spaces = await Promise.all(this.#scope.folders.map(spaceOf));
    for (const space of spaces) this.#note(space);
    const used = spaces.flatMap((space) => (space?.totalBytes ? [1 - space.freeBytes / space.totalBytes] : []));
    this.#disk.note(used.length > 0 ? Math.max(...used) : undefined, systemClock.monotonic());
  }

  /** The fullest file system counts. */
  #note(space: Space | undefined): void {
    const peaks = this.#peaks;
    if (space === undefined || space.totalBytes === 0) return;
    const share = space.freeBytes / space.totalBytes;
    const lowest = (peaks.diskFreeBytes ?? Number.POSITIVE_INFINITY) / (peaks.diskTotalBytes ?? 1);
    if (share < lowest) Object.assign(peaks, { diskFreeBytes: space.freeBytes, diskTotalBytes: space.totalBytes });
    if (space.inodesFree !== undefined)
      peaks.inodesFree = Math.min(peaks.inodesFree ?? space.inodesFree, space.inodesFree);
  }

  /**
   * Time that the try's processes have used, which the kernel adds up for the process that waits for them (proc(5), cutime and
   * cstime).
   */
  #cpu(): Pick<ResourcePeaks, 'cpuSeconds'> {
    if (this.#scope.subreaper === undefined) return {};
    try {
      const stat = readFileSync(`/proc/${this.#scope.subreaper}/stat`, 'latin1');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return { cpuSeconds: (Number(fields[13]) + Number(fields[14])) / TICKS };
    } catch {
      return {};
    }
  }
}

function raise(
  peaks: ResourcePeaks,
  name: 'memoryBytes' | 'load1' | 'outputBytesPerSecond',
  value: number | undefined,
): void {
  if (value !== undefined) peaks[name] = Math.max(peaks[name] ?? 0, value);
}

export async function spaceOf(folder: string): Promise<Space | undefined> {
  try {
    const { bavail, blocks, bsize, files, ffree } = await statfs(folder);
    return { freeBytes: bavail * bsize, totalBytes: blocks * bsize, ...(files > 0 ? { inodesFree: ffree } : {}) };
  } catch {
    return undefined;
  }
}
