import type { RevertPullRequest } from '../../ports/revert-host.ts';
import type { RevertReport } from '../../report/revert/revert-report.ts';
import { makeRevertCommit, pushToBranch } from '../../rollback/revert-commit.ts';
import { removeOwnBranch } from '../../rollback/withdraw.ts';
import { messageFor } from './report-of.ts';
import type { Graded, RevertRunRequest, RevertTools } from './revert-run.ts';

/** `pushed`, or why a person has to merge it: `why` is empty if it is only too early. */
export type PushResult = { kind: 'pushed'; sha: string } | { kind: 'not-pushed'; why: string | undefined };

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
  const isPushed = async () => false;
  const pushed = await journal({ kind: 'revert-pushed', sha: commit.sha, seen: isPushed }, async () => {
    const revert = await makeRevertCommit(clone, commit, messageFor(request, commit));
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
