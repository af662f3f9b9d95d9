import type { Failure, Lane } from '../failure/failure.ts';
import type { PolicyPlans, Strategy } from './plan-table.ts';
import type { StepBackFacts } from './step-back/step-back.ts';

/** What earlier attempts and runs tell about failures: signatures, each once. */
export interface History {
  /** Failures that passed on a retry. */
  flaky: readonly string[];
  /** Failures that came back after a retry at the same commit. */
  repeated: readonly string[];
}

/** A limit of the policy that was crossed, or a stop: what it asks for goes before the usual plan. */
export interface FiredTrigger {
  /** `stop`: a person said so. */
  metric: 'test-failure-rate' | 'duration' | 'memory' | 'disk' | 'quality-score' | 'veto' | 'stop';
  do: 'checkpoint' | 'scale-back' | 'step-back' | 'nominate-revert' | 'hand-over';
  /** In words, with the measured value and the limit. */
  why: string;
}

/**
 * Everything that a plan depends on. Pure data, without `undefined` in place of absent members: the same situation gives the
 * same plan, today and when a ledger line is replayed.
 */
export interface Situation {
  failure: Pick<Failure, 'type' | 'confidence' | 'signature'> &
    Partial<Pick<Failure, 'retry'>> & {
      /** What is known of a failure that is of no type, in words: `command not found`. */
      cause?: string;
    };
  lane: Lane;
  /** What the user asked of this step or job. */
  options: {
    retry: 'auto' | 'always' | 'never';
    maxTries?: number;
    optional: boolean;
  };
  /** What the policy says about failures; absent members leave the defaults in force. */
  policy: {
    plans?: PolicyPlans;
    /** Names or patterns of the branches whose commits may be nominated for a revert. */
    rollbackBranches?: readonly string[];
    /** Which failures of an optional step are skipped; absent: all. */
    optionalTypes?: readonly Failure['type'][];
    /** Some revision of the policy is not valid: nothing is skipped. */
    isBroken?: true;
  };
  history: History;
  /** The branch that the run works on; absent for tags. */
  branch?: string;
  /** Executions so far in this attempt, and how often earlier plans resumed this stage in a later attempt. */
  made: { tries: number; resumes: number };
  /** What all tries so far took, the last of them, and what the lane grants. Milliseconds; without a budget there is no limit. */
  time?: { spentMs: number; lastTryMs: number; budgetMs?: number };
  /** Re-runs of this run so far, and how many the policy allows for a job. */
  reruns?: { made: number; allowed: number };
  /** Names of patterns or facts that show outside effects of the script; empty if there are none. */
  externalEffects: readonly string[];
  /** A checkpoint from before the script exists and a later attempt can find it. */
  resumable: boolean;
  /** The machine died: nobody was left to say how the script ended. */
  runnerDied?: true;
  cancelled: boolean;
  /** Why nothing can run again here, whatever the plan would say: no time is left, a limit of the policy is reached. */
  stopped?: string;
  /** Processes of the failed try that rerail could not end, as people would name them. */
  survivors: readonly string[];
  /** What fired during the try or because of it, in the order of the policy; a stop comes first. */
  triggers?: readonly FiredTrigger[];
  /** The stages before this one; absent if the step is no stage, or nobody asked. */
  stepBack?: StepBackFacts;
}

/** A strategy that was considered and not taken; `reason` is a stable kebab-case name. */
export interface Refusal {
  strategy: Strategy;
  reason: string;
  why: string;
}

/** What to do about a failure, and why. */
export interface Plan {
  strategy: Strategy;
  /** One sentence for people. */
  why: string;
  /** Where it comes from: `default:network/STANDARD`, `policy:network`, `trigger:memory`, `input:retry`, `input:max-tries`, `input:optional`, `verdict:unclear`. */
  rule: string;
  refused: readonly Refusal[];
  /** For ROLLBACK: the next attempt resumes one stage earlier; no commit is nominated. */
  stepBack?: true;
  /** For RETRY: how many tries there will have been at most. */
  tries?: number;
  /** Share of the usual resources that the next execution should use. */
  scale?: number;
  /** Base of the wait before the next try, in milliseconds, if the policy names one. */
  waitMs?: number;
  /** What it will take, in minutes, if that is known. */
  expectedMinutes?: number;
}
