/** A pull request as a revert needs it. */
export interface RevertPullRequest {
  number: number;
  url: string;
  state: 'open' | 'closed' | 'merged';
  draft: boolean;
  /** Milliseconds since the epoch. */
  createdAt: number;
  mergedAt?: number;
  /** Full sha of the commit that the merge made on the base branch. */
  mergeSha?: string;
  body: string;
  labels: readonly string[];
  /** Full sha of the head of its branch. */
  headSha: string;
  closedAt?: number;
}

/** What the rules of a branch ask for before a change may be merged; empty if nothing is known of any. */
export interface BranchGates {
  /** Changes come by pull request only, with so many approvals. */
  approvals?: number;
  /** Names of required checks. */
  checks?: readonly string[];
  mergeQueue?: boolean;
  signatures?: boolean;
  linear?: boolean;
}

/** A commit that the host makes itself, and signs. Every file gets mode 100644. */
export interface HostCommit {
  branch: string;
  /** Full sha that the branch must be at. */
  head: string;
  message: string;
  additions: readonly { path: string; content: Buffer }[];
  deletions: readonly string[];
}

export interface NewPullRequest {
  branch: string;
  base: string;
  title: string;
  body: string;
  draft: boolean;
}

/**
 * The service that hosts the repository, as a revert asks for it. Implemented over the REST API in `github/revert-host.ts`.
 * Answers are data that nobody vouches for.
 */
export interface RevertHost {
  /** A pull request by its number, if its branch is the repository's own. */
  get(number: number): Promise<(RevertPullRequest & { branch: string; base: string }) | undefined>;
  /** The newest pull request from this branch of the repository itself. */
  find(branch: string): Promise<RevertPullRequest | undefined>;
  /**
   * Opens a pull request; as a ready one if the repository knows no drafts.
   * @throws RefusedError `no-permission` if the token or the repository's settings do not allow it.
   */
  create(request: NewPullRequest): Promise<RevertPullRequest>;
  update(number: number, changes: { body?: string; state?: 'closed' }): Promise<void>;
  /** Turns a draft into a ready pull request. */
  markReady(number: number): Promise<void>;
  comment(number: number, body: string): Promise<void>;
  /** Our comment that begins with the marker: written, or edited if it is there and says something else. */
  note(number: number, marker: string, body: string): Promise<void>;
  /** Best effort: labels that the repository does not have are created. */
  label(number: number, labels: readonly string[]): Promise<void>;
  assign(number: number, logins: readonly string[]): Promise<void>;
  /** Creates the issue that carries the marker, or updates it; at most one is open. */
  issue(marker: string, title: string, body: string): Promise<string>;
  /** Closes the issue that carries the marker with a word; false if none is open. */
  closeIssue(marker: string, why: string): Promise<boolean>;
  /** Open pull requests of anybody, the newest hundred. */
  openPulls(): Promise<readonly { number: number; branch: string; title: string; body: string }[]>;
  /** How many reverts were created, and how many the branch got, since the given time, in milliseconds since the epoch. */
  madeSince(since: number, branch: string): Promise<{ created: number; pushed: number }>;
  /**
   * Starts a workflow of the default branch by its file name. Sent once only.
   * @throws RefusedError `no-permission` if the token may not, `no-probe` if the workflow cannot be started so
   */
  dispatch(file: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<void>;
  /** False if the token is known not to change workflow files. What an app's token may do nobody can ask: the push tells, and leaves nothing. */
  mayChangeWorkflows(): Promise<boolean>;
  /** What the branch asks for before a merge. Unknown rules are left out. */
  gates(branch: string): Promise<BranchGates>;
  /** Makes a signed commit on a branch. @returns its full sha */
  commit(commit: HostCommit): Promise<string>;
  /** Whether the host vouches for a commit's signature. */
  isSigned(sha: string): Promise<boolean>;
  /** The job's own token: checks of its pull requests start only after a person has approved them. */
  isJobToken(): Promise<boolean>;
}
