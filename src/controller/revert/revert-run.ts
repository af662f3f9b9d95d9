import { RefusedError } from '../../errors.ts';
import type { RevertHost, RevertPullRequest } from '../../ports/revert-host.ts';
import type { RunReader } from '../../ports/run-reader.ts';
import { revertBody, revertIssueBody, revertTitle } from '../../report/revert/revert-report.ts';
import { applyRevert, type RevertOutcome } from '../../rollback/apply-revert.ts';
import { type Clone, type CloneOptions, openClone } from '../../rollback/clone.ts';
import { readCommit, readLine } from '../../rollback/commit-facts.ts';
import { decideRollback, type RollbackDecision } from '../../rollback/decide-rollback.ts';
import { findDependent } from '../../rollback/dependents.ts';
import type { CommitFacts, RollbackFacts, RollbackReason, RollbackRefusal } from '../../rollback/facts.ts';
import { revertBranch } from '../../rollback/revert-message.ts';
import { revertedTree } from '../../rollback/reverted-tree.ts';
import type { EntryKind } from '../decide/entries.ts';
import { STOP_LABEL } from '../gather.ts';
import { type Consideration, considerRevert, type RevertQuestion } from './consider-revert.ts';
import { followIssue, followOpen, followRevert } from './follow-revert.ts';
import type { SignatureOf } from './observe-branch.ts';
import { messageFor, reportOf } from './report-of.ts';
import { startProbes } from './start-probes.ts';

/** What is done once, by any controller: its key in the ledger, and how to see that it was done. */
export interface RevertAct {
  kind: EntryKind;
  sha: string;
  /** The run that it is about; the plan's run if absent. */
  run?: number;
  seen(): Promise<boolean>;
}

/** Wraps an act in its ledger entry: intent before, outcome after; undefined if it was done before, or another controller does it. */
export type Journal = <T>(act: RevertAct, run: () => Promise<T>) => Promise<T | undefined>;

export interface RevertRunRequest {
  question: RevertQuestion;
  clone: CloneOptions;
  runUrl: string;
  jobs: readonly string[];
  evidence: readonly string[];
  labels: readonly string[];
  /** The culprit that an earlier decision named: its revert is looked after, whatever the runs say now. */
  follows?: string;
}

/** What became of an open or merged revert. */
export type FollowUp =
  | { kind: 'withdrawn'; number?: number; why: string }
  | { kind: 'updated'; url: string; draft: boolean }
  | { kind: 'pushed'; sha: string; url: string }
  | { kind: 'watched'; url: string; state: 'waiting' | 'recovered' | 'not-recovered' };

export interface RevertRunResult {
  culprit: string | null;
  grade: 'likely' | 'proven' | null;
  refused: readonly RollbackRefusal[];
  /** Absent if nothing was done. */
  outcome?: RevertOutcome;
  followUp?: FollowUp;
  /** Commits that a probe was started at. */
  probed?: readonly string[];
  /** Why a probe could not be started. */
  probeProblem?: string;
}

/** What the steps of one revert share. */
export interface RevertTools {
  reader: RunReader;
  host: RevertHost;
  signatureOf: SignatureOf;
  journal: Journal;
}

/** More commits than a day brings to most branches; older culprits are too old anyway. */
const LINE = 100;

/**
 * Derives every rule of the preflight again, with the API's answers and a fresh clone; then starts probes, prepares the revert, or looks
 * after the one that there is. Whatever says no leaves nothing behind.
 */
export async function revertRun(
  reader: RunReader,
  host: RevertHost,
  request: RevertRunRequest,
  signatureOf: SignatureOf,
  journal: Journal,
): Promise<RevertRunResult> {
  const tools: RevertTools = { reader, host, signatureOf, journal };
  const considered = await considerRevert(reader, host, request.question, signatureOf);
  const { decision, facts } = considered;
  if (isStopped(decision)) return result(decision);
  const sha = request.follows ?? decision.culprit;
  const pull = sha === null ? undefined : await host.find(revertBranch(sha));
  if (pull?.labels.includes(STOP_LABEL)) {
    return {
      ...result(decision),
      grade: null,
      refused: [refusal('stopped', `#${pull.number} has the label "${STOP_LABEL}"`)],
    };
  }
  const { follows } = request;
  if (follows !== undefined && request.question.policy.mode === 'issue') {
    const followUp = await followIssue(tools, follows, considered);
    if (followUp) return { ...result(decision), followUp };
  }
  if (sha !== null && pull && (pull.state !== 'open' || decision.culprit !== sha)) {
    const followUp = await followRevert(tools, request, { sha, pull, considered });
    const probes = await startProbes(tools, request, decision.wanted, considered);
    return { ...result(decision), ...probes, ...(followUp ? { followUp } : {}) };
  }
  if (decision.culprit === null || !facts?.commit || blockingOf(decision, facts).length > 0) {
    const withdrawn =
      pull?.state === 'open' ? await followRevert(tools, request, { sha: sha as string, pull, considered }) : undefined;
    const probes = await startProbes(tools, request, wantedBeside(considered), considered);
    return { ...result(decision), ...probes, ...(withdrawn ? { followUp: withdrawn } : {}) };
  }
  return withClone(tools, request, { considered, facts: { ...facts, commit: facts.commit }, pull });
}

const isStopped = ({ refused }: RollbackDecision) => refused.some(({ reason }) => reason === 'stopped');

const result = ({ culprit, grade, refused }: RollbackDecision): RevertRunResult => ({ culprit, grade, refused });

/** A pull request of an earlier controller is taken up again; only the rule about it does not count here. */
const blockingOf = ({ refused }: RollbackDecision, facts: RollbackFacts) =>
  refused.filter(
    ({ reason, why }) =>
      // Whether a later commit that no run saw repaired it is decided again with the clone, which may know of a conflict, too.
      reason !== 'ambiguous' && (reason !== 'already-reverted' || !facts.revert || why !== facts.revert),
  );

/** What a probe could still tell, if the only thing in its way is the revert that is open already. */
function wantedBeside({ decision, facts }: Consideration): readonly string[] {
  if (!facts?.revert) return decision.wanted;
  const { revert: _, ...rest } = facts;
  return decideRollback(rest).wanted;
}

interface Named {
  considered: Consideration;
  facts: RollbackFacts & { commit: CommitFacts };
  pull: RevertPullRequest | undefined;
}

async function withClone(tools: RevertTools, request: RevertRunRequest, named: Named): Promise<RevertRunResult> {
  const { host } = tools;
  const { considered, facts } = named;
  const culprit = facts.commit.sha;
  const clone = await openClone(request.clone);
  if (!(await clone.has(culprit))) {
    return refusedResult(considered, refusal('ambiguous', 'the branch does not hold the commit any more'));
  }
  const commit = await wholeCommit(clone, facts.commit);
  const dependedOn = await findDependent(clone, commit, await clone.head());
  const tree = await revertedTree(clone, commit, await clone.head());
  const { revert: _, ...rest } = facts;
  const whole: RollbackFacts = {
    ...rest,
    commit,
    line: await readLine(clone, LINE),
    conflicts: tree.kind === 'conflict' ? tree.paths : [],
    ...(dependedOn === undefined ? {} : { dependedOn }),
  };
  const final: RollbackDecision = tree.kind === 'empty' ? emptied(decideRollback(whole)) : decideRollback(whole);
  const probes = await startProbes(tools, request, final.wanted, considered);
  if (final.grade === null || final.culprit !== culprit) {
    const followUp =
      named.pull?.state === 'open'
        ? await followRevert(tools, request, {
            sha: culprit,
            pull: named.pull,
            considered: { ...considered, decision: final },
          })
        : undefined;
    return { ...result(final), ...probes, ...(followUp ? { followUp } : {}) };
  }
  const state = { ...considered, facts: whole, decision: final };
  if (named.pull?.state === 'open') {
    const followUp = await followOpen(tools, request, {
      clone,
      commit,
      pull: named.pull,
      grade: final.grade,
      considered: state,
    });
    return { ...result(final), ...probes, followUp };
  }
  const outcome = await open(tools, request, { clone, commit, grade: final.grade, considered: state });
  const { verify, mode } = request.question.policy;
  // What needs the commit itself: its verification, its push, whether GitHub signed it.
  const { signatures } = await host.gates(request.question.branch);
  const isMore = verify !== undefined || mode === 'push' || signatures === true;
  const pull = outcome?.kind === 'pull-request' && isMore ? await host.find(revertBranch(culprit)) : undefined;
  const after =
    pull && (await followOpen(tools, request, { clone, commit, pull, grade: final.grade, considered: state }));
  const followUp = after?.kind === 'pushed' ? { followUp: after } : {};
  const refused = outcome?.kind === 'refused' ? [outcome.refused] : [];
  const grade = refused.length > 0 ? null : final.grade;
  return { culprit, grade, refused, ...probes, ...followUp, ...(outcome === undefined ? {} : { outcome }) };
}

const emptied = (decision: RollbackDecision): RollbackDecision => ({
  ...decision,
  grade: null,
  wanted: [],
  refused: [...decision.refused, refusal('already-fixed', 'the head holds nothing of the commit any more')],
});

/** The commit as git knows it, with the logins that only the API knows. */
async function wholeCommit(clone: Clone, known: CommitFacts): Promise<CommitFacts> {
  const shas = known.range?.map(({ sha }) => sha);
  const commit = await readCommit(clone, known.sha, shas);
  const authors = new Map(known.range?.map(({ sha, author }) => [sha, author]));
  const range = commit.range?.map((one) => ({ ...one, author: authors.get(one.sha) ?? one.author }));
  return { ...commit, author: known.author, ...(range ? { range } : {}) };
}

export interface Graded {
  clone: Clone;
  commit: CommitFacts;
  grade: 'likely' | 'proven';
  considered: Consideration;
}

async function open(tools: RevertTools, request: RevertRunRequest, graded: Graded): Promise<RevertOutcome | undefined> {
  const { host, journal } = tools;
  const { clone, commit, grade } = graded;
  const { question } = request;
  const report = await reportOf(tools, request, graded);
  const isOpen = async () => (await host.find(revertBranch(commit.sha)))?.state === 'open';
  return journal({ kind: 'revert', sha: commit.sha, seen: isOpen }, () =>
    applyRevert(clone, host, {
      commit,
      grade,
      policy: question.policy,
      message: messageFor(request, commit),
      title: revertTitle(commit),
      body: revertBody(report),
      issueBody: revertIssueBody(report),
      labels: request.labels,
      signs: report.gates?.signatures === true,
    }).catch((error: unknown) => {
      if (error instanceof RefusedError && (error.reason === 'conflict' || error.reason === 'already-fixed')) {
        return { kind: 'refused', refused: refusal(error.reason, error.message) } satisfies RevertOutcome;
      }
      throw error;
    }),
  );
}

const refusedResult = ({ decision }: Consideration, refused: RollbackRefusal): RevertRunResult => ({
  ...result(decision),
  grade: null,
  refused: [refused],
});

const refusal = (reason: RollbackReason, why: string): RollbackRefusal => ({ reason, why });
