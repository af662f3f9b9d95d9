import path from 'node:path';
import type { ArtifactService } from '../artifacts/artifact.ts';
import { Repository } from '../runner/run/repository.ts';
import type { Switches } from '../switches.ts';
import type { RerunRequest } from './attempts.ts';
import { GitHubRepository } from './github-repository.ts';
import { type Identity, type TokenRequest, Tokens } from './identity.ts';
import { JobLogs } from './job-logs.ts';
import { GITHUB_LIMITS, type Limits, RateLimiter } from './limits.ts';
import type { RunState } from './state.ts';

export interface GitHubPorts {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Folder for the repositories. */
  readonly root: string;
  readonly switches: Switches;
  readonly now: () => number;
  /** Artifacts of all runs, which jobs upload. */
  readonly artifacts: ArtifactService;
  readonly limits?: Partial<Limits>;
}

/** Something that happened, as a webhook tells it. */
export interface GitHubEvent {
  /** `workflow_run`, `issue_comment`, … */
  readonly name: string;
  readonly action: string | undefined;
  readonly repository: GitHubRepository;
  /** Who did it. */
  readonly actor: string;
  /** It was done with a job's token, so it starts no workflow (except dispatches). */
  readonly byJob: boolean;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface NewRepository {
  files?: Readonly<Record<string, string>>;
  /** `main` by default. */
  branch?: string;
  private?: boolean;
}

/** A re-run that somebody asked for; whoever answers true runs it, else its jobs wait for `finishRun`. */
export type RerunListener = (run: RunState, request: RerunRequest, repository: GitHubRepository) => boolean;

/** A GitHub on this computer: its repositories, who may do what, and what happened. */
export class GitHub {
  readonly url: string;
  readonly switches: Switches;
  readonly now: () => number;
  readonly artifacts: ArtifactService;
  readonly tokens = new Tokens();
  readonly limiter: RateLimiter;
  readonly logs = new JobLogs();
  /** What clients sent that GitHub's description does not allow. A test that ends with any has found a mistake. */
  readonly problems: string[] = [];
  readonly #root: string;
  readonly #repositories = new Map<string, GitHubRepository>();
  readonly #eventListeners = new Set<(event: GitHubEvent) => void>();
  readonly #rerunListeners = new Set<RerunListener>();
  readonly #cancelListeners = new Set<(run: RunState, actor: string) => void>();
  #lastId = 1_000;

  constructor({ url, root, switches, now, artifacts, limits }: GitHubPorts) {
    this.url = url;
    this.switches = switches;
    this.now = now;
    this.artifacts = artifacts;
    this.limiter = new RateLimiter({ ...GITHUB_LIMITS, ...limits }, now);
    this.#root = root;
  }

  /** Ids grow over all of a GitHub, as those of the real one do. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  find(fullName: string): GitHubRepository | undefined {
    return this.#repositories.get(fullName.toLowerCase());
  }

  /** A new repository `owner/name` with one commit of these files. */
  async createRepository(fullName: string, options: NewRepository = {}): Promise<GitHubRepository> {
    const folder = path.join(this.#root, 'repositories', `${fullName}.git`);
    const branch = options.branch ?? 'main';
    const repository = this.adopt(await Repository.create({ folder, fullName, branch }), options.private);
    await repository.commit({
      branch,
      message: 'First commit',
      files: options.files ?? { 'README.md': '# Project\n' },
    });
    return repository;
  }

  /** A repository that is already on disk. */
  adopt(git: Repository, isPrivate = false, id = this.nextId()): GitHubRepository {
    const repository = new GitHubRepository(this, git, { id, isPrivate });
    this.#repositories.set(git.fullName.toLowerCase(), repository);
    return repository;
  }

  /** A token for the repository with these permissions and no others but `metadata: read`. */
  token(repository: GitHubRepository, request: TokenRequest = {}): Identity {
    return this.tokens.issue(repository.fullName, request);
  }

  /** What a process needs to find this GitHub: the variables that a runner sets. */
  environment(repository: GitHubRepository): Record<string, string> {
    const [owner = ''] = repository.fullName.split('/');
    return {
      GITHUB_API_URL: `${this.url}/api/v3`,
      GITHUB_GRAPHQL_URL: `${this.url}/api/graphql`,
      GITHUB_SERVER_URL: this.url,
      GITHUB_REPOSITORY: repository.fullName,
      GITHUB_REPOSITORY_ID: String(repository.id),
      GITHUB_REPOSITORY_OWNER: owner,
    };
  }

  onEvent(listener: (event: GitHubEvent) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }

  /** Whether anybody hears of events. */
  get isHeard(): boolean {
    return this.#eventListeners.size > 0;
  }

  emit(event: GitHubEvent): void {
    for (const listener of this.#eventListeners) listener(event);
  }

  onRerun(listener: RerunListener): () => void {
    this.#rerunListeners.add(listener);
    return () => this.#rerunListeners.delete(listener);
  }

  /** Whether somebody runs the jobs. */
  startRerun(run: RunState, request: RerunRequest, repository: GitHubRepository): boolean {
    return [...this.#rerunListeners].some((listener) => listener(run, request, repository));
  }

  onCancel(listener: (run: RunState, actor: string) => void): () => void {
    this.#cancelListeners.add(listener);
    return () => this.#cancelListeners.delete(listener);
  }

  cancel(run: RunState, actor: string): void {
    for (const listener of this.#cancelListeners) listener(run, actor);
  }
}
