/**
 * Logs of runs on GitHub, as the domain asks for them. Implemented over the REST API in `github/run-logs.ts`.
 * Everything that comes back is data that nobody vouches for.
 */
export interface RunLogs {
  /** The jobs of a run that failed; where the address names a job, that one. @throws UserError if it names neither or they cannot be seen. */
  failedJobs(url: string): Promise<readonly LoggedJob[]>;
}

/** A finished job and its log. */
export interface LoggedJob {
  id: number;
  name: string;
  /** As the API says it: `failure`, `cancelled`, `timed_out`. */
  conclusion: string;
  /** Name of the first step that failed if the API tells. */
  failedStep?: string;
  /** Fetched when called. */
  log(): AsyncIterable<Uint8Array>;
}
