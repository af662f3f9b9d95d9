import { hash, randomBytes } from 'node:crypto';

/**
 * Names of rerail's artifacts. They begin with `rerail-`, so that nobody takes them for his own; fields are separated by `_`, which no field contains.
 * A name is at most some 150 characters; what is cut off is told apart by a hash.
 */
const CHECKPOINT_PREFIX = 'rerail-checkpoint_';
const RECORD_PREFIX = 'rerail-record_';
const MAX_FIELD = 40;

/** A part of a name. Characters that artifact names may have anywhere, for any text. Texts that look alike afterwards differ in the hash. */
export function field(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain.slice(0, MAX_FIELD)}-${hash('sha256', text, 'hex').slice(0, 8)}`;
}

export interface CheckpointName {
  jobKey: string;
  attempt: number;
  stage: string;
  id: string;
  nonce: string;
}

export const checkpointArtifact = ({ jobKey, attempt, stage, id, nonce }: CheckpointName) =>
  `${CHECKPOINT_PREFIX}${field(jobKey)}_a${attempt}_${field(stage)}_${id}_${nonce}.tar.zst`;

const CHECKPOINT = /^rerail-checkpoint_([^_]+)_a(\d{1,6})_([^_]+)_([a-z0-9-]{8,64})_([a-z0-9]+)\.tar\.zst$/;

/** What a name tells of a checkpoint; undefined if it names none. */
export function parseCheckpointArtifact(
  name: string,
): { job: string; attempt: number; id: string; nonce: string } | undefined {
  const [, job, attempt, , id, nonce] = CHECKPOINT.exec(name) ?? [];
  return job && attempt && id && nonce ? { job, attempt: Number(attempt), id, nonce } : undefined;
}

/** Different in every name, and tells whose it is. */
export const nonceOf = (claim: string): string => `${claimTag(claim)}${randomBytes(4).toString('hex')}`;

export const carriesClaim = (nonce: string, claim: string): boolean => nonce.startsWith(claimTag(claim));

const claimTag = (claim: string) => hash('sha256', claim, 'hex').slice(0, 12);

export const isOfJob = (job: string, jobKey: string) => job === field(jobKey);

/** The artifacts that hold a record by turns, and the one that says that two claim it. */
export const recordArtifact = (jobKey: string, name: string, slot: number | 'contested') =>
  `${RECORD_PREFIX}${field(jobKey)}_${field(name)}_${slot}.json`;

/** Whether an artifact holds the record of an attempt, and with it a job's list of checkpoints, of whatever job and attempt. */
export const holdsIndex = (name: string) => /^rerail-record_[^_]+_job-a\d+-[^_]*_\d+\.json$/.test(name);

/** The job of a record's artifact, as its name has it. */
export const jobOfRecord = (name: string): string | undefined => /^rerail-record_([^_]+)_/.exec(name)?.[1];

/** The attempt that a record is of, as the name of the record begins with it; undefined for other records. */
export const attemptOfRecord = (record: string): number | undefined => {
  const attempt = /^[a-z]+-a(\d{1,6})-/.exec(record)?.[1];
  return attempt === undefined ? undefined : Number(attempt);
};

const CONTESTED = /_contested\.json$/;

export const isContestedMark = (name: string): boolean => name.startsWith(RECORD_PREFIX) && CONTESTED.test(name);

/** Whether an artifact is one of rerail's for this job, of whatever attempt. */
export const belongsToJob = (name: string, jobKey: string) =>
  [CHECKPOINT_PREFIX, RECORD_PREFIX].some((prefix) => name.startsWith(`${prefix}${field(jobKey)}_`));
