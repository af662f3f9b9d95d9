import type { Tree } from './tree.ts';

/**
 * Walks two trees side by side in canonical order. `visit(i, j)` gets the indexes of entries of the same path; -1 where one tree has none.
 * Each entry of both trees is visited exactly once, a folder before what it holds.
 */
function compareTrees(a: Tree, b: Tree, visit: (i: number, j: number) => void): void {
  mergeSiblings(a, 0, a.count, b, 0, b.count, visit);
}

/** For each entry of `a`, the one of the same path in `b`, or -1. */
export function pairTrees(a: Tree, b: Tree | undefined): Int32Array {
  const pairs = new Int32Array(a.count).fill(-1);
  if (!b) return pairs;
  compareTrees(a, b, (i, j) => {
    if (i >= 0) pairs[i] = j;
  });
  return pairs;
}

function mergeSiblings(
  a: Tree,
  fromA: number,
  endA: number,
  b: Tree,
  fromB: number,
  endB: number,
  visit: (i: number, j: number) => void,
): void {
  let i = fromA;
  let j = fromB;
  while (i < endA || j < endB) {
    const nameA = i < endA ? (a.names[i] as string) : undefined;
    const nameB = j < endB ? (b.names[j] as string) : undefined;
    const nextA = i < endA ? (a.ends[i] as number) : i;
    const nextB = j < endB ? (b.ends[j] as number) : j;
    if (nameB === undefined || (nameA !== undefined && nameA < nameB)) {
      for (let k = i; k < nextA; k++) visit(k, -1);
      i = nextA;
    } else if (nameA === undefined || nameB < nameA) {
      for (let k = j; k < nextB; k++) visit(-1, k);
      j = nextB;
    } else {
      visit(i, j);
      mergeSiblings(a, i + 1, nextA, b, j + 1, nextB, visit);
      i = nextA;
      j = nextB;
    }
  }
}

/** Whether two folders hold the same names, whatever these mean. */
export function haveSameNames(a: Tree, folderA: number, b: Tree, folderB: number): boolean {
  const endA = a.ends[folderA] as number;
  const endB = b.ends[folderB] as number;
  let i = folderA + 1;
  let j = folderB + 1;
  for (; i < endA && j < endB; i = a.ends[i] as number, j = b.ends[j] as number) {
    if (a.names[i] !== b.names[j]) return false;
  }
  return i >= endA && j >= endB;
}

/** Whether columns begin with the same bytes; without making a BigInt for each time. */
export const equalBytes = (a: ArrayBufferView, b: ArrayBufferView, length: number): boolean =>
  Buffer.from(a.buffer, a.byteOffset, length).equals(Buffer.from(b.buffer, b.byteOffset, length));
