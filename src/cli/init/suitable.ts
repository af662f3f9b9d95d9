import { externalEffects } from '../../recovery/side-effects.ts';
import type { StepDefaults } from './guard-edit.ts';
import { scriptKind } from './script-kind.ts';
import { isLoose, type Loose, type SourceStep, type StepUse } from './workflow-source.ts';

/** Whether a step becomes a guard, and why. */
export type Suitability = { guard: true; why: string; defaults: StepDefaults } | { guard: false; why: string };

/** Keys of a `run:` step that a step with `uses` has as well, or that become inputs. */
const KNOWN = new Set([
  'name',
  'id',
  'if',
  'env',
  'run',
  'shell',
  'working-directory',
  'continue-on-error',
  'timeout-minutes',
]);
/** Variables with these names do not reach a guarded script (docs/guard.md). */
const NOT_PASSED = /^(?:INPUT_|STATE_|ACTIONS_(?:RUNTIME|RESULTS|CACHE)_)/;
const ACTS_BY_NAME =
  /(?:^|[^a-z])(?:publish(?:ing|es)?|deploy(?:ment|ing|s)?|releas(?:e|es|ing)|promote|rollout|ship)(?![a-z])/i;
const AFTER_FAILURE = /\b(?:failure|always|cancelled)\s*\(\s*\)/;
/** The system limits one variable of a process to 128 KiB, and an input is one. */
const MAX_SCRIPT_BYTES = 100_000;

/** Decides about a `run:` step for all jobs that run it. Pure. */
export function suitability({ uses }: SourceStep, workflow: Loose): Suitability {
  const found = uses.map((use) => inJob(use, workflow));
  const refused = found.find(({ guard }) => !guard);
  const [first] = found;
  if (refused || !first?.guard) return refused ?? no('no job runs it');
  const defaults = found.map((one) => JSON.stringify(one.guard ? one.defaults : {}));
  if (new Set(defaults).size > 1) return no('several jobs run it, with different "defaults.run"');
  return first;
}

function inJob({ job, jobValue, value }: StepUse, workflow: Loose): Suitability {
  const { run } = value;
  const odd = Object.keys(value).find((key) => !KNOWN.has(key));
  if (odd === '<<') return no('it uses a merge key, which GitHub does not read');
  if (odd !== undefined) return no(`it has "${odd}", which a guard does not have`);
  if (typeof run !== 'string' || run.trim() === '') return no('"run" is no text');
  if (Buffer.byteLength(run) > MAX_SCRIPT_BYTES) return no(`its script has more than ${MAX_SCRIPT_BYTES} bytes`);
  const why = jobProblem(job, jobValue) ?? stepProblem(value, run, [value.env, jobValue.env, workflow.env]);
  if (why !== undefined) return no(why);
  const kind = scriptKind(run);
  if (kind === undefined) return no('it does nothing that a retry could help');
  return { guard: true, why: `it ${kind}`, defaults: defaultsFor(value, jobValue, workflow) };
}

function jobProblem(id: string, job: Loose): string | undefined {
  if (job.environment !== undefined) return 'its job has an environment, so rerail never repeats its steps';
  if (job.container !== undefined) return 'its job runs in a container, where a cancel does not reach a guard';
  if ([id, job.name].some((name) => ACTS_BY_NAME.test(String(name ?? '')))) {
    return 'its job publishes or deploys by its name, so rerail never repeats its steps';
  }
  return undefined;
}

function stepProblem(step: Loose, run: string, environments: readonly unknown[]): string | undefined {
  const [effect] = externalEffects(run);
  if (effect) return `line ${effect.line} of its script acts outside of the job (${effect.pattern})`;
  if (ACTS_BY_NAME.test(String(step.name ?? ''))) return 'it publishes or deploys by its name';
  if (AFTER_FAILURE.test(String(step.if ?? ''))) return 'it runs after failures or cancels';
  if (/\bGITHUB_ACTION(?:_PATH|_REPOSITORY|_REF)?\b/.test(run))
    return 'its script reads GITHUB_ACTION, which names a guard';
  const hidden = environments
    .filter(isLoose)
    .flatMap(Object.keys)
    .find((name) => NOT_PASSED.test(name));
  return hidden === undefined ? undefined : `the variable ${hidden} would not reach its script in a guard`;
}

/** What `defaults.run` of the job or the workflow says and the step does not. */
function defaultsFor(step: Loose, job: Loose, workflow: Loose): StepDefaults {
  const levels = [workflow.defaults, job.defaults].map((one) => (isLoose(one) && isLoose(one.run) ? one.run : {}));
  const merged: Loose = Object.assign({}, ...levels);
  const named = ['shell', 'working-directory'].filter((key) => step[key] === undefined && merged[key] != null);
  return Object.fromEntries(named.map((key) => [key, String(merged[key])]));
}

const no = (why: string): Suitability => ({ guard: false, why });
