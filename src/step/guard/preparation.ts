import type { CaptureResult } from '../../checkpoint/engine.ts';
import { RefusedError } from '../../errors.ts';
import type { Lane } from '../../failure/failure.ts';
import type { FolderIdentity } from '../../files/folder-identity.ts';
import type { Script } from '../../guard/guard.ts';
import type { Policy } from '../../policy/policy.ts';
import { mostTries } from '../../recovery/decide.ts';
import { restoreCaches, restoreRecordedCaches } from '../caches/before-script.ts';
import type { Stage } from '../stages/stage.ts';
import type { StageProbes } from '../stages/stage-probes.ts';
import type { StepContext } from '../step-context.ts';
import { workspaceFolder } from '../workspace-folder.ts';
import { keepReserve } from './disk-reserve.ts';
import { effectsOf, knownRepeatable } from './effects.ts';
import type { KeptConfig } from './git-config.ts';

/** Tells a script that it goes on from what an earlier attempt of it left (`1`), or that it no longer does (`0`). */
export const RESUMED_VARIABLE = 'RERAIL_RESUMED';

/** How a script is going to run. Everything that could not be prepared is absent; the script runs anyway. */
export interface Prepared {
  lane: Lane;
  /** Absent if nothing spoke for it. */
  laneReason?: string;
  /** Absent in a repository without a policy, as far as that is known. */
  policy?: Policy;
  /** Some revision of the policy is not valid: nothing is skipped. */
  isPolicyBroken?: boolean;
  /** Why policy forbids another try, whatever the step says. */
  never?: string;
  /** Why nothing but this one try happens: a person said stop. */
  stop?: string;
  /** What only a failure asks for has been read. */
  isComplete?: boolean;
  maxTries: number;
  /** By what the script acts outside of the workspace; undefined if nobody needed to know yet. */
  effects?: readonly string[];
  /** Restore the workspace before another try. */
  clean: boolean;
  /** What the workspace's path led to before the script. */
  folder?: FolderIdentity;
  stage?: Stage;
  before?: CaptureResult;
  /** Restored with `before`. */
  gitConfig?: KeptConfig;
  probes?: StageProbes;
  /** An earlier attempt completed the stage, and its workspace was restored: there is nothing to run. */
  fastForwarded: boolean;
  /** The script goes on from what it left in an earlier attempt. */
  resumed: boolean;
  /** Where the script finds what earlier attempts tried, if this run has stepped back to a stage. */
  contextFile?: string;
}

/**
 * Reads the circumstances, fast-forwards or resumes, and captures the workspace. Ends early if the step is cancelled.
 * @throws RefusedError `stage-name-taken`
 */
export async function prepare(phase: StepContext, script: Script, environment: NodeJS.ProcessEnv): Promise<Prepared> {
  const prepared: Prepared = {
    lane: 'STANDARD',
    maxTries: mostTries(phase.inputs),
    clean: false,
    fastForwarded: false,
    resumed: false,
  };
  const steps = [
    readCircumstances,
    readEffects,
    beginStage,
    restoreRecordedCaches,
    fastForward,
    restoreCaches,
    captureBefore,
    uploadBefore,
    resume,
    tellContext,
  ];
  for (const step of steps) {
    if (phase.cancel.aborted || (prepared.fastForwarded && step !== restoreCaches)) continue;
    await phase.bestEffort('Preparing the step', () => step(phase, prepared, script, environment), isUsers);
  }
  return prepared;
}

const isUsers = (error: unknown) => error instanceof RefusedError && error.reason === 'stage-name-taken';

/** What the policy says, and the lane it leads to. If that cannot be found out, the ordinary case applies. */
async function readCircumstances(
  phase: Pick<StepContext, 'bestEffort' | 'run' | 'log' | 'inputs' | 'env' | 'context'>,
  prepared: Prepared,
): Promise<void> {
  const { stopFor, withPolicy } = await import('../job-policy.ts');
  const inForce = await phase.bestEffort('Reading the policy', () => phase.run.policy('quick'));
  const choice = await phase.bestEffort('Choosing the lane', () => phase.run.lane(inForce?.policy));
  if (choice) phase.log.debug(`lane ${choice.lane}: ${choice.why}`);
  prepared.lane = choice?.lane ?? 'STANDARD';
  if (choice && choice.by !== 'default') prepared.laneReason = choice.why;
  if (inForce) {
    prepared.policy = inForce.policy;
    prepared.isPolicyBroken = inForce.isBroken;
    Object.assign(phase.inputs, withPolicy(phase.inputs, inForce.policy, prepared.lane));
    prepared.maxTries = mostTries(phase.inputs, inForce.policy.plans);
  }
  const stop = await phase.bestEffort('Asking whether to stop', () => stopFor(phase));
  if (stop !== undefined) {
    prepared.stop = stop;
    prepared.maxTries = 1;
  }
  prepared.clean = phase.inputs.cleanTries ?? prepared.lane !== 'DOCS';
}

/** What may not be repeated is not made ready for it either: nothing is folded, held back or captured. */
async function readEffects(
  phase: Pick<StepContext, 'bestEffort' | 'inputs' | 'context' | 'run'>,
  prepared: Prepared,
  script: Script,
): Promise<void> {
  if (prepared.maxTries === 1) return;
  const job = await phase.bestEffort('Asking the policy', () => knownRepeatable(phase, prepared.policy));
  if (job?.never !== undefined) {
    prepared.never = job.never;
    prepared.maxTries = 1;
  }
  if (phase.inputs.retry === 'always') return;
  prepared.effects = job?.isIdempotent ? [] : await effectsOf(phase.inputs, script.text);
  if (prepared.effects.length > 0) prepared.maxTries = 1;
}

async function beginStage(
  phase: Pick<StepContext, 'inputs' | 'bestEffort' | 'job' | 'masker' | 'context' | 'clock'>,
  prepared: Prepared,
  script: Script,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const name = phase.inputs.stage;
  if (name === undefined) return;
  const { openStage } = await import('../stages/stage.ts');
  const what = `Recording stage "${name}"`;
  const stage = await phase.bestEffort(what, () => openStage(phase, name, script, environment), isUsers);
  if (!stage) return;
  prepared.stage = stage;
  const effects = prepared.effects ?? (await effectsOf(phase.inputs, script.text));
  if (effects.length > 0) await phase.bestEffort(what, () => stage.update({ external: true }));
}

async function fastForward(
  phase: StepContext,
  prepared: Prepared,
  script: Script,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  if (!prepared.stage || phase.context.attempt <= 1) return;
  const [{ fastForward }, { carryPlans }] = await Promise.all([
    import('../stages/fast-forward.ts'),
    import('../stages/earlier.ts'),
  ]);
  await carryPlans(phase, prepared.stage);
  prepared.fastForwarded = (await fastForward(phase, prepared.stage, script, environment)) !== undefined;
}

/** Nothing, with a warning if the workspace could not be captured. */
async function captureBefore(
  phase: StepContext,
  prepared: Prepared,
  script: Script,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const { stage, clean, maxTries } = prepared;
  if (!stage && !(clean && maxTries > 1)) return;
  const [{ snapshotOf, newestCheckpoint }, { probeExecutables, startProbes }] = await Promise.all([
    import('../stages/stage.ts'),
    import('../stages/stage-probes.ts'),
  ]);
  const executables = stage ? probeExecutables(phase, script, environment) : Promise.resolve(undefined);
  const parent = stage ? await newestCheckpoint(await phase.job()) : await newestHere(phase);
  const before = await phase.capture({
    ...(stage === undefined ? {} : { stage: stage.record.name }),
    ...(parent === undefined ? {} : { parent }),
    // Stages take odd numbers before and even ones after; what serves this step only comes before all of them.
    sequence: stage ? stage.record.order * 2 - 1 : 0,
    clean: true,
  });
  if (before) Object.assign(prepared, { before, ...(await workspaceFolder(phase)) });
  if (before && clean && maxTries > 1) {
    const { keepGitConfig } = await import('./git-config.ts');
    prepared.gitConfig = keepGitConfig(phase.context.workspace);
    await keepReserve(phase);
  }
  if (!stage || phase.cancel.aborted) return;
  if (before) await phase.bestEffort('Recording the stage', () => stage.update({ before: snapshotOf(before) }));
  // The script may install what it names.
  await executables;
  prepared.probes = startProbes(phase, environment, executables);
}

/** What serves one step only may build on all that the machine has: it is never uploaded. */
async function newestHere(phase: Pick<StepContext, 'engine' | 'localStore' | 'context'>): Promise<string | undefined> {
  const [engine, store] = await Promise.all([phase.engine(), phase.localStore()]);
  return engine.parentFor(phase.context.workspace, store);
}

/** Sends what a later attempt needs before or beside the script, if the machine may not live to do it afterwards. */
async function uploadBefore(
  phase: Pick<StepContext, 'inputs' | 'bestEffort' | 'job' | 'uploads'>,
  { lane, stage }: Prepared,
): Promise<void> {
  if (!stage) return;
  const { KEEP_ON_FAILURE, uploadTime } = await import('../upload.ts');
  const time = uploadTime(phase.inputs, lane);
  if (time === 'never') return;
  await phase.bestEffort('Starting the upload', async () => {
    await (await phase.job()).mark(KEEP_ON_FAILURE);
    if (time === 'before') await phase.uploads.send();
  });
}

/** What earlier attempts tried, for the script and for people. */
async function tellContext(
  phase: Pick<StepContext, 'context' | 'job' | 'masker' | 'log'>,
  prepared: Prepared,
): Promise<void> {
  if (phase.context.attempt <= 1) return;
  const { tellRollback, writeContext } = await import('../stages/rollbacks.ts');
  const file = await writeContext(phase);
  if (file === undefined) return;
  prepared.contextFile = file;
  await tellRollback(phase);
}

async function resume(phase: StepContext, prepared: Prepared): Promise<void> {
  const { stage, before, probes } = prepared;
  if (!stage || !before || !probes || !phase.inputs.resumable || phase.context.attempt <= 1) return;
  const { resumeStage } = await import('../stages/resume.ts');
  prepared.resumed = await resumeStage(phase, stage, before, probes);
}
