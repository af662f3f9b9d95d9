import { rm } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../errors.ts';
import type { StepContext } from './step-context.ts';

/** Two commits; what is between them is the change that a run is about. */
export interface ChangeRange {
  base: string;
  head: string;
}

const SHA = /^(?!0+$)[0-9a-f]{40,64}$/;
const isSha = (value: unknown): value is string => typeof value === 'string' && SHA.test(value);

/**
 * What the event is about: the commits of a push, of a pull request or of a merge group. Pure.
 * @param sha the run's commit; of a pull request the one that merges it, whose first parent is the base as it is now
 * @returns undefined for events that no change started, as a schedule
 */
function changeRange(event: unknown, sha: string | undefined): ChangeRange | undefined {
  if (!isSha(sha) || typeof event !== 'object' || event === null) return undefined;
  const { pull_request: pull, merge_group: group, before } = event as Loose;
  if (typeof pull === 'object' && pull !== null) {
    const { base, head } = pull as { base?: Loose; head?: Loose };
    if (!isSha(base?.sha)) return undefined;
    // `pull_request_target` runs at the base.
    if (base.sha !== sha) return { base: base.sha, head: sha };
    return isSha(head?.sha) ? { base: base.sha, head: head.sha } : undefined;
  }
  if (group !== undefined) {
    const base = (group as Loose | null)?.base_sha;
    return isSha(base) ? { base, head: sha } : undefined;
  }
  // A push that creates a branch has no commit before it.
  return isSha(before) ? { base: before, head: sha } : undefined;
}

type Loose = Readonly<Record<string, unknown>>;

/** GitHub's comparison lists so many files and no more. */
const MAX_COMPARED = 300;
/** A job does not wait for the API to recover: the lane is chosen without the change. Seconds. */
const MAX_WAIT_SECONDS = 5;

/**
 * The paths that the run's change touches, relative to the root of the repository: from git in the workspace, else through the API.
 * @returns undefined if nobody knows, and if there are more than the API lists
 */
export async function changedPaths(phase: StepContext, event: unknown): Promise<string[] | undefined> {
  const range = changeRange(event, phase.context.sha);
  if (!range) return undefined;
  for (const find of [fromGit, fromApi]) {
    try {
      const found = await find(phase, range);
      if (found) return found;
    } catch (error) {
      phase.log.debug(`Reading the changed paths failed: ${messageOf(error)}`);
    }
  }
  return undefined;
}

/** A shallow clone lacks the older commit. */
async function fromGit(
  phase: Pick<StepContext, 'job' | 'context' | 'cancel'>,
  { base, head }: ChangeRange,
): Promise<string[] | undefined> {
  const { Repository } = await import('../git/repository.ts');
  const scratch = path.join((await phase.job()).folder, `change-${process.pid}`);
  const repository = Repository.open(phase.context.workspace, scratch, phase.cancel);
  if (!repository) return undefined;
  try {
    const names = await repository.run(['diff-tree', '-r', '-z', '--name-only', '--no-renames', base, head]);
    return names.toString('utf8').split('\0').filter(Boolean);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

interface Comparison {
  files?: readonly { filename?: unknown; previous_filename?: unknown }[];
}

async function fromApi(
  phase: Pick<StepContext, 'inputs' | 'context' | 'env'>,
  { base, head }: ChangeRange,
): Promise<string[] | undefined> {
  const { token } = phase.inputs;
  const { repository } = phase.context;
  if (!token || repository === undefined) return undefined;
  const [{ openClient }, { apiAccess }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/api-access.ts'),
  ]);
  const client = openClient({ ...apiAccess(phase.env), token }, { maxWaitSeconds: MAX_WAIT_SECONDS });
  // Files are on the first page only, and one commit is the fewest that it can be asked for.
  const answer = await client.find<Comparison>(`/repos/${repository}/compare/${base}...${head}`, { per_page: 1 });
  const files = answer?.files;
  if (!files || files.length >= MAX_COMPARED) return undefined;
  return files
    .flatMap(({ filename, previous_filename: previous }) => [filename, previous])
    .filter((name) => typeof name === 'string');
}
