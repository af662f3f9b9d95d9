import type { Frame } from '../archive/seek-table.ts';
import type { Finding, Identity, SecretsPolicy, Skipped } from '../engine.ts';
import type { Sources } from '../tree/sources.ts';
import type { Tree } from '../tree/tree.ts';

/** The format's name and version; a reader refuses any other. docs/checkpoint-format.md says what they mean. */
export const FORMAT = 'rerail-checkpoint';
export const VERSION = 1;

/** The archive's last member. */
export const MANIFEST_PATH = '.rerail/manifest.json';
/** Members that describe a repository are below this, one folder each. */
export const GIT_FOLDER = '.rerail/git';

/** What a checkpoint says of itself; the entries apart. */
export interface ManifestHead {
  /** ISO 8601, UTC. */
  createdAt: string;
  identity: Identity;
  parent: string | null;
  /** Ids of the checkpoints in which entries marked `in` have their content; entries refer to them by index. */
  dependencies: readonly string[];
  /** What part of the workspace the state covers; empty: all of it. */
  scope: { paths?: readonly string[]; exclude?: readonly string[] };
  /** Needs neither repository nor other checkpoints. */
  full: boolean;
  stateHash: string;
  files: number;
  bytes: number;
  skipped: readonly Skipped[];
  /** What was done with files that hold credentials. */
  secrets: SecretsPolicy;
  findings: readonly RecordedFinding[];
  /** The workspace's own repository first, then those below it. */
  repositories: readonly RepositoryState[];
  environment: Environment;
  metrics: Metrics;
  /** For a person without rerail: commands that bring the state back as far as plain tools can. */
  wayBack: readonly string[];
}

/** Why a symlink is left out whose target holds a credential. */
export const SECRET_TARGET = 'secret-target';

/** Reasons for leaving out what was there: a restore leaves alone what is there then. */
export const UNCAPTURED: readonly string[] = ['unreadable', 'changing', SECRET_TARGET];

/** A file that was left out because it holds a credential: what it was, so that one can tell whether it is still the same. */
export interface RecordedFinding extends Finding {
  sha256: string;
  size: number;
}

/** A git repository as data. Its objects, index and refs are members below `.rerail/git/<n>/`. */
export interface RepositoryState {
  /** Relative to the workspace; empty for the workspace's own. */
  path: string;
  /** Submodules: where in the workspace's `.git` their repository is (`.git/modules/…`). Its members are what is staged: `index` and `bundle`. */
  link?: string;
  objectFormat: 'sha1' | 'sha256';
  /** Commit that HEAD is at; null before the first. */
  commit: string | null;
  /** Full name of the checked-out branch; null where HEAD is detached. */
  branch: string | null;
  /** Members of the archive, by what they hold. */
  members: Partial<Record<RepositoryMember, RecordedMember>>;
  /** Boundaries of a shallow clone. */
  shallow: readonly string[];
  /** Harmless configuration only. */
  config: readonly (readonly [key: string, value: string])[];
  /** Small state files of an operation under way (`MERGE_HEAD`, …) and of `info/`, by name. */
  files: Readonly<Record<string, string>>;
}

export type RepositoryMember = 'index' | 'refs' | 'bundle';

export interface RecordedMember {
  at: number;
  size: number;
  sha256: string;
}

export interface Environment {
  os: string;
  arch: string;
  node: string;
  /** Absolute path of the workspace when it was captured. */
  workspace: string;
  [fact: string]: string;
}

/** Figures of the capture itself. Milliseconds, bytes, seconds of processor time. */
export interface Metrics {
  ms: number;
  cpuSeconds: number;
  memoryBytes: number;
  diskFreeBytes: number;
}

export interface Manifest extends ManifestHead {
  tree: Tree;
  sources: Sources;
  /** Frames of the archive before the manifest's own. */
  frames: readonly (Frame & { sha256: string })[];
}
