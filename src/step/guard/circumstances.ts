import type { StepContext } from '../step-context.ts';
import { effectsOf, repeatableJob } from './effects.ts';
import type { Prepared } from './preparation.ts';

/**
 * What is worth knowing only after a failure, because it takes git or the API: the policy of the base branch if the workspace has none, and
 * whether the job may be repeated. A green job does not pay for it.
 */
export async function completeCircumstances(
  phase: Pick<StepContext, 'bestEffort' | 'run' | 'inputs' | 'context'>,
  prepared: Prepared,
  scriptText: string,
): Promise<void> {
  if (prepared.isComplete) return;
  prepared.isComplete = true;
  const inForce = await phase.bestEffort('Reading the policy', () => phase.run.policy('thorough'));
  if (inForce) {
    prepared.policy = inForce.policy;
    prepared.isPolicyBroken = inForce.isBroken;
  }
  const job = await phase.bestEffort('Reading the workflow file', () => repeatableJob(phase, prepared.policy));
  if (!job) return;
  if (job.never !== undefined) prepared.never = job.never;
  const script = prepared.effects ?? (await effectsOf(phase.inputs, scriptText));
  const isDeclaredHarmless = phase.inputs.sideEffects === 'none';
  prepared.effects = job.isIdempotent || isDeclaredHarmless ? [] : [...script, ...job.effects];
}
