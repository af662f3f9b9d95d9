/** The records that guarded and watched jobs left among a run's artifacts. What comes back is data that nobody vouches for. */
export interface RunRecords {
  /**
   * Texts of the run's records, of all attempts; at most 40, of at most 256 KB each. Throws if they cannot be listed.
   * `storageBytes` are those of all of rerail's artifacts in the run.
   */
  of(run: number): Promise<{ texts: readonly string[]; storageBytes: number }>;
  /** Runs of this repository's own branches that left records lately, newest first. */
  recent(): Promise<readonly number[]>;
}
