import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { messageOf, UserError } from '../../errors.ts';
import { runBare } from '../../guard/bare-run.ts';
import type { GuardHooks, GuardRequest, GuardResult, Script, TryResult, Verdict } from '../../guard/guard.ts';
import { launch } from '../../guard/process/launch.ts';
import type { ExitStatus, Launch, Running } from '../../guard/process/running.ts';
import { runTries } from '../../guard/tries.ts';
import { CONTEXT_VARIABLE } from '../stages/rollbacks.ts';
import type { TimedCheckpoints } from '../stages/timed-checkpoints.ts';
import type { StepContext } from '../step-context.ts';
import type { FailedTry, RetryContext } from './failed-try.ts';
import { type Prepared, RESUMED_VARIABLE } from './preparation.ts';

/** What came of a script: its tries, or, if rerail could not do its work, no more than how it ended. */
export type Ran = { result: GuardResult } | { bare: ExitStatus };

/**
 * Runs the script, again where the plan says so. A fault of rerail's own does not keep it from running, and does not make it
 * fail if it passed; with `strict: true` it does.
 * @throws UserError if the script itself cannot be run
 */
export async function runScript(
  phase: StepContext,
  script: Script,
  prepared: Prepared,
  context: RetryContext,
  failedTries: FailedTry[],
): Promise<Ran> {
  let folder: string | undefined;
  let timed: TimedCheckpoints | undefined;
  const starts = new Starts();
  try {
    folder = await guardFolder(phase);
    const request = guardRequest(phase, script, prepared, folder);
    timed = await timedFor(phase, prepared);
    await timed?.go();
    const onFailure: GuardHooks['onFailure'] = async (lost, blockedReason) => {
      await timed?.pause();
      const verdict = await answer(context, lost, failedTries, blockedReason, timed);
      if (verdict.again) await timed?.go();
      return verdict;
    };
    const watch = await watchFor(context, timed);
    const hooks: GuardHooks = { onFailure, ...(watch === undefined ? {} : { onStart: watch }) };
    if (phase.runElsewhere) return await phase.runElsewhere(request, hooks);
    const result = await runTries(request, hooks, { ...phase, launch: starts.launch });
    return { result };
  } catch (error) {
    if (phase.inputs.strict || error instanceof UserError) throw error;
    if (phase.runElsewhere) {
      phase.log.warning(`The guard failed while the script ran: ${messageOf(error)}.`);
      return { bare: { exitCode: 1 } };
    }
    if (starts.any) {
      // What happened after the end of a script does not change how it ended.
      phase.log.warning(`The guard failed while the script ran: ${messageOf(error)}.`);
      return { bare: starts.ended ?? { exitCode: 1 } };
    }
    phase.log.warning(
      `The guard failed: ${messageOf(error)}. The script runs without it, as "run:" would: no limits, no retries.`,
    );
    return { bare: await runBare({ script, environment: phase.env, cancel: phase.cancel }) };
  } finally {
    await timed?.pause();
    if (folder !== undefined) forget(folder);
  }
}

/** Starts scripts and knows what became of them, whatever becomes of the guard. */
class Starts {
  any = false;
  /** How the script that was started last has ended; undefined while it has not. */
  ended: ExitStatus | undefined;

  readonly launch = async (asked: Launch): Promise<Running> => {
    this.ended = undefined;
    const running = await launch(asked);
    this.any = true;
    void running.exited.then((status) => {
      this.ended = status;
    });
    return running;
  };
}

/** Starts the watch over each try that the policy's triggers ask for. */
async function watchFor(context: RetryContext, timed: TimedCheckpoints | undefined): Promise<GuardHooks['onStart']> {
  const { phase, prepared } = context;
  if (!prepared.policy || prepared.policy.triggers.length === 0) return undefined;
  const { triggersInForce } = await import('./triggers-in-force.ts');
  const triggers = triggersInForce(prepared, phase);
  if (triggers.length === 0) return undefined;
  const { vetoesSet, watchTry } = await import('../triggers/watch-try.ts');
  // Looked at before the script starts: it may put its veto there at once.
  const before = vetoesSet(phase, triggers);
  return (number, end) => {
    const mayRepeat = number < prepared.maxTries && phase.inputs.retry !== 'never';
    const watch = watchTry(phase, triggers, { number, mayRepeat, end, checkpoint: () => void timed?.now() }, before);
    context.watch = watch;
    return watch.stop;
  };
}

/** Most scripts end before an interval does: the rest loads only where checkpoints by time can come about. */
async function timedFor(phase: StepContext, prepared: Prepared): Promise<TimedCheckpoints | undefined> {
  const isAsked =
    phase.inputs.checkpointEveryMs !== undefined ||
    prepared.lane === 'HEAVY' ||
    prepared.policy?.triggers.some(({ do: act }) => act === 'checkpoint');
  if (!prepared.stage || !isAsked) return undefined;
  return phase.bestEffort('Starting the timed checkpoints', async () => {
    const { timedCheckpoints } = await import('../stages/timed-checkpoints.ts');
    return timedCheckpoints(phase, prepared);
  });
}

async function answer(
  context: RetryContext,
  result: TryResult,
  failedTries: FailedTry[],
  blockedReason: (waitMs: number) => string | undefined,
  timed: TimedCheckpoints | undefined,
): Promise<Verdict> {
  const [{ understand }, { answerFailure }] = await Promise.all([
    import('./failed-try.ts'),
    import('./answer-failure.ts'),
  ]);
  const failed = await context.phase.bestEffort('Classifying the failure', () =>
    understand(context, result, failedTries),
  );
  if (!failed) return { again: false, why: 'the failure could not be classified' };
  failedTries.push(failed);
  // What the next try restores would be lost.
  if (failed.situation.triggers?.some(({ do: act }) => act === 'checkpoint')) await timed?.now();
  return answerFailure(context, failed, blockedReason);
}

function guardRequest(
  { env, inputs, context, cancel }: Pick<StepContext, 'env' | 'inputs' | 'context' | 'cancel'>,
  script: Script,
  prepared: Prepared,
  folder: string,
) {
  const request: GuardRequest = {
    script,
    environment: {
      ...env,
      ...(prepared.resumed ? { [RESUMED_VARIABLE]: '1' } : {}),
      ...(prepared.contextFile === undefined ? {} : { [CONTEXT_VARIABLE]: prepared.contextFile }),
    },
    folder,
    limits: {
      ...(inputs.timeoutMs === undefined ? {} : { timeoutMs: inputs.timeoutMs }),
      ...(inputs.totalTimeoutMs === undefined ? {} : { totalTimeoutMs: inputs.totalTimeoutMs }),
      ...(inputs.stallTimeoutMs === undefined ? {} : { stallTimeoutMs: inputs.stallTimeoutMs }),
      ...(inputs.jobTimeoutMs === undefined ? {} : { jobTimeoutMs: inputs.jobTimeoutMs }),
    },
    maxTries: prepared.maxTries,
    files: context.files,
    cancel,
  };
  return request;
}

/** Where this guard keeps its scripts and command files: below the job's folder, else wherever there is room. */
async function guardFolder(phase: Pick<StepContext, 'bestEffort' | 'job'>): Promise<string> {
  const own = await phase.bestEffort("Making the guard's folder", async () => {
    const job = await phase.job();
    return path.join(job.folder, 'guards', String(await job.takeNumber('guards')));
  });
  if (own !== undefined) return own;
  return mkdtempSync(path.join(tmpdir(), 'rerail-guard-'));
}

/** Scripts and what they wrote may hold secrets: nothing of them stays. What cannot be removed does. */
function forget(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {}
}
