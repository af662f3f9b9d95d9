import type { EventsConfig } from '@actions/workflow-parser/model/workflow-template';
import type { TemplateContext } from '@actions/workflow-parser/templates/template-context';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { child, conditionOf, eventsOf, isMapping, isSequence, parseFile, stepIds, textOf } from './parser.ts';
import { type Grants, readPermissions } from './permissions.ts';

type Token = TemplateToken | undefined;

/** One workflow file. What may hold an expression stays a token; the rest is read. */
export interface Workflow {
  /** Path inside the repository, with `/`. */
  file: string;
  /** The `name:`, else the path. */
  name: string;
  runName: Token;
  on: EventsConfig;
  /** Inputs that `on.workflow_dispatch` and `on.workflow_call` declare. */
  dispatchInputs: InputDefinition[];
  call: CallDefinition | undefined;
  env: Token;
  defaults: Token;
  /** undefined where the file says nothing. */
  permissions: Grants | undefined;
  concurrency: Token;
  jobs: JobDefinition[];
}

export interface InputDefinition {
  name: string;
  type: string;
  required: boolean;
  default: Token;
}

export interface CallDefinition {
  inputs: InputDefinition[];
  secrets: { name: string; required: boolean }[];
  /** Output name to the token of its value. */
  outputs: Map<string, Token>;
}

export interface JobDefinition {
  id: string;
  name: Token;
  needs: string[];
  condition: string;
  strategy: Token;
  continueOnError: Token;
  timeout: Token;
  cancelTimeout: Token;
  runsOn: Token;
  container: Token;
  services: Token;
  environment: Token;
  permissions: Grants | undefined;
  concurrency: Token;
  env: Token;
  defaults: Token;
  outputs: Token;
  steps: StepDefinition[];
  /** Set where the job calls a reusable workflow; it has no steps then. */
  call?: { uses: string; with: Token; secrets: Token | 'inherit' };
}

interface StepBase {
  /** The explicit id, else GitHub's own that starts with `__`. */
  id: string;
  name: Token;
  condition: string;
  env: Token;
  continueOnError: Token;
  timeout: Token;
}
export interface RunStep extends StepBase {
  kind: 'run';
  script: TemplateToken;
  shell: Token;
  workingDirectory: Token;
}
export interface ActionStep extends StepBase {
  kind: 'uses';
  uses: string;
  with: Token;
}
export type StepDefinition = RunStep | ActionStep;

/** Reads and checks one workflow file. Throws `InvalidFileError`. */
export function readWorkflow(file: string, content: string): Workflow {
  const { root, context } = parseFile('workflow', file, content);
  const on = root.find('on');
  const jobs = root.find('jobs');
  const call = child(on, 'workflow_call');
  return {
    file,
    name: textOf(root, 'name') || file,
    runName: child(root, 'run-name'),
    on: on ? eventsOf(context, on) : {},
    dispatchInputs: readInputs(child(child(on, 'workflow_dispatch'), 'inputs')),
    call: on?.toString() === 'workflow_call' || call || listens(on, 'workflow_call') ? readCall(call) : undefined,
    env: child(root, 'env'),
    defaults: child(child(root, 'defaults'), 'run'),
    permissions: readPermissions(child(root, 'permissions')),
    concurrency: child(root, 'concurrency'),
    jobs: isMapping(jobs) ? [...jobs].map(({ key, value }) => readJob(context, key.toString(), value)) : [],
  };
}

function listens(on: Token, event: string): boolean {
  return isSequence(on) && [...on].some((item) => item.toString() === event);
}

function readInputs(inputs: Token): InputDefinition[] {
  if (!isMapping(inputs)) return [];
  return [...inputs].map(({ key, value }) => ({
    name: key.toString(),
    type: textOf(value, 'type') ?? 'string',
    required: textOf(value, 'required') === 'true',
    default: child(value, 'default'),
  }));
}

function readCall(call: Token): CallDefinition {
  const secrets = child(call, 'secrets');
  const outputs = child(call, 'outputs');
  return {
    inputs: readInputs(child(call, 'inputs')),
    secrets: isMapping(secrets)
      ? [...secrets].map(({ key, value }) => ({
          name: key.toString(),
          required: textOf(value, 'required') === 'true',
        }))
      : [],
    outputs: new Map(
      isMapping(outputs) ? [...outputs].map(({ key, value }) => [key.toString(), child(value, 'value')]) : [],
    ),
  };
}

function readJob(context: TemplateContext, id: string, job: TemplateToken): JobDefinition {
  const needs = child(job, 'needs');
  const uses = textOf(job, 'uses');
  const secrets = child(job, 'secrets');
  return {
    id,
    name: child(job, 'name'),
    needs: isSequence(needs) ? [...needs].map(String) : needs ? [needs.toString()] : [],
    condition: conditionOf(context, child(job, 'if')),
    strategy: child(job, 'strategy'),
    continueOnError: child(job, 'continue-on-error'),
    timeout: child(job, 'timeout-minutes'),
    cancelTimeout: child(job, 'cancel-timeout-minutes'),
    runsOn: child(job, 'runs-on'),
    container: child(job, 'container'),
    services: child(job, 'services'),
    environment: child(job, 'environment'),
    permissions: readPermissions(child(job, 'permissions')),
    concurrency: child(job, 'concurrency'),
    env: child(job, 'env'),
    defaults: child(child(job, 'defaults'), 'run'),
    outputs: child(job, 'outputs'),
    steps: readSteps(context, child(job, 'steps')),
    ...(uses !== undefined && {
      call: { uses, with: child(job, 'with'), secrets: textOf(job, 'secrets') === 'inherit' ? 'inherit' : secrets },
    }),
  };
}

/** Steps of a job or of a composite action. */
export function readSteps(context: TemplateContext, steps: Token): StepDefinition[] {
  if (!isSequence(steps)) return [];
  const ids = stepIds(context, steps);
  return [...steps].map((step, index) => {
    const base: StepBase = {
      id: ids[index] ?? `__step_${index}`,
      name: child(step, 'name'),
      condition: conditionOf(context, child(step, 'if')),
      env: child(step, 'env'),
      continueOnError: child(step, 'continue-on-error'),
      timeout: child(step, 'timeout-minutes'),
    };
    const script = child(step, 'run');
    if (!script) return { ...base, kind: 'uses', uses: textOf(step, 'uses') ?? '', with: child(step, 'with') };
    return {
      ...base,
      kind: 'run',
      script,
      shell: child(step, 'shell'),
      workingDirectory: child(step, 'working-directory'),
    };
  });
}
