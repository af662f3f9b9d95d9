/** GitHub's cache for paths, with the trust of actions/cache: what it restores is unpacked as it is. Implemented in `github/path-cache.ts`. */
export interface PathCache {
  /** Files and folders that the paths name now, absolute. */
  resolve(paths: readonly string[]): Promise<readonly string[]>;
  /** SHA-256 over the content of the workspace's files that the patterns match; undefined if none does. */
  hashOf(patterns: readonly string[]): Promise<string | undefined>;
  /** Whether there was an entry of exactly this key. Failures count as none. */
  restore(paths: readonly string[], key: string): Promise<boolean>;
  /** Whether it was saved: not if there is one already, or this run may not write. */
  save(paths: readonly string[], key: string): Promise<boolean>;
}
