import type { ArtifactRecord } from '../../artifacts/artifact.ts';
import type { SandboxServer } from '../../server/server.ts';
import type { Annotation } from '../job/annotation.ts';
import type { StepRecord } from '../job/job.ts';
import type { AttemptRecord, JobRecord } from './records.ts';
import type { WorkflowRun } from './workflow-run.ts';

/** Everything that came of a sandbox's runs, as `--json` prints it. */
export interface SandboxResult {
  /** One entry per run and attempt. */
  runs: RunResult[];
  /** Those there are; size in bytes as stored. */
  artifacts: ArtifactResult[];
  /** Those that were deleted. */
  deletedArtifacts: ArtifactResult[];
  /** Names of those whose upload was begun and never ended. */
  unfinishedArtifacts: string[];
  requests: { method: string; path: string; status: number }[];
  /** Folder of the sandbox. */
  root: string;
}

interface ArtifactResult {
  name: string;
  run: number;
  attempt: number;
  size: number;
  /** For how many days it is kept. */
  days: number;
}

export interface RunResult {
  id: number;
  /** The workflow's name, or its path where it has none. */
  workflow: string;
  file: string;
  event: string;
  attempt: number;
  conclusion: AttemptRecord['conclusion'];
  /** What ran in this attempt. */
  jobs: JobResult[];
  /** What "re-run failed jobs" took over. */
  kept: { key: string; name: string; attempt: number; conclusion: JobRecord['conclusion'] }[];
  /** Why the workflow never started. */
  problem?: string;
}

export interface JobResult {
  /** Id of the job in its workflow; the legs of a matrix share it. */
  key: string;
  name: string;
  id: number;
  conclusion: JobRecord['conclusion'];
  outputs: Record<string, string>;
  steps: StepRecord[];
  /** ISO 8601; null where it never got a machine. */
  startedAt: string | null;
  completedAt: string | null;
  annotations: Annotation[];
  /** File; null where the job never got a machine. */
  log: string | null;
  /** Folder of the machine, as the job left it; the next attempt empties it. */
  machine: string | null;
}

export function describeRuns(run: WorkflowRun): RunResult[] {
  return run.attempts.map((attempt) => ({
    id: run.head.id,
    workflow: run.head.workflow,
    file: run.file,
    event: run.head.event,
    attempt: attempt.number,
    conclusion: attempt.conclusion,
    jobs: attempt.jobs.map(describeJob),
    kept: attempt.kept.map(({ key, name, attempt, conclusion }) => ({ key, name, attempt, conclusion })),
    ...(run.head.problem !== undefined && { problem: run.head.problem }),
  }));
}

function describeJob({ key, name, id, conclusion, outputs, steps, annotations, ...rest }: JobRecord): JobResult {
  const { startedAt = null, completedAt = null, log = null, machine = null } = rest;
  return {
    ...{ key, name, id, conclusion, outputs: { ...outputs }, startedAt, completedAt },
    steps: steps.map((step) => ({ ...step, outputs: { ...step.outputs }, annotations: [...step.annotations] })),
    annotations: [...annotations],
    log,
    machine,
  };
}

export function describeSandbox(root: string, server: SandboxServer, runs: readonly WorkflowRun[]): SandboxResult {
  const artifacts = server.artifacts.list();
  return {
    runs: runs.flatMap(describeRuns).sort((a, b) => a.attempt - b.attempt || a.id - b.id),
    artifacts: artifacts.filter(({ deleted }) => !deleted).map(describeArtifact),
    deletedArtifacts: artifacts.filter(({ deleted }) => deleted).map(describeArtifact),
    unfinishedArtifacts: [...server.artifacts.unfinished()],
    requests: server.requests().map(({ method, path, status }) => ({ method, path, status })),
    root,
  };
}

const DAY_MS = 86_400_000;

function describeArtifact({ name, run, attempt, size, createdAt, expiresAt }: ArtifactRecord): ArtifactResult {
  return { name, run, attempt, size, days: Math.round((expiresAt.getTime() - createdAt.getTime()) / DAY_MS) };
}
