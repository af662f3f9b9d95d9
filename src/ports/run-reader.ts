/** Values of a query string; undefined ones are left out. */
export type ReadQuery = Readonly<Record<string, string | number | undefined>>;

/** The end of a text that may be huge. */
export interface LogTail {
  bytes: Buffer;
  /** Something before `bytes` was left out. */
  truncated: boolean;
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
  costs(): { apiRequests: number; logBytes: number };
}
