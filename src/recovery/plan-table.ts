import type { FailureType, Lane } from '../failure/failure.ts';

/** What can be done about a failure. ROLLBACK has three forms: restore, step back, revert. */
export const STRATEGIES = ['RETRY', 'RESUME', 'SKIP', 'ROLLBACK', 'MANUAL'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** One thing to try, and under which condition. A table cell is a list of them: the first that is possible is taken. */
export type PlanStep =
  /** Run the script again in place, until `tries` have been made in all. */
  | { strategy: 'RETRY'; tries: number; scale?: number; waitMs?: number; only?: 'known-flaky' }
  /**
   * Resume at this stage in a later attempt, at most `times` times in a run. `untried`: only if there was no second try in place,
   * because a retry from the checkpoint on a machine that works is the same thing, sooner.
   */
  | { strategy: 'RESUME'; times: number; scale?: number; only?: 'runner-died' | 'known-flaky' | 'untried' }
  /** Go on without it, visibly; only if the user called it optional. */
  | { strategy: 'SKIP' }
  /**
   * Nominate the commit for a revert; only on branches that the policy names. The revert's own preflight decides.
   * `step-back`: let the next attempt resume one stage earlier.
   */
  | { strategy: 'ROLLBACK'; form?: 'step-back' };

export type PlanTable = Readonly<Record<FailureType, Readonly<Record<Lane, readonly PlanStep[]>>>>;

/** What the policy wants for one failure type, in place of the default table's row. */
export interface PolicyPlan {
  strategy: Strategy;
  /** RETRY: all tries together. RESUME: how often. Absent: the default table's number, else 2. */
  tries?: number;
  /** Base of the wait before the next try, in milliseconds. */
  waitMs?: number;
  /** Share of the usual resources, 0.1 to 1. */
  scale?: number;
  only?: 'known-flaky';
  /** Lanes that have a separate strategy. */
  lanes?: Readonly<Partial<Record<Lane, Strategy>>>;
}

export type PolicyPlans = Readonly<Partial<Record<FailureType, PolicyPlan>>>;

/** A script that reads RERAIL_SCALE can halve what it takes. */
const HALF = 0.5;

/**
 * The plans if no policy says otherwise. After every list comes MANUAL: a person decides.
 * The numbers of tries are those of `retry: auto`: a network recovers within three tries or not soon; a command that fails
 * in its own work is not retried.
 */
export const DEFAULT_PLANS: PlanTable = {
  network: {
    DOCS: [{ strategy: 'RETRY', tries: 3 }],
    STANDARD: [
      { strategy: 'RETRY', tries: 3 },
      { strategy: 'RESUME', times: 1 },
    ],
    HEAVY: [
      { strategy: 'RETRY', tries: 3 },
      { strategy: 'RESUME', times: 1 },
    ],
  },
  git: {
    DOCS: [{ strategy: 'RETRY', tries: 2 }],
    STANDARD: [{ strategy: 'RETRY', tries: 2 }],
    HEAVY: [
      { strategy: 'RETRY', tries: 2 },
      { strategy: 'RESUME', times: 1 },
    ],
  },
  timeout: {
    DOCS: [],
    STANDARD: [{ strategy: 'RETRY', tries: 2 }],
    HEAVY: [
      { strategy: 'RETRY', tries: 2 },
      { strategy: 'RESUME', times: 1, only: 'untried' },
    ],
  },
  'resource-exhaustion': {
    DOCS: [],
    STANDARD: [{ strategy: 'RETRY', tries: 2, scale: HALF }],
    HEAVY: [
      { strategy: 'RETRY', tries: 2, scale: HALF },
      { strategy: 'RESUME', times: 1, scale: HALF, only: 'untried' },
    ],
  },
  'test-failure': {
    DOCS: [],
    STANDARD: [{ strategy: 'RETRY', tries: 2, only: 'known-flaky' }, { strategy: 'ROLLBACK' }],
    HEAVY: [
      { strategy: 'RETRY', tries: 2, only: 'known-flaky' },
      { strategy: 'RESUME', times: 1, only: 'known-flaky' },
      { strategy: 'ROLLBACK' },
    ],
  },
  'quality-gate': {
    DOCS: [{ strategy: 'SKIP' }],
    STANDARD: [{ strategy: 'ROLLBACK' }],
    HEAVY: [{ strategy: 'ROLLBACK' }],
  },
  unknown: {
    DOCS: [],
    STANDARD: [],
    HEAVY: [{ strategy: 'RESUME', times: 1, only: 'runner-died' }],
  },
};

const DEFAULT_TIMES = 2;

/** The cell of the table that the policy's plan means. */
export function policyCell(type: FailureType, lane: Lane, plan: PolicyPlan): readonly PlanStep[] {
  const strategy = plan.lanes?.[lane] ?? plan.strategy;
  const usual = DEFAULT_PLANS[type][lane].find((step) => step.strategy === strategy);
  const scale = plan.scale ?? (usual && 'scale' in usual ? usual.scale : undefined);
  const common = {
    ...(scale === undefined ? {} : { scale }),
    ...(plan.only === undefined ? {} : { only: plan.only }),
  };
  switch (strategy) {
    case 'RETRY': {
      const tries = plan.tries ?? (usual?.strategy === 'RETRY' ? usual.tries : DEFAULT_TIMES);
      return [{ strategy, tries, ...common, ...(plan.waitMs === undefined ? {} : { waitMs: plan.waitMs }) }];
    }
    case 'RESUME':
      return [
        { strategy, times: plan.tries ?? (usual?.strategy === 'RESUME' ? usual.times : DEFAULT_TIMES), ...common },
      ];
    case 'MANUAL':
      return [];
    default:
      return [{ strategy }];
  }
}
