import type { StepDefinition } from '../workflow/workflow.ts';
import { enterAction, runNodeAction } from './action-handler.ts';
import { compositeHasPhase, type InnerSteps, runComposite } from './composite-handler.ts';
import type { Phase } from './job.ts';
import type { JobContext } from './job-context.ts';
import { runScript } from './script-handler.ts';
import type { StepContext } from './step-context.ts';

/** Why a running step is ended from outside. */
export class StepInterrupted extends Error {
  override readonly name = 'StepInterrupted';
  readonly by: 'cancel' | 'timeout';

  constructor(by: 'cancel' | 'timeout') {
    super('The operation was canceled.');
    this.by = by;
  }
}

/** Whether the step has something to do in the phase. Local actions never have a pre, and are read at their main. */
export async function hasPhase(job: JobContext, definition: StepDefinition, phase: 'pre' | 'post'): Promise<boolean> {
  if (definition.kind === 'run' || (phase === 'pre' && job.actions.isLocal(definition.uses))) return false;
  const { manifest } = await job.actions.resolve(definition.uses);
  if (manifest.runs.kind === 'composite') return compositeHasPhase(job, manifest.runs, phase, INNER);
  return manifest.runs.kind === 'node' && manifest.runs[phase] !== undefined;
}

export async function phaseCondition(job: JobContext, definition: StepDefinition, phase: Phase): Promise<string> {
  if (phase === 'main' || definition.kind === 'run') return definition.condition;
  const { manifest } = await job.actions.resolve(definition.uses);
  if (manifest.runs.kind !== 'node') return 'always()';
  return phase === 'pre' ? manifest.runs.preCondition : manifest.runs.postCondition;
}

/** Runs the phase of a step whose condition holds. Never throws: what went wrong is the step's result. */
export async function runStep(step: StepContext, timeoutMessage: string): Promise<void> {
  try {
    await step.withFileCommands(() => execute(step));
  } catch (error) {
    if (!(error instanceof StepInterrupted)) step.fail((error as Error).message);
    else if (error.by === 'timeout') step.fail(timeoutMessage);
    else {
      step.error(error.message);
      step.result = 'cancelled';
    }
  }
  if (step.commands.failed) step.fail();
}

/** Steps inside a composite action run as those outside do. */
const INNER: InnerSteps = { hasPhase, phaseCondition, runStep };

async function execute(step: StepContext): Promise<void> {
  const { definition } = step;
  if (definition.kind === 'run') {
    // Set and empty, inside a composite action too (actions/runner, ActionRunner.cs).
    Object.assign(step.github, { action_repository: '', action_ref: '' });
    return runScript(step, definition);
  }
  const action = await step.job.actions.resolve(definition.uses);
  enterAction(step, action);
  await registerPost(step);
  const { runs } = action.manifest;
  if (runs.kind === 'composite') return runComposite(step, definition, action, runs, INNER);
  if (runs.kind === 'docker') throw new Error(`Unable to run '${definition.uses}': the sandbox has no containers.`);
  if (action.local && runs.pre !== undefined && step.phase === 'main') {
    step.warn(`\`pre\` execution is not supported for local action from '${definition.uses}'`);
  }
  return runNodeAction(step, definition, action, runs);
}

/**
 * An action gets its post where its pre or its main has started; inside a composite action, where its main has, and
 * then the actions around it have theirs (actions/runner, ActionRunner.cs and CompositeActionHandler.cs).
 */
async function registerPost(step: StepContext): Promise<void> {
  if (step.phase === 'post' || (step.parent && step.phase === 'pre')) return;
  if (!(await hasPhase(step.job, step.definition, 'post'))) return;
  for (let context: StepContext | undefined = step; context; context = context.parent?.context) {
    step.job.registered.add(context.key);
  }
}
