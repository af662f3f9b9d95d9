/**
 * GitHub's cache service, as the domain asks for it: files under keys that never change, in the cache of the run's branch. A job also finds what its base and
 * default branch have. Nothing is listed and nothing deleted here. Implemented in `github/caches.ts`. Callers treat it as untrusted and unreliable: any
 * run of the same branch can write entries.
 */
export interface Caches {
  /**
   * Uploads one file under a key of at most 512 characters without a comma.
   * @throws RefusedError `cache-exists` if the key is taken, also by an upload that broke off; `cache-denied` if this run may not write; `cache-service`
   */
  upload(key: string, file: string): Promise<void>;
  /** The newest entry whose key begins so; undefined if absent. */
  newest(prefix: string): Promise<CacheEntry | undefined>;
  /**
   * Downloads an entry to `destination` (which must not exist). Its bytes are as they were uploaded: nothing is unpacked.
   * @throws RefusedError `cache-too-large` if it has more than `maxBytes`
   */
  download(entry: CacheEntry, destination: string, maxBytes: number): Promise<void>;
}

export interface CacheEntry {
  key: string;
  /** A signed address: everybody who has it can read the entry for some minutes. */
  url: string;
}
