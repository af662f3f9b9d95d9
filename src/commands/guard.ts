import path from 'node:path';
import { scriptEnvironment } from '../guard/environment.ts';
import type { GuardResult, Script } from '../guard/guard.ts';
import { runTries } from '../guard/tries.ts';
import { DEFAULT_MAX_TRIES } from '../recovery/plan.ts';
import { conclude, type GuardEnd } from './conclusion.ts';
import { doNoHarm, type Phase } from './phase.ts';
import { beginStage, captureBefore, readCircumstances, uploadBefore } from './preparation.ts';
import type { Loss, RetryContext } from './retry.ts';

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
  const { lane, policy } = await readCircumstances(phase);
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
    rules: policy?.rules ?? [],
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
  return conclude(phase, { lane, stage, before, looks, context, losses, result, last });
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
