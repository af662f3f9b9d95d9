import type { RetryVerdict } from '../failure/failure.ts';
import { matchesName } from '../files/glob.ts';
import type { FiredTrigger, Plan, Refusal, Situation } from './plan.ts';
import { DEFAULT_PLANS, type PlanStep, type PolicyPlans, policyCell } from './plan-table.ts';
import { manualReason, reasonFor, tries } from './reasons.ts';
import { asksForStepBack, refuseStepBack } from './step-back/step-back.ts';

/** All tries if the user says `retry: always` and no number, and the most if the user gives none. */
const DEFAULT_MAX_TRIES = 3;
/** Below this confidence a retry would often act on the wrong cause. */
const MIN_CONFIDENCE = 0.7;
/** A script that reads RERAIL_SCALE can halve what it takes. */
const HALF = 0.5;
/** An unclear failure gets one retry. */
const UNCLEAR_TRIES = 2;

type RetryStep = PlanStep & { strategy: 'RETRY' };
type ResumeStep = PlanStep & { strategy: 'RESUME' };
type Reason = Omit<Refusal, 'strategy'>;

/** Steps to consider, in order, and where they come from. */
interface Offer {
  rule: string;
  steps: readonly PlanStep[];
}

/** Decides what to do about a failure. Pure; never throws: MANUAL is always possible. */
export function decide(situation: Situation): Plan {
  const offer = offerFor(situation);
  const refused: Refusal[] = [];
  for (const step of offer.steps) {
    const refusal = refuse(step, situation, offer);
    if (!refusal) return { ...planOf(step, situation, offer), refused };
    refused.push({ strategy: step.strategy, ...refusal });
  }
  return { strategy: 'MANUAL', why: manualReason(situation, refused, offer.rule), rule: offer.rule, refused };
}

/** How many tries a guard has to be ready for: what the user or the policy says, else the default. */
export function mostTries(options: Situation['options'], plans: PolicyPlans = {}): number {
  if (options.retry === 'never') return 1;
  if (options.maxTries !== undefined) return options.maxTries;
  return Math.max(DEFAULT_MAX_TRIES, ...Object.values(plans).map(({ tries = 0 }) => tries));
}

/** What can be done: the user's word first, then the policy's plan, then the default table with what the verdict adds. */
function offerFor(situation: Situation): Offer {
  const { failure, lane, options, policy } = situation;
  const own = policy.plans?.[failure.type];
  const cell = own ? policyCell(failure.type, lane, own) : DEFAULT_PLANS[failure.type][lane];
  const rule = own ? `policy:${failure.type}` : `default:${failure.type}/${lane}`;
  const others = [...stepBackOf(situation), ...cell.filter((step) => step.strategy !== 'RETRY')];
  // A step that the user calls optional must not stop the job, whatever it failed for.
  const last: PlanStep[] = options.optional && !cell.some(isSkip) ? [{ strategy: 'SKIP' }] : [];
  const fired = firedTrigger(situation);
  if (fired) {
    const most = options.maxTries ?? own?.tries ?? UNCLEAR_TRIES;
    return { rule: `trigger:${fired.metric}`, steps: [...stepsFor(fired, most, others), ...last] };
  }
  if (options.retry === 'never') return { rule, steps: [...others, ...last] };
  if (options.retry === 'always') {
    const most = options.maxTries ?? own?.tries ?? DEFAULT_MAX_TRIES;
    return { rule: 'input:retry', steps: [{ strategy: 'RETRY', tries: most }, ...others, ...last] };
  }
  const retries = cell.filter(isRetry).map((step) => bounded(step, options.maxTries));
  if (own) return { rule, steps: [...retries, ...others, ...last] };
  // Of an unknown failure nothing is known but the number of tries that the user asked for.
  if (failure.type === 'unknown' && options.maxTries !== undefined) {
    return { rule: 'input:max-tries', steps: [{ strategy: 'RETRY', tries: options.maxTries }, ...others, ...last] };
  }
  const { rule: retryRule = rule, step } = retryOf(situation, cell.find(isRetry));
  const steps = step === undefined ? others : [bounded(step, options.maxTries ?? DEFAULT_MAX_TRIES), ...others];
  return { rule: retryRule, steps: [...steps, ...last] };
}

/** The first trigger that asks for something else than the usual plan; a script that forbids retries gets none at a smaller scale. */
const firedTrigger = ({ triggers = [], options }: Situation): FiredTrigger | undefined =>
  triggers.find(({ do: act }) => act !== 'checkpoint' && !(act === 'scale-back' && options.retry === 'never'));

function stepsFor({ do: act }: FiredTrigger, most: number, others: readonly PlanStep[]): readonly PlanStep[] {
  switch (act) {
    case 'scale-back':
      return [{ strategy: 'RETRY', tries: most, scale: HALF }, ...others];
    case 'step-back':
      return [{ strategy: 'ROLLBACK', form: 'step-back' }];
    case 'nominate-revert':
      return [{ strategy: 'ROLLBACK' }];
    default:
      return [];
  }
}

/** The table's retry if the verdict or the history gives it a reason; one retry, also without the table, if the verdict is open. */
function retryOf(situation: Situation, own: RetryStep | undefined): { rule?: string; step?: RetryStep } {
  const verdict = verdictOf(situation);
  if (isFlaky(situation))
    return own ? { step: own } : { rule: 'history:flaky', step: { strategy: 'RETRY', tries: UNCLEAR_TRIES } };
  if (verdict === 'same-again') return own ? { step: own } : {};
  const known = own && own.only === undefined ? own : undefined;
  if (verdict === 'transient' && known) return { step: known };
  if (situation.lane === 'DOCS') return known ? { step: known } : {};
  return {
    rule: `verdict:${verdict}`,
    step: { strategy: 'RETRY', ...(known?.scale === undefined ? {} : { scale: known.scale }), tries: UNCLEAR_TRIES },
  };
}

/** A policy that hands a failure type over wants no step back either, unless it declares the path. */
function stepBackOf(situation: Situation): readonly PlanStep[] {
  const { failure, lane, policy, stepBack } = situation;
  if (!asksForStepBack(situation)) return [];
  const own = policy.plans?.[failure.type];
  const isManual = own !== undefined && (own.lanes?.[lane] ?? own.strategy) === 'MANUAL';
  return isManual && stepBack?.path === undefined ? [] : [{ strategy: 'ROLLBACK', form: 'step-back' }];
}

const isSkip = (step: PlanStep) => step.strategy === 'SKIP';
const isRetry = (step: PlanStep): step is RetryStep => step.strategy === 'RETRY';
const bounded = (step: PlanStep, most = Number.POSITIVE_INFINITY): PlanStep =>
  isRetry(step) ? { ...step, tries: Math.min(step.tries, most) } : step;

function refuse(step: PlanStep, situation: Situation, offer: Offer): Reason | undefined {
  if (situation.cancelled && (step.strategy !== 'ROLLBACK' || step.form === 'step-back')) {
    return { reason: 'cancelled', why: 'the step was cancelled' };
  }
  switch (step.strategy) {
    case 'RETRY':
      return refuseRetry(step, situation, offer);
    case 'RESUME':
      return refuseResume(step, situation, offer);
    case 'SKIP':
      return refuseSkip(situation);
    case 'ROLLBACK':
      if (step.form === 'step-back') return refuseStepBack(situation);
      return isProtected(situation)
        ? undefined
        : { reason: 'branch-not-named', why: 'the policy names no rollback for this branch' };
  }
}

function refuseSkip({ options, policy, failure }: Situation): Reason | undefined {
  if (!options.optional) return { reason: 'not-optional', why: 'the step is not marked "optional"' };
  const { optionalTypes: types } = policy;
  if (types && !types.includes(failure.type)) {
    return {
      reason: 'type-not-optional',
      why: `the policy skips optional steps only for ${types.join(', ') || 'no failure'}`,
    };
  }
  return policy.isBroken
    ? { reason: 'policy-broken', why: 'rerail skips nothing until the policy is valid again' }
    : undefined;
}

function refuseRetry(step: RetryStep, situation: Situation, offer: Offer): Reason | undefined {
  const { survivors, made, stopped } = situation;
  if (survivors.length > 0) {
    return { reason: 'survivor', why: `a process of the failed try is still running: ${survivors.join(', ')}` };
  }
  const doubt = refuseOutsideEffects(situation) ?? refuseDoubt(step, situation, offer);
  if (doubt) return doubt;
  if (made.tries >= step.tries) return { reason: 'tries-spent', why: `${tries(step.tries)} used` };
  return stopped === undefined ? undefined : { reason: 'stopped', why: stopped };
}

function refuseResume(step: ResumeStep, situation: Situation, offer: Offer): Reason | undefined {
  const { resumable, runnerDied, made } = situation;
  const outside = refuseOutsideEffects(situation);
  if (outside) return outside;
  if (!resumable)
    return { reason: 'no-checkpoint', why: 'there is no checkpoint to resume from: the step has no stage' };
  if (step.only === 'runner-died' && !runnerDied) return { reason: 'runner-works', why: 'the runner did not die' };
  const doubt = runnerDied ? undefined : refuseDoubt(step, situation, offer);
  if (doubt) return doubt;
  const once = step.only === 'untried' || isOpen(situation, offer);
  if (once && made.tries > 1) return { reason: 'tried-in-place', why: 'the retry failed from the same checkpoint' };
  const { reruns } = situation;
  if (reruns && reruns.made >= reruns.allowed) {
    return {
      reason: 'budget-spent',
      why:
        reruns.allowed === 1
          ? 'the only re-run that the policy allows a job is used'
          : `all ${reruns.allowed} re-runs that the policy allows a job are used`,
    };
  }
  if (made.resumes >= step.times) {
    const often = made.resumes === 1 ? 'once' : `${made.resumes} times`;
    return { reason: 'resumes-spent', why: `this run resumed the stage ${often} already` };
  }
  return undefined;
}

/**
 * A retry or a resume needs a reason: a verdict, the history, or the word of the user or the policy. Confidence counts unless
 * the user set the number of tries or the history speaks.
 */
function refuseDoubt(step: RetryStep | ResumeStep, situation: Situation, { rule }: Offer): Reason | undefined {
  const { failure, options, history, made, time } = situation;
  if (rule === 'input:retry' || rule === 'input:max-tries' || isFlaky(situation)) return undefined;
  if (rule.startsWith('trigger:')) return undefined;
  const isPolicys = rule.startsWith('policy:');
  const verdict = verdictOf(situation);
  if (!isPolicys && verdict === 'same-again') return { reason: 'same-again', why: 'a retry would fail the same way' };
  if (step.only === 'known-flaky') return { reason: 'not-known-flaky', why: 'it has not passed on a retry before' };
  if (failure.confidence < MIN_CONFIDENCE && options.maxTries === undefined) {
    const sure = `${Math.floor(failure.confidence * 100)} %`;
    return { reason: 'low-confidence', why: `only ${sure} certain, and a retry needs 70 %` };
  }
  if (isPolicys) return undefined;
  if (made.tries === 1 && history.repeated.includes(failure.signature)) {
    return { reason: 'failed-before', why: 'an earlier retry failed the same way at this commit' };
  }
  if (verdict === 'transient') return undefined;
  if (situation.lane === 'DOCS') {
    return {
      reason: 'unclear',
      why: 'whether a retry would pass is unclear, and the DOCS lane has no time to find out',
    };
  }
  const over = time?.budgetMs !== undefined && time.spentMs + time.lastTryMs > time.budgetMs;
  return over
    ? { reason: 'lane-budget', why: `a retry would take the ${situation.lane} lane over its time budget` }
    : undefined;
}

/** Outside effects are not repeated unless the user says that they may be (`retry: always`). */
function refuseOutsideEffects({ externalEffects, options }: Situation): Reason | undefined {
  if (externalEffects.length === 0 || options.retry === 'always') return undefined;
  return { reason: 'outside-effects', why: `the script acts outside the workspace (${externalEffects.join(', ')})` };
}

/** A failure without a verdict (of a record from another version) says nothing about a retry. */
const verdictOf = ({ failure }: Situation): RetryVerdict => failure.retry ?? 'unclear';

/** Only the default table asks for a verdict. */
const isOpen = (situation: Situation, { rule }: Offer) =>
  !rule.startsWith('policy:') &&
  !rule.startsWith('input:') &&
  !isFlaky(situation) &&
  verdictOf(situation) === 'unclear';

/** What failed again after a retry at the same commit is not flaky, whatever it did before. */
const isFlaky = ({ history, failure: { signature } }: Situation) =>
  history.flaky.includes(signature) && !history.repeated.includes(signature);

const isProtected = ({ branch, policy }: Situation) =>
  branch !== undefined && (policy.rollbackBranches ?? []).some((pattern) => matchesName(pattern, branch));

function planOf(step: PlanStep, situation: Situation, offer: Offer): Omit<Plan, 'refused'> {
  const rule = step.strategy === 'SKIP' && situation.options.optional ? 'input:optional' : offer.rule;
  const plan = { strategy: step.strategy, why: reasonFor(step, situation, offer.rule), rule };
  if (step.strategy === 'ROLLBACK' && step.form === 'step-back') return { ...plan, stepBack: true };
  if (step.strategy !== 'RETRY' && step.strategy !== 'RESUME') return plan;
  const { time } = situation;
  return {
    ...plan,
    ...(step.strategy === 'RETRY' ? { tries: step.tries } : {}),
    ...(step.strategy === 'RETRY' && step.waitMs !== undefined ? { waitMs: step.waitMs } : {}),
    ...(step.scale === undefined ? {} : { scale: step.scale }),
    ...(time === undefined ? {} : { expectedMinutes: Math.round(time.lastTryMs / 600) / 100 }),
  };
}
