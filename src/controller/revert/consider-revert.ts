import type { Failure, Lane } from '../../failure/failure.ts';
import type { RevertHost } from '../../ports/revert-host.ts';
import type { RunReader } from '../../ports/run-reader.ts';
import { decideRollback, type RollbackDecision, refusedBeforehand } from '../../rollback/decide-rollback.ts';
import type { CommitFacts, PathChange, RollbackFacts, RollbackPolicy } from '../../rollback/facts.ts';
import { revertBranch } from '../../rollback/revert-message.ts';
import { type BranchObservations, observeBranch, type SignatureOf } from './observe-branch.ts';

/** A failed job that may blame a commit, and all that a controller knows about it. */
export interface RevertQuestion {
  /** `owner/name`. */
  repository: string;
  /** Path of the workflow file. */
  workflow: string;
  branch: string;
  event: string;
  job: { name: string };
  failure: Pick<Failure, 'type' | 'signature' | 'retry'>;
  lane: Lane;
  policy: RollbackPolicy;
  stop: RollbackFacts['stop'];
  /** Milliseconds since the epoch. */
  now: number;
  flaky?: string;
  outsideEffects?: string;
  workflowPaths?: RollbackFacts['workflowPaths'];
}

export interface Consideration {
  decision: RollbackDecision;
  /** Absent if the rules that need no request said no already. */
  facts?: RollbackFacts;
  seen?: BranchObservations;
}

const DAY_MS = 86_400_000;

/**
 * Whether the failure is a commit's fault, by what the API tells. What only a clone knows (conflicts, dependent commits) stays open here;
 * the revert itself asks again with a clone.
 */
export async function considerRevert(
  reader: RunReader,
  host: RevertHost | undefined,
  question: RevertQuestion,
  signatureOf: SignatureOf,
): Promise<Consideration> {
  const empty = factsOf(question, { line: [], observations: [] });
  const beforehand = refusedBeforehand(empty);
  if (beforehand.length > 0) {
    return { decision: { culprit: null, grade: null, refused: beforehand, candidates: [] } };
  }
  const { repository, workflow, branch, job, failure } = question;
  const signal = { repository, workflow, branch, jobName: job.name, signature: failure.signature };
  const seen = await observeBranch(reader, signal, signatureOf);
  const facts = factsOf(question, seen);
  const first = decideRollback(facts);
  if (first.culprit === null) return { decision: first, facts, seen };
  const [commit, made, pull] = await Promise.all([
    readApiCommit(reader, repository, first.culprit),
    host?.madeSince(question.now - DAY_MS).catch(() => ({ created: undefined, pushed: undefined })) ?? {
      created: 0,
      pushed: 0,
    },
    host?.find(revertBranch(first.culprit)),
  ]);
  const whole: RollbackFacts = { ...facts, commit, made };
  if (pull) whole.revert = `pull request #${pull.number} with its revert is ${pull.state}`;
  return { decision: decideRollback(whole), facts: whole, seen };
}

export function factsOf(
  question: RevertQuestion,
  { line, observations }: Pick<BranchObservations, 'line' | 'observations'>,
): RollbackFacts {
  const { now, branch, event, failure, lane, policy, stop, flaky, outsideEffects, workflowPaths } = question;
  return {
    ...{ now, branch, event, failure, lane, policy, stop, line, observations },
    ...(flaky === undefined ? {} : { flaky }),
    ...(outsideEffects === undefined ? {} : { outsideEffects }),
    ...(workflowPaths === undefined ? {} : { workflowPaths }),
    made: { created: 0, pushed: 0 },
    permission: { contents: undefined, workflows: undefined },
    conflicts: undefined,
  };
}

interface ApiCommit {
  sha: string;
  parents: { sha: string }[];
  author: { login?: string } | null;
  commit: { message: string; author: { name?: string; email?: string } | null; committer: { date?: string } | null };
  files?: { filename: string; previous_filename?: string; status: string }[];
}

/** A commit that nobody can read has no path, and so cannot reach any lane. */
const UNKNOWN_COMMIT: ApiCommit = {
  sha: '',
  parents: [],
  author: null,
  commit: { message: '', author: null, committer: null },
};

const STATUS: Readonly<Record<string, PathChange['status']>> = {
  added: 'A',
  copied: 'A',
  removed: 'D',
  renamed: 'R',
  changed: 'T',
};

/** A commit as the API tells it: the first 300 paths only, and the author's login, which git does not know. */
export async function readApiCommit(reader: RunReader, repository: string, sha: string): Promise<CommitFacts> {
  const {
    author,
    commit,
    files = [],
    parents,
  } = (await reader.find<ApiCommit>(`/repos/${repository}/commits/${sha}`)) ?? UNKNOWN_COMMIT;
  return {
    sha,
    parents: parents.map((parent) => parent.sha),
    author: {
      name: commit.author?.name ?? '',
      email: commit.author?.email ?? '',
      ...(author?.login === undefined ? {} : { login: author.login }),
    },
    message: commit.message,
    committedAt: Date.parse(commit.committer?.date ?? '') || 0,
    changes: files.map(({ filename, previous_filename, status }) => ({
      path: filename,
      status: STATUS[status] ?? 'M',
      ...(previous_filename === undefined ? {} : { oldPath: previous_filename }),
    })),
  };
}
