import { loadKnownFiles } from './known-files.ts';
import { scan } from './scan.ts';
import { scopeOf } from './scope.ts';
import { Tree } from './tree.ts';

/** A scan as a task for a thread, which can do it while the caller finds out what the workspace is to be compared with. */
export interface ScanTask {
  root: string;
  scope: { paths?: readonly string[]; exclude?: readonly string[] };
  own: readonly string[];
  secrets: readonly string[];
  /** A file of what is known of the workspace. */
  known: string;
  since: number;
}

/** The tree as plain data: its columns, and names with a NUL between them. */
export interface ScanAnswer
  extends Pick<
    Tree,
    | 'count'
    | 'parents'
    | 'ends'
    | 'kinds'
    | 'flags'
    | 'modes'
    | 'sizes'
    | 'mtimes'
    | 'ctimes'
    | 'inodes'
    | 'hashes'
    | 'targets'
    | 'hardLinks'
  > {
  names: string;
}

export function scanTree({ root, scope, own, secrets, known, since }: ScanTask): ScanAnswer {
  const { tree } = scan(root, scopeOf(scope), { own, secrets, known: loadKnownFiles(known)?.tree, since });
  const { count, parents, ends, kinds, flags, modes, sizes, mtimes, ctimes, inodes, hashes, targets, hardLinks } = tree;
  const times = { mtimes, ctimes };
  return {
    ...{ count, parents, ends, kinds, flags, modes, sizes, ...times, inodes, hashes, targets, hardLinks },
    names: tree.names.join('\0'),
  };
}

/** The tree of an answer, which is used up by that. */
export function treeOf({ names, targets, hardLinks, ...columns }: ScanAnswer): Tree {
  const tree = Object.assign(new Tree(), columns);
  if (tree.count > 0) tree.names = names.split('\0');
  for (const [i, target] of targets) tree.targets.set(i, target);
  for (const [i, first] of hardLinks) tree.hardLinks.set(i, first);
  return tree;
}
