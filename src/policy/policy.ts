import type { FailureType, Lane } from '../failure/failure.ts';
import type { LaneRule } from '../failure/lane.ts';
import type { Rule } from '../failure/rule.ts';
import type { Strategy } from '../recovery/plan-table.ts';

/** Where a repository keeps its policy. */
export const POLICY_FILE = '.github/rerail.yml';

/** When the checkpoints of a lane's stages are uploaded. */
export type LaneCheckpoint = 'auto' | 'none' | 'on-failure' | 'eager';

/** A lane as policy describes it. */
export interface PolicyLane extends LaneRule {
  /** How long a job of the lane should take, in milliseconds; infinite for none. It informs, it never kills. */
  budgetMs: number;
  checkpoint: LaneCheckpoint;
}

/** What policy wants for one failure type, in place of the default table's row. */
export interface PolicyPlan {
  strategy: Strategy;
  /** RETRY: all tries together. RESUME: how often. Absent: the default table's number. */
  tries?: number;
  /** Base of the wait before the next try, in milliseconds. */
  waitMs?: number;
  /** Share of the usual resources, 0.1 to 1. */
  scale?: number;
  only?: 'known-flaky';
  /** Lanes that have a separate strategy. */
  lanes: Readonly<Partial<Record<Lane, Strategy>>>;
}

/** Patterns (`matchesName`) of job ids or names, and of environments. */
export interface JobPatterns {
  jobs: readonly string[];
  environments: readonly string[];
}

export type Metric = 'test-failure-rate' | 'duration' | 'memory' | 'disk' | 'error-rate' | 'quality-score' | 'veto';

/** A limit of a trigger: 0.5 for `50%` (`share`), 3 for `3x` (`multiple` of the estimate), or a bare number. */
export interface Threshold {
  value: number;
  unit: 'share' | 'multiple' | 'number';
}

export interface PolicyTrigger {
  metric: Metric;
  /** Exactly one of the two is there; none for a veto. */
  above?: Threshold;
  below?: Threshold;
  forMs?: number;
  /** Of a quality score: a JSON file and a pointer into it (`quality.json#/score`), or `outputs.NAME`. Of a veto: a file. */
  from?: string;
  /** Patterns of branches; absent: all. */
  branches?: readonly string[];
  do: 'checkpoint' | 'scale-back' | 'step-back' | 'nominate-revert' | 'hand-over';
}

export interface StagePath {
  from: string;
  to: string;
  when?: FailureType;
}

export interface PolicyCache {
  lane?: Lane;
  paths: readonly string[];
  keyFiles: readonly string[];
}

export interface RollbackPolicy {
  /** Patterns of branches; none by default. */
  branches: readonly string[];
  mode: 'issue' | 'pr' | 'push';
  /** File name of the probe workflow. */
  probe?: string;
  exempt: { authors: readonly string[]; paths: readonly string[]; trailers: readonly string[] };
  limits: { ageMs: number; create: number; push: number };
  /** A command. */
  verify?: string;
}

export interface NotificationPolicy {
  pullRequest: 'never' | 'on-action' | 'always';
  issue: { labels: readonly string[] };
  /** `secret` is the name of an environment variable, `escalateMs` counts from the first message. */
  webhook?: { secret: string; escalateMs: readonly number[] };
}

/** The policy in force: what the file says, and defaults for all else. Times in milliseconds, sizes in bytes. */
export interface Policy {
  mode: 'observe' | 'act';
  /** In order: the first that fits is taken. */
  lanes: readonly PolicyLane[];
  plans: Readonly<Partial<Record<FailureType, PolicyPlan>>>;
  /** What becomes of a run if only some of its failed jobs may pass. */
  mixedCauses: 'ask' | 'rerun-job';
  /** Never repeated, unless `idempotent` names it. */
  never: JobPatterns;
  /** May be repeated although it acts outside. */
  idempotent: JobPatterns;
  /** Which failures of an optional step are skipped; absent: all. */
  optional: { types?: readonly FailureType[] };
  /** `tests`: patterns of names. */
  flaky: { maxPerWeek: number; deadlineMs: number; tests: readonly string[]; signatures: readonly string[] };
  budgets: {
    reruns: { perJob: number; perRun: number; perDay: number };
    storage: { perRunBytes: number; retentionMs: number };
    circuitBreaker: { runs: number; withinMs: number };
  };
  triggers: readonly PolicyTrigger[];
  stages: { paths: readonly StagePath[]; approveOver: number; maxPerTarget: number };
  /** `secrets` absent: the step's input decides. */
  checkpoint: { stores: readonly ('artifact' | 'cache' | 's3')[]; secrets?: 'redact' | 'refuse' | 'allow' };
  cache: readonly PolicyCache[];
  rollback: RollbackPolicy;
  notifications: NotificationPolicy;
  /** Users' rules, checked against their own examples. */
  rules: readonly Rule[];
}
