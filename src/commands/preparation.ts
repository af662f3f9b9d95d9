import type { CaptureResult } from '../checkpoint/engine.ts';
import type { Policy } from '../config/policy.ts';
import { RefusedError } from '../errors.ts';
import type { Lane } from '../failure/failure.ts';
import type { Script } from '../guard/guard.ts';
import { doNoHarm, type Phase } from './phase.ts';
import type { Stage } from './stage.ts';

/** What the policy says, and the lane it leads to. Where that cannot be found out, the ordinary case is taken. */
export async function readCircumstances(phase: Phase): Promise<{ lane: Lane; policy: Policy | undefined }> {
  const { laneOfJob, readJobPolicy } = await import('./policy.ts');
  const policy = await doNoHarm(phase, 'Reading the policy', () => readJobPolicy(phase));
  const choice = await doNoHarm(phase, 'Choosing the lane', () => laneOfJob(phase, policy));
  if (choice) phase.log.debug(`lane ${choice.lane}: ${choice.why}`);
  return { lane: choice?.lane ?? 'STANDARD', policy };
}

/**
 * Undefined without a stage, and where the record of it cannot be kept.
 * @throws RefusedError `stage-name-taken`
 */
export async function beginStage(
  phase: Phase,
  script: Script,
  environment: NodeJS.ProcessEnv,
): Promise<Stage | undefined> {
  const name = phase.inputs.stage;
  if (name === undefined) return undefined;
  const { openStage } = await import('./stage.ts');
  return doNoHarm(
    phase,
    `Recording stage "${name}"`,
    () => openStage(phase, name, script, environment),
    (error) => error instanceof RefusedError && error.reason === 'stage-name-taken',
  );
}

/** Undefined, with a warning, where the workspace could not be captured. */
export async function captureBefore(phase: Phase, stage: Stage | undefined): Promise<CaptureResult | undefined> {
  const [{ capture }, { momentOf, newestCheckpoint }] = await Promise.all([
    import('./capture.ts'),
    import('./stage.ts'),
  ]);
  const job = await phase.job();
  const parent = await newestCheckpoint(job);
  const before = await capture(phase, {
    ...(stage === undefined ? {} : { stage: stage.record.name }),
    ...(parent === undefined ? {} : { parent }),
    // Stages take odd numbers before and even ones after; what serves this step only comes before all of them.
    sequence: stage ? stage.record.order * 2 - 1 : 0,
    clean: true,
  });
  if (stage && before) await doNoHarm(phase, 'Recording the stage', () => stage.update({ before: momentOf(before) }));
  return before;
}

/** Sends what a later attempt needs before or beside the script, where the machine may not live to do it afterwards. */
export async function uploadBefore(phase: Phase, lane: Lane): Promise<void> {
  const { KEEP_ON_FAILURE, uploadJob, uploadTime } = await import('./upload.ts');
  const time = uploadTime(phase.inputs, lane);
  if (time === 'never') return;
  await doNoHarm(phase, 'Starting the upload', async () => {
    await (await phase.job()).mark(KEEP_ON_FAILURE);
    if (time === 'before') await uploadJob(phase);
  });
}
