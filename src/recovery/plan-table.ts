import type { FailureType, Lane } from '../failure/failure.ts';

/** What can be done about a failure. ROLLBACK has three forms: restore, step back, revert. */
export const STRATEGIES = ['RETRY', 'RESUME', 'SKIP', 'ROLLBACK', 'MANUAL'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** One thing to try, and under which condition. A table cell is a list of them: the first that is possible is taken. */
export type PlanStep =
  /** Run the script again in place, until `tries` have been made in all. */
  | { strategy: 'RETRY'; tries: number; scale?: number; only?: 'known-flaky' }
  /**
   * Begin again at this stage in a later attempt, at most `times` times. `untried`: only where no second try was made in place,
   * because going on from the checkpoint on the machine that lives is the same thing, sooner.
   */
  | { strategy: 'RESUME'; times: number; scale?: number; only?: 'runner-died' | 'known-flaky' | 'untried' }
  /** Go on without it, visibly; only where the user called it optional. */
  | { strategy: 'SKIP' }
  /** Propose the commit for a revert; only on branches that policy protects. The revert's own preflight decides. */
  | { strategy: 'ROLLBACK' };

export type PlanTable = Readonly<Record<FailureType, Readonly<Record<Lane, readonly PlanStep[]>>>>;

/** A script that wants less may halve what it takes. */
const HALF = 0.5;

/**
 * What is done where no policy says otherwise. Behind every list stands MANUAL: a person decides.
 * The numbers of tries are those of `retry: auto`: a network recovers by itself within three tries or not at all soon;
 * what fails by its own doing is not asked again.
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
