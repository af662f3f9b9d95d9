import type { Repository } from '../runner/run/repository.ts';
import { type CommitRequest, commitFiles } from './git-objects.ts';
import type { GitHub } from './github.ts';
import { emptyState, type ProtectionState, type RepositoryState, type Role, type WorkflowState } from './state.ts';

/** One repository: its git objects, and what GitHub keeps beside them. */
export class GitHubRepository {
  readonly github: GitHub;
  readonly git: Repository;
  readonly id: number;
  readonly isPrivate: boolean;
  readonly #approvals = new Map<string, (approved: boolean) => void>();
  #state: RepositoryState = emptyState();
  /** The state before the last change. */
  #previous: RepositoryState = emptyState();

  constructor(github: GitHub, git: Repository, { id, isPrivate }: { id: number; isPrivate: boolean }) {
    this.github = github;
    this.git = git;
    this.id = id;
    this.isPrivate = isPrivate;
  }

  get fullName(): string {
    return this.git.fullName;
  }

  get owner(): string {
    return this.fullName.split('/')[0] ?? '';
  }

  get name(): string {
    return this.fullName.split('/')[1] ?? '';
  }

  get defaultBranch(): string {
    return this.git.branch;
  }

  /** What there is, to be read only. */
  get state(): RepositoryState {
    return this.#state;
  }

  /** What a read sees; a stale one misses the last change. */
  view(stale: boolean): RepositoryState {
    return stale ? this.#previous : this.#state;
  }

  /** Changes the state; what it was before remains for stale reads. */
  change<T>(act: (state: RepositoryState) => T): T {
    this.#previous = structuredClone(this.#state);
    return act(this.#state);
  }

  /** Commits files on a branch, in one commit; `null` deletes one. Answers the commit's sha. */
  commit(request: CommitRequest): Promise<string> {
    return commitFiles(this.git, request);
  }

  setCollaborator(login: string, role: Role): void {
    this.change((state) => {
      state.collaborators[login] = role;
    });
  }

  protect(branch: string, protection: Partial<ProtectionState> = {}): void {
    const standard = { pullRequestRequired: true, requiredChecks: [], linear: true, ruleset: false };
    this.change((state) => {
      state.protections[branch] = { ...standard, ...protection };
    });
  }

  addEnvironment(
    name: string,
    { reviewers = [], branches = [] }: { reviewers?: string[]; branches?: string[] } = {},
  ): void {
    const environment = { id: this.github.nextId(), name, reviewers, branches, createdAt: this.github.now() };
    this.change((state) => state.environments.push(environment));
  }

  /** A reviewer's word on a run that waits for an environment. */
  decideDeployment(run: number, environment: string, approved: boolean): void {
    const key = `${run} ${environment}`;
    const decide = this.#approvals.get(key);
    if (!decide) throw new Error(`Run ${run} does not wait for "${environment}".`);
    this.#approvals.delete(key);
    decide(approved);
  }

  /** Whether a job of the run stands before the environment. */
  isWaiting(run: number, environment: string): boolean {
    return this.#approvals.has(`${run} ${environment}`);
  }

  /** Waits for a reviewer's word; an abort is a no. */
  approval(run: number, environment: string, signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      this.#approvals.set(`${run} ${environment}`, resolve);
      signal.addEventListener('abort', () => resolve(false));
      if (signal.aborted) resolve(false);
    });
  }

  /** The workflow of this path; a new one if there is none yet. */
  workflow(path: string, name: string): WorkflowState {
    const known = this.#state.workflows.find((workflow) => workflow.path === path);
    if (known) return known;
    const workflow: WorkflowState = { id: this.github.nextId(), path, name, state: 'active' };
    this.change((state) => state.workflows.push(workflow));
    return workflow;
  }
}
