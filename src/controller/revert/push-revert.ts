import type { RevertPullRequest } from '../../ports/revert-host.ts';
import type { RevertReport } from '../../report/revert/revert-report.ts';
import type { Clone } from '../../rollback/clone.ts';
import {
  isSameTree,
  makeRevertCommit,
  moveRevertBranch,
  pushToBranch,
  type RevertCommit,
  readRevertBranch,
} from '../../rollback/revert-commit.ts';
import { removeOwnBranch } from '../../rollback/withdraw.ts';
import { messageFor } from './report-of.ts';
import type { Graded, RevertRunRequest, RevertTools } from './revert-run.ts';

/** `pushed`, or why a person has to merge it: `why` is empty if it is only too early. */
export type PushResult =
  | { kind: 'pushed'; sha: string }
  /** `verifyAgain`: the branch moved, and so did the revert's branch, to this commit. */
  | { kind: 'not-pushed'; why: string | undefined; verifyAgain?: string };

const MARKER = '<!-- rerail:pushed -->';

/**
 * With `mode: push`: pushes a proven and verified revert to the branch, within the day's limit, and closes its pull request with a word.
 * The branch's own protection has the last word.
 */
export async function pushRevert(
  { host, journal }: RevertTools,
  request: RevertRunRequest,
  { clone, commit, grade, considered, pull }: Graded & { pull: RevertPullRequest },
  verify: RevertReport['verify'],
): Promise<PushResult> {
  const { policy, branch } = request.question;
  if (policy.mode !== 'push' || grade !== 'proven') return { kind: 'not-pushed', why: undefined };
  const made = considered.facts?.made.pushed;
  if (made === undefined)
    return { kind: 'not-pushed', why: 'how many reverts the last 24 hours had cannot be found out' };
  if (made >= policy.limits.push) {
    return {
      kind: 'not-pushed',
      why: `the branch got ${made} reverts in the last 24 hours, and rollback.limits.push is ${policy.limits.push}`,
    };
  }
  if (verify && verify.state !== 'passed') {
    const why =
      verify.state === 'running' ? undefined : (verify.why ?? `"${verify.command}" fails on the reverted tree`);
    return { kind: 'not-pushed', why };
  }
  const revert = await makeRevertCommit(clone, commit, messageFor(request, commit));
  const stale = await staleness(clone, commit.sha, pull, revert, verify !== undefined);
  if (stale) return stale;
  const isPushed = async () => false;
  const pushed = await journal({ kind: 'revert-pushed', sha: commit.sha, seen: isPushed }, async () => {
    const answer = await pushToBranch(clone, revert.sha);
    return answer.kind === 'refused'
      ? { kind: 'refused' as const, refused: { why: answer.why } }
      : { kind: 'pushed' as const, sha: revert.sha };
  });
  if (pushed === undefined) return { kind: 'not-pushed', why: undefined };
  if (pushed.kind === 'refused') return { kind: 'not-pushed', why: `GitHub refuses it (${pushed.refused.why})` };
  await host.note(
    pull.number,
    MARKER,
    `rerail pushed this revert to ${branch} as ${pushed.sha}, as rollback.mode asks. It watches the next runs.`,
  );
  await host.update(pull.number, { state: 'closed' });
  await removeOwnBranch(clone, commit.sha);
  return pushed;
}

/**
 * Why the revert that would be pushed is not the one that people see in the pull request, and that `verify` has checked; undefined if it is.
 * If the branch moved, the pull request gets the revert for the new head, which is verified before anything is pushed.
 */
async function staleness(
  clone: Clone,
  sha: string,
  pull: RevertPullRequest,
  revert: RevertCommit,
  isVerified: boolean,
): Promise<Extract<PushResult, { kind: 'not-pushed' }> | undefined> {
  const there = await readRevertBranch(clone, sha);
  if (there?.kind !== 'there' || there.sha !== pull.headSha) {
    return { kind: 'not-pushed', why: 'somebody has added to the branch of the pull request' };
  }
  if (!isVerified || (await isSameTree(clone, sha, revert.sha, there.sha))) return undefined;
  const moved = await moveRevertBranch(clone, sha, there.sha, revert.sha);
  return { kind: 'not-pushed', why: undefined, ...(moved.kind === 'pushed' ? { verifyAgain: revert.sha } : {}) };
}
