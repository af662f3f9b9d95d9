import type { FailureType } from '../failure/failure.ts';
import type { Refusal, Situation } from './plan.ts';
import type { PlanStep } from './plan-table.ts';
import { stepBackTarget } from './step-back/step-back.ts';

/** The reasons of plans, as people read them. */

const TYPE_WORDS: Readonly<Record<FailureType, string>> = {
  timeout: 'timeout',
  'test-failure': 'test failure',
  'quality-gate': 'quality gate failure',
  'resource-exhaustion': 'exhausted resources',
  network: 'network failure',
  git: 'git failure',
  unknown: 'unknown cause',
};

/** Below this a type is no more than likely. */
const SURE = 0.7;

/** What a reason speaks of: the type, or the cause of a failure that is of none. */
export function wordsFor({ failure: { type, cause, confidence } }: Pick<Situation, 'failure'>): string {
  if (type === 'unknown') return cause ?? TYPE_WORDS[type];
  return confidence < SURE ? `possibly ${TYPE_WORDS[type]}` : TYPE_WORDS[type];
}

/** `all 3 tries`, `the only try`. */
export const tries = (number: number): string =>
  number === 1 ? 'the only try' : number === 2 ? 'both tries' : `all ${number} tries`;

/** Why a step was taken. */
export function reasonFor(step: PlanStep, situation: Situation, rule: string): string {
  const fired = firedBy(situation, rule);
  if (fired && step.strategy === 'RETRY') return `${fired}: the next try uses less`;
  if (fired && step.strategy === 'ROLLBACK') {
    return `${fired}: ${step.form === 'step-back' ? `the next attempt resumes at ${targetOf(situation)}` : 'the commit is nominated for a revert'}`;
  }
  const what = wordsFor(situation);
  switch (step.strategy) {
    case 'RETRY':
      return `${what}: ${retryReason(step, situation, rule)}`;
    case 'RESUME':
      return `${what}: the next attempt resumes at this stage`;
    case 'SKIP':
      return `${what} in an optional step`;
    case 'ROLLBACK':
      if (step.form === 'step-back') return `${what}: ${stepBackReason(situation)}`;
      return `${what} on a branch that the policy protects: the commit is nominated for a revert`;
  }
}

/** What the trigger measured that the plan comes from. */
const firedBy = ({ triggers = [] }: Situation, rule: string) =>
  triggers.find(({ metric, do: act }) => rule === `trigger:${metric}` && act !== 'checkpoint')?.why;

function targetOf({ stepBack }: Situation): string {
  const target = stepBack && stepBackTarget(stepBack);
  return target === undefined ? 'an earlier stage' : `stage "${stepBack?.stages[target]?.name}"`;
}

function stepBackReason(situation: Situation): string {
  const { stepBack } = situation;
  const target = stepBack && stepBackTarget(stepBack);
  const to = targetOf(situation);
  const isDeclared =
    stepBack?.path !== undefined && stepBack.path === (target === undefined ? '' : stepBack.stages[target]?.name);
  const why = isDeclared ? 'the policy declares the path' : 'resuming here failed the same way';
  return `${why}, so the next attempt resumes at ${to}`;
}

function retryReason(step: PlanStep & { strategy: 'RETRY' }, { history, failure }: Situation, rule: string): string {
  if (rule === 'input:retry') return '"retry: always" retries every failure';
  if (rule === 'input:max-tries') return '"max-tries" allows another try';
  if (rule.startsWith('policy:')) return 'the policy retries it';
  if (history.flaky.includes(failure.signature)) return 'it passed on a retry before';
  if (step.scale !== undefined) return 'a retry may pass with less';
  return rule === 'verdict:unclear' ? 'one retry shows whether it passes' : 'a retry may pass';
}

/** Why a person has to decide. People ask why rerail did not retry; that nobody asked for a revert or a skip answers nothing. */
export function manualReason(situation: Situation, refused: readonly Refusal[], rule = ''): string {
  const { failure, lane, options, cancelled } = situation;
  if (cancelled) return 'the step was cancelled';
  const fired = firedBy(situation, rule);
  if (fired) return [fired, ...refused.slice(0, 1).map(({ why }) => why)].join(': ');
  const what = wordsFor(situation);
  const back = refused.find(({ reason }) => STEP_BACK.has(reason));
  if (back) return `${what}: ${back.why}`;
  const telling =
    refused.find(({ strategy }) => strategy === 'RETRY') ?? refused.find(({ reason }) => TELLING.has(reason));
  if (failure.type === 'unknown' && (!telling || OPEN.has(telling.reason))) {
    const isKnown = failure.cause !== undefined && failure.retry === 'same-again';
    return `${what}: ${isKnown ? 'a retry would fail the same way' : 'no evidence that a retry would help'}`;
  }
  if (telling) return `${what}: ${telling.why}`;
  if (options.retry === 'never') return `${what}: "retry: never" forbids a retry`;
  return failure.retry === 'transient' || failure.retry === 'unclear'
    ? `${what}: rerail does not retry it in the ${lane} lane`
    : `${what}: a retry would fail the same way`;
}

const TELLING: ReadonlySet<string> = new Set([
  'outside-effects',
  'type-not-optional',
  'budget-spent',
  'resumes-spent',
  'tried-in-place',
]);
/** Why a step back, which something asked for, needs a person. */
const STEP_BACK: ReadonlySet<string> = new Set(['needs-approval', 'rollbacks-spent']);
/** Of an unknown failure these say no more than that it is unknown. */
const OPEN: ReadonlySet<string> = new Set(['low-confidence', 'unclear']);
