import { evaluateCondition, evaluateText } from '../expressions/evaluate.ts';
import type { CompositeRuns } from '../workflow/action-manifest.ts';
import type { ActionStep, StepDefinition } from '../workflow/workflow.ts';
import { evaluateInputs, logAction } from './action-handler.ts';
import type { ResolvedAction } from './action-store.ts';
import type { Conclusion, Phase } from './job.ts';
import type { JobContext } from './job-context.ts';
import { StepContext } from './step-context.ts';
import { StepsScope } from './steps-scope.ts';

/** How the steps inside a composite action run: as those outside do. */
export interface InnerSteps {
  hasPhase(job: JobContext, definition: StepDefinition, phase: 'pre' | 'post'): Promise<boolean>;
  phaseCondition(job: JobContext, definition: StepDefinition, phase: Phase): Promise<string>;
  runStep(step: StepContext, timeoutMessage: string): Promise<void>;
}

/** Constants.CompositeActionsMaxDepth of the runner. */
const MAX_DEPTH = 9;

/** Throws where composite actions are nested too deeply; one that uses itself would never end. */
export function assertDepth(depth: number): void {
  if (depth > MAX_DEPTH) throw new Error(`Composite action depth exceeded max depth ${MAX_DEPTH}`);
}

/** One phase of the steps inside a composite action (actions/runner, Handlers/CompositeActionHandler.cs). */
export async function runComposite(
  step: StepContext,
  definition: ActionStep,
  action: ResolvedAction,
  runs: CompositeRuns,
  steps: InnerSteps,
): Promise<void> {
  assertDepth(step.key.split('.').length);
  const inputs = await evaluateInputs(step, definition, action);
  logAction(step, definition, inputs);
  const scope = new StepsScope();
  step.actionStatus = 'success';
  for (const { key, inner } of await innerSteps(step, runs, steps)) {
    const context = new StepContext({
      job: step.job,
      definition: inner,
      phase: step.phase,
      key,
      scope,
      signal: step.signal,
      parent: { context: step, inputs, actionFolder: action.folder },
    });
    await runInner(context, steps);
    if (step.job.control.dead) return;
    const worse = worseOf(step.actionStatus, context.result);
    step.actionStatus = worse;
  }
  if (step.actionStatus !== 'success') step.result = step.actionStatus;
  if (step.phase === 'main') await mapOutputs(step, action, scope, inputs);
}

/** In the order they run: for post the last registered first, and only those whose pre or main ran. */
async function innerSteps(
  step: StepContext,
  runs: CompositeRuns,
  { hasPhase }: InnerSteps,
): Promise<{ key: string; inner: StepDefinition }[]> {
  const all = runs.steps.map((inner, index) => ({ key: `${step.key}.${index}`, inner }));
  if (step.phase === 'main') return all;
  if (step.phase === 'post') {
    return all.filter(({ key }) => step.job.registered.has(key)).reverse();
  }
  const withPre: typeof all = [];
  for (const item of all) if (await hasPhase(step.job, item.inner, 'pre')) withPre.push(item);
  return withPre;
}

async function runInner(context: StepContext, { phaseCondition, runStep }: InnerSteps): Promise<void> {
  try {
    await context.loadEnvironment();
    const condition = await phaseCondition(context.job, context.definition, context.phase);
    if (!(await evaluateCondition(condition, context.expressions()))) context.result = 'skipped';
  } catch (error) {
    context.fail((error as Error).message);
  }
  if (context.result === 'success') await runStep(context, 'The action has timed out.');
  const outcome = context.result;
  if (
    outcome === 'failure' &&
    (await evaluateText(context.definition.continueOnError, context.expressions())) === 'true'
  ) {
    context.result = 'success';
  }
  context.scope.complete(context.definition.id, outcome, context.result);
}

const ORDER: readonly Conclusion[] = ['skipped', 'success', 'failure', 'cancelled'];

function worseOf(a: Conclusion, b: Conclusion): Conclusion {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}

async function mapOutputs(
  step: StepContext,
  action: ResolvedAction,
  scope: StepsScope,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  const expressions = step.expressions();
  const contexts = { ...expressions.contexts, inputs, steps: scope.toContext() };
  for (const [name, value] of action.manifest.outputs) {
    step.setOutput(name, await evaluateText(value, { ...expressions, contexts }));
  }
}

/** Whether a composite action has something to do in the phase. Actions from the workspace may not be there yet. */
export async function compositeHasPhase(
  job: JobContext,
  runs: CompositeRuns,
  phase: 'pre' | 'post',
  { hasPhase }: InnerSteps,
): Promise<boolean> {
  for (const inner of runs.steps) {
    const isKnown = inner.kind === 'uses' && !job.actions.isLocal(inner.uses);
    if (isKnown && (await hasPhase(job, inner, phase))) return true;
  }
  return false;
}
