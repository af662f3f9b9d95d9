import type { FailureType } from '../failure/failure.ts';
import type { ActName } from '../ports/acts.ts';
import type { Plan, Situation } from '../recovery/plan.ts';

/** Version of every line; readers refuse others. */
export const LEDGER_VERSION = 2;

/** Acts that prepare or end a step and need no plan. */
const HOUSEKEEPING = ['capture', 'fast-forward', 'clean-up'] as const;
export type Deed = ActName | (typeof HOUSEKEEPING)[number];

/** A decision, with all that it was made from. */
export interface PlanEntry {
  kind: 'plan';
  situation: Situation;
  plan: Plan;
}

/** Something is about to be done. Without an `act` of the same key nobody knows whether it was. */
export interface IntentEntry {
  kind: 'intent';
  act: Deed;
  why?: string;
}

/** Something that was done, or was left undone for a reason. */
export interface ActEntry {
  kind: 'act';
  act: Deed;
  /** False: it was wanted and did not come about. */
  done: boolean;
  why?: string;
  checkpoint?: string;
  durationMs?: number;
  /** Of a fast-forward: what the skipped script took when it ran, less the restore. Milliseconds. */
  savedMs?: number;
}

/** How a step ended that failed at least once. */
export interface EndEntry {
  kind: 'end';
  outcome: 'recovered' | 'skipped' | 'failed';
  /** The failed tries, in order. */
  failures: readonly { type: FailureType; signature: string }[];
  tries: number;
  /** What the failed tries took together. Milliseconds. */
  lostMs?: number;
}

export type LedgerEntry = PlanEntry | IntentEntry | ActEntry | EndEntry;

/** Where the lines of one ledger come from. */
export interface LedgerHead {
  repository?: string;
  runId?: string;
  attempt: number;
  jobKey: string;
  /** The commit that the run works on. */
  commit?: string;
  stage?: string;
}

/** An entry with when and where. One masked line of JSON; lines are only ever added. */
export type LedgerLine = LedgerEntry &
  LedgerHead & {
    version: typeof LEDGER_VERSION;
    /** Of what was planned or done: the same key, the same thing. An intent and its act share one. */
    key: string;
    /** ISO 8601, UTC. */
    at: string;
  };
