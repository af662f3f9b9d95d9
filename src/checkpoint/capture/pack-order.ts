import { memberOf } from '../archive/layout.ts';
import { headerLength, padded } from '../archive/tar.ts';
import { MAX_FRAME } from '../archive/zstd.ts';
import type { Tree } from '../tree/tree.ts';

/** Files up to this size are packed before larger ones, in smaller frames: most restores want few and small files. */
export const SMALL_FILE = 64 * 1024;
export const SMALL_FRAME = 8 * 1024 * 1024;

export interface PackPlan {
  /** Files that fit into one frame together, batch by batch. */
  batches: number[][];
  /** Files that are larger than a frame. */
  large: number[];
}

/**
 * Sorts files so that like lies beside like, which packs better and faster: in the order of the tree, because what belongs to one package is alike;
 * but a file of the same name and size as an earlier one comes right behind that, because it is probably the same. Files that may turn out to be had elsewhere come
 * first: where they are, their frames are never made.
 */
export function planPacking(tree: Tree, files: Int32Array, mayBeElsewhere: (i: number) => boolean): PackPlan {
  const lengths = new Float64Array(tree.count);
  const plan: PackPlan = { batches: [], large: [] };
  const classes: number[][] = [[], [], [], []];
  for (const i of files) {
    const length = headerLength(memberOf(tree, i)) + padded(tree.sizes[i] as number);
    lengths[i] = length;
    if (length > MAX_FRAME) plan.large.push(i);
    else classes[((tree.sizes[i] as number) > SMALL_FILE ? 2 : 0) + (mayBeElsewhere(i) ? 0 : 1)]?.push(i);
  }
  for (const [n, members] of classes.entries()) {
    plan.batches.push(...cut(likeByLike(tree, members), lengths, n < 2 ? SMALL_FRAME : MAX_FRAME));
  }
  return plan;
}

function likeByLike(tree: Tree, files: readonly number[]): number[] {
  const groups = new Map<string, number[]>();
  for (const i of files) {
    const key = `${tree.sizes[i]} ${tree.names[i]}`;
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  }
  return [...groups.values()].flat();
}

function cut(files: readonly number[], lengths: Float64Array, limit: number): number[][] {
  const batches: number[][] = [];
  let room = 0;
  for (const i of files) {
    const needed = lengths[i] as number;
    if (needed > room) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)?.push(i);
    room -= needed;
  }
  return batches;
}
