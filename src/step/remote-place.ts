import { isEnterpriseServer } from '../config/server.ts';
import type { UnfilteredDownload } from '../recovery/others-downloads.ts';
import type { StepContext } from './step-context.ts';
import { readRunWorkflows, type WorkflowContext } from './workflow-file.ts';

/** Where checkpoints of this job go beyond its machine. */
export type RemotePlace =
  | { store: 'artifacts' }
  /** They stay on the machine. */
  | { store: 'none'; reason: 'no-runtime' }
  | { store: 'none'; reason: 'ghes' }
  | { store: 'none'; reason: 'downloads'; download: UnfilteredDownload };

/**
 * Decides it by what is known of the server and of the run's workflows. A step elsewhere in the run that takes all artifacts must find those that it would find
 * without rerail. If the workflow file cannot be read from here, nothing is known of such steps.
 */
export async function remotePlace(phase: WorkflowContext): Promise<RemotePlace> {
  if (!phase.context.hasRuntime) return { store: 'none', reason: 'no-runtime' };
  if (isEnterpriseServer(phase.env.GITHUB_SERVER_URL)) return { store: 'none', reason: 'ghes' };
  const workflows = await readRunWorkflows(phase);
  if (!workflows) return { store: 'artifacts' };
  const { findUnfilteredDownload } = await import('../recovery/others-downloads.ts');
  const jobs = [workflows.top, ...workflows.called].flatMap((workflow) => workflow.jobs);
  const download = findUnfilteredDownload([
    ...jobs.map(({ id, steps }) => ({ where: id, steps })),
    ...workflows.actions.map(({ path, steps }) => ({ where: path, steps })),
  ]);
  return download ? { store: 'none', reason: 'downloads', download } : { store: 'artifacts' };
}

/** Says once a job why checkpoints stay on the machine, and what to do about it. */
export async function tellPlace(phase: StepContext, place: RemotePlace): Promise<void> {
  if (place.store !== 'none' || place.reason === 'no-runtime') return;
  if (!(await (await phase.job()).mark('told-place'))) return;
  const { staysHere } = await import('../report/uploads.ts');
  phase.log.notice(staysHere(place));
}
