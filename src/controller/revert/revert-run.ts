import { RefusedError } from '../../errors.ts';
import type { RevertHost } from '../../ports/revert-host.ts';
import type { RunReader } from '../../ports/run-reader.ts';
import { type RevertReport, revertBody, revertIssueBody, revertTitle } from '../../report/revert-report.ts';
import { applyRevert, type RevertOutcome } from '../../rollback/apply-revert.ts';
import { type CloneOptions, openClone } from '../../rollback/clone.ts';
import { readCommit, readLine } from '../../rollback/commit-facts.ts';
import { decideRollback } from '../../rollback/decide-rollback.ts';
import { findDependent } from '../../rollback/dependents.ts';
import type { CommitFacts, RollbackFacts, RollbackReason, RollbackRefusal } from '../../rollback/facts.ts';
import { revertMessage } from '../../rollback/revert-message.ts';
import { revertedTree } from '../../rollback/reverted-tree.ts';
import { considerRevert, type RevertQuestion } from './consider-revert.ts';
import type { SignatureOf } from './observe-branch.ts';

/** Wraps an act in its ledger entry: intent before, outcome after; undefined if another controller does or did it. */
export type Journal = <T>(sha: string, act: () => Promise<T>) => Promise<T | undefined>;

export interface RevertRunRequest {
  question: RevertQuestion;
  clone: CloneOptions;
  runUrl: string;
  jobs: readonly string[];
  evidence: readonly string[];
  labels: readonly string[];
}

export interface RevertRunResult {
  culprit: string | null;
  grade: 'likely' | 'proven' | null;
  refused: readonly RollbackRefusal[];
  /** Absent if nothing was done. */
  outcome?: RevertOutcome;
}

/** More commits than a day brings to most branches; older culprits are too old anyway. */
const LINE = 100;

/**
 * Derives every rule of the preflight again, with the API's answers and a fresh clone, and then prepares the revert.
 * Whatever says no leaves nothing behind.
 */
export async function revertRun(
  reader: RunReader,
  host: RevertHost,
  request: RevertRunRequest,
  signatureOf: SignatureOf,
  journal: Journal,
): Promise<RevertRunResult> {
  const { question } = request;
  const { decision, facts, seen } = await considerRevert(reader, host, question, signatureOf);
  const { culprit } = decision;
  // A pull request of an earlier controller is taken up again; only the rules about it do not count here.
  const blocking = decision.refused.filter(
    ({ reason, why }) => reason !== 'already-reverted' || !facts?.revert || why !== facts.revert,
  );
  if (culprit === null || !facts?.commit || blocking.length > 0) return { ...decision, refused: decision.refused };
  const clone = await openClone(request.clone);
  if (!(await clone.has(culprit))) {
    return {
      ...decision,
      grade: null,
      refused: [refusal('ambiguous', 'the branch does not hold the commit any more')],
    };
  }
  const head = await clone.head();
  const commit: CommitFacts = { ...(await readCommit(clone, culprit)), author: facts.commit.author };
  const dependedOn = await findDependent(clone, commit, head);
  const tree = await revertedTree(clone, commit, head);
  if (tree.kind === 'empty')
    return { ...decision, grade: null, refused: [refusal('already-fixed', 'the head holds nothing of it any more')] };
  const { revert: _, ...rest } = facts;
  const whole: RollbackFacts = {
    ...rest,
    commit,
    line: await readLine(clone, LINE),
    conflicts: tree.kind === 'conflict' ? tree.paths : [],
    ...(dependedOn === undefined ? {} : { dependedOn }),
  };
  const final = decideRollback(whole);
  if (final.grade === null || final.culprit !== culprit) return final;
  const { grade } = final;
  const report = reportOf(request, commit, grade, seen, question.now);
  const outcome = await journal(culprit, () =>
    applyRevert(clone, host, {
      commit,
      grade,
      policy: question.policy,
      message: messageOf(request, commit),
      title: revertTitle(commit),
      body: revertBody(report),
      issueBody: revertIssueBody(report),
      labels: request.labels,
      made: whole.made,
    }).catch((error: unknown) => {
      if (error instanceof RefusedError && (error.reason === 'conflict' || error.reason === 'already-fixed')) {
        return { kind: 'refused', refused: refusal(error.reason, error.message) } satisfies RevertOutcome;
      }
      throw error;
    }),
  );
  const refused = outcome?.kind === 'refused' ? [outcome.refused] : [];
  return { culprit, grade: refused.length > 0 ? null : grade, refused, ...(outcome === undefined ? {} : { outcome }) };
}

const refusal = (reason: RollbackReason, why: string): RollbackRefusal => ({ reason, why });

function messageOf({ question, runUrl }: RevertRunRequest, { sha, message }: CommitFacts): string {
  const subject = message.split('\n')[0] ?? '';
  const why = `The job "${question.job.name.replace(/\p{Cc}/gu, ' ')}" fails on ${question.branch} since this commit.`;
  return revertMessage({ sha, subject, why, runUrl });
}

function reportOf(
  { question, runUrl, jobs, evidence }: RevertRunRequest,
  commit: CommitFacts,
  grade: 'likely' | 'proven',
  seen: { greenUrl?: string; redUrl?: string; detectedAt?: number } | undefined,
  now: number,
): RevertReport {
  return {
    commit,
    branch: question.branch,
    grade,
    runUrl: seen?.redUrl ?? runUrl,
    ...(seen?.greenUrl === undefined ? {} : { greenUrl: seen.greenUrl }),
    failure: { type: question.failure.type, signature: question.failure.signature, evidence },
    jobs,
    ...(question.policy.verify === undefined ? {} : { verify: { command: question.policy.verify } }),
    times: {
      committed: commit.committedAt,
      ...(seen?.detectedAt === undefined ? {} : { detected: seen.detectedAt }),
      reported: now,
    },
  };
}
