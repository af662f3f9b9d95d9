import type { Failure } from '../../failure/failure.ts';
import { DEFAULT_POLICY } from '../../policy/defaults.ts';
import type { Policy } from '../../policy/policy.ts';
import { ROLLBACKS } from '../../recovery/job.ts';
import type { JobRecord, StageRecord } from '../../recovery/record.ts';
import {
  preservedOf,
  type RollbackRecord,
  rollbackId,
  rollbacksMade,
  rolledBack,
} from '../../recovery/step-back/rollback-record.ts';
import { type StepBackFacts, stepBackTarget } from '../../recovery/step-back/step-back.ts';
import type { StepContext } from '../step-context.ts';
import { approvalOf } from './approval.ts';
import type { Stage } from './stage.ts';

/** What stepping back from this stage depends on, after its script failed. */
export async function stepBackFacts(
  phase: Pick<StepContext, 'job' | 'run' | 'inputs'>,
  stage: Stage,
  failure: Pick<Failure, 'type' | 'signature'>,
  policy: Policy | undefined,
): Promise<StepBackFacts> {
  const job = await phase.job();
  const earlier = await phase.run.earlier();
  const stages = (await job.stages()).filter(({ order }) => order <= stage.record.order);
  const resumedAt = stages.findIndex(({ state }) => state !== 'fast-forwarded');
  const { paths, approveOver, maxPerTarget } = policy?.stages ?? DEFAULT_POLICY.stages;
  const declared = paths.find(
    ({ from, to, when }) =>
      from === stage.record.name && (when ?? failure.type) === failure.type && stages.some(({ name }) => name === to),
  );
  const rollbacks = job.noted<RollbackRecord[]>(ROLLBACKS) ?? [];
  const pending = rollbacks.findLast(
    ({ state, from, trigger }) =>
      state === 'asked' && from === stage.record.name && trigger.signature === failure.signature,
  );
  const facts: StepBackFacts = {
    stages: stages.map(({ name, external }) => ({ name, ...(external ? { external } : {}) })),
    resumedAt,
    ...(resumedAt > 0 && failedBefore(earlier, stage.record, failure.signature) ? { cameBack: true as const } : {}),
    ...(declared === undefined ? {} : { path: declared.to }),
    ...(pending === undefined ? {} : { pending: pending.to }),
    made: rollbacksMade(rollbacks),
    approveOver,
    maxPerTarget,
    approved: false,
  };
  const target = stepBackTarget(facts);
  if (target === undefined || stages.length - 1 - target <= approveOver) return facts;
  const to = (stages[target] as StageRecord).name;
  const by = await approvalOf(phase, { id: rollbackId(job.identity, stage.record.name, to), to });
  return { ...facts, approved: by !== undefined };
}

/** An earlier attempt's script failed the same way. One that goes on from what it left has yet to be run from its beginning. */
function failedBefore(earlier: JobRecord | undefined, { name, resumes }: StageRecord, signature: string): boolean {
  const known = earlier?.stages.find((stage) => stage.name === name);
  return known?.state === 'failed' && known.failure?.signature === signature && resumes <= known.resumes;
}

/** What a rollback comes from. */
export interface StepBackCause {
  facts: StepBackFacts;
  failure: Failure;
  reason: string;
  trigger: RollbackRecord['trigger']['kind'];
  state: RollbackRecord['state'];
}

/** Records a rollback, and marks what does not count any more. Nothing is deleted. */
export async function recordStepBack(
  phase: Pick<StepContext, 'job' | 'clock'>,
  stage: Stage,
  cause: StepBackCause,
): Promise<RollbackRecord> {
  const { facts, failure, reason, state } = cause;
  const job = await phase.job();
  const own = (await job.stages()).filter(({ order }) => order <= stage.record.order);
  const target = stepBackTarget(facts) ?? 0;
  const behind = own.slice(target);
  const from = stage.record.name;
  const to = (own[target] as StageRecord).name;
  const { fingerprint, commit } = own.find((known) => known.fingerprint) ?? stage.record;
  const evidence = failure.evidence[0]?.text;
  const rollback: RollbackRecord = {
    version: 1,
    id: rollbackId(job.identity, from, to),
    state,
    from,
    to,
    stages: behind.map(({ name }) => name),
    reason,
    trigger: {
      kind: cause.trigger,
      type: failure.type,
      signature: failure.signature,
      ...(evidence === undefined ? {} : { evidence: evidence.slice(0, 500) }),
    },
    at: new Date(phase.clock.now()).toISOString(),
    attempt: job.identity.attempt,
    ...(commit === undefined ? {} : { commit }),
    versions: fingerprint ? { os: `${fingerprint.os} ${fingerprint.arch}`, ...fingerprint.tools } : {},
    preserved: preservedOf(behind),
    revise: [...new Set([failure.suggestion, `Check what stage "${to}" makes: "${from}" fails on it.`])].filter(
      Boolean,
    ),
  };
  const known = (job.noted<RollbackRecord[]>(ROLLBACKS) ?? []).filter(
    (one) => one.id !== rollback.id || one.state === 'planned',
  );
  await job.note(ROLLBACKS, [...known, rollback]);
  if (state === 'planned') for (const one of rolledBack(behind, rollback)) await job.saveStage(one);
  return rollback;
}
