import type { PolicyTrigger } from '../../policy/policy.ts';
import { triggersFor } from '../../policy/triggers.ts';
import type { StepContext } from '../step-context.ts';
import type { Prepared } from './preparation.ts';

/** The branch that the run works on. Absent for tags and pull requests. */
export const branchOf = ({ ref }: StepContext['context']) => /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1];

/** The policy's triggers that count for this run. */
export const triggersInForce = (
  { policy }: Prepared,
  { context }: Pick<StepContext, 'context'>,
): readonly PolicyTrigger[] =>
  policy && policy.triggers.length > 0 ? triggersFor(policy.triggers, branchOf(context)) : [];
