import { inOrder, type Pool, type Threads } from '../threads/pool.ts';
import type { Task } from '../threads/tasks.ts';
import type { ArchiveReader, PlacedFrame } from './archive-reader.ts';
import type { ByteRanges } from './contents.ts';
import type { HashAnswer } from './hash-whole.ts';
import { partsOf } from './unpack-frame.ts';

/** A frame, and the byte ranges that it holds something of. */
interface Share {
  frame: PlacedFrame;
  members: number[];
}

/**
 * Has threads take frames apart and check what is in them: byte ranges that are only looked at, and those that go to files. Returns those that have to be read in another way: what is
 * neither, what is too little for threads, all of a sealed or repacked archive, and what threads did not find as it should be, so that the reason is found as well.
 */
export async function unpackFrames(archive: ArchiveReader, ranges: ByteRanges, threads: Threads): Promise<number[]> {
  const frames = archive.plainFrames;
  const isTaken = ranges.take !== undefined && ranges.target === undefined;
  const work = { files: ranges.length, bytes: bytesOf(ranges) };
  if (!frames || isTaken || !threads.areFor(work)) return wantedOf(ranges);
  const unpacking = new Unpacking(archive.file, frames, ranges, threads.poolFor(work));
  return unpacking.run();
}

class Unpacking {
  readonly #archive: string;
  readonly #frames: readonly PlacedFrame[];
  readonly #ranges: ByteRanges;
  readonly #pool: Pool;
  /** Files that come in several parts. */
  readonly #cut = new Set<number>();
  /** What is only read, and spans several frames. */
  readonly #spread = new Set<number>();
  readonly #left = new Set<number>();

  constructor(archive: string, frames: readonly PlacedFrame[], ranges: ByteRanges, pool: Pool) {
    this.#archive = archive;
    this.#frames = frames;
    this.#ranges = ranges;
    this.#pool = pool;
  }

  async run(): Promise<number[]> {
    await inOrder(
      this.#pool,
      this.#shares(),
      (share) => this.#taskOf(share),
      ({ members }, { ok }) => this.#land(members, ok),
    );
    for (const k of this.#left) this.#cut.delete(k);
    const land = (k: number, { sha256 }: HashAnswer) => {
      if (sha256 && Buffer.compare(sha256, this.#ranges.sha256(k)) === 0) this.#ranges.verified?.(k);
      else this.#left.add(k);
    };
    const fileTask = (k: number): Task<'hashFile'> => {
      const { root = '', path = '' } = this.#ranges.target?.(k) ?? {};
      return { kind: 'hashFile', root, path };
    };
    await inOrder<'hashFile', number>(this.#pool, this.#cut, fileTask, land);
    await inOrder<'hashFrames', number>(this.#pool, this.#spread, (k) => this.#spreadTask(k), land);
    return [...this.#left].sort((a, b) => a - b);
  }

  *#shares(): Generator<Share> {
    for (const { frame, members } of shareOut(this.#frames, this.#ranges)) {
      const mine = members.filter((k) => this.#goesToThread(k, frame));
      if (mine.length > 0) yield { frame, members: mine };
    }
  }

  #goesToThread(k: number, { offset, raw }: PlacedFrame): boolean {
    const { from, to, target, prepare } = this.#ranges;
    if ((from[k] as number) >= offset && (to[k] as number) <= offset + raw) return true;
    if (!target) this.#spread.add(k);
    else if (!this.#cut.has(k)) {
      prepare?.(k);
      this.#cut.add(k);
    }
    return target !== undefined;
  }

  #taskOf({ frame, members }: Share): Task<'unpack'> {
    const { position, size, raw } = frame;
    return {
      kind: 'unpack',
      archive: this.#archive,
      position,
      size,
      raw,
      ...partsOf(frame, this.#ranges, members),
    };
  }

  #land(members: readonly number[], ok: boolean): void {
    for (const k of members) {
      if (!ok) this.#left.add(k);
      else if (!this.#cut.has(k)) this.#ranges.verified?.(k);
    }
  }

  #spreadTask(k: number): Task<'hashFrames'> {
    const from = this.#ranges.from[k] as number;
    const to = this.#ranges.to[k] as number;
    const within = this.#frames.filter(({ offset, raw }) => offset < to && offset + raw > from);
    return {
      kind: 'hashFrames',
      archive: this.#archive,
      frames: within.map(({ position, size, raw }) => ({ position, size, raw })),
      skip: from - (within[0]?.offset ?? from),
      length: to - from,
    };
  }
}

function wantedOf({ length, from, to }: ByteRanges): number[] {
  const wanted: number[] = [];
  for (let k = 0; k < length; k++) if ((from[k] as number) < (to[k] as number)) wanted.push(k);
  return wanted;
}

/** Which frame holds something of which byte ranges. */
function* shareOut(frames: readonly PlacedFrame[], { length, from, to }: ByteRanges): Generator<Share> {
  let next = 0;
  for (const frame of frames) {
    const end = frame.offset + frame.raw;
    const members: number[] = [];
    for (let k = next; k < length && (from[k] as number) < end; k++) {
      if ((from[k] as number) < (to[k] as number)) members.push(k);
      if ((to[k] as number) <= end) next = k + 1;
    }
    if (members.length > 0) yield { frame, members };
  }
}

function bytesOf({ length, from, to }: ByteRanges): number {
  let bytes = 0;
  for (let k = 0; k < length; k++) bytes += (to[k] as number) - (from[k] as number);
  return bytes;
}
