import { createHash } from 'node:crypto';
import type { CaptureResult } from '../../checkpoint/engine.ts';
import type { Failure } from '../../failure/failure.ts';
import type { Script, TryResult } from '../../guard/guard.ts';
import type { Job } from '../../recovery/job.ts';
import { environmentHashes } from '../../recovery/machine/fingerprint.ts';
import { RECORD_VERSION, type SnapshotRef, type StageRecord } from '../../recovery/record.ts';
import type { StepContext } from '../step-context.ts';
import { outsideBlockers, replayOf, scriptBlockers } from './skip-blockers.ts';
import type { StageProbes } from './stage-probes.ts';

/** A stage while it runs: its record grows, and each growth is saved at once, because the machine may die. */
export interface Stage {
  readonly record: StageRecord;
  update(changes: Partial<StageRecord>): Promise<void>;
}

/**
 * Claims the stage's name and begins its record.
 * @throws RefusedError `stage-name-taken`
 */
export async function openStage(
  phase: Pick<StepContext, 'job' | 'masker' | 'context' | 'clock' | 'bestEffort'>,
  name: string,
  script: Script,
  environment: NodeJS.ProcessEnv,
): Promise<Stage> {
  const job = await phase.job();
  const order = await job.claimStage(name);
  let record: StageRecord = {
    version: RECORD_VERSION,
    name,
    order,
    state: 'started',
    script: scriptHash(script),
    environment: environmentHashes(environment, (_, value) => phase.masker.reveals(value)),
    ...(phase.context.sha === undefined ? {} : { commit: phase.context.sha }),
    ...(await checkedOut(phase)),
    startedAt: phase.clock.now(),
    blockers: [],
    resumes: 0,
  };
  await job.saveStage(record);
  return {
    get record() {
      return record;
    },
    async update(changes) {
      record = { ...record, ...changes };
      await job.saveStage(record);
    },
  };
}

async function checkedOut(phase: Pick<StepContext, 'bestEffort' | 'context'>): Promise<Pick<StageRecord, 'head'>> {
  const head = await phase.bestEffort('Reading what is checked out', async () => {
    const { headCommit } = await import('../../git/head-commit.ts');
    return headCommit(phase.context.workspace);
  });
  return head === undefined ? {} : { head };
}

/** SHA-256 over what is run and how. */
function scriptHash({ shell = '', workingDirectory, text }: Script): string {
  return createHash('sha256')
    .update(JSON.stringify([shell, workingDirectory, text]))
    .digest('hex');
}

/** Records a stage whose script passed: the workspace after it, what to replay, and what speaks against skipping it later. */
export async function completeStage(
  phase: Pick<StepContext, 'capture' | 'masker' | 'inputs' | 'job' | 'context' | 'bestEffort' | 'env'>,
  stage: Stage,
  result: TryResult,
  probes: StageProbes,
  before: CaptureResult | undefined,
): Promise<void> {
  const { name, order } = stage.record;
  const after = before && (await phase.capture({ stage: name, sequence: order * 2, parent: before.id, clean: true }));
  const { replay, blockers: hidden } = await replayOf(phase, name, result);
  const outside = await outsideBlockers(phase, await probes.outside, result.background);
  const blockers = [...hidden, ...scriptBlockers(result, before, after), ...outside];
  const fingerprint = await probes.fingerprint;
  await stage.update({
    state: 'completed',
    durationMs: result.durationMs,
    tries: result.number,
    blockers,
    dirty: undefined,
    ...(after === undefined ? {} : { after: snapshotOf(after) }),
    ...(replay === undefined ? {} : { replay }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  });
}

/** Records a stage whose script failed for good, or was interrupted. */
export async function failStage(
  stage: Stage,
  result: TryResult,
  failure: Failure | undefined,
  probes: StageProbes | undefined,
  state: 'failed' | 'skipped',
) {
  const fingerprint = await probes?.fingerprint;
  await stage.update({
    state,
    ...(fingerprint === undefined ? {} : { fingerprint }),
    durationMs: result.durationMs,
    tries: result.number,
    ...(failure === undefined ? {} : { failure }),
  });
}

export const snapshotOf = ({ id, stateHash }: CaptureResult): SnapshotRef => ({ checkpoint: id, stateHash });

/** The newest checkpoint of this job that later ones can be deltas of. */
export async function newestCheckpoint(job: Job): Promise<string | undefined> {
  const newest = (await job.stages()).findLast((stage) => stage.after ?? stage.before);
  return (newest?.after ?? newest?.before)?.checkpoint;
}
