import path from 'node:path';
import type { Script } from '../../guard/guard.ts';
import { scriptEnvironment } from '../../guard/process/environment.ts';
import { learnWorkflowSecrets, recallSecrets, shareSecrets } from '../known-secrets.ts';
import type { StepContext } from '../step-context.ts';
import { conclude, concludeBare, type GuardEnd, notRun } from './conclusion.ts';
import type { FailedTry, RetryContext } from './failed-try.ts';
import { prepare } from './preparation.ts';
import { runScript } from './run-script.ts';

/**
 * Guards a script: fast-forwards it, or captures the workspace, runs it, and does about failures what the plan says.
 * Whatever rerail itself cannot do is a warning; only the script, a cancel or a wrong input make the step fail.
 * @throws RefusedError `stage-name-taken`
 * @throws UserError if the script cannot be run at all
 */
export async function guard(phase: StepContext): Promise<GuardEnd> {
  await phase.bestEffort('Recalling what is secret', () => recallSecrets(phase));
  await phase.bestEffort('Reading which values are secret', () => learnWorkflowSecrets(phase));
  const end = await guardScript(phase);
  await phase.bestEffort('Noting what is secret', () => shareSecrets(phase));
  if (end.result?.tries.some((tried) => tried.masks().length > 0)) {
    await phase.bestEffort('Taking back what holds a masked value', () => phase.uploads.takeBackMasked());
  }
  return end;
}

async function guardScript(phase: StepContext): Promise<GuardEnd> {
  const { inputs } = phase;
  const script: Script = {
    text: inputs.run ?? '',
    ...(inputs.shell === undefined ? {} : { shell: inputs.shell }),
    workingDirectory: path.resolve(phase.context.workspace, inputs.workingDirectory ?? '.'),
  };
  let cancelledAt: number | undefined;
  const noteCancel = () => {
    cancelledAt ??= phase.clock.monotonic();
  };
  if (phase.cancel.aborted) noteCancel();
  phase.cancel.addEventListener('abort', noteCancel, { once: true });

  const prepared = await prepare(phase, script, scriptEnvironment(phase.env));
  const { lane } = prepared;
  if (prepared.fastForwarded) {
    return { outputs: { outcome: 'fast-forwarded', tries: 0, lane }, exitCode: 0, failedTries: [] };
  }
  const context: RetryContext = { phase, prepared, scriptText: script.text };
  const failedTries: FailedTry[] = [];
  const ran = await runScript(phase, script, prepared, context, failedTries);
  if ('bare' in ran) return concludeBare(phase, lane, ran.bare.exitCode);
  await phase.bestEffort('Noting what was used', async () => {
    const { notePeaks } = await import('../job-health.ts');
    await notePeaks(phase, ran.result.tries);
  });
  const last = ran.result.tries.at(-1);
  if (!last) return notRun(phase, prepared, ran.result);
  const end = await conclude(phase, { prepared, context, failedTries, result: ran.result, last, cancelledAt });
  if (ran.result.passed && prepared.policy?.cache.length) {
    const { noteCleanState } = await import('../caches/declared-caches.ts');
    const leftovers = failedTries.length > 0 && !prepared.clean;
    await phase.bestEffort('The look at the cached paths', () => noteCleanState(phase, { leftovers }));
  }
  return end;
}
