/** A comment, issue or check run, as far as rerail looks at it. */
export interface Written {
  id: number;
  /** The account that wrote it. */
  author: string;
  body: string;
  isOpen?: boolean;
}

/** How an act ended. `unclear`: no answer came; it may have been accepted. */
export type Answer<T = undefined> =
  | { done: true; value: T }
  | { done: false; why: string; denied: boolean; unclear: boolean };

/** Everything that the controller changes at GitHub. No method repeats what may have been accepted. */
export interface RunActs {
  /** The newest attempt of the run, and whether it has ended. */
  attempt(run: number): Promise<{ attempt: number; finished: boolean }>;
  rerunFailedJobs(run: number): Promise<Answer>;
  rerunJob(job: number): Promise<Answer>;
  rerunAll(run: number): Promise<Answer>;
  /**
   * Comments of ours on a pull request or issue: those that begin with the marker and that our own account wrote.
   * @param options `mayBeRecent`: as of this process's last look at the pull request, if it had one, is new enough
   */
  ownComments(number: number, marker: string, options?: { mayBeRecent?: boolean }): Promise<readonly Written[]>;
  comment(number: number, body: string): Promise<Answer<Written>>;
  editComment(id: number, body: string): Promise<Answer<Written>>;
  deleteComment(id: number): Promise<Answer>;
  ownCheckRuns(sha: string, externalId: string): Promise<readonly Written[]>;
  checkRun(order: CheckRunOrder): Promise<Answer<Written>>;
  /** Issues of ours, open and closed, whose body holds the marker. */
  ownIssues(marker: string): Promise<readonly Written[]>;
  issue(title: string, body: string, labels: readonly string[]): Promise<Answer<Written>>;
  editIssue(number: number, change: { body?: string; state?: 'open' | 'closed' }): Promise<Answer<Written>>;
  react(comment: number, content: '+1' | '-1' | 'eyes' | 'confused' | 'rocket'): Promise<Answer>;
  addLabel(number: number, label: string): Promise<Answer>;
  /** `admin`, `write`, `read` or `none`, as the API says. */
  permissionOf(login: string): Promise<string>;
}

export interface CheckRunOrder {
  sha: string;
  externalId: string;
  title: string;
  summary: string;
  conclusion: 'neutral' | 'action_required';
}
