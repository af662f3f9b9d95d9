import type { Store } from '../checkpoint/store.ts';
import { messageOf, RefusedError } from '../errors.ts';
import type { JobIdentity } from './job.ts';
import { type JobRecord, parseJobRecord, type StageRecord } from './record.ts';

/** What an earlier attempt left for this job: its record, or the reason why it starts fresh. */
export type Earlier =
  | { found: true; record: JobRecord }
  | { found: false; reason: string; why: string; alarming: boolean };

export interface EarlierQuestion {
  identity: JobIdentity;
  /** The run was re-run with debug logging: a person wants to see everything happen. */
  debug: boolean;
  /** A person had all jobs run again, and the store does not hide what earlier attempts left. */
  whole?: boolean;
  /** Why only what a key authenticates may be used, as "the job can ask for OIDC tokens"; undefined if there is a key, or no such reason. */
  unauthenticated: string | undefined;
  /** The run's artifact service if there is one, else the local store. */
  store: Store;
}

/** So many attempts back it looks at most: GitHub allows 50 re-runs, and nobody wants what is ten attempts old. */
const MAX_PROBES = 10;

/** Under which name a store keeps the record of a job in one attempt. */
export const recordName = (identity: Pick<JobIdentity, 'jobKey' | 'attempt'>) =>
  `job-a${identity.attempt}-${identity.jobKey}`;

/**
 * Looks for the newest record of this job in earlier attempts of the same run, newest attempt first.
 * An answer that is missing, contested or not ours means a fresh start, never an error.
 */
export async function findEarlier({
  identity,
  debug,
  whole,
  unauthenticated,
  store,
}: EarlierQuestion): Promise<Earlier> {
  if (identity.attempt <= 1) return fresh('first-attempt', 'this is the first attempt');
  if (debug) return fresh('debug-logging', 'the run was re-run with debug logging, so everything runs');
  if (whole) return fresh('rerun-all', 'all jobs of the run were re-run, so everything runs');
  if (unauthenticated !== undefined) {
    return fresh(
      'unauthenticated',
      `${unauthenticated}, so only checkpoints authenticated by the input "checkpoint-key" are used`,
      true,
    );
  }
  const last = Math.max(1, identity.attempt - MAX_PROBES);
  for (let attempt = identity.attempt - 1; attempt >= last; attempt -= 1) {
    try {
      const text = await store.getRecord(recordName({ ...identity, attempt }));
      if (text === undefined) continue;
      const record = parseJobRecord(text);
      if (record && isOurs(record, identity, attempt)) return { found: true, record };
      return fresh('record-foreign', `the record of attempt ${attempt} is not one of this job`, true);
    } catch (error) {
      const contested = error instanceof RefusedError && error.reason === 'record-contested';
      if (!contested)
        return fresh('service-failed', `the record of attempt ${attempt} could not be read: ${messageOf(error)}`, true);
      return fresh(
        'record-contested',
        'two jobs of the earlier attempt have the same job key; give each caller its own input "key"',
        true,
      );
    }
  }
  return fresh('nothing-recorded', 'no earlier attempt left a record that can be seen from here');
}

/**
 * What a later attempt is to know: the stages of this one, and what an earlier one recorded of those that this one did not get to, or not further than to their preparation. Else an
 * attempt that ends early would take with it what the one before had completed.
 */
export function withEarlier(stages: readonly StageRecord[], earlier: JobRecord | undefined): StageRecord[] {
  const before = new Map(
    earlier?.stages.map((stage) => [stage.name, { ...stage, attempt: stage.attempt ?? earlier.attempt }]),
  );
  const isPrepared = ({ state, before: moment }: StageRecord) => state !== 'started' || moment !== undefined;
  const own = stages.map((stage) => (isPrepared(stage) ? stage : (before.get(stage.name) ?? stage)));
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...[...before.values()].filter(({ name }) => !names.has(name))];
}

const fresh = (reason: string, why: string, alarming = false): Earlier => ({ found: false, reason, why, alarming });

const isOurs = (record: JobRecord, identity: JobIdentity, attempt: number) =>
  record.jobKey === identity.jobKey &&
  record.attempt === attempt &&
  record.runId === identity.runId &&
  record.repository === identity.repository;
