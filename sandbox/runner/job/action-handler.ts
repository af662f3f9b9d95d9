import path from 'node:path';
import type { Json } from '../expressions/data.ts';
import { evaluateText, evaluateTexts } from '../expressions/evaluate.ts';
import type { NodeRuns } from '../workflow/action-manifest.ts';
import type { ActionStep } from '../workflow/workflow.ts';
import type { ResolvedAction } from './action-store.ts';
import { actionEnvironment } from './process-environment.ts';
import { logEntries, streamsTo, workerOf } from './script-handler.ts';
import type { StepContext } from './step-context.ts';
import { runProcess } from './step-process.ts';

/**
 * Puts the action's own entries into the `github` context of the step. `action_path` is none of them: the runner sets it for the
 * steps of a composite action only (actions/runner, CompositeActionHandler.cs).
 */
export function enterAction(step: StepContext, action: ResolvedAction): void {
  Object.assign(step.github, {
    action_repository: action.repository ?? '',
    action_ref: action.ref ?? '',
  } satisfies Record<string, Json>);
}

/**
 * Inputs of an action: `with:` and the defaults of what it leaves out, evaluated anew in every phase
 * (actions/runner, ActionRunner.cs).
 */
export async function evaluateInputs(step: StepContext, definition: ActionStep, action: ResolvedAction) {
  const scope = step.expressions();
  const given = await evaluateTexts(definition.with, scope);
  const inputs = { ...given };
  const names = new Map(Object.keys(given).map((name) => [name.toLowerCase(), name]));
  for (const { name, default: value, deprecation } of action.manifest.inputs) {
    if (!names.has(name.toLowerCase())) inputs[name] = await evaluateText(value, scope);
    else if (deprecation) step.warn(`Input '${name}' has been deprecated with message: ${deprecation}`);
    names.delete(name.toLowerCase());
  }
  if (names.size > 0) {
    const valid = action.manifest.inputs.map(({ name }) => name);
    step.warn(`Unexpected input(s) '${[...names.values()].join("', '")}', valid inputs are ['${valid.join("', '")}']`);
  }
  return inputs;
}

/** Runs one phase of a JavaScript action (actions/runner, Handlers/NodeScriptActionHandler.cs). */
export async function runNodeAction(
  step: StepContext,
  definition: ActionStep,
  action: ResolvedAction,
  runs: NodeRuns,
): Promise<void> {
  const inputs = await evaluateInputs(step, definition, action);
  logAction(step, definition, inputs);
  const entry = runs[step.phase] ?? '';
  const code = await runProcess({
    program: process.execPath,
    args: [path.join(action.folder, entry)],
    cwd: step.job.machine.workspace,
    env: actionEnvironment(step, inputs),
    ...streamsTo(step),
    ...workerOf(step),
    signal: step.signal,
    time: step.job.time,
  });
  // A failing action says so itself; the runner adds nothing.
  if (code !== 0) step.fail();
}

export function logAction(step: StepContext, { uses }: ActionStep, inputs: Readonly<Record<string, string>>): void {
  if (step.phase === 'post') {
    step.log('Post job cleanup.');
    return;
  }
  step.log(`##[group]Run ${uses}`);
  logEntries(step, 'with', Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== '')));
  logEntries(step, 'env', step.environment());
  step.log('##[endgroup]');
}
