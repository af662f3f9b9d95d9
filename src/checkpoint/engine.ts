import type { FolderIdentity } from '../files/folder-identity.ts';
import type { GitChangeReport } from '../git/changes.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Masker } from '../values/masker.ts';
import type { Store } from './store.ts';

/** Who took a checkpoint, where, and why. Absent outside of a run. */
export interface Identity {
  repository?: string;
  runId?: string;
  attempt?: number;
  jobKey?: string;
  stage?: string;
  /** Order within the job; lookups sort by (attempt, sequence), never by a store's ids. */
  sequence: number;
  /** False: taken after a failure, for diagnosis. */
  clean: boolean;
  name?: string;
  /** The commit that the run is about. */
  commit?: string;
}

export type SecretsPolicy = 'redact' | 'refuse' | 'allow';

export interface CaptureRequest {
  /** The workspace, absolute. */
  root: string;
  store: Store;
  identity: Identity;
  /** The checkpoint this one is a delta of; must be in `store`. Absent: only against the checked-out commit. */
  parent?: string;
  /** Stores every byte, so that a restore needs neither parent nor repository. */
  full?: boolean;
  /** Globs relative to root; absent: everything. */
  paths?: readonly string[];
  exclude?: readonly string[];
  secrets: SecretsPolicy;
  masker: Masker;
  /** Beyond these no checkpoint is made (RefusedError `over-limit`). */
  caps?: { bytes?: number; ms?: number };
  signal?: AbortSignal;
}

/** Something that was left out, and why (`fifo`, `socket`, `device`, `unreadable`, `changing`, …). */
export interface Skipped {
  path: string;
  reason: string;
}

/** A file that holds a credential. `kind` names the shape, never the value. */
export interface Finding {
  path: string;
  kind: string;
  /** Of the content, hex: whether a file is still the same can be told without it. */
  sha256?: string;
}

export interface CaptureResult {
  id: string;
  /** Regular files, and the sum of their sizes. */
  files: number;
  bytes: number;
  storedBytes: number;
  ms: number;
  parent: string | null;
  /** 64 hex digits over path, type, mode, content and link target of every entry; no mtimes. */
  stateHash: string;
  skipped: readonly Skipped[];
  findings: readonly Finding[];
  /** The workspace equals the parent: no archive was written and `id` is the parent's. */
  reused: boolean;
}

export interface RestoreRequest {
  id: string;
  root: string;
  /** What `root` must lead to. Another folder is left as it is (`workspace-replaced`). Absent: any. */
  folder?: FolderIdentity;
  /** Asked in this order for the checkpoint and its parents. */
  stores: readonly Store[];
  dryRun?: boolean;
  /** Globs relative to root: only what matches is touched. Absent: the folder becomes equal to the checkpoint. */
  paths?: readonly string[];
  /** Knows the secrets that no path of the checkpoint holds: what has one in its name is left as it is. */
  masker?: Masker;
  /** What the record that names the checkpoint says of it. Another one is refused (`origin-differs`). */
  expected?: Expected;
  /** If the checkpoint is damaged, take an older one of its line. */
  fallback?: boolean;
  /** Files that processes hold open are left as they are, and named in the result. Linux only. */
  leaveOpenFiles?: boolean;
  signal?: AbortSignal;
}

/** Where a checkpoint must come from, and what it must hold. It was taken at this moment of the job, or before if nothing had changed since. */
export interface Expected extends Pick<Identity, 'repository' | 'runId' | 'jobKey' | 'commit' | 'sequence'> {
  stateHash: string;
  attempt: number;
}

/** A file that a process holds open. */
export interface OpenFile {
  /** Relative to the workspace, for people. */
  path: string;
  pid: number;
  /** The name of the process. */
  command: string;
}

/** Counts are of entries; the same in a dry run. */
export interface RestoreResult {
  id: string;
  written: number;
  removed: number;
  unchanged: number;
  /** Entries that were replaced or removed and are in quarantine. */
  quarantined: number;
  /** Their folder; absent without any. */
  quarantine?: string;
  /** What becomes of the workspace's repository; absent if it has none, or if only some paths are restored. */
  git?: GitChangeReport;
  /** In a dry run: every path that would be written or removed. */
  paths?: readonly { path: string; change: 'write' | 'remove' }[];
  /** Files that the checkpoint left out because they hold credentials, and that are not here. */
  missing: readonly string[];
  /** With `leaveOpenFiles`: files that are not as they were, because processes hold them open. Absent without any. */
  open?: readonly OpenFile[];
  ms: number;
  /** The state hash was computed afterwards and agrees. */
  verified: boolean;
  fellBackTo: string | null;
}

export type ValidationLevel = 'quick' | 'manifest' | 'full';

export interface ValidationResult {
  ok: boolean;
  problems: readonly string[];
}

/**
 * Captures, restores and validates workspaces. All methods throw RefusedError with a named reason where going on would be unsafe,
 * and leave the workspace as it was then.
 */
export interface CheckpointEngine {
  capture(request: CaptureRequest): Promise<CaptureResult>;
  restore(request: RestoreRequest): Promise<RestoreResult>;
  validate(id: string, stores: readonly Store[], level: ValidationLevel): Promise<ValidationResult>;
  /** The state hash of a workspace as it is now; equals `CaptureResult.stateHash` of a capture with the same `exclude`. */
  stateHash(root: string, options?: { exclude?: readonly string[]; masker?: Masker }): Promise<string>;
  /**
   * The checkpoint in the store that a new one of this workspace would best be a delta of: the one it was last captured as or restored to,
   * else the newest. Undefined if absent.
   */
  parentFor(root: string, store: Store): Promise<string | undefined>;
  /** Ends or undoes what a killed restore left half done. Capture and restore do it first themselves; cheap if there is nothing to do. */
  recoverInterruptedRestore(root: string): Promise<'nothing' | 'finished' | 'undone'>;
}

export interface EnginePorts {
  clock: Clock;
  log: Log;
  /** For staging on another mount's behalf, indexes of known files, fetched archives. Lives as long as the job. */
  folder: string;
  /** The script of a thread that does tasks (src/entry/worker.ts). Absent: everything is done on the calling thread. */
  threadScript?: string | undefined;
  /** Authenticates and encrypts what is captured, and opens what is restored. */
  key?: string;
  /** Hears how far a capture, restore or full validation is; bytes. `done` equals `total` at the end. */
  progress?: (done: number, total: number) => void;
}
