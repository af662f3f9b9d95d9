import type { Failure, FailureType, Lane } from '../failure/failure.ts';
import { DEFAULT_PLANS, type PlanStep, type PlanTable, type Strategy } from './plan-table.ts';

/** Tries where the user said `retry: always` and no number, and the ceiling where they gave none. */
export const DEFAULT_MAX_TRIES = 3;

/** Everything a plan depends on. Pure data: the same input gives the same plan, today and when it is replayed. */
export interface PlanInput {
  failure: Pick<Failure, 'type' | 'confidence' | 'signature'>;
  lane: Lane;
  /** What the user asked of this guard. */
  options: {
    retry: 'auto' | 'always' | 'never';
    maxTries?: number;
    optional: boolean;
  };
  /** Executions of the script so far in this attempt, and resumes of this stage in earlier ones. */
  made: { tries: number; resumes: number };
  /** Names of patterns or facts by which the script reaches outside; empty where it does not. */
  externalEffects: readonly string[];
  /** Signatures known to pass on a retry. */
  flaky: readonly string[];
  /** A checkpoint from before the script exists and a later attempt could find it. */
  resumable: boolean;
  runnerDied: boolean;
  cancelled: boolean;
  /** Why no further try can be made here, whatever the plan would say: no time is left, the workspace could not be put back. */
  stopped?: string;
  /** Processes of the lost try that could not be ended, as people would name them. */
  survivors: readonly string[];
  /** The branch is one that policy names for rollbacks. */
  rollbackBranch: boolean;
  /** How long the lost try took; the estimate for the next. */
  lastTryMs?: number;
}

/** A strategy that was considered and not taken; `reason` is a stable kebab-case name. */
export interface Refusal {
  strategy: Strategy;
  reason: string;
  why: string;
}

export interface Plan {
  strategy: Strategy;
  /** One sentence for people. */
  why: string;
  /** Where it comes from: `default:network/STANDARD`, `policy:network`, `input:retry`. */
  rule: string;
  refused: readonly Refusal[];
  /** For RETRY: how many tries there will have been at most. */
  tries?: number;
  /** Share of the usual resources that the next execution should use. */
  scale?: number;
  /** What it will take, in minutes, where that is known. */
  expectedMinutes?: number;
}

/** Decides what to do about a failure. Never throws; MANUAL is always possible. */
export function plan(input: PlanInput, table: PlanTable = DEFAULT_PLANS): Plan {
  const { type } = input.failure;
  const refused: Refusal[] = [];
  const rule = `default:${type}/${input.lane}`;
  for (const step of stepsFor(input, table)) {
    const refusal = refuse(step, input);
    if (refusal) {
      refused.push({ strategy: step.strategy, ...refusal });
      continue;
    }
    return { strategy: step.strategy, why: reasonFor(step, input), rule, refused, ...details(step, input) };
  }
  return { strategy: 'MANUAL', why: manualReason(input, refused), rule, refused };
}

/** The table's cell, bent by what the user asked for. */
function stepsFor({ failure, lane, options }: PlanInput, table: PlanTable): readonly PlanStep[] {
  const ceiling = options.maxTries ?? DEFAULT_MAX_TRIES;
  const cell = table[failure.type][lane];
  const others = cell.filter((step) => step.strategy !== 'RETRY');
  // Who calls a step optional wants the job to go on without it, whatever the reason it failed for.
  const last: PlanStep[] =
    options.optional && !cell.some((step) => step.strategy === 'SKIP') ? [{ strategy: 'SKIP' }] : [];
  if (options.retry === 'never') return [...others, ...last];
  if (options.retry === 'always') return [{ strategy: 'RETRY', tries: ceiling }, ...others, ...last];
  // Nothing is known of an unknown failure; a number of tries that the user wrote down is.
  if (failure.type === 'unknown' && options.maxTries !== undefined) {
    return [{ strategy: 'RETRY', tries: ceiling }, ...others, ...last];
  }
  const bounded = cell.map((step) =>
    step.strategy === 'RETRY' ? { ...step, tries: Math.min(step.tries, ceiling) } : step,
  );
  return [...bounded, ...last];
}

type Reasons = Omit<Refusal, 'strategy'> | undefined;

function refuse(step: PlanStep, input: PlanInput): Reasons {
  if (input.cancelled && step.strategy !== 'ROLLBACK') {
    return { reason: 'cancelled', why: 'the step was cancelled' };
  }
  if (step.strategy === 'RETRY') return refuseRetry(step, input);
  if (step.strategy === 'RESUME') return refuseResume(step, input);
  if (step.strategy === 'SKIP' && !input.options.optional) {
    return { reason: 'not-optional', why: 'the step is not marked optional' };
  }
  if (step.strategy === 'ROLLBACK' && !input.rollbackBranch) {
    return { reason: 'branch-not-named', why: 'no policy names this branch for rollbacks' };
  }
  return undefined;
}

function refuseRetry(step: PlanStep & { strategy: 'RETRY' }, input: PlanInput): Reasons {
  if (input.survivors.length > 0) {
    return { reason: 'survivor', why: `a process of the last try lives on: ${input.survivors.join(', ')}` };
  }
  const outside = refuseOutsideEffects(input);
  if (outside) return outside;
  if (step.only === 'known-flaky' && !isFlaky(input)) return NOT_FLAKY;
  if (input.made.tries >= step.tries) {
    return { reason: 'tries-spent', why: `${count(step.tries, 'try', 'tries')} made, which is the limit` };
  }
  if (input.stopped !== undefined) return { reason: 'stopped', why: input.stopped };
  return undefined;
}

function refuseResume(step: PlanStep & { strategy: 'RESUME' }, input: PlanInput): Reasons {
  const outside = refuseOutsideEffects(input);
  if (outside) return outside;
  if (!input.resumable)
    return { reason: 'no-checkpoint', why: 'there is no checkpoint to resume from: the step has no stage' };
  if (step.only === 'known-flaky' && !isFlaky(input)) return NOT_FLAKY;
  if (step.only === 'runner-died' && !input.runnerDied)
    return { reason: 'runner-lives', why: 'the runner did not die' };
  if (step.only === 'untried' && input.made.tries > 1) {
    return { reason: 'tried-in-place', why: 'it failed again from the same checkpoint' };
  }
  if (input.made.resumes >= step.times) {
    return { reason: 'resumes-spent', why: `resumed ${count(input.made.resumes, 'time', 'times')} already` };
  }
  return undefined;
}

const NOT_FLAKY = { reason: 'not-known-flaky', why: 'this failure is not known to pass on a retry' };

/** What acts outside is not repeated unless the user says that it may be (`retry: always`). */
function refuseOutsideEffects(input: PlanInput): Reasons {
  if (input.externalEffects.length === 0 || input.options.retry === 'always') return undefined;
  return { reason: 'outside-effects', why: `the script acts outside (${input.externalEffects.join(', ')})` };
}

const isFlaky = (input: PlanInput) => input.flaky.includes(input.failure.signature);

function details(step: PlanStep, input: PlanInput): Partial<Plan> {
  const minutes = input.lastTryMs === undefined ? {} : { expectedMinutes: round(input.lastTryMs / 60_000) };
  switch (step.strategy) {
    case 'RETRY':
      return { tries: step.tries, ...minutes, ...(step.scale === undefined ? {} : { scale: step.scale }) };
    case 'RESUME':
      return { ...minutes, ...(step.scale === undefined ? {} : { scale: step.scale }) };
    default:
      return {};
  }
}

const TYPE_WORDS: Readonly<Record<FailureType, string>> = {
  timeout: 'a timeout',
  'test-failure': 'a test failure',
  'quality-gate': 'a quality gate',
  'resource-exhaustion': 'exhausted resources',
  network: 'a network failure',
  git: 'a git failure',
  unknown: 'an unknown failure',
};

function reasonFor(step: PlanStep, input: PlanInput): string {
  const what = TYPE_WORDS[input.failure.type];
  switch (step.strategy) {
    case 'RETRY':
      if (input.options.retry === 'always') return `${what}, and the user wants every failure tried again`;
      if (step.only === 'known-flaky') return `${what} that is known to pass on a retry`;
      return step.scale === undefined ? `${what} may pass by itself` : `${what} may pass with less`;
    case 'RESUME':
      return `${what}; a later attempt can go on from this stage`;
    case 'SKIP':
      return `${what} in an optional step`;
    case 'ROLLBACK':
      return `${what} on a branch that must stay green; the commit is proposed for a revert`;
  }
}

/** People ask why it was not simply tried again; that nobody asked for a revert or a skip answers nothing. */
function manualReason(input: PlanInput, refused: readonly Refusal[]): string {
  const what = TYPE_WORDS[input.failure.type];
  if (input.cancelled) return 'the step was cancelled';
  const telling =
    refused.find(({ strategy }) => strategy === 'RETRY') ?? refused.find(({ reason }) => TELLING.has(reason));
  if (telling) return `${what}: ${telling.why}`;
  if (input.options.retry === 'never') return `${what}, and the user wants no retry`;
  if (input.failure.type === 'unknown') return `${what}: nothing says that another try would end otherwise`;
  return `${what} does not go away by trying again`;
}

const TELLING: ReadonlySet<string> = new Set(['outside-effects', 'resumes-spent', 'tried-in-place']);

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const round = (minutes: number) => Math.round(minutes * 100) / 100;
