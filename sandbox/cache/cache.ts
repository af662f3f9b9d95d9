/** A ref whose cache a job may read and, if so said, write (the claim `ac` of GitHub's runtime tokens). */
export interface CacheScope {
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly write: boolean;
}

/** An entry that was finalised. */
export interface CacheRecord {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  /** The ref whose cache it is in. */
  readonly ref: string;
  /** Bytes. */
  readonly size: number;
  readonly createdAt: Date;
  /** When it was last looked up for a download. */
  readonly usedAt: Date;
}

/** The cache service of the sandbox, as the runner and tests see it. Actions reach it over HTTP. */
export interface CacheService {
  /** What is kept, in the order of its creation. */
  list(): readonly CacheRecord[];
  /** Where a download of the entry leads; undefined if there is none. */
  addressOf(id: number): string | undefined;
  /** Deletes an entry, as the REST API and the service's own clean-up do. Answers whether there was one. */
  remove(id: number): Promise<boolean>;
}

/** Who has no say about the scopes of a job: its event and its refs. */
export interface CacheEvent {
  readonly event: string;
  readonly ref: string;
  /** The branch that a pull request is for; empty for other events. */
  readonly baseRef: string;
  readonly defaultBranch: string;
}

/** Events that anybody can cause, and that run with the default branch's rights: since 26 June 2026 their tokens only read. */
const LOW_TRUST: ReadonlySet<string> = new Set(['pull_request_target', 'issue_comment']);

/**
 * The scopes of a job's token (docs.github.com, "Restrictions for accessing a cache"): its own ref's cache first, then its base branch's, then the default branch's.
 * @param lowTrust what tokens of events may do that anybody can cause
 */
export function cacheScopes(
  { event, ref, baseRef, defaultBranch }: CacheEvent,
  lowTrust: 'read' | 'write',
): CacheScope[] {
  const own = { ref, write: lowTrust === 'write' || !LOW_TRUST.has(event) };
  const others = [baseRef, defaultBranch].filter((branch) => branch !== '').map((branch) => `refs/heads/${branch}`);
  return [own, ...[...new Set(others)].filter((other) => other !== ref).map((other) => ({ ref: other, write: false }))];
}
