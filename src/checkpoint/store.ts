/**
 * Where checkpoints live. A store keeps whole archives under their ids and small named records.
 * Every implementation passes the suite in `__tests__/checkpoint/store-conformance.ts`.
 *
 * Contract:
 * - `put` is atomic: a checkpoint is listed only when all of it is there. Putting an id twice is no error; the content is the same by construction.
 * - what `list` names, `fetch` brings; what was removed is no longer listed.
 * - `fetch` writes to a file that must not exist, and leaves none if it throws.
 * - a record is replaced as a whole or not at all; readers see the old or the new one.
 * - nothing here trusts what it reads: archives are verified when they are opened. An id is the beginning of the SHA-256 of the archive's manifest,
 *   which holds the hashes of everything else.
 */
export interface Store {
  /** `local`, `artifact`, `memory`: what reports call it. */
  readonly kind: string;
  /** Folders on this machine in which it keeps things; never part of a workspace, even if they are in it. */
  readonly folders?: readonly string[];
  put(checkpoint: StoredCheckpoint, archive: string): Promise<void>;
  list(): Promise<readonly StoredCheckpoint[]>;
  /** @throws RefusedError `checkpoint-missing` if the id is unknown. */
  fetch(id: string, destination: string): Promise<void>;
  /** The archive as a file that can be read where it is, if the store has it as one; saves the copy that `fetch` makes. */
  locate?(id: string): Promise<string | undefined>;
  remove(id: string): Promise<void>;
  /** Keeps a checkpoint only for the content that others have in it: listings for people leave it out. Absent: the store has no such mark. */
  unlist?(id: string): Promise<void>;
  /** Keeps the bytes for diagnosis, but no longer lists them. */
  quarantine(id: string, reason: string): Promise<void>;
  /**
   * Checkpoints in quarantine that no good copy has taken the place of. As long as there is one, the store takes nothing but that copy: what is new would lean on
   * what may be damaged as well. Absent: the store does not tell.
   */
  damaged?(): Promise<readonly Damage[]>;
  /** Gives up a checkpoint in quarantine. */
  giveUp?(id: string): Promise<void>;
  putRecord(name: string, content: string): Promise<void>;
  /** Undefined if absent. */
  getRecord(name: string): Promise<string | undefined>;
  removeRecord(name: string): Promise<void>;
  /** The contents of all records if the store can tell. */
  records?(): Promise<readonly string[]>;
}

/** A checkpoint in quarantine, and what is wrong with it. */
export interface Damage {
  id: string;
  reason: string;
}

/** What a listing tells without opening the archive. A hint: the manifest inside is what counts. */
export interface StoredCheckpoint {
  /** `[a-z0-9-]{8,64}`, unique. */
  id: string;
  /** Given by a person; such a checkpoint is kept until deleted. */
  name?: string;
  parent: string | null;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** Regular files and their bytes in the state it describes. */
  files: number;
  bytes: number;
  /** Bytes of the archive file. */
  storedBytes: number;
  clean: boolean;
  /** Where it comes from, as far as it is known. */
  runId?: string;
  jobKey?: string;
  attempt?: number;
  /** Order within the job. */
  sequence?: number;
  stage?: string;
  /** The folder it was taken of. */
  workspace?: string;
  /** What its repository had checked out: a commit, and the full name of a branch unless HEAD was detached. */
  commit?: string;
  branch?: string;
  /** Other checkpoints that this one has content in, besides itself. They must be kept as long as it is. */
  dependencies: readonly string[];
  /** Cleaned up, and kept for the content that others have in it. */
  unlisted?: true;
}
