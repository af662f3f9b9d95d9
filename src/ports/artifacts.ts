/**
 * The artifact service of the run, as the domain asks for it. Implemented over @actions/artifact in `github/artifacts.ts`.
 * Every method may fail with whatever the service says; callers treat it as untrusted and unreliable.
 */
export interface Artifacts {
  /**
   * Uploads one file. The artifact is named after the file; how it is wrapped on the way is the adapter's business.
   * @throws RefusedError `artifact-exists` if this attempt already has one of that name (409).
   */
  upload(file: string, options: { retentionDays?: number }): Promise<{ id: number; sha256: string }>;
  /** Every artifact of this run that the runtime token can see, in no particular order; the service may cap the list. */
  list(): Promise<readonly ArtifactEntry[]>;
  /** Those of exactly this name, of whatever attempt; the service may tell only the newest. */
  find(name: string): Promise<readonly ArtifactEntry[]>;
  /**
   * Downloads the file of an artifact to `destination` (which must not exist).
   * @param maxBytes what the file may have; absent: as much as a checkpoint may (`MAX_ARCHIVE_BYTES`)
   * @throws RefusedError `digest-mismatch` if the bytes are not those the service recorded; `artifact-too-large`; `artifact-invalid`
   */
  download(entry: ArtifactEntry, destination: string, maxBytes?: number): Promise<void>;
  /** No error if the name does not exist. */
  remove(name: string): Promise<void>;
}

/** What one run may keep of checkpoints, with room for what wraps them. */
export const MAX_ARCHIVE_BYTES = 2 * 1024 ** 3 + 16 * 1024 ** 2;

export interface ArtifactEntry {
  id: number;
  name: string;
  /** Bytes, as the service counts them. */
  size: number;
  /** SHA-256 of the bytes that the service keeps, hex if it tells. */
  sha256?: string;
  createdAt?: Date;
}
