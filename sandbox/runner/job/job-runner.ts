import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EnvironmentData, type Json, toDictionary } from '../expressions/data.ts';
import { evaluateJson, evaluateTexts, type Scope } from '../expressions/evaluate.ts';
import type { StepDefinition } from '../workflow/workflow.ts';
import { assertDepth } from './composite-handler.ts';
import type { JobOutcome } from './job.ts';
import { JobContext, type JobParts } from './job-context.ts';
import { type StepObserver, StepsRunner } from './steps-runner.ts';

const RUNNER_VERSION = '2.336.0';

/** Runs one job on its machine, from its set-up to its clean-up. Never throws for what the job itself does. */
export async function runJob(parts: JobParts, observer: StepObserver): Promise<JobOutcome> {
  const job = new JobContext(parts);
  const { control, machine } = job;
  for (const secret of Object.values(job.request.secrets)) job.masker.add(secret);
  for (const [name, value] of Object.entries(job.request.actionEnvironment)) {
    if (name.endsWith('_TOKEN')) job.masker.add(value);
  }
  const forgetMachine = control.onInterrupt(() => {
    if (!control.dead) return;
    // The log of a lost machine ends where it was; what its processes still print reaches nobody.
    job.log.close();
    if (!outlived(job)) void machine.powerOff();
  });
  const steps = new StepsRunner(job, observer);
  let outputs: Record<string, string> = {};
  try {
    if (await setUp(job)) {
      await steps.run();
      if (!control.dead) outputs = await evaluateOutputs(job, steps.stepsContext);
    }
    if (!control.dead) await complete(job);
  } finally {
    forgetMachine();
    if (!outlived(job)) await machine.powerOff();
    job.log.close();
  }
  const annotations = job.annotations.items;
  return { result: resultOf(job), outputs, steps: steps.records, annotations, outlived: outlived(job) };
}

/** The worker alone was killed, and the machine is not a hosted one, which goes with its job: nobody ends what the job had started. */
const outlived = ({ control, machine }: JobContext) =>
  control.interruption === 'crash' || (control.interruption === 'kill' && machine.stays);

function resultOf({ control, status }: JobContext): JobOutcome['result'] {
  if (control.interruption === 'loss') return 'lost';
  if (control.interruption === 'shutdown' || control.interruption === 'crash') return 'failure';
  return control.interruption ? 'cancelled' : status;
}

/** What expressions of the job itself see: the contexts of its plan, those of its machine, and the given ones. */
function jobScope(job: JobContext, extra: Scope['contexts'] = {}): Scope {
  const { contexts, secrets } = job.request;
  const machine = { env: new EnvironmentData(job.environment), job: job.jobContext(), runner: job.runnerContext() };
  return { contexts: { ...contexts, secrets, ...machine, ...extra }, hashFiles: (patterns) => job.hashFiles(patterns) };
}

/** False where the job cannot start; it has failed then. */
async function setUp(job: JobContext): Promise<boolean> {
  const { log, machine, request } = job;
  log.write(`Current runner version: '${RUNNER_VERSION}'`);
  log.write('##[group]Sandbox');
  log.write(`The job runs on this computer, as a hosted ${machine.os} runner would, in ${machine.root}`);
  log.write('##[endgroup]');
  log.write(`Secret source: Actions`);
  log.write('Prepare workflow directory');
  try {
    await writeEvent(job);
    for (const token of [request.workflow.env, request.definition.env]) {
      Object.assign(job.environment, await evaluateTexts(token, jobScope(job)));
    }
    await describeLabels(job);
    await describeContainers(job);
    for (const token of [request.workflow.defaults, request.definition.defaults]) {
      const defaults = await evaluateTexts(token, jobScope(job));
      job.defaults = { ...job.defaults, ...Object.fromEntries(Object.entries(defaults).filter(([, value]) => value)) };
    }
    log.write('Prepare all required actions');
    await prepareActions(job, request.definition.steps);
  } catch (error) {
    job.annotate({ level: 'error', message: (error as Error).message });
    job.status = 'failure';
    return false;
  }
  log.write(`Complete job name: ${request.name}`);
  return true;
}

async function writeEvent(job: JobContext): Promise<void> {
  const { event, event_path: file } = job.request.contexts.github;
  if (typeof file !== 'string') return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(event, null, 2));
}

/** Every label is this computer; a foreign system's is pointed out. */
async function describeLabels({ request, machine, log }: JobContext): Promise<void> {
  const { definition, contexts } = request;
  const asked = await evaluateJson(definition.runsOn, { contexts });
  const labels = [asked].flat().map((label) => (typeof label === 'string' ? label : JSON.stringify(label)));
  log.write(`Requested labels: ${labels.join(', ')}`);
  const system = /windows|macos|ubuntu/i.exec(labels.join())?.[0].toLowerCase().replace('ubuntu', 'linux');
  if (system && system !== machine.os.toLowerCase()) {
    log.write(`##[warning]The job asks for ${system} and runs on ${machine.os} here.`);
  }
}

/** The sandbox has no containers. It says so, and fills the `job` context as far as it means something. */
async function describeContainers(job: JobContext): Promise<void> {
  const { container, services } = job.request.definition;
  if (container) job.log.write('##[warning]`container:` is not supported here: the steps run on the machine itself.');
  const described = await evaluateJson(services, jobScope(job));
  if (typeof described !== 'object' || described === null) return;
  const names = Object.keys(described);
  job.log.write(`##[warning]\`services:\` are not supported here; not started: ${names.join(', ')}.`);
  job.services = Object.fromEntries(
    names.map((name) => [name, describeService((described as Record<string, Json>)[name])]),
  );
}

function describeService(service: Json | undefined): Json {
  const { ports = [] } = (typeof service === 'object' && service !== null ? service : {}) as { ports?: Json };
  const list = Array.isArray(ports) ? ports.map(String) : [];
  const mapped = list.map((port) => {
    const [host = '', inner = host] = port.split(':');
    return [inner.replace(/\/.*/, ''), host.replace(/\/.*/, '')];
  });
  return { id: '', network: '', ports: Object.fromEntries(mapped) };
}

/** Finds every action the job uses, through composite ones, before anything runs. */
async function prepareActions(
  job: JobContext,
  steps: readonly StepDefinition[],
  depth = 0,
  known = new Set<string>(),
): Promise<void> {
  assertDepth(depth);
  for (const step of steps) {
    if (step.kind === 'run' || job.actions.isLocal(step.uses)) continue;
    const { manifest } = await job.actions.resolve(step.uses);
    if (!known.has(step.uses)) job.log.write(`Download action repository '${step.uses}'`);
    known.add(step.uses);
    if (manifest.runs.kind === 'composite') await prepareActions(job, manifest.runs.steps, depth + 1, known);
  }
}

/** Outputs that hold a secret are left out, as GitHub does. */
async function evaluateOutputs(job: JobContext, steps: Scope['contexts'][string]): Promise<Record<string, string>> {
  const { definition, contexts } = job.request;
  const outputs: Record<string, string> = {};
  try {
    const scope = jobScope(job, { steps, github: toDictionary(contexts.github) });
    for (const [name, value] of Object.entries(await evaluateTexts(definition.outputs, scope))) {
      if (job.masker.holdsSecret(value)) {
        job.annotate({ level: 'warning', message: `Skip output '${name}' since it may contain secret.` });
      } else if (value !== '') outputs[name] = value;
    }
  } catch (error) {
    job.annotate({ level: 'error', message: (error as Error).message });
    if (job.status === 'success') job.status = 'failure';
  }
  return outputs;
}

async function complete(job: JobContext): Promise<void> {
  job.log.write('Cleaning up orphan processes');
  await job.machine.endOrphans(({ pid, name }) => {
    job.log.write(`Terminate orphan process: pid (${pid}) (${name})`);
  });
}
