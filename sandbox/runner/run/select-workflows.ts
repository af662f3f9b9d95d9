import { UsageError } from '../../usage-error.ts';
import { readWorkflow, type Workflow } from '../workflow/workflow.ts';
import type { Repository } from './repository.ts';

const FOLDER = '.github/workflows';

/** A workflow file of a commit, read, or why it cannot be. */
export interface WorkflowFile {
  file: string;
  workflow: Workflow | Error;
}

/** Every workflow file of the commit. */
export async function listWorkflows(repository: Repository, sha: string): Promise<WorkflowFile[]> {
  const files = await repository.list(sha, FOLDER);
  const workflows = files.filter((file) => /^[^/]+\.ya?ml$/.test(file.slice(FOLDER.length + 1)));
  return Promise.all(workflows.map(async (file) => ({ file, workflow: await read(repository, sha, file) })));
}

async function read(repository: Repository, sha: string, file: string): Promise<Workflow | Error> {
  try {
    return readWorkflow(file, (await repository.read(sha, file)) ?? '');
  } catch (error) {
    return error as Error;
  }
}

/** The one workflow a person names, by its path or by the name of its file. Throws `UsageError` where there is none. */
export function findWorkflow(files: readonly WorkflowFile[], name: string): WorkflowFile {
  const wanted = name.replaceAll('\\', '/').replace(/^\.\//, '');
  const found = files.find(({ file }) => file === wanted || file === `${FOLDER}/${wanted}`);
  if (found) return found;
  const known = files.map(({ file }) => file).join(', ') || 'none';
  throw new UsageError(`Cannot run workflow "${name}": the folder has no such file. It has: ${known}.`);
}

/** The event to let happen for one workflow: the wanted one, else `push`, else the first it listens to. */
export function eventFor({ file, workflow }: WorkflowFile, wanted: string | undefined): string {
  if (workflow instanceof Error) return wanted ?? 'push';
  const events = Object.keys(workflow.on).filter((event) => event !== 'workflow_call');
  if (wanted === undefined) {
    const event = events.includes('push') ? 'push' : events[0];
    if (event) return event;
    throw new UsageError(`Cannot run workflow "${file}": it listens to no event, other workflows call it.`);
  }
  if (events.includes(wanted)) return wanted;
  throw new UsageError(
    `Cannot run workflow "${file}": it does not listen to "${wanted}", but to ${events.join(', ')}.`,
  );
}
