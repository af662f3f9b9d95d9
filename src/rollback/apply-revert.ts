import { messageOf, RefusedError } from '../errors.ts';
import type { RevertHost, RevertPullRequest } from '../ports/revert-host.ts';
import type { Clone } from './clone.ts';
import type { CommitFacts, RollbackPolicy, RollbackRefusal } from './facts.ts';
import { makeRevertCommit, type Pushed, pushRevertBranch, removeRevertBranch } from './revert-commit.ts';
import { revertBranch, revertMarker } from './revert-message.ts';
import { commitSigned } from './signed-commit.ts';

export interface RevertRequest {
  commit: CommitFacts;
  grade: 'likely' | 'proven';
  policy: RollbackPolicy;
  /** The commit's message, and title and body of the pull request or issue. */
  message: string;
  title: string;
  body: string;
  issueBody: string;
  labels: readonly string[];
  /** The branch requires signed commits: GitHub makes and signs this one, if it can. */
  signs: boolean;
}

/** What was done about the culprit. `refused` if nothing was: no branch and no pull request is left behind then. */
export type RevertOutcome =
  | { kind: 'pull-request'; url: string; number: number; draft: boolean; created: boolean }
  | { kind: 'issue'; url: string }
  | { kind: 'refused'; refused: RollbackRefusal };

/**
 * Prepares the revert as policy wants it. May be called again at any time, also after it was killed: the branch and the pull request are
 * found by their names, so that there is never a second one.
 * @throws RefusedError for what git refuses (`conflict`, `already-fixed`)
 */
export async function applyRevert(clone: Clone, host: RevertHost, request: RevertRequest): Promise<RevertOutcome> {
  const { commit, policy } = request;
  if (policy.mode === 'issue') {
    return { kind: 'issue', url: await host.issue(revertMarker(commit.sha), request.title, request.issueBody) };
  }
  const known = await host.find(revertBranch(commit.sha));
  if (known && known.state !== 'open') return ended(known);
  const revert = await makeRevertCommit(clone, commit, request.message);
  const pushed =
    (request.signs ? await commitSigned(clone, host, commit.sha, revert, request.message) : undefined) ??
    (await pushRevertBranch(clone, commit.sha, revert));
  if (pushed.kind === 'refused') return refuse(pushed);
  return openPullRequest(clone, host, request, pushed);
}

async function openPullRequest(
  clone: Clone,
  host: RevertHost,
  request: RevertRequest,
  pushed: Exclude<Pushed, { kind: 'refused' }>,
): Promise<RevertOutcome> {
  const { commit, grade, title, body } = request;
  const branch = revertBranch(commit.sha);
  const known = await host.find(branch);
  if (known && known.state !== 'open') return ended(known);
  let pull = known;
  try {
    pull ??= await host.create({ branch, base: clone.branch, title, body, draft: grade === 'likely' });
  } catch (error) {
    // The answer may have been lost on its way: another look tells whether there is one.
    pull = await host.find(branch).catch(() => undefined);
    if (!pull) {
      if (!(error instanceof RefusedError)) throw error;
      await removeRevertBranch(clone, commit.sha, pushed.sha);
      return { kind: 'refused', refused: { reason: 'no-permission', why: messageOf(error) } };
    }
  }
  if (known) await host.update(known.number, { body });
  if (pull.draft && grade === 'proven')
    await host.markReady(pull.number).then(() => Object.assign(pull, { draft: false }));
  await decorate(host, pull, request);
  return { kind: 'pull-request', url: pull.url, number: pull.number, draft: pull.draft, created: known === undefined };
}

const ended = ({ number, state }: RevertPullRequest): RevertOutcome => ({
  kind: 'refused',
  refused: { reason: 'already-reverted', why: `pull request #${number} with this revert is ${state}` },
});

/** Labels and assignees help people; the revert works without them. */
export async function decorate(
  host: RevertHost,
  { number }: Pick<RevertPullRequest, 'number'>,
  { labels, commit }: Pick<RevertRequest, 'labels' | 'commit'>,
) {
  await host.label(number, labels).catch(() => undefined);
  if (commit.author.login !== undefined) await host.assign(number, [commit.author.login]).catch(() => undefined);
}

const WHY: Record<Extract<Pushed, { kind: 'refused' }>['reason'], RollbackRefusal['reason']> = {
  'no-permission': 'no-permission',
  'workflow-files': 'workflow-files',
  protected: 'no-permission',
  moved: 'ambiguous',
  failed: 'no-permission',
};

const refuse = ({ reason, why }: Extract<Pushed, { kind: 'refused' }>): RevertOutcome => ({
  kind: 'refused',
  refused: { reason: WHY[reason], why },
});
