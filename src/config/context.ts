import { createHash } from 'node:crypto';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where this process runs, read from `GITHUB_*` and `RUNNER_*`. Texts are as hostile as branch names can be. */
export interface RunContext {
  /** False on a laptop or in a script: no run, no step, no annotations. */
  onRunner: boolean;
  repository?: string;
  runId?: string;
  /** Counts from 1. */
  attempt: number;
  /** The job's id in the workflow file. */
  job?: string;
  /** `owner/repo/.github/workflows/ci.yml@refs/heads/main`. */
  workflowRef?: string;
  sha?: string;
  ref?: string;
  event?: string;
  /** Absolute; the folder that checkpoints hold. */
  workspace: string;
  /** Absolute; emptied at the start of each job if there is a runner. */
  temp: string;
  /** The run was started with debug logging switched on. */
  debug: boolean;
  /** The step may talk to the run's artifact service. */
  hasRuntime: boolean;
  /** The step may ask for an OIDC token: what it does reaches beyond the run. */
  hasIdToken: boolean;
  files: { output?: string; env?: string; path?: string; summary?: string; state?: string };
}

export function readContext(env: Environment): RunContext {
  const some = <K extends string>(key: K, name: string) =>
    env[name] ? ({ [key]: env[name] } as { [P in K]: string }) : {};
  const onRunner = Boolean(env.GITHUB_RUN_ID && env.GITHUB_WORKSPACE);
  return {
    onRunner,
    ...some('repository', 'GITHUB_REPOSITORY'),
    ...some('runId', 'GITHUB_RUN_ID'),
    attempt: positiveInteger(env.GITHUB_RUN_ATTEMPT) ?? 1,
    ...some('job', 'GITHUB_JOB'),
    ...some('workflowRef', 'GITHUB_WORKFLOW_REF'),
    ...some('sha', 'GITHUB_SHA'),
    ...some('ref', 'GITHUB_REF'),
    ...some('event', 'GITHUB_EVENT_NAME'),
    workspace: path.resolve(env.GITHUB_WORKSPACE || process.cwd()),
    temp: path.resolve(env.RUNNER_TEMP || tmpdir()),
    debug: env.RUNNER_DEBUG === '1' || env.ACTIONS_STEP_DEBUG === 'true',
    hasRuntime: Boolean(env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL),
    hasIdToken: Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL),
    files: {
      ...some('output', 'GITHUB_OUTPUT'),
      ...some('env', 'GITHUB_ENV'),
      ...some('path', 'GITHUB_PATH'),
      ...some('summary', 'GITHUB_STEP_SUMMARY'),
      ...some('state', 'GITHUB_STATE'),
    },
  };
}

/**
 * The folder that all of rerail's steps in a job share. On a runner it is under RUNNER_TEMP and goes with the job;
 * elsewhere under the user's cache folder, one for each workspace.
 */
export function jobFolder(context: RunContext, env: Environment): string {
  if (env.RUNNER_TEMP) return path.join(context.temp, 'rerail');
  return path.join(cacheFolder(env), 'workspaces', digest(context.workspace).slice(0, 16));
}

/** Where programs keep what they can make again, by each platform's custom. */
export function cacheFolder(env: Environment): string {
  if (env.RERAIL_CACHE) return path.resolve(env.RERAIL_CACHE);
  if (process.platform === 'win32')
    return path.join(env.LOCALAPPDATA || path.join(homedir(), 'AppData', 'Local'), 'rerail');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'rerail');
  return path.join(env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'rerail');
}

/**
 * Names the same leg of a job in every attempt: workflow file, job id, matrix values and the input `key`.
 * Readable in front, exact behind: `ci-test-0f3a9c1b2d4e`. Fits into artifact names.
 */
export function jobKey(context: RunContext, matrix: unknown, key: string): string {
  const workflow = workflowFile(context.workflowRef);
  const job = context.job ?? '';
  const exact = digest(JSON.stringify([workflow, job, canonical(matrix), key])).slice(0, 12);
  const readable = [path.posix.basename(workflow).replace(/\.ya?ml$/, ''), job].map(slug).filter(Boolean).join('-');
  return readable === '' ? exact : `${readable}-${exact}`;
}

/** Lower case, digits and dashes, at most 24 characters: safe in file and artifact names everywhere. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 24)
    .replace(/-+$/, '');
}

/** `.github/workflows/ci.yml` of `owner/repo/.github/workflows/ci.yml@refs/heads/main`: the ref may change, the file is the same. */
const workflowFile = (workflowRef = '') => workflowRef.replace(/@.*$/s, '').split('/').slice(2).join('/');

/** JSON with sorted keys, so that the order in which a matrix was written does not matter. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, canonical(entry)]),
  );
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

function positiveInteger(text: string | undefined): number | undefined {
  const number = text && /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return number > 0 ? number : undefined;
}
