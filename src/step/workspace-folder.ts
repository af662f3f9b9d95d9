import { type FolderIdentity, folderIdentity } from '../files/folder-identity.ts';
import type { StepContext } from './step-context.ts';

/**
 * The folder that restores of this step may touch: the workspace as it is when the step begins. If its path leads to another place than when the job's first step of
 * rerail began, a script has put a link there, and it is still the folder of that time.
 */
export async function workspaceFolder(
  phase: Pick<StepContext, 'context' | 'job'>,
): Promise<{ folder?: FolderIdentity }> {
  const now = folderIdentity(phase.context.workspace);
  const first = await (await phase.job()).once('workspace', async () => now ?? null);
  const folder = first === null || first.path === now?.path ? now : first;
  return folder === undefined ? {} : { folder };
}
