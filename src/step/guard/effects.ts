import type { Inputs } from '../../config/inputs.ts';
import { matchesName } from '../../files/glob.ts';
import { DEFAULT_POLICY } from '../../policy/defaults.ts';
import type { JobPatterns, Policy } from '../../policy/policy.ts';
import type { StepContext } from '../step-context.ts';

/** By what a script acts outside: what the user declared, else what its text shows. Empty if it does not. */
export async function effectsOf(inputs: Pick<Inputs, 'sideEffects'>, scriptText: string): Promise<string[]> {
  if (inputs.sideEffects === 'none') return [];
  if (inputs.sideEffects === 'external') return ['declared by "side-effects: external"'];
  const { externalEffects } = await import('../../recovery/side-effects.ts');
  return externalEffects(scriptText).map(({ pattern, line }) => `${pattern} in line ${line}`);
}

/** A job as far as patterns of the policy ask for it. */
export interface JobNames {
  /** The id, and the name that people see if the file gives it one. */
  names: readonly string[];
  /** Of the job or of a job with its id; as the file writes them, so one may be an expression. */
  environments: readonly string[];
}

/** What policy says about repeating a job. Pure. */
export interface Repeatable {
  /** The job may be repeated although it acts outside. */
  isIdempotent: boolean;
  /** Why it is never repeated, whatever the step says. */
  never?: string;
  /** Its environments that policy does not exempt: what runs there acts outside. */
  effects: readonly string[];
}

/** An environment whose name is an expression matches every pattern of `never`, and of `idempotent` only `*`: in doubt, nothing is repeated. */
function repeatable(job: JobNames, { never, idempotent }: Pick<Policy, 'never' | 'idempotent'>): Repeatable {
  const named = (patterns: readonly string[]) =>
    patterns.find((pattern) => job.names.some((name) => matchesName(pattern, name)));
  const isIdempotent =
    named(idempotent.jobs) !== undefined ||
    (job.environments.length > 0 && job.environments.every((name) => isExempt(idempotent, name)));
  if (isIdempotent) return { isIdempotent, effects: [] };
  const pattern = named(never.jobs);
  const effects = job.environments
    .filter((name) => (isExpression(name) ? never.environments.length > 0 : matchesAny(never.environments, name)))
    .map((name) => `the job's environment "${name}"`);
  return {
    isIdempotent,
    effects,
    ...(pattern === undefined ? {} : { never: `the policy never repeats this job (\`never.jobs\`: "${pattern}")` }),
  };
}

const isExempt = ({ environments }: JobPatterns, name: string) =>
  isExpression(name) ? environments.includes('*') : matchesAny(environments, name);
const isExpression = (name: string) => name.includes('${{');
const matchesAny = (patterns: readonly string[], name: string) =>
  patterns.some((pattern) => matchesName(pattern, name));

/** As `repeatableJob`, before the script: the workflow file is read only if policy says that some environment may be repeated. */
export async function knownRepeatable(
  phase: Pick<StepContext, 'context' | 'run'>,
  policy: Policy | undefined,
): Promise<Repeatable | undefined> {
  if (!policy) return undefined;
  if (policy.idempotent.environments.length > 0) return repeatableJob(phase, policy);
  const { job } = phase.context;
  return repeatable({ names: job === undefined ? [] : [job], environments: [] }, policy);
}

/**
 * What policy and workflow file say about repeating this job. Reads the workflow file at the run's commit: a question for after a failure.
 * If the file cannot be read, the job's id is all that is known.
 */
export async function repeatableJob(
  phase: Pick<StepContext, 'context' | 'run'>,
  policy: Policy = DEFAULT_POLICY,
): Promise<Repeatable> {
  const { jobsNamed } = await import('../workflow-file.ts');
  const id = phase.context.job;
  if (id === undefined) return repeatable({ names: [], environments: [] }, policy);
  const workflows = await phase.run.workflows();
  const jobs = workflows ? jobsNamed(workflows, id).map(({ job }) => job) : [];
  const names = jobs.map(({ name }) => name).filter((name) => name !== undefined);
  const environments = jobs.map(({ environment }) => environment).filter((name) => name !== undefined);
  return repeatable({ names: [id, ...names], environments }, policy);
}
