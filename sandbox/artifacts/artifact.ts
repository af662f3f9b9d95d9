import type { CacheScope } from '../cache/cache.ts';

/** One execution of one job: who is asking. */
export interface JobIdentity {
  /** GITHUB_RUN_ID. */
  readonly runId: number;
  /** GITHUB_RUN_ATTEMPT, from 1. */
  readonly attempt: number;
  /** Anything that names the job within its attempt. */
  readonly jobId: string;
  /** The caches that it may use; those of the default branch unless it is given. */
  readonly cacheScopes?: readonly CacheScope[];
}

/** How an attempt came to be: the first one, "re-run failed jobs" (or one job), "re-run all jobs". */
export type AttemptKind = 'first' | 'failed' | 'all';

export interface AttemptStart {
  readonly runId: number;
  readonly attempt: number;
  readonly kind: AttemptKind;
}

/** An artifact that was finalised. */
export interface ArtifactRecord {
  readonly id: number;
  readonly name: string;
  readonly run: number;
  readonly attempt: number;
  /** Bytes of the blob as it is stored (of the zip, where it is one). */
  readonly size: number;
  /** `sha256:<hex>` of the blob. */
  readonly digest: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly deleted?: true;
}

/** The artifact service of the sandbox, as the runner sees it. Actions reach it over HTTP. */
export interface ArtifactService {
  /** The runtime token (ACTIONS_RUNTIME_TOKEN) of a job: a JWT with `scp: Actions.Results:<run>:<job>`. */
  tokenFor(job: JobIdentity): string;
  /**
   * To be called before the first job of each attempt: decides which earlier artifacts the attempt sees. An attempt
   * that nobody announced counts as `first` if it is number 1, else as `failed`.
   */
  startAttempt(start: AttemptStart): void;
  /** Every artifact that was finalised, deleted ones included, in the order of their finalising. */
  list(): readonly ArtifactRecord[];
  /** Names of those that were created and neither finalised nor deleted: nobody sees them, and their names stay taken. */
  unfinished(): readonly string[];
  /** Where a download by the REST API leads; undefined if there is no such artifact. */
  addressOf(id: number): string | undefined;
  /** Deletes one by its id. Answers whether there was one. */
  remove(id: number): Promise<boolean>;
  /** Calls back right after an artifact was finalised. Returns the function that ends it. */
  onFinalized(listener: (artifact: ArtifactRecord) => void): () => void;
}
