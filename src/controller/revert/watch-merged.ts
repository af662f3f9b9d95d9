import type { RevertPullRequest } from '../../ports/revert-host.ts';
import { completedPostMortem } from '../../report/revert/post-mortem.ts';
import { recoveryNote } from '../../report/revert/recovery-note.ts';
import { openClone } from '../../rollback/clone.ts';
import { readCommit } from '../../rollback/commit-facts.ts';
import { checkRecovery, checkState } from '../../rollback/recovery-check.ts';
import type { Consideration } from './consider-revert.ts';
import type { FollowUp, RevertRunRequest, RevertTools } from './revert-run.ts';

const MARKER = '<!-- rerail:recovery -->';

/**
 * After the merge: do the runs pass again, is the tree what the revert promised, is the history kept? One comment says so and is kept
 * current until three commits have passed, the failure is back, or a day is over; the post-mortem gets the time of recovery.
 */
export async function watchMerged(
  { host, journal }: RevertTools,
  request: RevertRunRequest,
  { sha, pull, considered }: { sha: string; pull: RevertPullRequest; considered: Consideration },
): Promise<FollowUp | undefined> {
  const { seen } = considered;
  const since = pull.mergedAt ?? pull.closedAt;
  if (!seen || since === undefined) return undefined;
  const landed = seen.line.find((one) => one.sha === pull.mergeSha || one.reverts?.includes(sha))?.sha;
  if (landed === undefined) return undefined;
  const { now } = request.question;
  const check = checkRecovery(seen.line, seen.observations, { landed, since, now });
  const clone = await openClone(request.clone);
  if (!(await clone.has(sha)) || !(await clone.has(landed))) return undefined;
  const range = seen.line.find((one) => one.sha === landed)?.reverts;
  const commit = await readCommit(clone, sha, range && range.length > 1 && range[0] === sha ? range : undefined);
  const state = await checkState(clone, commit, landed);
  await host.note(
    pull.number,
    MARKER,
    recoveryNote({ check, state, landed, runs: seen.runs, branch: request.question.branch }),
  );
  const green = check.firstGreen === undefined ? undefined : seen.runs.get(check.firstGreen);
  if (check.state === 'recovered' && green) {
    const times = { detectedAt: seen.detectedAt, recoveredAt: green.endedAt, runUrl: green.url };
    const body = completedPostMortem(pull.body, times);
    if (body !== undefined) await host.update(pull.number, { body });
  }
  if (check.isOver) await journal({ kind: 'revert-watched', sha, seen: async () => true }, async () => true);
  return { kind: 'watched', url: pull.url, state: check.state };
}
