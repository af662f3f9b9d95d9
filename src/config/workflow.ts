/**
 * A workflow file as plain data, as far as rerail reads it. All texts are as the file has them: expressions (`${{ … }}`) are not evaluated.
 * Nothing here is checked beyond its shape: GitHub has accepted the file, and what does not fit the shape is left out.
 */
export interface Workflow {
  /** `.github/workflows/ci.yml`, relative to the root of its repository. */
  path: string;
  env: EnvMap;
  /** Filters of `on.push` that decide which paths start it; absent: every path does, or pushes do not start it. */
  pushPaths?: PathFilters;
  /** `run-name`, expressions and all. */
  runName?: string;
  /** Names of the inputs of `on.workflow_dispatch`; absent if nobody can dispatch it. */
  dispatchInputs?: readonly string[];
  jobs: readonly WorkflowJob[];
}

export interface PathFilters {
  paths?: readonly string[];
  pathsIgnore?: readonly string[];
}

/** Values as texts. Empty if a job or step has an expression in the place of the whole mapping: `envExpression` holds it then. */
export type EnvMap = Readonly<Record<string, string>>;

export interface WorkflowJob {
  /** The key below `jobs`. */
  id: string;
  name?: string;
  /** The name of the environment, which may be an expression. */
  environment?: string;
  /** Set if the job calls a reusable workflow: `./.github/workflows/x.yml` or `owner/repo/.github/workflows/x.yml@ref`. */
  uses?: string;
  needs: readonly string[];
  /** `continue-on-error`, which may be an expression. */
  continueOnError?: string;
  env: EnvMap;
  envExpression?: string;
  /** `defaults.run` of the job and of the workflow, if there is any: for `run:` steps that do not say it. It does not reach actions. */
  defaults?: RunDefaults;
  /** Inputs for the called workflow. */
  with: EnvMap;
  /** `inherit`, or what the called workflow is given by name. */
  secrets: 'inherit' | EnvMap;
  steps: readonly WorkflowStep[];
}

export interface RunDefaults {
  shell?: string;
  workingDirectory?: string;
}

export interface WorkflowStep {
  id?: string;
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
  workingDirectory?: string;
  env: EnvMap;
  envExpression?: string;
  with: EnvMap;
}

/** Longer files are refused unread, in characters. GitHub's own limit is lower. */
export const MAX_WORKFLOW_LENGTH = 1_000_000;
const MAX_JOBS = 1_000;
const MAX_STEPS = 1_000;
/** How often anchors may be repeated; the library refuses a document that goes beyond, instead of filling the memory. */
const MAX_ALIASES = 100;

/**
 * Reads the text of a workflow file. Loads the YAML library, which takes some 10 ms.
 * @returns undefined if it is no YAML mapping with jobs, or too large
 */
export async function parseWorkflow(text: string, path: string): Promise<Workflow | undefined> {
  const document = await parseYaml(text);
  if (!isMap(document) || !isMap(document.jobs)) return undefined;
  const jobs = Object.entries(document.jobs).slice(0, MAX_JOBS);
  return {
    path,
    env: textsOf(document.env),
    ...pushPathsOf(document.on),
    ...some('runName', document['run-name']),
    ...dispatchInputsOf(document.on),
    jobs: jobs.flatMap(([id, job]) => (isMap(job) ? [jobOf(id, job, document.defaults)] : [])),
  };
}

/** The steps of a composite action (`action.yml`); undefined if it is not one. */
export async function parseCompositeAction(text: string): Promise<readonly WorkflowStep[] | undefined> {
  const document = await parseYaml(text);
  if (!isMap(document) || !isMap(document.runs) || document.runs.using !== 'composite') return undefined;
  return stepsOf(document.runs.steps);
}

type Loose = Readonly<Record<string, unknown>>;

async function parseYaml(text: string): Promise<unknown> {
  if (text.length > MAX_WORKFLOW_LENGTH) return undefined;
  const { parse } = await import('yaml');
  try {
    return parse(text, { version: '1.2', merge: false, maxAliasCount: MAX_ALIASES, logLevel: 'silent' }) as unknown;
  } catch {
    return undefined;
  }
}

function dispatchInputsOf(on: unknown): Pick<Workflow, 'dispatchInputs'> {
  const isNamed = on === 'workflow_dispatch' || (Array.isArray(on) && on.includes('workflow_dispatch'));
  if (isNamed) return { dispatchInputs: [] };
  if (!isMap(on) || !Object.hasOwn(on, 'workflow_dispatch')) return {};
  const dispatch = on.workflow_dispatch;
  return { dispatchInputs: isMap(dispatch) && isMap(dispatch.inputs) ? Object.keys(dispatch.inputs) : [] };
}

function pushPathsOf(on: unknown): Pick<Workflow, 'pushPaths'> {
  if (!isMap(on) || !isMap(on.push)) return {};
  const filters = {
    ...patternsOf('paths', on.push.paths),
    ...patternsOf('pathsIgnore', on.push['paths-ignore']),
  };
  return Object.keys(filters).length === 0 ? {} : { pushPaths: filters };
}

function patternsOf<K extends string>(key: K, value: unknown): { [P in K]?: readonly string[] } {
  const patterns = [value].flat().flatMap((pattern) => textOf(pattern) ?? []);
  return patterns.length === 0 ? {} : ({ [key]: patterns } as unknown as { [P in K]: readonly string[] });
}

function jobOf(id: string, job: Loose, ofAll: unknown): WorkflowJob {
  const { environment } = job;
  const needs = Array.isArray(job.needs) ? job.needs : [job.needs];
  return {
    id,
    ...some('name', job.name),
    ...some('environment', isMap(environment) ? environment.name : environment),
    ...some('uses', job.uses),
    ...some('continueOnError', job['continue-on-error']),
    needs: needs.map(textOf).filter((need) => need !== undefined),
    env: textsOf(job.env),
    ...expressionOf(job.env),
    ...defaultsOf(ofAll, job.defaults),
    with: textsOf(job.with),
    secrets: job.secrets === 'inherit' ? 'inherit' : textsOf(job.secrets),
    steps: stepsOf(job.steps),
  };
}

/** The later one goes before the earlier one. */
function defaultsOf(...levels: readonly unknown[]): { defaults?: RunDefaults } {
  const runs = levels.map((level) => (isMap(level) && isMap(level.run) ? level.run : {}));
  const all = runs.map((run) => ({
    ...some('shell', run.shell),
    ...some('workingDirectory', run['working-directory']),
  }));
  const defaults: RunDefaults = Object.assign({}, ...all);
  return Object.keys(defaults).length === 0 ? {} : { defaults };
}

const stepsOf = (steps: unknown): WorkflowStep[] =>
  Array.isArray(steps) ? steps.slice(0, MAX_STEPS).filter(isMap).map(stepOf) : [];

const stepOf = (step: Loose): WorkflowStep => ({
  ...some('id', step.id),
  ...some('name', step.name),
  ...some('if', step.if),
  ...some('uses', step.uses),
  ...some('run', step.run),
  ...some('shell', step.shell),
  ...some('workingDirectory', step['working-directory']),
  env: textsOf(step.env),
  ...expressionOf(step.env),
  with: textsOf(step.with),
});

const expressionOf = (env: unknown) => (typeof env === 'string' ? { envExpression: env } : {});

function some<K extends string>(key: K, value: unknown): { [P in K]?: string } {
  const text = textOf(value);
  return text === undefined ? {} : ({ [key]: text } as { [P in K]: string });
}

/** As the runner turns scalars into texts; undefined for anything else. */
function textOf(value: unknown): string | undefined {
  return ['string', 'number', 'boolean', 'bigint'].includes(typeof value) ? String(value) : undefined;
}

/** The scalars of a mapping; `null` is the empty text, as in the runner. */
function textsOf(value: unknown): EnvMap {
  if (!isMap(value)) return {};
  const entries = Object.entries(value).map(([key, entry]) => [key, entry === null ? '' : textOf(entry)]);
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

const isMap = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
