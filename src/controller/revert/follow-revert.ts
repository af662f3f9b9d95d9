import type { RevertPullRequest } from '../../ports/revert-host.ts';
import { withNewStatus } from '../../report/revert/marked-part.ts';
import { revertBody } from '../../report/revert/revert-report.ts';
import { decorate } from '../../rollback/apply-revert.ts';
import { openClone } from '../../rollback/clone.ts';
import { decideRollback } from '../../rollback/decide-rollback.ts';
import { revertBranch, revertMarker } from '../../rollback/revert-message.ts';
import { removeOwnBranch, withdrawalOf } from '../../rollback/withdraw.ts';
import type { Consideration } from './consider-revert.ts';
import { pushRevert } from './push-revert.ts';
import { reportOf } from './report-of.ts';
import type { FollowUp, Graded, RevertRunRequest, RevertTools } from './revert-run.ts';
import { verifyRevert } from './verify-revert.ts';
import { watchMerged } from './watch-merged.ts';

interface Followed {
  /** The reverted commit. */
  sha: string;
  pull: RevertPullRequest;
  considered: Consideration;
}

/** Looks after a revert that was merged, or that is open though the runs do not speak for it any more. */
export async function followRevert(
  tools: RevertTools,
  request: RevertRunRequest,
  followed: Followed,
): Promise<FollowUp | undefined> {
  const { pull, considered, sha } = followed;
  // A pushed revert is closed, and a commit of the branch tells of it.
  if (pull.state !== 'open') return watchMerged(tools, request, followed);
  const why = withdrawalOf(withoutItself(considered), sha);
  if (why === undefined) return undefined;
  await withdraw(tools, request, { sha, number: pull.number, why });
  return { kind: 'withdrawn', number: pull.number, why };
}

/** What is decided if the revert itself does not count. */
function withoutItself({ decision, facts }: Consideration) {
  if (!facts?.revert) return decision;
  const { revert: _, ...rest } = facts;
  return decideRollback(rest);
}

/** With `mode: issue`: the issue is closed with a word when the case against the commit has ended. */
export async function followIssue(
  { host, journal }: RevertTools,
  sha: string,
  { decision }: Consideration,
): Promise<FollowUp | undefined> {
  const why = withdrawalOf(decision, sha);
  if (why === undefined) return undefined;
  await journal({ kind: 'revert-withdrawn', sha, seen: async () => false }, () =>
    host.closeIssue(revertMarker(sha), `rerail closes this issue. ${why}`),
  );
  return { kind: 'withdrawn', why };
}

/** Closes the pull request with a word and removes the branch, unless somebody has added to it. */
async function withdraw(
  { host, journal }: RevertTools,
  request: RevertRunRequest,
  { sha, number, why }: { sha: string; number: number; why: string },
): Promise<void> {
  const isClosed = async () => (await host.find(revertBranch(sha)))?.state !== 'open';
  await journal({ kind: 'revert-withdrawn', sha, seen: isClosed }, async () => {
    await host.note(number, WITHDRAWN, `rerail closes this revert. ${why}`);
    await host.update(number, { state: 'closed' });
    await removeOwnBranch(await openClone(request.clone), sha);
    return true;
  });
}

const WITHDRAWN = '<!-- rerail:withdrawn -->';

/** Brings an open pull request up to date; a proven culprit makes it ready for review, once, or has it pushed. */
export async function followOpen(
  tools: RevertTools,
  request: RevertRunRequest,
  graded: Graded & { pull: RevertPullRequest },
): Promise<FollowUp> {
  const { host, journal } = tools;
  const { pull, grade, commit } = graded;
  let verify = await verifyRevert(tools, request, pull.headSha);
  const pushed = await pushRevert(tools, request, graded, verify);
  if (pushed.kind === 'pushed') return { kind: 'pushed', sha: pushed.sha, url: pull.url };
  if (pushed.verifyAgain !== undefined) verify = await verifyRevert(tools, request, pushed.verifyAgain);
  const known = await reportOf(tools, request, graded);
  const notPushed = pushed.why === undefined ? {} : { notPushed: pushed.why };
  const signed = known.gates?.signatures ? { signed: await host.isSigned(pull.headSha).catch(() => false) } : {};
  const body = withNewStatus(
    pull.body,
    revertBody({ ...known, ...notPushed, ...signed, ...(verify ? { verify } : {}) }),
  );
  if (body !== undefined) await host.update(pull.number, { body });
  // A controller that was killed after it opened the pull request got no further.
  if (!request.labels.every((label) => pull.labels.includes(label))) {
    await decorate(host, pull, { labels: request.labels, commit });
  }
  let { draft } = pull;
  if (draft && grade === 'proven') {
    const isReady = async () => (await host.find(revertBranch(commit.sha)))?.draft === false;
    const made = await journal({ kind: 'revert-ready', sha: commit.sha, seen: isReady }, async () => {
      await host.markReady(pull.number);
      return true;
    });
    if (made) draft = false;
  }
  return { kind: 'updated', url: pull.url, draft };
}
