import type { Clone } from './clone.ts';
import type { RollbackDecision } from './decide-rollback.ts';
import type { RollbackReason } from './facts.ts';
import { readRevertBranch, removeRevertBranch } from './revert-commit.ts';

/** Rules that, once they say no, end the case against a commit. Others (a limit, a stop, a conflict) leave it to people. */
const ENDS: ReadonlySet<RollbackReason> = new Set([
  'already-fixed',
  'already-reverted',
  'known-flaky',
  'parent-not-green',
]);

/**
 * Why an open revert of a commit is to be closed, in a sentence; undefined if nothing speaks against it, or too little is known. Pure.
 * @param decision what is known now, without the rule about the open revert itself
 */
export function withdrawalOf(decision: RollbackDecision, sha: string): string | undefined {
  const { culprit, grade, refused } = decision;
  if (refused.some(({ reason }) => reason === 'stopped')) return undefined;
  if (culprit !== null && culprit !== sha) {
    const other = culprit.slice(0, 12);
    return grade === null ? undefined : `The runs and probes point to another commit: ${other}.`;
  }
  const ending = refused.find(({ reason }) => ENDS.has(reason));
  if (!ending) return undefined;
  return ending.reason === 'already-fixed' || ending.reason === 'already-reverted'
    ? `Fixed in another way: ${ending.why}.`
    : `The commit is not to blame as far as rerail can tell: ${ending.why}.`;
}

/** Removes the revert's branch if nobody has added to it. */
export async function removeOwnBranch(clone: Clone, sha: string): Promise<boolean> {
  const there = await readRevertBranch(clone, sha);
  return there?.kind === 'there' && (await removeRevertBranch(clone, sha, there.sha));
}
