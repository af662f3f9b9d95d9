import { Sources } from './sources.ts';
import { DIRECTORY, type Kind, LISTED, PARTIAL, Tree } from './tree.ts';

/** The tree and its sources without some entries that are no folders. The folders they were in become partial. */
export function withoutEntries(
  tree: Tree,
  sources: Sources,
  left: ReadonlySet<number>,
): { tree: Tree; sources: Sources } {
  if (left.size === 0) return { tree, sources };
  const kept = new Tree();
  const keptSources = new Sources(tree.count, sources.oidBytes);
  keptSources.dependencies.push(...sources.dependencies);
  if (sources.oids.length > 0) keptSources.oids = new Uint8Array(0);
  const moved = new Int32Array(tree.count).fill(-1);
  const open: number[] = [];
  for (let i = 0; i < tree.count; i++) {
    while (open.length > 0 && i >= (open.at(-1) as number)) {
      open.pop();
      kept.close();
    }
    if (left.has(i)) {
      markPartial(kept);
      continue;
    }
    const to = copyEntry(tree, i, kept);
    moved[i] = to;
    copySource(sources, i, keptSources, to);
    if (tree.kinds[i] === DIRECTORY) open.push(tree.ends[i] as number);
  }
  for (const _ of open) kept.close();
  for (const [i, first] of tree.hardLinks) {
    if ((moved[i] as number) >= 0) kept.hardLinks.set(moved[i] as number, moved[first] as number);
  }
  return { tree: kept, sources: keptSources };
}

function copyEntry(tree: Tree, i: number, to: Tree): number {
  const at = to.add(tree.names[i] as string, tree.kinds[i] as Kind, {
    mode: tree.modes[i] as number,
    size: tree.sizes[i] as number,
    mtime: tree.mtimes[i] as bigint,
    ctime: tree.ctimes[i] as bigint,
    inode: tree.inodes[i] as bigint,
  });
  to.copyHash(at, tree, i);
  to.flags[at] = tree.flags[i] as number;
  const target = tree.targets.get(i);
  if (target !== undefined) to.targets.set(at, target);
  return at;
}

function copySource(from: Sources, i: number, to: Sources, at: number): void {
  to.kinds[at] = from.kinds[i] as number;
  to.at[at] = from.at[i] as number;
  if (from.oids.length === 0) return;
  to.oids.set(from.oids.subarray(i * from.oidBytes, (i + 1) * from.oidBytes), at * to.oidBytes);
}

function markPartial(tree: Tree): void {
  if (tree.openDirectory >= 0) tree.clear(tree.openDirectory, LISTED);
  for (let i = tree.openDirectory; i >= 0; i = tree.parents[i] as number) tree.set(i, PARTIAL);
}
