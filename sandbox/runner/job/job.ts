import type { Json } from '../expressions/data.ts';
import type { JobDefinition, Workflow } from '../workflow/workflow.ts';
import type { Annotation } from './annotation.ts';

/** What a step came to. `null` where its machine was lost before it ended. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';
export type Phase = 'pre' | 'main' | 'post';

/** All a machine is told about the job it shall run. */
export interface JobRequest {
  workflow: Workflow;
  definition: JobDefinition;
  /** Display name. */
  name: string;
  /** REST's id of the job, which is its check run's as well. */
  id: number;
  /** Evaluated where the run is planned; the machine adds `env`, `job`, `runner` and `steps`. */
  contexts: {
    github: Readonly<Record<string, Json>>;
    needs: Json;
    strategy: Json;
    matrix: Json;
    inputs: Json;
    vars: Json;
  };
  secrets: Readonly<Record<string, string>>;
  /** Variables that only processes of actions get: ACTIONS_RUNTIME_TOKEN and its kin. */
  actionEnvironment: Readonly<Record<string, string>>;
  /** Step debug logging is on. */
  debug: boolean;
}

export interface StepRecord {
  /** The id it was given in the workflow. */
  id?: string;
  name: string;
  phase: Phase;
  conclusion: Conclusion | null;
  /** Before `continue-on-error` was applied. */
  outcome: Conclusion | null;
  outputs: Record<string, string>;
  annotations: readonly Annotation[];
  /** ISO 8601. */
  startedAt: string;
  completedAt?: string;
  /** File with the Markdown of the step's summary, secrets hidden. */
  summary?: string;
}

export interface JobOutcome {
  /** `lost` where the machine disappeared. */
  result: 'success' | 'failure' | 'cancelled' | 'lost';
  outputs: Record<string, string>;
  steps: StepRecord[];
  /** Processes of the job live on, and nobody ends them. */
  outlived: boolean;
  /** Those of the job itself: its set-up, its time limit, the loss of its runner. */
  annotations: readonly Annotation[];
}
