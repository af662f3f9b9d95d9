/** What a repository on the sandbox's GitHub holds beside its git objects. Plain data: it is cloned for stale reads. */
export interface RepositoryState {
  workflows: WorkflowState[];
  runs: RunState[];
  checkRuns: CheckRunState[];
  issues: IssueState[];
  comments: CommentState[];
  reactions: ReactionState[];
  labels: LabelState[];
  collaborators: Record<string, Role>;
  protections: Record<string, ProtectionState>;
  environments: EnvironmentState[];
  deployments: DeploymentState[];
  /** The repository's setting "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPulls: boolean;
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

export interface WorkflowState {
  id: number;
  path: string;
  name: string;
  state: 'active' | 'disabled_manually';
}

export type Status = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
export type JobConclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required';
export type RunConclusion = JobConclusion | 'startup_failure' | 'stale';

export interface RunState {
  id: number;
  number: number;
  workflowId: number;
  /** Display name of the workflow. */
  name: string;
  path: string;
  title: string;
  event: string;
  branch: string;
  sha: string;
  actor: string;
  /** `owner/name` of the repository that the commit comes from: a fork's, or the repository itself. */
  headRepository: string;
  /** Numbers of the pull requests; empty for forks, as on GitHub. */
  pulls: number[];
  /** Milliseconds since the Unix epoch. */
  createdAt: number;
  attempts: AttemptState[];
  /** Re-runs that count against the limit beside the attempts listed. */
  earlierReruns: number;
  logsExpired: boolean;
}

export interface AttemptState {
  number: number;
  status: Status;
  conclusion: RunConclusion | null;
  startedAt: number;
  updatedAt: number;
  triggeringActor: string;
  debug: boolean;
  jobs: JobState[];
}

export interface JobState {
  id: number;
  /** The attempt that the job says it belongs to. */
  attempt: number;
  name: string;
  /** Id in the workflow file. */
  key: string;
  needs: string[];
  status: Status;
  conclusion: JobConclusion | null;
  createdAt: number;
  startedAt: number;
  completedAt: number | null;
  labels: string[];
  runner: string | null;
  steps: StepState[];
  annotations: AnnotationState[];
  /** `continue-on-error`. */
  optional: boolean;
  environment: string | null;
}

export interface StepState {
  name: string;
  number: number;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  startedAt: number | null;
  completedAt: number | null;
}

export interface AnnotationState {
  level: 'notice' | 'warning' | 'failure';
  message: string;
  title: string | null;
  path: string;
  startLine: number;
  endLine: number;
}

export interface CheckRunState {
  id: number;
  name: string;
  sha: string;
  status: Status;
  conclusion: string | null;
  startedAt: number;
  completedAt: number | null;
  detailsUrl: string | null;
  externalId: string;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: AnnotationState[];
}

export interface IssueState {
  id: number;
  number: number;
  title: string;
  body: string | null;
  user: string;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  labels: string[];
  assignees: string[];
  createdAt: number;
  updatedAt: number;
  closedAt: number | null;
  locked: boolean;
  pull?: PullState;
}

export interface PullState {
  draft: boolean;
  base: string;
  headRepository: string;
  headBranch: string;
  headSha: string;
  mergedAt: number | null;
  mergeSha: string | null;
}

export interface CommentState {
  id: number;
  issue: number;
  body: string;
  user: string;
  createdAt: number;
  updatedAt: number;
}

export interface ReactionState {
  id: number;
  comment: number;
  content: string;
  user: string;
  createdAt: number;
}

export interface LabelState {
  id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface ProtectionState {
  /** Nobody pushes to the branch; changes come by pull request. */
  pullRequestRequired: boolean;
  /** Names of status checks. */
  requiredChecks: string[];
  /** Deleting or rewriting the branch is refused. */
  linear: boolean;
  /** Set by a ruleset rather than by branch protection: the first can be read with `metadata: read`. */
  ruleset: boolean;
  /** Commits must have verified signatures. */
  signatures?: boolean;
  mergeQueue?: boolean;
}

export interface EnvironmentState {
  id: number;
  name: string;
  reviewers: string[];
  /** Branches that may deploy to it; every one if empty. */
  branches: string[];
  createdAt: number;
}

export interface DeploymentState {
  id: number;
  sha: string;
  ref: string;
  task: string;
  environment: string;
  description: string | null;
  payload: string | Record<string, unknown>;
  creator: string;
  createdAt: number;
  statuses: DeploymentStatusState[];
}

export interface DeploymentStatusState {
  id: number;
  state: string;
  description: string;
  targetUrl: string;
  logUrl: string;
  environmentUrl: string;
  creator: string;
  createdAt: number;
}

export function emptyState(): RepositoryState {
  return {
    workflows: [],
    runs: [],
    checkRuns: [],
    issues: [],
    comments: [],
    reactions: [],
    labels: [],
    collaborators: {},
    protections: {},
    environments: [],
    deployments: [],
    actionsMayOpenPulls: true,
  };
}
