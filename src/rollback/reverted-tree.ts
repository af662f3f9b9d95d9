import { devNull } from 'node:os';
import type { Clone } from './clone.ts';
import type { CommitFacts } from './facts.ts';

/** The content of a branch without one of its commits. */
export type RevertedTree =
  | { kind: 'clean'; tree: string }
  /** Later commits changed the same places. */
  | { kind: 'conflict'; paths: readonly string[] }
  /** The head holds nothing of the commit any more. */
  | { kind: 'empty' };

/**
 * Computes the tree of a revert without a work tree: a merge of head and the culprit's parent, with the culprit as their base.
 * `git merge-tree --write-tree` takes its base from the history (git 2.38, before `--merge-base`), so three parentless commits are made for it.
 * Renames, modes, symbolic links, submodules and binary files go through git's own merge; no filter, hook or attribute program runs.
 */
export async function revertedTree(clone: Clone, commit: CommitFacts, head: string): Promise<RevertedTree> {
  const before = await treeBefore(clone, commit);
  const merged = await mergedTree(clone, { base: commit.sha, head, target: before });
  if (merged.kind !== 'clean') return merged;
  const { tree } = merged;
  const wrong = await notRestored(clone, commit, { head, tree, target: before });
  return wrong.length > 0 ? { kind: 'conflict', paths: wrong } : merged;
}

/** The content of a branch with a commit on top that it had before and lost: the change of that commit, merged into the head. */
export const relandedTree = async (clone: Clone, commit: CommitFacts, head: string): Promise<RevertedTree> =>
  mergedTree(clone, { base: await treeBefore(clone, commit), head, target: commit.sha });

async function treeBefore({ git }: Clone, { parents: [parent] }: CommitFacts): Promise<string> {
  if (parent !== undefined) return (await git.raw(['rev-parse', '--verify', `${parent}^{tree}`])).trim();
  return (await git.raw(['hash-object', '-t', 'tree', '-w', devNull])).trim();
}

/** Applies what leads from `base` to `target` to the head; commits or trees. */
async function mergedTree(
  { git }: Clone,
  { base, head, target }: { base: string; head: string; target: string },
): Promise<RevertedTree> {
  const treeOf = async (revision: string) => (await git.raw(['rev-parse', '--verify', `${revision}^{tree}`])).trim();
  const make = async (tree: string, ...parents: string[]) =>
    (await git.raw(['commit-tree', tree, ...parents.flatMap((one) => ['-p', one]), '-m', 'rerail'])).trim();
  const headTree = await treeOf(head);
  const common = await make(await treeOf(base));
  const ours = await make(headTree, common);
  const theirs = await make(await treeOf(target), common);
  const text = await git.raw(['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', ours, theirs]);
  const [tree = '', ...conflicts] = text.split('\0').filter((field) => field !== '');
  if (conflicts.length > 0) return { kind: 'conflict', paths: [...new Set(conflicts)].sort() };
  return tree === headTree ? { kind: 'empty' } : { kind: 'clean', tree };
}

/** Paths that no later commit touched must be as they were in the parent, to the mode and byte. Anything else is for a person. */
async function notRestored(
  { git }: Clone,
  commit: CommitFacts,
  { head, tree, target }: { head: string; tree: string; target: string },
): Promise<string[]> {
  const paths = new Set(
    commit.changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath])),
  );
  if (paths.size === 0) return [];
  const changed = async (from: string, to: string) =>
    new Set((await git.raw(['diff-tree', '-r', '--no-renames', '-z', '--name-only', from, to])).split('\0'));
  const [later, different] = [await changed(commit.sha, head), await changed(target, tree)];
  return [...paths].filter((path) => !later.has(path) && different.has(path)).sort();
}
