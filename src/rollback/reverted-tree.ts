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
export async function revertedTree({ git }: Clone, commit: CommitFacts, head: string): Promise<RevertedTree> {
  const parent = commit.parents[0];
  const treeOf = async (revision: string) => (await git.raw(['rev-parse', '--verify', `${revision}^{tree}`])).trim();
  const make = async (tree: string, ...parents: string[]) =>
    (await git.raw(['commit-tree', tree, ...parents.flatMap((one) => ['-p', one]), '-m', 'rerail'])).trim();
  const headTree = await treeOf(head);
  const emptyTree = (await git.raw(['hash-object', '-t', 'tree', '-w', devNull])).trim();
  const target = parent === undefined ? emptyTree : await treeOf(parent);
  const base = await make(await treeOf(commit.sha));
  const ours = await make(headTree, base);
  const theirs = await make(target, base);
  const text = await git.raw(['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', ours, theirs]);
  const [tree = '', ...conflicts] = text.split('\0').filter((field) => field !== '');
  if (conflicts.length > 0) return { kind: 'conflict', paths: [...new Set(conflicts)].sort() };
  if (tree === headTree) return { kind: 'empty' };
  const wrong = await notRestored({ git } as Clone, commit, { head, tree, target });
  return wrong.length > 0 ? { kind: 'conflict', paths: wrong } : { kind: 'clean', tree };
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
