import type { Store, StoredCheckpoint } from '../../checkpoint/store.ts';
import { MAX_WORKFLOW_LENGTH, parseWorkflow, type Workflow } from '../../config/workflow.ts';
import type { ApiRun } from '../../controller/gather.ts';
import type { ApiJob } from '../../controller/read-jobs.ts';
import { jobNamed, shapeOf } from '../../controller/shape.ts';
import { UserError } from '../../errors.ts';
import type { RunAddress } from '../../github/api-access.ts';
import type { GitHubClient } from '../../github/client.ts';
import { type JobRecord, parseJobRecord, type StageRecord } from '../../recovery/record.ts';
import { type FailingCommand, failedStep, failingCommand, stepInFile } from './failing-command.ts';

/** A failed job, as far as the API and its record tell. */
export interface FailedJob {
  name: string;
  attempt: number;
  /** The commit of the run. */
  sha: string;
  /** `owner/name` of the fork whose code ran. */
  fork?: string;
  command?: FailingCommand;
}

/** The state that a job left, or had before the stage that failed. */
export interface FailedState {
  checkpoint: string;
  /** Taken after the failure, or before the command. */
  moment: 'failed' | 'before';
  stage: string;
  /** What was checked out. */
  commit?: string;
}

const MAX_LOG_BYTES = 4 * 2 ** 20;
const SHA = /^[0-9a-f]{40,64}$/;

/** @throws ApiError, or UserError if the job is of another run */
export async function readFailedJob(address: RunAddress & { job: string }, client: GitHubClient): Promise<FailedJob> {
  const { repository, job: id } = address;
  const job = await client.get<ApiJob & { run_id: number; head_sha: string }>(
    `/repos/${repository}/actions/jobs/${id}`,
  );
  if (String(job.run_id) !== address.run || !SHA.test(job.head_sha)) {
    throw new UserError(`Restoring the job failed: job ${id} is not one of run ${address.run}. Check the address.`);
  }
  const run = await client.get<ApiRun>(`/repos/${repository}/actions/runs/${address.run}`);
  const fork = run.head_repository?.full_name;
  const command = await commandOf(job, run, repository, client);
  return {
    name: job.name,
    attempt: job.run_attempt ?? 1,
    sha: job.head_sha,
    ...(fork && fork.toLowerCase() !== repository.toLowerCase() ? { fork } : {}),
    ...(command ? { command } : {}),
  };
}

/** Undefined if no step failed, or nobody can say what it ran. */
async function commandOf(job: ApiJob, run: ApiRun, repository: string, client: GitHubClient) {
  const failed = failedStep((job.steps ?? []) as NonNullable<ApiJob['steps']>);
  const workflow = await workflowOf(run, repository, client);
  if (!failed || !workflow) return undefined;
  const named = jobNamed(job.name, shapeOf({ top: workflow, called: new Map() }));
  const own = workflow.jobs.find(({ id }) => id === named?.key);
  const found = own && stepInFile(own.steps, failed);
  if (!own || !found) return undefined;
  const log = await client
    .tail(`/repos/${repository}/actions/jobs/${job.id}/logs`, MAX_LOG_BYTES)
    .then(({ bytes }) => Buffer.from(bytes).toString('utf8'))
    // Logs expire.
    .catch(() => '');
  return failingCommand({ step: failed.name, found, job: own, env: workflow.env, log });
}

async function workflowOf(run: ApiRun, repository: string, client: GitHubClient): Promise<Workflow | undefined> {
  const file = run.path?.replace(/@.*$/s, '');
  if (!file) return undefined;
  const place = file.split('/').map(encodeURIComponent).join('/');
  const answer = await client
    .find<{ size?: unknown; encoding?: unknown; content?: unknown }>(`/repos/${repository}/contents/${place}`, {
      ref: run.head_sha,
    })
    // `contents: read` is optional.
    .catch(() => undefined);
  const { size, encoding, content } = answer ?? {};
  if (typeof size !== 'number' || size > MAX_WORKFLOW_LENGTH || encoding !== 'base64' || typeof content !== 'string') {
    return undefined;
  }
  return parseWorkflow(Buffer.from(content, 'base64').toString('utf8'), file);
}

/**
 * The state that a job of this attempt left.
 * @param id the job's, in the API
 * @throws UserError if it left none, or if that is not certain
 */
export async function findFailedState(
  store: Store,
  id: string,
  attempt: number,
  wanted: FailedState['moment'],
): Promise<FailedState> {
  const records = ((await store.records?.()) ?? []).map(parseJobRecord).filter((record) => record !== undefined);
  const record = recordOf(records, id, attempt);
  const listed = await store.list();
  const isThere = (checkpoint: string) => listed.some((one: StoredCheckpoint) => one.id === checkpoint);
  for (const stage of failedStages(record)) {
    const { dirty, before, name } = stage;
    const states = [
      ...(dirty ? [{ moment: 'failed' as const, ref: dirty }] : []),
      ...(before ? [{ moment: 'before' as const, ref: before }] : []),
    ].filter(({ ref }) => isThere(ref.checkpoint));
    const state = states.find(({ moment }) => moment === wanted) ?? states[0];
    const commit = stage.head ?? stage.commit;
    if (state) {
      const { moment, ref } = state;
      return { checkpoint: ref.checkpoint, moment, stage: name, ...(commit && SHA.test(commit) ? { commit } : {}) };
    }
  }
  throw new UserError('the job left no checkpoint of the step that failed');
}

/** The newest failed stage first. */
const failedStages = (record: JobRecord): StageRecord[] =>
  record.stages
    .filter(
      ({ state, attempt = record.attempt }) =>
        ['failed', 'started', 'skipped'].includes(state) && attempt === record.attempt,
    )
    .toSorted((a, b) => b.order - a.order);

function recordOf(records: readonly JobRecord[], id: string, attempt: number): JobRecord {
  const ofAttempt = records.filter((record) => record.attempt === attempt);
  const named = ofAttempt.filter(({ checkRunId, health }) => (checkRunId ?? health?.checkRunId) === id);
  // If jobs do not know their ids, one record can only be of this job if it is the only one.
  const fitting = named.length > 0 ? named : ofAttempt.filter(({ checkRunId }) => checkRunId === undefined);
  const [record] = fitting;
  if (!record) throw new UserError(`no record of it is among the artifacts of attempt ${attempt}`);
  if (new Set(fitting.map(({ jobKey }) => jobKey)).size > 1 || fitting.length > 1) {
    throw new UserError(`${fitting.length} records may be of it`);
  }
  return record;
}
