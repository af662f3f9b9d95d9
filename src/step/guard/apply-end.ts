import type { Acts } from '../../ports/acts.ts';
import { apply } from '../../recovery/apply.ts';
import type { Stage } from '../stages/stage.ts';
import type { StepContext } from '../step-context.ts';
import type { FailedTry } from './failed-try.ts';

/** Applies what is left to do if no try follows: skip the step, leave the stage to the next attempt, or hand over. */
export async function applyEnd(
  phase: Pick<StepContext, 'bestEffort' | 'ledger' | 'job' | 'clock'>,
  failed: FailedTry,
  stage: Stage | undefined,
) {
  const { plan, key, situation } = failed;
  const end = { state: 'failed' as 'failed' | 'skipped' };
  const acts: Acts = {
    skip: {
      async run() {
        end.state = 'skipped';
        return { done: true };
      },
    },
    resume: {
      async run() {
        await stage?.update({ plannedResumes: situation.made.resumes + 1 });
        return { done: true, ...(stage?.record.before ? { checkpoint: stage.record.before.checkpoint } : {}) };
      },
    },
    'step-back': {
      async run() {
        if (!stage) return { done: false, why: 'the step has no stage' };
        await noteStepBack(phase, failed, stage, 'planned');
        return { done: true };
      },
    },
    'hand-over': {
      async run() {
        const isAsked = plan.refused.some(({ reason }) => reason === 'needs-approval');
        if (isAsked && stage) await noteStepBack(phase, failed, stage, 'asked');
        return { done: true };
      },
    },
  };
  await phase.bestEffort('Recording the end', async () => apply(plan, acts, await phase.ledger(), key));
  return end.state;
}

async function noteStepBack(
  phase: Pick<StepContext, 'job' | 'clock'>,
  { failure, situation, plan }: FailedTry,
  stage: Stage,
  state: 'asked' | 'planned',
): Promise<void> {
  const { stepBack: facts } = situation;
  if (!facts) return;
  const { recordStepBack } = await import('../stages/step-back.ts');
  const kind = plan.rule.startsWith('trigger:') ? 'trigger' : facts.path === undefined ? 'same-failure' : 'path';
  await stage.update({ stepBack: plan.why });
  await recordStepBack(phase, stage, { facts, failure, reason: plan.why, trigger: kind, state });
}
