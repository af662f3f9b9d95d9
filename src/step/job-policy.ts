import { readFile } from 'node:fs/promises';
import type { Inputs } from '../config/inputs.ts';
import { messageOf } from '../errors.ts';
import type { Lane } from '../failure/failure.ts';
import type { LaneChoice } from '../failure/lane.ts';
import { governingRevision } from '../policy/governing.ts';
import type { PolicyInForce, PolicyText, PolicyTexts } from '../policy/in-force.ts';
import type { Policy } from '../policy/policy.ts';
import type { Found } from './policy-sources.ts';
import type { StepContext } from './step-context.ts';

/**
 * The policy in force for this job, as it was when the job's first step asked: what a script writes later changes nothing.
 * Undefined in a repository without a policy.
 * @param how `quick`, before a script: without a copy in the workspace nobody is asked, so that a green job does not pay for it.
 * `thorough`, after a failure: the answer matters, and git or the API are asked.
 */
export async function readJobPolicy(phase: StepContext, how: 'quick' | 'thorough'): Promise<PolicyInForce | undefined> {
  const job = await phase.job();
  const { workspacePolicy, isSparse } = await import('./policy-sources.ts');
  const copy = await job.once('policy-copy', () => workspacePolicy(phase));
  const isAbsent = copy.text === null && copy.unusable === undefined;
  if (how === 'quick' && isAbsent && !isSparse(phase)) return undefined;
  const texts = await job.once('policy', () => policyTexts(phase, copy));
  if (isAbsent && (texts.governing?.text ?? null) === null) return undefined;
  const { policyInForce } = await import('../policy/in-force.ts');
  const inForce = await policyInForce(texts);
  phase.log.debug(`policy: ${inForce.origin}`);
  for (const [index, warning] of inForce.warnings.entries()) {
    if (await job.mark(`told-policy-${index}`)) phase.log.warning(warning);
  }
  return inForce;
}

/** From the repository in the workspace, else through the API. A folder without a repository governs itself, unless the run is for another branch. */
async function policyTexts(phase: StepContext, copy: PolicyText): Promise<PolicyTexts> {
  const { policyFromGit, policyFromApi, pathInRepository } = await import('./policy-sources.ts');
  const { env, context, inputs } = phase;
  const governing = governingRevision(await readEvent(env.GITHUB_EVENT_PATH), context.ref, context.sha);
  const file = pathInRepository(phase);
  if (file === undefined)
    return { governing: { text: null, source: inputs.policy, unusable: 'it is outside of the workspace' } };
  const api = () => policyFromApi(phase, governing, file);
  const found = await known(phase, () => policyFromGit(phase, governing, file));
  if (found) return settled(phase, found, copy, api);
  if (governing.kind === 'own') return settled(phase, { current: copy, earlier: none }, copy, api);
  try {
    return await settled(phase, await api(), copy, api);
  } catch (error) {
    return { unreadable: messageOf(error), copy };
  }
}

/** The current revision, the last valid one if the current is not, and the workspace's copy if it says something else. */
async function settled(
  phase: StepContext,
  { current, earlier }: Found,
  copy: PolicyText,
  api: () => Promise<Found>,
): Promise<PolicyTexts> {
  const { isValid, firstValid } = await import('../policy/in-force.ts');
  const texts: PolicyTexts = { governing: current, ...(isSame(current, copy) ? {} : { copy }) };
  if (await isValid(current)) return texts;
  const lastValid =
    (await known(phase, () => firstValid(earlier()))) ??
    (await known(phase, async () => firstValid((await api()).earlier())));
  return { ...texts, ...(lastValid === undefined ? {} : { lastValid }) };
}

const isSame = (a: PolicyText, b: PolicyText) => a.text === b.text && a.unusable === b.unusable;

async function* none(): AsyncGenerator<PolicyText> {}

async function known<T>(phase: StepContext, find: () => Promise<T>): Promise<T | undefined> {
  try {
    return await find();
  } catch (error) {
    phase.log.debug(`Reading the policy's revision failed: ${messageOf(error)}`);
    return undefined;
  }
}

async function readEvent(file: string | undefined): Promise<unknown> {
  if (!file) return undefined;
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** The lane of this job, and why: what the step says, then policy, then what is known of the job. */
export async function laneOfJob(phase: StepContext, policy: Policy | undefined): Promise<LaneChoice> {
  const { chooseLane } = await import('../failure/lane.ts');
  const rules = policy?.lanes ?? [];
  // The event is a file of some KB that only labels ask for.
  const labels = rules.some((rule) => rule.labels) ? labelsOf(await readEvent(phase.env.GITHUB_EVENT_PATH)) : undefined;
  return chooseLane({
    option: phase.inputs.lane,
    rules,
    ...(phase.context.job === undefined ? {} : { jobName: phase.context.job }),
    ...(labels === undefined ? {} : { labels }),
  });
}

/** The labels that the pull request had when the event was sent. */
function labelsOf(event: unknown): string[] | undefined {
  const { labels } = (event as { pull_request?: { labels?: unknown } } | undefined)?.pull_request ?? {};
  if (!Array.isArray(labels)) return undefined;
  return labels.map((label) => (label as { name?: unknown } | null)?.name).filter((name) => typeof name === 'string');
}

/** From the strictest on. */
const SECRETS = ['refuse', 'redact', 'allow'] as const;

/** The inputs with what policy says about what they leave open; of secrets, the stricter word counts. Pure. */
export function withPolicy(inputs: Inputs, policy: Policy, lane: Lane): Pick<Inputs, 'checkpoint' | 'secrets'> {
  const byLane = policy.lanes.find((own) => own.lane === lane)?.checkpoint ?? 'auto';
  const { secrets } = policy.checkpoint;
  return {
    checkpoint: inputs.checkpoint === 'auto' ? byLane : inputs.checkpoint,
    secrets: SECRETS.find((word) => word === inputs.secrets || word === secrets) ?? inputs.secrets,
  };
}
