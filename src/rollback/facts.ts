import type { Failure, Lane } from '../failure/failure.ts';
import type { RollbackPolicy } from '../policy/policy.ts';

export type { RollbackPolicy };

/** Why a revert is not prepared. The names are part of the plan that the controller publishes; they never change their meaning. */
export const ROLLBACK_REASONS = [
  'not-nominated',
  'branch-not-named',
  'not-reproduced',
  'parent-not-green',
  'parent-unknown',
  'cannot-reach-lane',
  'known-flaky',
  'infrastructure-signature',
  'already-fixed',
  'already-reverted',
  'depended-on',
  'is-a-revert',
  'exempt-author',
  'exempt-path',
  'exempt-trailer',
  'too-old',
  'limit-reached',
  'stopped',
  'no-permission',
  'conflict',
  'ambiguous',
  'outside-effects',
  'workflow-files',
] as const;
export type RollbackReason = (typeof ROLLBACK_REASONS)[number];

/** A rule of the preflight that says no, with one sentence for people. */
export interface RollbackRefusal {
  reason: RollbackReason;
  why: string;
}

/** A commit on the first-parent line of the branch. */
export interface LineCommit {
  /** 40 hex digits. */
  sha: string;
  parents: readonly string[];
  /** Full shas of commits that its message says it reverts. */
  reverts?: readonly string[];
  /** Full shas of commits that its message says it brings back (`Rerail-Relands`). */
  relands?: readonly string[];
  /** Paths that it changes, both names of a rename; absent if nobody asked git. */
  paths?: readonly string[];
  /** Old and new names of the files that it renames. */
  renames?: readonly (readonly [string, string])[];
}

/**
 * What one run (or probe) showed of the signal at one commit. `red`: the job failed with the signature in question;
 * `green`: the job passed; `other`: the job failed with another signature, so the signal is hidden.
 * Runs that were cancelled, skipped or not finished make no observation.
 */
export interface Observation {
  sha: string;
  runId: number;
  attempt: number;
  state: 'red' | 'green' | 'other';
  source: 'run' | 'probe';
}

/** A path that a commit changes, as `git diff-tree -M` tells it. */
export interface PathChange {
  path: string;
  /** Before a rename. */
  oldPath?: string;
  status: 'A' | 'M' | 'D' | 'R' | 'T';
}

export interface CommitFacts {
  sha: string;
  parents: readonly string[];
  author: { name: string; email: string; login?: string };
  message: string;
  /** Milliseconds since the epoch, of the committer's date. */
  committedAt: number;
  changes: readonly PathChange[];
  /** If several commits are one unit (a pull request merged by rebase): all of them, newest first. The first is `sha`. */
  range?: readonly RangeCommit[];
}

export type RangeCommit = Pick<CommitFacts, 'sha' | 'author' | 'message'>;

/** Commits that came to the branch as one pull request, merged by rebase, newest first. They are reverted together. */
export interface CommitUnit {
  shas: readonly string[];
  /** Number of the pull request. */
  pull: number;
}

/**
 * What became of one run of the probe workflow. `unclear`: it failed in another way, or for the infrastructure's sake, or was cancelled;
 * it says nothing about the commit.
 */
export interface Probe {
  sha: string;
  runId: number;
  attempt: number;
  state: 'running' | 'red' | 'green' | 'unclear';
  url: string;
  why?: string;
}

/** Everything the preflight of a revert depends on. Pure data; `undefined` means that nobody could find out. */
export interface RollbackFacts {
  /** Milliseconds since the epoch. */
  now: number;
  branch: string;
  event: string;
  failure: Pick<Failure, 'type' | 'signature'> & { retry?: 'transient' | 'same-again' | 'unclear' };
  lane: Lane;
  policy: RollbackPolicy;
  /** A person or a setting wants no reverts; for reverts an unknown setting counts as a stop. */
  stop: { stopped: boolean; why: string };
  /** Newest first: head of the branch, its first parent, and so on. */
  line: readonly LineCommit[];
  observations: readonly Observation[];
  /** Absent if the commits between green and red came in different ways. */
  unit?: CommitUnit;
  /** Runs of the probe workflow at commits of the line. */
  probes?: readonly Probe[];
  /** Why history calls this signature flaky. */
  flaky?: string;
  /** The culprit, if `findCulprit` named one and its facts could be read. */
  commit?: CommitFacts;
  /** Filters of the workflow's trigger that decide which paths start it. */
  workflowPaths?: { paths?: readonly string[]; pathsIgnore?: readonly string[] };
  /** Why the failing job acts outside of the repository. */
  outsideEffects?: string;
  /** A revert of the culprit that exists: merged, or an open pull request. */
  revert?: string;
  /** A pull request of somebody else that reverts the culprit. */
  othersRevert?: string;
  /** A later commit that needs the culprit, and why. */
  dependedOn?: string;
  /** Reverts that rerail created and pushed in the last 24 hours. */
  made: { created: number | undefined; pushed: number | undefined };
  /** What the token may do; undefined before anybody asked. */
  permission: { contents: boolean | undefined; workflows: boolean | undefined };
  /** Paths that conflict when the revert is applied to the head; empty if it applies; undefined before anybody tried. */
  conflicts: readonly string[] | undefined;
}
