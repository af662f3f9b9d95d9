import type { EvidenceLine, FailureType, Lane, RetryVerdict } from '../failure/failure.ts';
import type { Refusal } from '../recovery/plan.ts';
import type { Strategy } from '../recovery/plan-table.ts';

export const RUN_PLAN_VERSION = 1;

/** What is done about a run. */
const RUN_ACTS = ['rerun-failed-jobs', 'rerun-job', 'rerun-all', 'wait', 'ask', 'none'] as const;
export type RunAct = (typeof RUN_ACTS)[number];

/** Why a run is left alone. */
const LEFT_ALONE = [
  'not-finished',
  'not-failed',
  'cancelled-by-person',
  'superseded',
  'restarted-by-person',
  'stale',
  'excluded',
  'own-run',
  'stopped',
  'spent',
] as const;
export type LeftAlone = { reason: (typeof LEFT_ALONE)[number]; why: string };

/** What part a job has in the failure of its run. */
const ROLES = ['cause', 'cascade', 'cancelled', 'optional', 'carried'] as const;
export type Role = (typeof ROLES)[number];

export interface JobPlan {
  id: number;
  name: string;
  conclusion: string | null;
  role: Role;
  failure: {
    type: FailureType;
    retry: RetryVerdict;
    lane: Lane;
    confidence: number;
    signature: string;
    evidence: readonly EvidenceLine[];
    suggestion?: string;
  } | null;
  /** How long it ran; null if that is unknown. */
  minutes: number | null;
  /** Null for jobs that caused nothing. */
  strategy: Strategy | null;
  why: string;
  refused: readonly Refusal[];
}

/** What was considered about a revert. */
export interface RollbackPlan {
  /** Full sha. */
  culprit: string | null;
  grade: 'likely' | 'proven' | null;
  refused: readonly { reason: string; why: string }[];
  /** The commits that are reverted together, newest first, if there is more than one. */
  range?: readonly string[];
  /** Commits that the probe workflow should be started at. */
  probes?: readonly string[];
  /** There is a revert, or a probe, to look after: of this culprit, for this job. */
  follow?: boolean;
  job?: string;
  /** What is looked after brings the culprit back. */
  reland?: boolean;
}

/** Jobs that the document leaves out for its size. */
export interface Omitted {
  role: Role;
  signature: string | null;
  jobs: number;
}

/** A person's command that a plan comes from. */
export interface PlanCommand {
  name: 'plan' | 'retry';
  /** A login; whether it may command is asked again before anything is done. */
  by: string;
  /** Id of the comment; 0 for a label. */
  comment: number;
  pullRequest: number;
}

/** A deployment that failed although no run of its commit did. */
export interface PlanDeployment {
  id: number;
  environment: string;
}

/** What a plan is about, for issues, alerts and the history: the signature of the first cause, or of what failed without one. */
export function incidentOf({ jobs, run, deployment }: RunPlan): string {
  if (deployment) return `deployment-${deployment.environment.replace(/[^\w.-]+/g, '-').slice(0, 80)}`;
  return (
    jobs.find(({ role }) => role === 'cause')?.failure?.signature ?? `run-${run.workflow.replace(/[^\w./-]+/g, '-')}`
  );
}

/** The plan for a run: what `rerail plan --json` prints and `command: act` takes. `schema/plan.schema.json` describes it. */
export interface RunPlan {
  version: typeof RUN_PLAN_VERSION;
  /** Names this plan, for `/rerail approve`. */
  id: string;
  repository: string;
  run: {
    id: number;
    attempt: number;
    workflow: string;
    event: string;
    branch: string | null;
    sha: string;
    pullRequest: number | null;
    isFork: boolean;
    isDefaultBranch: boolean;
  };
  mode: 'observe' | 'act';
  command?: PlanCommand;
  deployment?: PlanDeployment;
  /** Of a re-run that passed: what it took, what of the jobs that had passed was not repeated (minutes), and what rerail's artifacts of the run hold. */
  balance?: { spentMinutes: number; savedMinutes: number; storageBytes?: number };
  /** Guards that never paid, a sentence each. */
  advice?: readonly string[];
  /** ISO 8601, UTC. */
  decidedAt: string;
  strategy: Strategy | null;
  act: RunAct;
  jobIds: readonly number[];
  leftAlone: LeftAlone | null;
  why: string;
  rule: string;
  refused: readonly Refusal[];
  expectedMinutes: number | null;
  /** ISO 8601, UTC. */
  notBefore: string | null;
  jobs: readonly JobPlan[];
  omitted: readonly Omitted[];
  /** Jobs of the attempt by what became of them. */
  counts: { jobs: number; passed: number; failed: number };
  rollback: RollbackPlan;
  needs: Readonly<Record<string, 'read' | 'write'>>;
  /** `graphql` is false if the server would not answer it; then it is not asked again for this plan. */
  costs: { apiRequests: number; ledgerRequests: number; logBytes: number; graphql?: false };
}
