import { inOrder, type Threads } from '../threads/pool.ts';
import type { Task } from '../threads/tasks.ts';
import type { ArchiveReader, PlacedFrame } from './archive-reader.ts';
import type { Stretch } from './contents.ts';
import type { HashAnswer } from './hash-whole.ts';
import { partsOf } from './unpack-frame.ts';

/** A frame, and the stretches that it holds something of. */
interface Share {
  frame: PlacedFrame;
  stretches: Stretch[];
}

/**
 * Has threads take frames apart and check what is in them: stretches that are only looked at, and those that go to files. Returns what has to be read in another way: what is
 * neither, all of a sealed or repacked archive, and what threads did not find as it should be, so that the reason is found as well.
 */
export async function unpackFrames(
  archive: ArchiveReader,
  wanted: readonly Stretch[],
  threads: Threads,
): Promise<readonly Stretch[]> {
  const frames = archive.plainFrames(wanted);
  if (!frames) return wanted;
  const { shares, cut, spread } = shareOut(frames, wanted);
  const bytes = shares.reduce((sum, { frame }) => sum + frame.raw, 0);
  const pool = threads.poolFor({ files: wanted.length, bytes });
  const left = new Set(wanted);
  const settle = (stretch: Stretch) => {
    stretch.verified?.();
    left.delete(stretch);
  };
  for (const stretch of cut) stretch.prepare?.();
  await inOrder(
    pool,
    shares,
    (share) => taskOf(archive.file, share),
    ({ stretches }, { ok }) => {
      for (const stretch of stretches) {
        if (!ok) cut.delete(stretch);
        else if (!cut.has(stretch)) settle(stretch);
      }
    },
  );
  const settleRight = (stretch: Stretch, { sha256 }: HashAnswer) => {
    if (sha256 && Buffer.compare(sha256, stretch.sha256) === 0) settle(stretch);
  };
  await inOrder<'hashFile', Stretch>(
    pool,
    cut,
    ({ target }) => ({ kind: 'hashFile', root: target?.root ?? '', path: target?.path ?? '' }),
    settleRight,
  );
  await inOrder<'hashFrames', Stretch>(pool, spread, (stretch) => spreadTask(archive, frames, stretch), settleRight);
  return [...left];
}

interface Shares {
  shares: Share[];
  /** Files that come in several parts. */
  cut: Set<Stretch>;
  /** What is only looked at, and lies in several frames. */
  spread: Set<Stretch>;
}

function shareOut(frames: readonly PlacedFrame[], wanted: readonly Stretch[]): Shares {
  const cut = new Set<Stretch>();
  const spread = new Set<Stretch>();
  const shares: Share[] = [];
  let next = 0;
  for (const frame of frames) {
    const end = frame.offset + frame.raw;
    const stretches: Stretch[] = [];
    for (let k = next; k < wanted.length && (wanted[k] as Stretch).from < end; k++) {
      const stretch = wanted[k] as Stretch;
      if (stretch.to <= end) next = k + 1;
      const isWhole = stretch.from >= frame.offset && stretch.to <= end;
      if (stretch.target && !isWhole) cut.add(stretch);
      if (stretch.target || (isWhole && !stretch.take)) stretches.push(stretch);
      else if (!stretch.take) spread.add(stretch);
    }
    if (stretches.length > 0) shares.push({ frame, stretches });
  }
  return { shares, cut, spread };
}

function taskOf(archive: string, { frame, stretches }: Share): Task<'unpack'> {
  const { position, size, raw } = frame;
  return { kind: 'unpack', archive, position, size, raw, ...partsOf(frame, stretches) };
}

function spreadTask(archive: ArchiveReader, frames: readonly PlacedFrame[], { from, to }: Stretch): Task<'hashFrames'> {
  const within = frames.filter(({ offset, raw }) => offset < to && offset + raw > from);
  return {
    kind: 'hashFrames',
    archive: archive.file,
    frames: within.map(({ position, size, raw }) => ({ position, size, raw })),
    skip: from - (within[0]?.offset ?? from),
    length: to - from,
  };
}
