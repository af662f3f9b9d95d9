import type { Switches } from '../../switches.ts';
import type { Json } from '../expressions/data.ts';
import type { Grants } from '../workflow/permissions.ts';
import type { Workflow } from '../workflow/workflow.ts';
import type { LegPlan } from './leg.ts';
import type { JobRecord } from './records.ts';

/** What the jobs of one workflow see, the called one's inputs and secrets included. */
export interface WorkflowScope {
  workflow: Workflow;
  github: Readonly<Record<string, Json>>;
  vars: Json;
  inputs: Json;
  secrets: Readonly<Record<string, string>>;
  /** What its jobs' tokens may do at most: the repository's standard, or what the caller grants. */
  permissions: Grants;
}

/** A leg ready to run. */
export interface LegRequest {
  plan: LegPlan;
  scope: WorkflowScope;
  needs: Json;
  /** Of the job's token. */
  permissions: Grants;
  /** Whether the leg goes on where the run is cancelled: its job's `if` still holds then. */
  survivesCancel: () => Promise<boolean>;
  /** Aborted where another leg has failed fast. */
  failFast: AbortSignal;
}

/** What the graph needs from the attempt it belongs to. */
export interface GraphHost {
  readonly cancelled: boolean;
  readonly switches: Switches;
  /** What the leg, or the legs below a prefix, came to in earlier attempts; empty where everything shall run. */
  earlier(legPrefix: string): JobRecord[];
  /** Whether the attempt runs again what came to this. */
  runsAgain(record: JobRecord): boolean;
  keep(record: JobRecord): void;
  /** Adds a job that ends without running. */
  conclude(
    plan: Pick<LegPlan, 'key' | 'name' | 'leg' | 'mayFail'>,
    conclusion: JobRecord['conclusion'],
    problem?: string,
  ): void;
  runLeg(request: LegRequest): Promise<JobRecord>;
  loadCalled(uses: string): Promise<Workflow>;
}
