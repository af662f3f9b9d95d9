import { RefusedError } from '../errors.ts';
import type { Clone } from './clone.ts';
import { readCommit } from './commit-facts.ts';
import { relandBranch, relandedBy, relandMessage } from './revert-message.ts';
import { relandedTree } from './reverted-tree.ts';

/** A branch that brings commits back, oldest first. */
export interface RelandBranch {
  /** Full sha of its head. */
  head: string;
  /** The commits that it has brought back so far. */
  relanded: readonly string[];
}

/**
 * Puts the change of one commit on top of a head, as a separate commit; nothing is pushed.
 * @returns its full sha
 * @throws RefusedError `conflict` with the paths, `already-fixed` if the head holds the change
 */
export async function relandCommit(clone: Clone, sha: string, head: string): Promise<string> {
  const commit = await readCommit(clone, sha);
  const result = await relandedTree(clone, commit, head);
  const short = sha.slice(0, 12);
  if (result.kind === 'conflict') {
    throw new RefusedError(
      'conflict',
      `Relanding ${short} failed: it conflicts in ${result.paths.join(', ')}. Reland it by hand.`,
    );
  }
  if (result.kind === 'empty') {
    throw new RefusedError(
      'already-fixed',
      `Relanding ${short} failed: the branch holds its change already. Nothing to do.`,
    );
  }
  const message = relandMessage(commit);
  return (await clone.git.raw(['commit-tree', result.tree, '-p', head, '-m', message])).trim();
}

/** The reland's branch as it is on the server; undefined if absent. @throws RefusedError `taken` if it holds anything else */
export async function readReland(clone: Clone, sha: string): Promise<RelandBranch | undefined> {
  const { git, branch: base } = clone;
  const branch = relandBranch(sha);
  const listed = await git.raw(['ls-remote', '--heads', 'origin', `refs/heads/${branch}`]);
  const head = /^([0-9a-f]{40})\t/.exec(listed)?.[1];
  if (head === undefined) return undefined;
  await git.raw(['fetch', '--quiet', '--no-tags', 'origin', `+refs/heads/${branch}:refs/rerail/reland`]);
  const text = await git.raw([
    'log',
    '--reverse',
    '--max-count=100',
    '--format=%x01%B',
    `refs/heads/${base}..refs/rerail/reland`,
  ]);
  const relanded = text.split('\x01').slice(1).map(relandedBy);
  if (relanded.some((shas) => shas.length !== 1)) {
    throw new RefusedError(
      'taken',
      `Looking after ${branch} failed: somebody has added to it. rerail leaves it alone.`,
    );
  }
  return { head, relanded: relanded.flat() };
}

/** Moves the reland's branch. `from` is its head now; absent if it must not exist. False if somebody was faster. */
export async function moveReland({ git }: Clone, sha: string, to: string, from = ''): Promise<boolean> {
  const branch = relandBranch(sha);
  try {
    await git.raw([
      'push',
      '--porcelain',
      `--force-with-lease=refs/heads/${branch}:${from}`,
      'origin',
      `${to}:refs/heads/${branch}`,
    ]);
    return true;
  } catch (error) {
    if (/stale info|\[rejected\]|fetch first/i.test(String(error))) return false;
    throw new RefusedError(
      'no-permission',
      `Pushing ${branch} failed: ${String(error instanceof Error ? error.message : error)
        .split('\n')
        .slice(-3)
        .join(' ')
        .slice(0, 300)}. Give the job "contents: write".`,
    );
  }
}
