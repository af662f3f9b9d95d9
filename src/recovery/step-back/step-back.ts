import type { Refusal, Situation } from '../plan.ts';

/** What stepping back depends on: the stages of a job whose last one has failed. Plain data. */
export interface StepBackFacts {
  /** In order; the failed one is last. */
  stages: readonly StageFact[];
  /** Index of the first stage whose script ran in this attempt. */
  resumedAt: number;
  /** An earlier attempt of this run failed at this stage with the same signature, and this one did not run all stages before it. */
  cameBack?: true;
  /** A trigger of the policy asks for it, also if this attempt ran all stages. */
  asked?: true;
  /** The stage that policy names for this failure. */
  path?: string;
  /** The stage for which an earlier attempt asked for approval, after the same failure. */
  pending?: string;
  /** How often this run has stepped back to a stage, by its name. */
  made: Readonly<Record<string, number>>;
  /** More stages than this need a person's approval, and more rollbacks to one stage are handed over. */
  approveOver: number;
  maxPerTarget: number;
  /** A person has approved of the rollback in question. */
  approved: boolean;
}

export interface StageFact {
  name: string;
  /** Its script acts outside the workspace. */
  external?: true;
}

type Reason = Omit<Refusal, 'strategy'>;

/** Whether anything asks for a step back: the same failure after a resume, or a declared path. */
export const asksForStepBack = ({ stepBack }: Situation): boolean =>
  stepBack !== undefined && [stepBack.cameBack, stepBack.path, stepBack.pending].some((reason) => reason !== undefined);

/** Index of the stage at which the next attempt would resume: the declared one, else the one before where this attempt resumed. Undefined if absent. */
export function stepBackTarget({ stages, resumedAt, path, pending, asked }: StepBackFacts): number | undefined {
  const named = path ?? pending;
  const index = named === undefined ? -1 : stages.slice(0, -1).findIndex(({ name }) => name === named);
  if (index >= 0) return index;
  if (resumedAt > 0) return resumedAt - 1;
  return asked && stages.length > 1 ? stages.length - 2 : undefined;
}

/** Why the next attempt does not resume at an earlier stage; undefined if it does. Pure. */
export function refuseStepBack({ stepBack, policy, options }: Situation): Reason | undefined {
  if (!stepBack) return { reason: 'no-checkpoint', why: 'there is no stage to step back to: the step has no stage' };
  if (policy.isBroken) {
    return { reason: 'policy-broken', why: 'rerail steps back to no stage until the policy is valid again' };
  }
  const { stages, made, approveOver, maxPerTarget, approved } = stepBack;
  const target = stepBackTarget(stepBack);
  if (target === undefined) {
    return { reason: 'no-earlier-stage', why: 'there is no earlier stage that this attempt did not run' };
  }
  const to = (stages[target] as StageFact).name;
  const often = made[to] ?? 0;
  if (often >= maxPerTarget) {
    const times = often === 1 ? 'once' : often === 2 ? 'twice' : `${often} times`;
    return { reason: 'rollbacks-spent', why: `this run stepped back to stage "${to}" ${times}, and it failed again` };
  }
  const acting = stages.slice(target).find(({ external }) => external);
  if (acting && options.retry !== 'always') {
    return { reason: 'outside-effects', why: `stage "${acting.name}" acts outside the workspace and would run again` };
  }
  const distance = stages.length - 1 - target;
  return distance > approveOver && !approved
    ? {
        reason: 'needs-approval',
        why: `stepping back ${distance === 1 ? '1 stage' : `${distance} stages`}, to "${to}", needs your approval`,
      }
    : undefined;
}
