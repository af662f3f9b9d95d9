import type { Failure, Lane } from '../failure/failure.ts';
import type { Fingerprint } from './machine/fingerprint.ts';
import { parseRollbacks, type RollbackRecord } from './step-back/rollback-record.ts';

/** Version of everything written here; readers refuse others. */
export const RECORD_VERSION = 1;

/**
 * What became of a stage. `started` is what a record shows whose runner died: nobody was there to write more.
 */
const STAGE_STATES = ['started', 'completed', 'failed', 'skipped', 'fast-forwarded', 'rolled-back'] as const;
export type StageState = (typeof STAGE_STATES)[number];

/** A workspace at one moment: the checkpoint that holds it, and its content hash. */
export interface SnapshotRef {
  checkpoint: string;
  stateHash: string;
}

/** What a completed script told the runner, to be told again when it is fast-forwarded. */
export interface Replay {
  outputs: Readonly<Record<string, string>>;
  env: Readonly<Record<string, string>>;
  path: readonly string[];
  /** What the script masked, sealed with the `checkpoint-key`; absent if it masked nothing. Base64. */
  masks?: string;
}

/** A stage of a job in one attempt. Masked; travels in artifacts. */
export interface StageRecord {
  version: typeof RECORD_VERSION;
  name: string;
  /** The attempt that this tells of if it is an earlier one than the job record's. */
  attempt?: number;
  /** Counts from 1 in the order in which stages first ran. */
  order: number;
  state: StageState;
  /** SHA-256 over shell, working directory and script. */
  script: string;
  /** Short hashes of the environment variables that the workflow sets, by name; `secret` for those that may not be hashed. */
  environment: Readonly<Record<string, string>>;
  /** The machine it ran on, with the tools as they were at that moment. */
  fingerprint?: Fingerprint;
  commit?: string;
  /** What was checked out when it started; a step may check out another commit than the run's. */
  head?: string;
  startedAt: number;
  durationMs?: number;
  tries?: number;
  /** Keys of the caches that were in the workspace when it began. */
  caches?: readonly string[];
  before?: SnapshotRef;
  after?: SnapshotRef;
  /** What a failed or interrupted script left; work may go on from it only where the stage says that it is resumable. */
  dirty?: SnapshotRef | undefined;
  /** The runner ended the script: a cancel, a time limit of the step or job, a shutdown. */
  interrupted?: true;
  replay?: Replay;
  /** Why the stage may not be fast-forwarded although it completed: named reasons, found when it ran. */
  blockers: readonly SkipBlocker[];
  failure?: Failure;
  /** Its script acts outside the workspace: it is run again only if a person says so. */
  external?: true;
  /** A plan asks the next attempt to resume one stage earlier, and why. */
  stepBack?: string;
  /** How often the stage went on from a dirty checkpoint, in this and earlier attempts. */
  resumes: number;
  /** How often a plan left the stage to a later attempt (RESUME), in this and earlier attempts. */
  plannedResumes?: number;
}

/** A named reason against skipping a stage's script. */
export interface SkipBlocker {
  reason: string;
  why: string;
}

/** All of a job's stages in one attempt. */
export interface JobRecord {
  version: typeof RECORD_VERSION;
  repository?: string;
  runId?: string;
  attempt: number;
  jobKey: string;
  /** Random; tells two jobs that claim one key apart. */
  claim: string;
  stages: readonly StageRecord[];
  /** Steps back to earlier stages in this run, oldest first. */
  rollbacks?: readonly RollbackRecord[];
  /** Lines of the ledger until the record was sent, oldest first; readers check each with `isLedgerLine`. */
  ledger?: readonly unknown[];
  /** Of a watched job: how it ended. */
  health?: JobHealth;
  /** The id of the job's check run, which is also the job's id in the API; absent if the server does not tell. */
  checkRunId?: string;
}

/** A job as a whole, as far as it can be seen from inside. */
export interface JobHealth {
  /** `success`, `failure` or `cancelled`; `unknown` if the step was not told. */
  conclusion: string;
  /** The id in the workflow file. */
  job?: string;
  /** The id of the job's check run, which is also the job's id in the API. */
  checkRunId?: string;
  lane?: Lane;
  /** Why this lane. */
  laneReason?: string;
  /** How many stages began. */
  stages?: number;
  /** From rerail's first step to its last. Milliseconds. */
  durationMs?: number;
  /** The most that was seen in use: by the kernel's count for the job's container or service, while guarded scripts ran, at the start and at the end. */
  memoryPeakBytes?: number;
  /** What the machine has. */
  memoryBytes?: number;
  processors?: number;
  /** Least free space of the workspace's disk that was seen. */
  diskFreeLeastBytes?: number;
  /** All processors together, from the watch step on. */
  cpuSeconds?: number;
  /** Highest load over one minute that was seen. */
  loadPeak?: number;
  oomKills?: number;
}

/**
 * Reads a job record that came from outside.
 * @returns undefined if it is not one of ours: wrong version, wrong shape, too large.
 */
export function parseJobRecord(text: string): JobRecord | undefined {
  const value = parseObject(text);
  if (!value || value.version !== RECORD_VERSION || !isCount(value.attempt)) return undefined;
  if (typeof value.jobKey !== 'string' || typeof value.claim !== 'string' || !Array.isArray(value.stages))
    return undefined;
  if (!value.stages.every(isStageRecord) || !isAbsentOr(Array.isArray)(value.ledger)) return undefined;
  if (!isAbsentOr(isText)(value.checkRunId)) return undefined;
  const rollbacks = parseRollbacks(value.rollbacks);
  const { rollbacks: _, ...record } = value as unknown as JobRecord;
  return { ...record, ...(rollbacks.length === 0 ? {} : { rollbacks }) };
}

/** Reads one stage's record; undefined if it is not one of ours. */
export function parseStageRecord(text: string): StageRecord | undefined {
  const value = parseObject(text);
  return isStageRecord(value) ? value : undefined;
}

/** A record is some kilobytes; outputs are at most 1 MB a job. */
const MAX_RECORD_CHARACTERS = 8 * 1024 * 1024;

type Loose = Record<string, unknown>;

function parseObject(text: string): Loose | undefined {
  if (text.length > MAX_RECORD_CHARACTERS) return undefined;
  try {
    // A key called __proto__ would otherwise become a prototype somewhere down the line.
    const value = JSON.parse(text, (key, entry) => (key === '__proto__' ? undefined : entry)) as unknown;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown) => typeof value === 'string';
const isHash = (value: unknown) => isText(value) && /^[0-9a-f]{64}$/.test(value as string);
const isTextMap = (value: unknown) => isObject(value) && Object.values(value).every(isText);
/** Names go into the runner's line-based files: a line break in one would be an injection. */
const isNameMap = (value: unknown) =>
  isTextMap(value) && Object.keys(value as Loose).every((name) => /^[^\r\n]+$/.test(name));
const isAbsentOr = (check: (value: unknown) => boolean) => (value: unknown) => value === undefined || check(value);

const isSnapshotRef = (value: unknown) =>
  isObject(value) &&
  isText(value.checkpoint) &&
  /^[a-z0-9-]{8,64}$/.test(value.checkpoint as string) &&
  isHash(value.stateHash);

const isReplay = (value: unknown) =>
  isObject(value) &&
  isNameMap(value.outputs) &&
  isNameMap(value.env) &&
  Array.isArray(value.path) &&
  value.path.every(isText) &&
  isAbsentOr(isText)(value.masks);

const isFingerprint = (value: unknown) =>
  isObject(value) &&
  ['os', 'arch', 'home', 'user', 'workspace'].every((key) => isText(value[key])) &&
  isAbsentOr(isText)(value.libc) &&
  isTextMap(value.tools) &&
  isAbsentOr(isTextMap)(value.executables);

const isSkipBlocker = (value: unknown) => isObject(value) && isText(value.reason) && isText(value.why);

function isStageRecord(value: unknown): value is StageRecord {
  if (!isObject(value) || value.version !== RECORD_VERSION) return false;
  const checks: Readonly<Record<string, (entry: unknown) => boolean>> = {
    name: isText,
    attempt: isAbsentOr(isCount),
    order: isCount,
    state: (state) => STAGE_STATES.includes(state as StageState),
    script: isHash,
    environment: isTextMap,
    fingerprint: isAbsentOr(isFingerprint),
    commit: isAbsentOr(isText),
    head: isAbsentOr(isText),
    startedAt: isCount,
    caches: isAbsentOr((keys) => Array.isArray(keys) && keys.every(isText)),
    before: isAbsentOr(isSnapshotRef),
    after: isAbsentOr(isSnapshotRef),
    dirty: isAbsentOr(isSnapshotRef),
    interrupted: isAbsentOr((value) => value === true),
    replay: isAbsentOr(isReplay),
    blockers: (list) => Array.isArray(list) && list.every(isSkipBlocker),
    failure: isAbsentOr(isObject),
    resumes: isCount,
    external: isAbsentOr((value) => value === true),
    stepBack: isAbsentOr(isText),
    plannedResumes: isAbsentOr(isCount),
  };
  return Object.entries(checks).every(([key, check]) => check(value[key]));
}

/** Where a stage's checkpoint must come from: taken by this job of this run, not after the stage. `order` counts two checkpoints a stage. */
export function expectedOf(
  identity: Pick<JobRecord, 'repository' | 'runId' | 'jobKey'>,
  stage: StageRecord,
  { stateHash }: SnapshotRef,
  attempt: number,
) {
  const { repository, runId, jobKey } = identity;
  const { commit, order } = stage;
  return {
    ...(repository === undefined ? {} : { repository }),
    ...(runId === undefined ? {} : { runId }),
    jobKey,
    ...(commit === undefined ? {} : { commit }),
    attempt,
    sequence: order * 2,
    stateHash,
  };
}
