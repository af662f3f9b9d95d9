/** Values of a query string; undefined ones are left out. */
export type ReadQuery = Readonly<Record<string, string | number | undefined>>;

/** The end of a text that may be huge. */
export interface LogTail {
  bytes: Buffer;
  /** Something before `bytes` was left out. */
  truncated: boolean;
}

/** A file of the repository; without `ref`, on the default branch. */
export interface RepositoryFile {
  path: string;
  ref?: string;
}

export interface OverviewRequest {
  files: readonly RepositoryFile[];
  pullRequest?: number;
}

/** Several answers at once. What is missing in it has to be asked for. */
export interface Overview {
  /** `text` is undefined if there is no such file. */
  files: readonly (RepositoryFile & { text: string | undefined })[];
  labels?: readonly string[];
}

/**
 * A repository's REST API, read only: over HTTP, or recorded in a folder. Paths begin with `/repos/OWNER/NAME`.
 * What comes back is data that nobody vouches for.
 */
export interface RunReader {
  /** Undefined if there is no such thing. Throws if that cannot be known. */
  find<T>(path: string, query?: ReadQuery): Promise<T | undefined>;
  /** All entries of a list; empty if there is no such list. */
  list<T>(path: string, query?: ReadQuery, maxPages?: number): Promise<readonly T[]>;
  /** The last `maxBytes` of a job's log; undefined if it is gone. */
  log(path: string, maxBytes: number): Promise<LogTail | undefined>;
  /** One request for what would be several; undefined if the server does not know how. Absent: it never does. */
  overview?(request: OverviewRequest): Promise<Overview | undefined>;
  costs(): { apiRequests: number; logBytes: number };
}
