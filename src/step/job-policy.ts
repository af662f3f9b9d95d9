import { readFile } from 'node:fs/promises';
import type { Inputs } from '../config/inputs.ts';
import { messageOf } from '../errors.ts';
import type { Lane } from '../failure/failure.ts';
import type { LaneChoice, LaneInput } from '../failure/lane.ts';
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
export async function readJobPolicy(
  phase: Pick<StepContext, 'job' | 'log' | 'context' | 'inputs' | 'env' | 'cancel'>,
  how: 'quick' | 'thorough',
): Promise<PolicyInForce | undefined> {
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
async function policyTexts(
  phase: Pick<StepContext, 'env' | 'context' | 'inputs' | 'log' | 'job' | 'cancel'>,
  copy: PolicyText,
): Promise<PolicyTexts> {
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
  phase: Pick<StepContext, 'log'>,
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

async function known<T>(phase: Pick<StepContext, 'log'>, find: () => Promise<T>): Promise<T | undefined> {
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

/** The lane of this job, and why: what the step says, then policy, then what is known of the job and the change. */
export async function laneOfJob(phase: StepContext, policy: Policy | undefined): Promise<LaneChoice> {
  const { asksForPaths, chooseLane } = await import('../failure/lane.ts');
  const rules = policy?.lanes ?? [];
  // The event is a file of some KB that only labels and changed paths ask for.
  const event = rules.some(({ labels, paths, onlyPaths }) => labels ?? paths ?? onlyPaths)
    ? await readEvent(phase.env.GITHUB_EVENT_PATH)
    : undefined;
  const labels = labelsOf(event);
  const input: LaneInput = {
    option: phase.inputs.lane,
    rules,
    jobNames: rules.some(({ jobs }) => jobs) ? await namesOfJob(phase) : [],
    ...(labels === undefined ? {} : { labels }),
  };
  if (!asksForPaths(input)) return chooseLane(input);
  const { changedPaths } = await import('./changed-paths.ts');
  const paths = await (await phase.job()).once('changed-paths', async () => (await changedPaths(phase, event)) ?? null);
  return chooseLane({ ...input, ...(paths === null ? {} : { changedPaths: paths }) });
}

/** The id, and the names that the workflow file gives to jobs of this id. */
async function namesOfJob(phase: Pick<StepContext, 'context' | 'run'>): Promise<string[]> {
  const { job: id } = phase.context;
  if (id === undefined) return [];
  const { jobsNamed } = await import('./workflow-file.ts');
  const workflows = await phase.run.workflows();
  const names = workflows ? jobsNamed(workflows, id).map(({ job }) => job.name) : [];
  return [id, ...names.filter((name) => name !== undefined)];
}

/** The repository's default branch, as far as the event says. */
export async function defaultBranch(phase: Pick<StepContext, 'env'>): Promise<string | undefined> {
  const event = (await readEvent(phase.env.GITHUB_EVENT_PATH)) as
    | { repository?: { default_branch?: unknown } }
    | undefined;
  const branch = event?.repository?.default_branch;
  return typeof branch === 'string' ? branch : undefined;
}

/** Why a person stopped rerail, in words: the input, the variable, or the pull request's label. Undefined if nobody did. */
export async function stopFor(phase: Pick<StepContext, 'inputs' | 'env' | 'context'>): Promise<string | undefined> {
  const isSet = (value: string | undefined) => !['', '0', 'false'].includes((value ?? '').trim().toLowerCase());
  if (isSet(phase.inputs.stop)) return 'a person stopped rerail (the input "stop")';
  if (isSet(phase.env.RERAIL_STOP)) return 'a person stopped rerail (the variable RERAIL_STOP)';
  if (!phase.context.event?.startsWith('pull_request')) return undefined;
  const labels = labelsOf(await readEvent(phase.env.GITHUB_EVENT_PATH)) ?? [];
  return labels.includes(STOP_LABEL) ? `a person stopped rerail (the label "${STOP_LABEL}")` : undefined;
}

const STOP_LABEL = 'rerail:stop';

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
