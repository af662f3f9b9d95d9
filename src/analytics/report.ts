import type { Lane } from '../failure/failure.ts';
import type { GreenFact, ReplayFacts } from './facts.ts';
import type { Rate } from './rate.ts';

export const REPORT_VERSION = 1;

/** Failures of one kind, with how retries of them ended. */
export interface Group {
  name: string;
  failures: number;
  /** Failed executions of known duration, together. */
  minutesLost: number;
  /** Retries and re-runs that rerail started and whose end is known. */
  recovery: Rate;
}

/** A signature that passed on a retry of the same commit: the failure comes and goes. */
export interface FlakySignature {
  signature: string;
  type: string;
  jobs: readonly string[];
  failures: number;
  recovery: Rate;
  /** Minutes that its failed executions took. */
  minutesLost: number;
  passedThisWeek: number;
  lastSeen: string;
}

/** How much of a budget was used at most. */
export interface BudgetUse {
  name: string;
  limit: number;
  /** The most that was used of it. */
  used: number;
  /** The day, run or job of the most. */
  where: string | null;
}

export interface LaneBudgetUse {
  lane: Lane;
  /** Minutes; null for no limit. */
  budgetMinutes: number | null;
  /** Failed executions of known duration, and those that took longer. */
  measured: number;
  over: number;
}

export interface CheckpointFigures {
  count: number;
  bytes: number;
  storedBytes: number;
  largest: number;
  dirty: number;
  /** The newest clean one of each branch, or job and stage if no branch is known. */
  newestClean: readonly { where: string; id: string; at: string; storedBytes: number }[];
}

export interface Recommendation {
  /** What to do, with the setting or command. */
  what: string;
  /** The figures behind it. */
  why: string;
}

/** What `rerail report --json` prints. */
export interface Report {
  version: typeof REPORT_VERSION;
  source: 'ledger' | 'recorded';
  repository: string | null;
  /** ISO 8601, UTC; null: everything. */
  since: string | null;
  until: string;
  read: { lines: number; ignored: number };
  failures: {
    total: number;
    byType: readonly Group[];
    byLane: readonly Group[];
    byJob: readonly Group[];
    byWorkflow: readonly Group[];
    /** By the Monday that a week begins with, oldest first, weeks without failures included. */
    byWeek: readonly Group[];
    /** Jobs that `byJob` leaves out. */
    jobsOmitted: number;
  };
  recovery: {
    /** Retries and re-runs that rerail started. */
    byRerail: Rate;
    /** Re-runs that people started. */
    byPeople: Rate;
    /** Retries and re-runs whose end is not recorded. */
    open: number;
    /** Failures that nobody retried. */
    notRetried: number;
  };
  minutes: {
    lost: number;
    saved: number;
    savedBy: Readonly<Record<string, number>>;
    spent: number;
    spentBy: Readonly<Record<string, number>>;
    /** Spent on tries and re-runs that failed again. */
    inVain: number;
    /** Saved less what was spent in vain. A re-run that passed would have been started by a person. */
    net: number;
  };
  flaky: readonly FlakySignature[];
  budgets: { reruns: readonly BudgetUse[]; lanes: readonly LaneBudgetUse[] };
  checkpoints: CheckpointFigures | null;
  lastGreen: readonly (Omit<GreenFact, 'at'> & { at: string })[];
  replay: ReplayFacts | null;
  recommendations: readonly Recommendation[];
}

/** The settings that figures are held against. */
export interface ReportPolicy {
  mode: 'observe' | 'act';
  flaky: { maxPerWeek: number };
  budgets: {
    reruns: { perJob: number; perRun: number; perDay: number };
    circuitBreaker: { runs: number; withinMs: number };
  };
  lanes: readonly { lane: Lane; budgetMs: number }[];
}
