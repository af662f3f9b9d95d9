import { RefusedError } from '../errors.ts';
import type { Clone } from './clone.ts';
import type { CommitFacts } from './facts.ts';
import { revertBranch, revertedBy } from './revert-message.ts';
import { revertedTree } from './reverted-tree.ts';

export interface RevertCommit {
  sha: string;
  /** The head that it is on. */
  head: string;
}

/**
 * Makes the revert's commit on top of the branch; nothing is pushed.
 * @throws RefusedError `conflict`, with the paths; `already-fixed` if nothing of the commit is left.
 */
export async function makeRevertCommit(clone: Clone, commit: CommitFacts, message: string): Promise<RevertCommit> {
  const head = await clone.head();
  const result = await revertedTree(clone, commit, head);
  if (result.kind === 'conflict') {
    throw new RefusedError(
      'conflict',
      `Revert refused: it conflicts in ${result.paths.join(', ')}. Revert ${commit.sha.slice(0, 12)} by hand.`,
    );
  }
  if (result.kind === 'empty') {
    throw new RefusedError(
      'already-fixed',
      'Revert refused: the head holds nothing of the commit any more. Nothing to do.',
    );
  }
  const sha = (await clone.git.raw(['commit-tree', result.tree, '-p', head, '-m', message])).trim();
  return { sha, head };
}

/** What became of a push. */
export type Pushed =
  | { kind: 'pushed'; sha: string }
  /** The branch holds a revert of the same commit already: a controller before this one got so far. */
  | { kind: 'there'; sha: string }
  /** The branch exists and holds no commit yet: a controller before this one was about to let GitHub commit to it. */
  | { kind: 'begun'; sha: string }
  | { kind: 'refused'; reason: 'no-permission' | 'workflow-files' | 'protected' | 'moved' | 'failed'; why: string };

/** Pushes the revert to its own branch, which must not exist; an existing one is taken over if it is a revert of the same commit. */
export async function pushRevertBranch(clone: Clone, commit: string, revert: RevertCommit): Promise<Pushed> {
  const branch = revertBranch(commit);
  const there = await readRevertBranch(clone, commit);
  if (there?.kind === 'begun') {
    return push(clone, revert.sha, branch, [`--force-with-lease=refs/heads/${branch}:${there.sha}`]);
  }
  if (there !== undefined) return there;
  return push(clone, revert.sha, branch, [`--force-with-lease=refs/heads/${branch}:`]);
}

/** Makes the revert's branch at the head, for GitHub to commit to. */
export const pushBegun = async (
  clone: Clone,
  commit: string,
  head: string,
): Promise<Exclude<Pushed, { kind: 'there' }>> => {
  const branch = revertBranch(commit);
  const pushed = await push(clone, head, branch, [`--force-with-lease=refs/heads/${branch}:`]);
  return pushed.kind === 'pushed' ? { kind: 'begun', sha: head } : (pushed as Exclude<Pushed, { kind: 'there' }>);
};

/** Pushes a commit to the branch itself; refused if the branch moved. */
export const pushToBranch = (clone: Clone, sha: string): Promise<Pushed> => push(clone, sha, clone.branch, []);

/** Whether two commits hold the same content. Fetches the revert's branch, which may hold the second. */
export async function isSameTree({ git }: Clone, commit: string, own: string, other: string): Promise<boolean> {
  await git.raw(['fetch', '--quiet', '--no-tags', 'origin', `+refs/heads/${revertBranch(commit)}:refs/rerail/found`]);
  const treeOf = async (sha: string) => (await git.raw(['rev-parse', '--verify', `${sha}^{tree}`])).trim();
  return (await treeOf(own)) === (await treeOf(other));
}

/** Moves the revert's branch from one revert of the commit to another, for a head that moved. */
export const moveRevertBranch = (clone: Clone, commit: string, from: string, to: string): Promise<Pushed> =>
  push(clone, to, revertBranch(commit), [`--force-with-lease=refs/heads/${revertBranch(commit)}:${from}`]);

/** Removes a branch that rerail pushed, if it still holds that commit. */
export async function removeRevertBranch({ git }: Clone, commit: string, sha: string): Promise<boolean> {
  const branch = revertBranch(commit);
  try {
    await git.raw([
      'push',
      '--porcelain',
      `--force-with-lease=refs/heads/${branch}:${sha}`,
      'origin',
      `:refs/heads/${branch}`,
    ]);
    return true;
  } catch {
    return false;
  }
}

/** The revert on the commit's own branch, if there is one: `refused` if the branch holds something else. */
export async function readRevertBranch({ git, branch: base }: Clone, commit: string): Promise<Pushed | undefined> {
  const line = `refs/heads/${base}`;
  const branch = revertBranch(commit);
  const listed = await git.raw(['ls-remote', '--heads', 'origin', `refs/heads/${branch}`]);
  const sha = /^([0-9a-f]{40})\t/.exec(listed)?.[1];
  if (sha === undefined) return undefined;
  await git.raw(['fetch', '--quiet', '--no-tags', 'origin', `+refs/heads/${branch}:refs/rerail/found`]);
  const message = await git.raw(['show', '--no-patch', '--no-show-signature', '--format=%B', 'refs/rerail/found']);
  const ahead = (await git.raw(['rev-list', '--count', '--max-count=1', `${line}..refs/rerail/found`])).trim();
  if (revertedBy(message).includes(commit)) return { kind: 'there', sha };
  if (ahead === '0') return { kind: 'begun', sha };
  return {
    kind: 'refused',
    reason: 'failed',
    why: `the branch ${branch} exists and is not a revert of this commit; delete it`,
  };
}

async function push({ git }: Clone, sha: string, branch: string, options: readonly string[]): Promise<Pushed> {
  try {
    await git.raw(['push', '--porcelain', ...options, 'origin', `${sha}:refs/heads/${branch}`]);
    return { kind: 'pushed', sha };
  } catch (error) {
    return explain(error instanceof Error ? error.message : String(error));
  }
}

/** GitHub's answers to a refused push, by their words. */
function explain(text: string): Pushed {
  const why = text.trim().split('\n').slice(-4).join(' ').slice(0, 500);
  const refused = (reason: Extract<Pushed, { kind: 'refused' }>['reason']): Pushed => ({
    kind: 'refused',
    reason,
    why,
  });
  if (/without [`'"]?workflows?[`'"]? (?:scope|permission)/i.test(text)) return refused('workflow-files');
  if (/protected branch|GH006|GH013|rule violations/i.test(text)) return refused('protected');
  if (/\b403\b|permission to .* denied|write access.*not granted/i.test(text)) return refused('no-permission');
  if (/stale info|non-fast-forward|fetch first|\[rejected\]/i.test(text)) return refused('moved');
  return refused('failed');
}
