import path from 'node:path';
import type { CaptureResult } from '../checkpoint/engine.ts';
import { RefusedError } from '../errors.ts';
import type { Lane } from '../failure/failure.ts';
import { scriptEnvironment } from '../guard/environment.ts';
import type { GuardResult, Script, TryResult } from '../guard/guard.ts';
import { runTries } from '../guard/tries.ts';
import { DEFAULT_MAX_TRIES } from '../recovery/plan.ts';
import type { GuardOutputs } from '../report/outputs.ts';
import { doNoHarm, type Phase } from './phase.ts';
import type { Loss, RetryContext } from './retry.ts';
import type { Stage, StageLooks } from './stage.ts';

/** How a guarded step ended, with all that reports need. */
export interface GuardEnd {
  outputs: GuardOutputs;
  exitCode: number;
  /** The losing tries, understood, in order. */
  losses: readonly Loss[];
  result?: GuardResult;
  before?: CaptureResult;
}

/**
 * Guards a script: fast-forwards it, or captures the workspace, runs it, and does about failures what the plan says.
 * Whatever rerail itself cannot do is a warning; only the script, a cancel or a wrong input make the step fail.
 * @throws RefusedError `stage-name-taken`
 */
export async function guard(phase: Phase): Promise<GuardEnd> {
  const { inputs } = phase;
  const script: Script = {
    text: inputs.run ?? '',
    ...(inputs.shell === undefined ? {} : { shell: inputs.shell }),
    workingDirectory: path.resolve(phase.context.workspace, inputs.workingDirectory ?? '.'),
  };
  const environment = scriptEnvironment(phase.env);
  const lane: Lane = inputs.lane === 'auto' ? 'STANDARD' : inputs.lane;
  const stage = await beginStage(phase, script, environment);
  if (stage && phase.context.attempt > 1) {
    const { fastForward } = await import('./fast-forward.ts');
    const skipped = await fastForward(phase, stage, environment);
    if (skipped) return { outputs: { outcome: 'fast-forwarded', tries: 0, lane }, exitCode: 0, losses: [] };
  }

  const maxTries = inputs.retry === 'never' ? 1 : (inputs.maxTries ?? DEFAULT_MAX_TRIES);
  const clean = inputs.cleanTries ?? lane !== 'DOCS';
  const before = stage || (clean && maxTries > 1) ? await captureBefore(phase, stage) : undefined;
  if (stage) await uploadBefore(phase, lane);
  const looks = stage && (await import('./stage.ts')).startLooks(phase, environment);

  const context: RetryContext = {
    phase,
    lane,
    scriptText: script.text,
    before,
    clean,
    resumable: stage !== undefined && before !== undefined && inputs.checkpoint !== 'none',
  };
  const losses: Loss[] = [];
  const result = await runGuarded(phase, script, maxTries, context, losses);
  const last = result.tries.at(-1);
  if (!last) {
    phase.log.error(`The script was not run: ${result.stopped}.`);
    return { outputs: { outcome: 'failed', tries: 0, lane, reason: result.stopped ?? '' }, exitCode: 1, losses };
  }
  return finish(phase, { lane, stage, before, looks, context, losses, result, last });
}

/** Undefined without a stage, and where the record of it cannot be kept. */
async function beginStage(phase: Phase, script: Script, environment: NodeJS.ProcessEnv): Promise<Stage | undefined> {
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

async function captureBefore(phase: Phase, stage: Stage | undefined): Promise<CaptureResult | undefined> {
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
async function uploadBefore(phase: Phase, lane: Lane): Promise<void> {
  const { KEEP_ON_FAILURE, uploadJob, uploadTime } = await import('./upload.ts');
  const time = uploadTime(phase.inputs, lane);
  if (time === 'never') return;
  await doNoHarm(phase, 'Starting the upload', async () => {
    await (await phase.job()).mark(KEEP_ON_FAILURE);
    if (time === 'before') await uploadJob(phase);
  });
}

interface Finish {
  lane: Lane;
  stage: Stage | undefined;
  before: CaptureResult | undefined;
  looks: StageLooks | undefined;
  context: RetryContext;
  losses: Loss[];
  result: GuardResult;
  last: TryResult;
}

/** Draws the conclusion of the last try and records it. */
async function finish(phase: Phase, end: Finish): Promise<GuardEnd> {
  const { stage, before, looks, context, losses, result, last, lane } = end;
  const own = { tries: result.tries.length, lane, ...(before === undefined ? {} : { checkpoint: before.id }) };
  if (result.passed) {
    if (stage && looks) {
      const { completeStage } = await import('./stage.ts');
      await doNoHarm(phase, 'Recording the stage', () => completeStage(phase, stage, last, looks, before));
    }
    const outcome = losses.length > 0 ? 'recovered' : 'passed';
    return {
      outputs: { ...own, outcome, ...lossOutputs(losses.at(-1)) },
      exitCode: 0,
      losses,
      result,
      ...(before ? { before } : {}),
    };
  }
  const loss = losses.find((known) => known.result === last) ?? (await understandLast(context, last));
  if (loss && !losses.includes(loss)) losses.push(loss);
  const skipped = loss?.plan.strategy === 'SKIP';
  if (stage) {
    const { failStage } = await import('./stage.ts');
    await doNoHarm(phase, 'Recording the stage', () =>
      failStage(stage, last, loss?.failure, skipped ? 'skipped' : 'failed'),
    );
  }
  return {
    outputs: { ...own, outcome: skipped ? 'skipped' : 'failed', ...lossOutputs(loss) },
    // A guard that lost never ends with 0, whatever the shell said.
    exitCode: skipped ? 0 : last.exitCode || 1,
    losses,
    result,
    ...(before ? { before } : {}),
  };

  async function understandLast(retry: RetryContext, lost: TryResult): Promise<Loss | undefined> {
    const { understand } = await import('./retry.ts');
    return doNoHarm(phase, 'Classifying the failure', () => understand(retry, lost));
  }
}

function lossOutputs(loss: Loss | undefined): Partial<GuardOutputs> {
  if (!loss) return {};
  const { failure, plan } = loss;
  return {
    'failure-type': failure.type,
    strategy: plan.strategy,
    confidence: Math.round(failure.confidence * 100) / 100,
    reason: plan.why,
    signature: failure.signature,
  };
}

async function runGuarded(
  phase: Phase,
  script: Script,
  maxTries: number,
  context: RetryContext,
  losses: Loss[],
): Promise<GuardResult> {
  const { inputs, context: run } = phase;
  const job = await phase.job();
  return runTries(
    {
      script,
      environment: phase.env,
      folder: path.join(job.folder, 'guards', String(await job.takeNumber('guards'))),
      limits: {
        ...(inputs.timeoutMs === undefined ? {} : { timeoutMs: inputs.timeoutMs }),
        ...(inputs.totalTimeoutMs === undefined ? {} : { totalTimeoutMs: inputs.totalTimeoutMs }),
        ...(inputs.stallTimeoutMs === undefined ? {} : { stallTimeoutMs: inputs.stallTimeoutMs }),
        ...(inputs.jobTimeoutMs === undefined ? {} : { jobTimeoutMs: inputs.jobTimeoutMs }),
      },
      maxTries,
      files: run.files,
      cancel: phase.cancel,
    },
    {
      async afterLoss(lost) {
        const { understand, answerLoss } = await import('./retry.ts');
        const loss = await doNoHarm(phase, 'Classifying the failure', () => understand(context, lost));
        if (!loss) return { again: false, why: 'the failure could not be classified' };
        losses.push(loss);
        return answerLoss(context, loss);
      },
    },
    phase,
  );
}
