import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  MAX_WORKFLOW_LENGTH,
  parseCompositeAction,
  parseWorkflow,
  type Workflow,
  type WorkflowStep,
} from '../config/workflow.ts';
import { messageOf } from '../errors.ts';
import type { StepContext } from './step-context.ts';

/** The workflow file that a run began with, and what it calls, as far as it can be read from here. */
export interface RunWorkflows {
  top: Workflow;
  /** Reusable workflows that it calls, directly or not. */
  called: readonly Workflow[];
  /** Composite actions of the same repository that any of them uses. */
  actions: readonly LocalAction[];
  /** What is called and could not be read, as the file writes it. */
  unread: readonly Unread[];
}

export interface LocalAction {
  /** The folder, relative to the root of the repository. */
  path: string;
  steps: readonly WorkflowStep[];
}

export interface Unread {
  uses: string;
  why: string;
}

/** A file in a repository at a commit, branch or tag. */
export interface FileAt {
  /** `owner/name`. */
  repository: string;
  ref: string;
  path: string;
}

/** Reads a file; undefined if it is not there. Throws if that cannot be known. */
export type ReadFileAt = (file: FileAt) => Promise<string | undefined>;

/** More is nothing that people write. GitHub itself allows 50 called workflows in ten levels. */
const MAX_FILES = 100;

/**
 * The workflow files of this run at the commit that they were started from: from the repository in the workspace, else through the API. Remembered for this
 * process only: values of `env` have no place on the disk.
 * A workspace that is still empty (pre, or before the checkout) leaves only the API.
 * @returns undefined if the file cannot be read from here
 */
export async function readRunWorkflows(phase: WorkflowContext): Promise<RunWorkflows | undefined> {
  const start = workflowFileOf(phase.env);
  if (!start) return undefined;
  const known = remembered.get(phase.context);
  if (known) return known;
  try {
    const found = await collectWorkflows(start, fileReader(phase, start));
    // Not remembered: a later look may find the repository in the workspace.
    if (!found) throw new Error(`${start.path} is not a workflow file`);
    remembered.set(phase.context, found);
    return found;
  } catch (error) {
    phase.log.debug(`The workflow file could not be read: ${messageOf(error)}.`);
    return undefined;
  }
}

const remembered = new WeakMap<object, RunWorkflows>();

/** What is needed of the step to find and read the file. */
type WorkflowContext = Pick<StepContext, 'context' | 'env' | 'inputs' | 'job' | 'log' | 'cancel'>;

/** The job of this id, in whatever file: a called workflow's jobs run under their own ids. Several if files share an id. */
export const jobsNamed = ({ top, called }: RunWorkflows, id: string) =>
  [top, ...called].flatMap((workflow) =>
    workflow.jobs.filter((job) => job.id === id).map((job) => ({ workflow, job })),
  );

/** `owner/repo/.github/workflows/ci.yml@refs/heads/main`, with the commit beside it. */
export function workflowFileOf(env: Readonly<Record<string, string | undefined>>): FileAt | undefined {
  const [, repository, file] = /^([^/@]+\/[^/@]+)\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? [];
  const ref = env.GITHUB_WORKFLOW_SHA || env.GITHUB_SHA;
  return repository && file && ref ? { repository, ref, path: file } : undefined;
}

/** Follows what a workflow calls. What cannot be read is named, and the rest goes on. */
export async function collectWorkflows(start: FileAt, read: ReadFileAt): Promise<RunWorkflows | undefined> {
  const text = await read(start);
  const top = text === undefined ? undefined : await parseWorkflow(text, start.path);
  if (!top) return undefined;
  const called: Workflow[] = [];
  const actions: LocalAction[] = [];
  const unread: Unread[] = [];
  const seen = new Set<string>();
  const waiting: { from: FileAt; uses: string; isWorkflow: boolean }[] = [];
  const follow = (from: FileAt, steps: readonly WorkflowStep[], workflow?: Workflow) => {
    for (const { uses } of workflow?.jobs ?? []) if (uses) waiting.push({ from, uses, isWorkflow: true });
    for (const { uses } of steps) if (uses?.startsWith('./')) waiting.push({ from, uses, isWorkflow: false });
  };
  const stepsOf = ({ jobs }: Workflow) => jobs.flatMap(({ steps }) => steps);
  follow(start, stepsOf(top), top);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { from, uses, isWorkflow } = next;
    const file = locate(uses, from, isWorkflow);
    const key = file ? JSON.stringify(file) : uses;
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > MAX_FILES) {
      unread.push({ uses, why: `more than ${MAX_FILES} files are called` });
      break;
    }
    try {
      if (!file) throw new Error('it is no address of a file');
      if (isWorkflow) {
        const workflow = await parsed(file, read, (content) => parseWorkflow(content, file.path));
        called.push(workflow);
        follow(file, stepsOf(workflow), workflow);
      } else {
        const steps = await readAction(file, read);
        if (steps) actions.push({ path: file.path, steps });
        follow(file, steps ?? []);
      }
    } catch (error) {
      unread.push({ uses, why: messageOf(error) });
    }
  }
  return { top, called, actions, unread };
}

/** What `uses` names. A path is in the repository of the file that says it, at the same commit. */
function locate(uses: string, from: FileAt, isWorkflow: boolean): FileAt | undefined {
  if (uses.startsWith('./')) {
    const file = path.posix.normalize(uses.slice(2));
    return file.startsWith('..') || path.posix.isAbsolute(file)
      ? undefined
      : { ...from, path: file.replace(/\/$/, '') };
  }
  const [, repository, file, ref] = /^([^/@]+\/[^/@]+)\/([^@]+)@(.+)$/.exec(uses) ?? [];
  return isWorkflow && repository && file && ref ? { repository, ref, path: file } : undefined;
}

async function parsed<T>(file: FileAt, read: ReadFileAt, parse: (text: string) => Promise<T | undefined>): Promise<T> {
  const text = await read(file);
  if (text === undefined) throw new Error('it is not there');
  const value = await parse(text);
  if (value === undefined) throw new Error('it is not a workflow file');
  return value;
}

/** The steps of a composite action; undefined if it is another kind. */
async function readAction(folder: FileAt, read: ReadFileAt): Promise<readonly WorkflowStep[] | undefined> {
  for (const name of ['action.yml', 'action.yaml']) {
    const text = await read({ ...folder, path: path.posix.join(folder.path, name) });
    if (text !== undefined) return parseCompositeAction(text);
  }
  throw new Error('it has no action.yml');
}

/**
 * From the repository in the workspace if it has the commit, and every object is what its hash says; else through the API; else, if the workspace is no
 * repository, from its files. A repository without the commit has another commit's files: those would tell of another workflow.
 */
function fileReader(phase: WorkflowContext, start: FileAt): ReadFileAt {
  const { workspace } = phase.context;
  return async (file) => {
    const isHere = file.repository === phase.context.repository && file.ref === start.ref;
    const isRepository = existsSync(path.join(workspace, '.git'));
    let failure: unknown;
    if (isHere && isRepository) {
      try {
        return await fromRepository(phase, file);
      } catch (error) {
        failure = error;
      }
    }
    try {
      return await fromApi(phase, file);
    } catch (error) {
      failure ??= error;
    }
    if (isHere && !isRepository) {
      const { readIfThere } = await import('../git/repository.ts');
      const text = readIfThere(path.join(workspace, file.path), MAX_WORKFLOW_LENGTH);
      if (text !== undefined) return Buffer.from(text, 'latin1').toString('utf8');
    }
    throw failure;
  };
}

async function fromRepository(phase: WorkflowContext, { ref, path: file }: FileAt): Promise<string | undefined> {
  const [{ Repository }, { readAtCommit }, job] = await Promise.all([
    import('../git/repository.ts'),
    import('../git/read-at-commit.ts'),
    phase.job(),
  ]);
  const scratch = path.join(job.folder, `workflow-${process.pid}`);
  try {
    const repository = Repository.open(phase.context.workspace, scratch, phase.cancel);
    if (!repository) throw new Error('the workspace is no repository');
    return (await readAtCommit(repository, ref, file, MAX_WORKFLOW_LENGTH))?.toString('utf8');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function fromApi({ env, inputs }: WorkflowContext, { repository, ref, path: file }: FileAt) {
  if (!inputs.token) throw new Error('there is no token to ask the API with');
  const [{ openClient }, { apiAccess }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/api-access.ts'),
  ]);
  const client = openClient({ ...apiAccess(env), token: inputs.token });
  const place = file.split('/').map(encodeURIComponent).join('/');
  const answer = await client.get(`/repos/${repository}/contents/${place}`, { ref });
  const { size, encoding, content } = answer as { size?: unknown; encoding?: unknown; content?: unknown };
  if (typeof size !== 'number' || size > MAX_WORKFLOW_LENGTH || encoding !== 'base64' || typeof content !== 'string') {
    throw new Error('the API answers with something else than a file');
  }
  return Buffer.from(content, 'base64').toString('utf8');
}
