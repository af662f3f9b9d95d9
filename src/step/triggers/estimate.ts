import { messageOf } from '../../errors.ts';
import { estimateOf } from '../../failure/lane.ts';
import type { StepContext } from '../step-context.ts';

/** What ends sooner needs no estimate, and a green job of seconds makes no request. Milliseconds. */
const ASK_AFTER_MS = 30_000;
/** Nobody waits for the answer. Seconds. */
const MAX_WAIT_SECONDS = 30;

/**
 * How long the step usually takes: what the input says, else the median of its last ten green durations. Asked for once the script has run for a while.
 * @returns undefined if fewer than three are known, or the signal aborts
 */
export async function estimateFor(
  phase: Pick<StepContext, 'inputs' | 'context' | 'clock' | 'env' | 'log'>,
  signal: AbortSignal,
): Promise<number | undefined> {
  if (phase.inputs.estimateMs !== undefined) return phase.inputs.estimateMs;
  const { repository, runId, workflowRef } = phase.context;
  const { checkRunId: jobId, token } = phase.inputs;
  if (!token || !jobId || repository === undefined || runId === undefined || workflowRef === undefined)
    return undefined;
  await phase.clock.sleep(ASK_AFTER_MS, signal);
  if (signal.aborted) return undefined;
  try {
    const [{ greenDurations }, { openClient }, { apiAccess }, { defaultBranch }] = await Promise.all([
      import('./green-durations.ts'),
      import('../../github/client.ts'),
      import('../../github/api-access.ts'),
      import('../job-policy.ts'),
    ]);
    const client = openClient({ ...apiAccess(phase.env), token }, { maxWaitSeconds: MAX_WAIT_SECONDS });
    const branch = await defaultBranch(phase);
    const place = { repository, runId, workflowRef, jobId, ...(branch === undefined ? {} : { branch }) };
    return estimateOf(await greenDurations(client, place));
  } catch (error) {
    phase.log.debug(`No estimate of the step's duration: ${messageOf(error)}`);
    return undefined;
  }
}
