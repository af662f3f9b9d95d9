import { type ListedJob, wasRerunWhole } from '../../recovery/whole-rerun.ts';
import type { StepContext } from '../step-context.ts';

/** Jobs of one attempt, 100 a page. */
const MAX_PAGES = 3;

/**
 * Whether a person had all jobs run again, for stores that show what earlier attempts left anyway. Asks the API, with the token of the input.
 * @returns undefined if it cannot be told
 */
export async function rerunWhole(
  phase: Pick<StepContext, 'context' | 'run' | 'inputs' | 'env' | 'log'>,
): Promise<boolean | undefined> {
  const { repository, runId, attempt } = phase.context;
  if (repository === undefined || runId === undefined) return undefined;
  const [{ openClient }, { apiAccess }] = await Promise.all([
    import('../../github/client.ts'),
    import('../../github/api-access.ts'),
  ]);
  const workflows = await phase.run.workflows();
  if (!workflows) return undefined;
  const roots = workflows.top.jobs.filter(({ needs }) => needs.length === 0);
  // A leg of a matrix, or a job of a called workflow, has its job's name at the beginning.
  const isRoot = (name: string) =>
    roots.some(({ id, name: own = id }) => name === own || name.startsWith(`${own} (`) || name.startsWith(`${own} / `));
  const { token } = phase.inputs;
  const client = openClient(
    { ...apiAccess(phase.env), ...(token === undefined ? {} : { token }) },
    { maxWaitSeconds: 5 },
  );
  const jobsOf = (of: number) =>
    client.getAll<ListedJob>(`/repos/${repository}/actions/runs/${runId}/attempts/${of}/jobs`, {}, MAX_PAGES);
  try {
    const [before, now] = await Promise.all([jobsOf(attempt - 1), jobsOf(attempt)]);
    return wasRerunWhole(before, now, isRoot);
  } catch (error) {
    phase.log.debug(`Whether all jobs were run again is not known: ${String(error)}`);
    return undefined;
  }
}
