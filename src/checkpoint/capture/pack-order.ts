import type { Tree } from '../tree/tree.ts';

/** Files up to this size are packed before larger ones, in smaller frames: most restores want few and small files. */
export const SMALL_FILE = 64 * 1024;
export const SMALL_FRAME = 2 * 1024 * 1024;

/**
 * Sorts files so that like lies beside like, which compresses better and faster: by size class and ending; then small files by name (`index.js` beside
 * `index.js`), large ones by size (copies beside each other).
 */
export function packOrder(tree: Tree, files: Int32Array): Int32Array {
  const endings = new Map<string, number>();
  const rank = new Int32Array(tree.count);
  const names = [...new Set(Array.from(files, (i) => endingOf(tree.names[i] as string)))].sort();
  for (const [order, ending] of names.entries()) endings.set(ending, order);
  for (const i of files) {
    const large = (tree.sizes[i] as number) > SMALL_FILE ? names.length : 0;
    rank[i] = large + (endings.get(endingOf(tree.names[i] as string)) as number);
  }
  const byName = (a: number, b: number) => compare(tree.names[a] as string, tree.names[b] as string);
  const bySize = (a: number, b: number) => (tree.sizes[a] as number) - (tree.sizes[b] as number);
  return files.sort((a, b) => {
    const ranks = (rank[a] as number) - (rank[b] as number);
    if (ranks !== 0) return ranks;
    const small = (rank[a] as number) < names.length;
    return (small ? byName(a, b) || bySize(a, b) : bySize(a, b) || byName(a, b)) || a - b;
  });
}

function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : '';
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
