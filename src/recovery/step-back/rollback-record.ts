import { createHash } from 'node:crypto';
import type { FailureType } from '../../failure/failure.ts';
import { FAILURE_TYPES } from '../../failure/failure.ts';
import type { JobRecord, StageRecord } from '../record.ts';

/** A step back to an earlier stage, as the job's record keeps it. Masked; travels in artifacts. */
export interface RollbackRecord {
  version: 1;
  /** Names it for approvals. */
  id: string;
  /** `asked`: a person has to approve of it first. `planned`: the next attempt resumes at `to`. */
  state: 'asked' | 'planned';
  /** The stage that failed, and the one at which the next attempt resumes. */
  from: string;
  to: string;
  /** Stages whose work does not count any more, in order. */
  stages: readonly string[];
  reason: string;
  trigger: { kind: 'same-failure' | 'path' | 'trigger'; type: FailureType; signature: string; evidence?: string };
  /** ISO 8601, UTC. */
  at: string;
  attempt: number;
  commit?: string;
  /** Who approved of it. */
  approvedBy?: string;
  /** The machine's tools. */
  versions: Readonly<Record<string, string>>;
  /** Checkpoints that stay until their retention ends: for reference, never a starting point. */
  preserved: readonly { stage: string; when: 'before' | 'after' | 'failed'; checkpoint: string }[];
  /** What to change, in words. */
  revise: readonly string[];
}

/** So many go into a record: more are not made before a person is asked. */
const MAX_KEPT = 20;
const MAX_TEXT = 2_000;

/** The same for the same rollback in every attempt of a run. */
export function rollbackId(run: Pick<JobRecord, 'repository' | 'runId' | 'jobKey'>, from: string, to: string): string {
  const { repository = '', runId = '', jobKey } = run;
  return createHash('sha256')
    .update(JSON.stringify([repository, runId, jobKey, from, to]))
    .digest('hex')
    .slice(0, 10);
}

/** Stages as they are after a rollback: those from the target on count as rolled back; the one that failed stays so, with what is known of it. */
export function rolledBack(stages: readonly StageRecord[], { stages: names, from }: RollbackRecord): StageRecord[] {
  return stages.map((stage) =>
    names.includes(stage.name) && stage.name !== from ? { ...stage, state: 'rolled-back' as const } : stage,
  );
}

/** The checkpoints that the stages of a rollback leave. What a completed stage began with is not kept for itself. */
export function preservedOf(stages: readonly StageRecord[]): RollbackRecord['preserved'] {
  return stages.flatMap(({ name, before, after, dirty }) => [
    ...(before && !after ? [{ stage: name, when: 'before' as const, checkpoint: before.checkpoint }] : []),
    ...(after ? [{ stage: name, when: 'after' as const, checkpoint: after.checkpoint }] : []),
    ...(dirty ? [{ stage: name, when: 'failed' as const, checkpoint: dirty.checkpoint }] : []),
  ]);
}

/** How often a run has stepped back to each stage. */
export function rollbacksMade(rollbacks: readonly RollbackRecord[]): Record<string, number> {
  const made: Record<string, number> = Object.create(null);
  for (const { to, state } of rollbacks) if (state === 'planned') made[to] = (made[to] ?? 0) + 1;
  return { ...made };
}

/** Newest last; what is not ours is left out. */
export function parseRollbacks(value: unknown): RollbackRecord[] {
  return Array.isArray(value) ? value.slice(-MAX_KEPT).filter(isRollback) : [];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string' && value.length <= MAX_TEXT;
const isTexts = (value: unknown) => Array.isArray(value) && value.length <= 1_000 && value.every(isText);

function isRollback(value: unknown): value is RollbackRecord {
  if (!isObject(value) || value.version !== 1 || !isObject(value.trigger)) return false;
  const { id, state, from, to, stages, reason, at, attempt, versions, preserved, revise, trigger } = value;
  return (
    /^[0-9a-f]{10}$/.test(String(id)) &&
    (state === 'asked' || state === 'planned') &&
    [from, to, reason, at, trigger.kind, trigger.signature].every(isText) &&
    FAILURE_TYPES.includes(trigger.type as FailureType) &&
    [trigger.evidence, value.commit, value.approvedBy].every((text) => text === undefined || isText(text)) &&
    Number.isSafeInteger(attempt) &&
    isTexts(stages) &&
    isTexts(revise) &&
    isObject(versions) &&
    Object.values(versions).every(isText) &&
    Array.isArray(preserved) &&
    preserved.every((one) => isObject(one) && [one.stage, one.when, one.checkpoint].every(isText))
  );
}
