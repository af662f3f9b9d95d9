import { inOrder, type Pool, type Threads } from '../threads/pool.ts';
import type { Task } from '../threads/tasks.ts';
import type { ArchiveReader, PlacedFrame } from './archive-reader.ts';
import type { Stretch, Stretches } from './contents.ts';
import type { HashAnswer } from './hash-whole.ts';
import { partsOf } from './unpack-frame.ts';

/** A frame, and the stretches that it holds something of. */
interface Share {
  frame: PlacedFrame;
  members: number[];
}

/**
 * Has threads take frames apart and check what is in them: stretches that are only looked at, and those that go to files. Returns those that have to be read in another way: what is
 * neither, all of a sealed or repacked archive, and what threads did not find as it should be, so that the reason is found as well.
 */
export async function unpackFrames(archive: ArchiveReader, stretches: Stretches, threads: Threads): Promise<number[]> {
  const frames = archive.plainFrames;
  if (!frames) return [...wantedOf(stretches)];
  const pool = threads.poolFor({ files: stretches.length, bytes: bytesOf(frames, stretches) });
  const unpacking = new Unpacking(archive.file, frames, stretches, pool);
  return unpacking.run();
}

class Unpacking {
  readonly #archive: string;
  readonly #frames: readonly PlacedFrame[];
  readonly #stretches: Stretches;
  readonly #pool: Pool;
  /** Files that come in several parts. */
  readonly #cut = new Map<number, Stretch>();
  /** What is only looked at, and lies in several frames. */
  readonly #spread = new Map<number, Stretch>();
  readonly #left = new Set<number>();

  constructor(archive: string, frames: readonly PlacedFrame[], stretches: Stretches, pool: Pool) {
    this.#archive = archive;
    this.#frames = frames;
    this.#stretches = stretches;
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
    const land = ([k, stretch]: [number, Stretch], { sha256 }: HashAnswer) => {
      if (sha256 && Buffer.compare(sha256, stretch.sha256) === 0) stretch.verified?.();
      else this.#left.add(k);
    };
    await inOrder<'hashFile', [number, Stretch]>(
      this.#pool,
      this.#cut,
      ([, { target }]) => ({ kind: 'hashFile', root: target?.root ?? '', path: target?.path ?? '' }),
      land,
    );
    await inOrder<'hashFrames', [number, Stretch]>(
      this.#pool,
      this.#spread,
      ([, stretch]) => spreadTask(this.#archive, this.#frames, stretch),
      land,
    );
    return [...this.#left].sort((a, b) => a - b);
  }

  /** Made anew whenever it is needed, except for those that come in parts: what is kept until a thread answers gets old, and old things are collected late. */
  #stretch(k: number): Stretch {
    return this.#cut.get(k) ?? this.#stretches.at(k);
  }

  *#shares(): Generator<Share> {
    for (const { frame, members } of shareOut(this.#frames, this.#stretches)) {
      const mine = members.filter((k) => this.#goesToThread(k, this.#stretch(k), frame));
      if (mine.length > 0) yield { frame, members: mine };
    }
  }

  #goesToThread(k: number, stretch: Stretch, frame: PlacedFrame): boolean {
    const isWhole = isWithin(stretch, frame);
    if (stretch.target) {
      if (isWhole || this.#cut.has(k)) return true;
      stretch.prepare?.();
      this.#cut.set(k, stretch);
      return true;
    }
    if (stretch.take) this.#left.add(k);
    else if (!isWhole) this.#spread.set(k, stretch);
    return isWhole && !stretch.take;
  }

  #taskOf({ frame, members }: Share): Task<'unpack'> {
    const { position, size, raw } = frame;
    const parts = partsOf(
      frame,
      members.map((k) => this.#stretch(k)),
    );
    return { kind: 'unpack', archive: this.#archive, position, size, raw, ...parts };
  }

  #land(members: readonly number[], ok: boolean): void {
    for (const k of members) {
      if (!ok) this.#left.add(k);
      else if (!this.#cut.has(k)) this.#stretches.at(k).verified?.();
    }
  }
}

const isWithin = ({ from, to }: Stretch, { offset, raw }: PlacedFrame) => from >= offset && to <= offset + raw;

function* wantedOf(stretches: Stretches): Generator<number> {
  for (let k = 0; k < stretches.length; k++) if (stretches.from(k) < stretches.to(k)) yield k;
}

/** Which frame holds something of which stretches. */
function* shareOut(frames: readonly PlacedFrame[], stretches: Stretches): Generator<Share> {
  let next = 0;
  for (const frame of frames) {
    const end = frame.offset + frame.raw;
    const members: number[] = [];
    for (let k = next; k < stretches.length && stretches.from(k) < end; k++) {
      if (stretches.from(k) < stretches.to(k)) members.push(k);
      if (stretches.to(k) <= end) next = k + 1;
    }
    if (members.length > 0) yield { frame, members };
  }
}

/** Bytes in all frames that hold something of the stretches. */
function bytesOf(frames: readonly PlacedFrame[], stretches: Stretches): number {
  let bytes = 0;
  for (const { frame } of shareOut(frames, stretches)) bytes += frame.raw;
  return bytes;
}

function spreadTask(archive: string, frames: readonly PlacedFrame[], { from, to }: Stretch): Task<'hashFrames'> {
  const within = frames.filter(({ offset, raw }) => offset < to && offset + raw > from);
  return {
    kind: 'hashFrames',
    archive,
    frames: within.map(({ position, size, raw }) => ({ position, size, raw })),
    skip: from - (within[0]?.offset ?? from),
    length: to - from,
  };
}
