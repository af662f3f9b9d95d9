import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, messageOf } from '../errors.ts';
import type { LaneChoice } from '../failure/lane.ts';
import type { Policy } from '../policy/policy.ts';
import type { StepContext } from './step-context.ts';

/**
 * The policy as it was when the job's first step read it: what a script writes there later changes nothing.
 * A repository without one works; a broken one is a warning, and counts as none.
 */
export async function readJobPolicy(phase: StepContext): Promise<Policy | undefined> {
  const file = path.resolve(phase.context.workspace, phase.inputs.policy);
  const job = await phase.job();
  const { text } = await job.once('policy', async () => ({ text: await readIfThere(file) }));
  if (text === null) return undefined;
  const { readPolicy } = await import('../policy/read-policy.ts');
  try {
    return await readPolicy(text, phase.inputs.policy);
  } catch (error) {
    if (await job.mark('told-policy')) phase.log.warning(`${messageOf(error)}\nDefaults are used instead.`);
    return undefined;
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The lane of this job, and why: what the step says, then policy, then what is known of the job. */
export async function laneOfJob(phase: StepContext, policy: Policy | undefined): Promise<LaneChoice> {
  const { chooseLane } = await import('../failure/lane.ts');
  return chooseLane({
    wish: phase.inputs.lane,
    rules: policy?.lanes ?? [],
    ...(phase.context.job === undefined ? {} : { jobName: phase.context.job }),
  });
}
