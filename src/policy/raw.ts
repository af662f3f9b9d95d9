/** A policy file as the schema allows it. Kept in step with schema/rerail.schema.json by a test that reads both. */
import type { FailureType } from '../failure/failure.ts';
import type { Strategy } from '../recovery/plan-table.ts';
import type { LaneCheckpoint, Metric, Policy, PolicyTrigger } from './policy.ts';

export type LaneName = 'docs' | 'standard' | 'heavy';

export interface RawLane {
  jobs?: string[];
  paths?: string[];
  'only-paths'?: string[];
  labels?: string[];
  budget?: string;
  checkpoint?: LaneCheckpoint;
}

export interface RawPlan {
  strategy: Strategy;
  tries?: number;
  wait?: string;
  scale?: number;
  only?: 'known-flaky';
  lanes?: Partial<Record<LaneName, Strategy>>;
}

export interface RawTrigger {
  metric: Metric;
  above?: string | number;
  below?: string | number;
  for?: string;
  from?: string;
  branches?: string[];
  do: PolicyTrigger['do'];
}

export interface RawRule {
  id: string;
  type: FailureType;
  pattern: string;
  'ignore-case'?: boolean;
  weight?: number;
  examples: string[];
  'counter-examples'?: string[];
  suggestion?: string;
}

export interface RawPolicy {
  mode?: Policy['mode'];
  lanes?: Partial<Record<LaneName, RawLane>>;
  plans?: Partial<Record<FailureType, RawPlan>>;
  'mixed-causes'?: Policy['mixedCauses'];
  never?: { jobs?: string[]; environments?: string[] };
  idempotent?: { jobs?: string[]; environments?: string[] };
  optional?: { types?: FailureType[] };
  flaky?: { 'max-per-week'?: number; deadline?: string; tests?: string[]; signatures?: string[] };
  budgets?: {
    reruns?: { 'per-job'?: number; 'per-run'?: number; 'per-day'?: number };
    storage?: { 'per-run'?: string; retention?: string };
    'circuit-breaker'?: { runs?: number; within?: string };
  };
  triggers?: RawTrigger[];
  stages?: {
    paths?: { from: string; to: string; when?: FailureType }[];
    'approve-over'?: number;
    'max-per-target'?: number;
  };
  checkpoint?: { stores?: ('artifact' | 'cache' | 's3')[]; secrets?: 'redact' | 'refuse' | 'allow' };
  cache?: { lane?: LaneName; paths: string[]; 'key-files': string[] }[];
  rollback?: {
    branches?: string[];
    mode?: Policy['rollback']['mode'];
    probe?: string;
    exempt?: { authors?: string[]; paths?: string[]; trailers?: string[] };
    limits?: { age?: string; create?: number; push?: number };
    verify?: string;
  };
  notifications?: {
    'pull-request'?: Policy['notifications']['pullRequest'];
    issue?: { labels?: string[] };
    webhook?: { secret: string; escalate?: string[] };
  };
  rules?: RawRule[];
}
