import type { BytePath } from '../../files/byte-path.ts';
import { headerBytes } from '../archive/layout.ts';
import { padded } from '../archive/tar.ts';
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
 * Sorts files so that similar files are neighbours, which packs better and faster: in the order of the tree, because what belongs to one package is alike;
 * but a file of the same name and size as an earlier one comes right behind that, because it is probably the same. Files that may turn out to be had elsewhere come
 * first: where they are, their frames are never made.
 */
export function planPacking(tree: Tree, files: Int32Array, mayBeElsewhere: (i: number) => boolean): PackPlan {
  const lengths = new Float64Array(tree.count);
  const plan: PackPlan = { batches: [], large: [] };
  const classes: number[][] = [[], [], [], []];
  for (const i of files) {
    const length = headerBytes(tree, i) + padded(tree.sizes[i] as number);
    lengths[i] = length;
    if (length > MAX_FRAME) plan.large.push(i);
    else classes[((tree.sizes[i] as number) > SMALL_FILE ? 2 : 0) + (mayBeElsewhere(i) ? 0 : 1)]?.push(i);
  }
  for (const [n, members] of classes.entries()) {
    plan.batches.push(...cut(likeByLike(tree, members), lengths, n < 2 ? SMALL_FRAME : MAX_FRAME));
  }
  return plan;
}

/** Chains of indexes instead of a list for each file, most of which are like no other. */
function likeByLike(tree: Tree, files: readonly number[]): Int32Array {
  const groups = groupsOf(tree, files);
  const last = new Int32Array(files.length).fill(-1);
  const next = new Int32Array(files.length).fill(-1);
  const follows = new Uint8Array(files.length);
  for (let n = 0; n < files.length; n++) {
    const group = groups[n] as number;
    const before = last[group] as number;
    last[group] = n;
    if (before < 0) continue;
    next[before] = n;
    follows[n] = 1;
  }
  const order = new Int32Array(files.length);
  let count = 0;
  for (let first = 0; first < files.length; first++) {
    if (follows[first]) continue;
    for (let n = first; n >= 0; n = next[n] as number) order[count++] = files[n] as number;
  }
  return order;
}

/** For each file a number that those of the same name and size have in common, below the number of files. */
function groupsOf(tree: Tree, files: readonly number[]): Int32Array {
  const names = new Map<BytePath, number>();
  const keys = new Float64Array(files.length);
  for (let n = 0; n < files.length; n++) {
    const i = files[n] as number;
    const name = tree.names[i] as BytePath;
    const known = names.get(name);
    const number = known ?? names.size;
    if (known === undefined) names.set(name, number);
    keys[n] = number * (MAX_FRAME + 1) + (tree.sizes[i] as number);
  }
  const sorted = keys.slice().sort();
  return Int32Array.from(keys, (key) => placeIn(sorted, key));
}

/** Where a value begins in ascending ones. */
function placeIn(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

function cut(files: Int32Array, lengths: Float64Array, limit: number): number[][] {
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
