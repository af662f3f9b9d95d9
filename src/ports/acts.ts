/** What rerail can do about a failure. A driver offers those that it can do. */
const ACT_NAMES = [
  'restore',
  'retry',
  'resume',
  'step-back',
  'skip',
  'hand-over',
  're-run',
  'comment',
  'open-issue',
  'nominate',
  'revert',
] as const;
export type ActName = (typeof ACT_NAMES)[number];

/** What to do, and under which key it is recorded. */
export interface ActOrder {
  key: string;
  /** The plan's reason. */
  why: string;
}

/** What came of an act. */
export interface ActOutcome {
  /** False: it was wanted and did not come about. */
  done: boolean;
  why?: string;
  checkpoint?: string;
  durationMs?: number;
  savedMs?: number;
}

export interface Act {
  run(order: ActOrder): Promise<ActOutcome>;
  /**
   * Asked if an earlier process began this act and left no outcome: what became of it, or undefined if it may be done again.
   * An act without this is not done a second time.
   */
  resolve?(order: ActOrder): Promise<ActOutcome | undefined>;
}

/** All ways of changing something that a driver offers to the recovery loop. */
export type Acts = Readonly<Partial<Record<ActName, Act>>>;
