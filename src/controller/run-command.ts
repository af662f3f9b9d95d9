import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import type { ControllerCommand } from '../config/inputs.ts';
import { InputError, messageOf, UsageError, UserError } from '../errors.ts';
import { formatKeyValues } from '../guard/commands/key-values.ts';
import { runSummary } from '../report/run-comment.ts';
import type { StepContext } from '../step/step-context.ts';
import type { Controller } from './context.ts';
import type { Acted } from './controller.ts';
import { actedText, actOn, openDoor } from './door/doors.ts';
import { runNamed, type Trigger, triggerFrom } from './door/trigger.ts';
import { openController, ownWorkflow } from './open-controller.ts';
import type { RunPlan } from './plan.ts';
import { parsePlans } from './plan-document.ts';

/**
 * The action's doors about finished runs. The exit status is 0 whatever was decided; wrong inputs are errors, and so is everything that
 * goes wrong if `strict` is set.
 */
export async function runController(phase: StepContext, command: ControllerCommand): Promise<number> {
  const takesPlans = command === 'act' || command === 'revert';
  const plans = takesPlans ? readPlans(phase) : [];
  const trigger = takesPlans ? undefined : await readTrigger(phase);
  const repository = (trigger?.kind === 'run' && trigger.repository) || phase.env.GITHUB_REPOSITORY;
  if (!repository)
    throw new InputError(['Which repository is unknown: GITHUB_REPOSITORY is not set. Give the address of the run.']);
  try {
    const controller = await open(phase, repository);
    if (command === 'act') await act(phase, controller, plans);
    else if (command === 'revert') await revert(phase, controller, plans);
    else await decide(phase, controller, command, trigger as Trigger);
    return 0;
  } catch (error) {
    if (phase.inputs.strict) throw error;
    phase.log.warning(`${phase.masker.mask(messageOf(error))} Nothing was done.`);
    if (!(error instanceof UserError) && error instanceof Error) phase.log.debug(error.stack ?? '');
    if (!takesPlans) await writeOutputs(phase, { next: 'none' });
    return 0;
  }
}

function open(
  { env, inputs, context, clock, random, log, masker, cancel }: StepContext,
  repository: string,
): Promise<Controller> {
  const token = inputs.token ?? env.GITHUB_TOKEN;
  return openController({
    repository,
    env,
    ...(token ? { token } : {}),
    folder: path.join(context.temp, 'rerail'),
    leaseMs: inputs.leaseMs,
    options: {
      ...(inputs.mode === undefined ? {} : { mode: inputs.mode }),
      ...(inputs.stop === undefined ? {} : { stop: inputs.stop }),
      own: ownWorkflow(env, repository),
      policyPath: inputs.policy,
    },
    ...(inputs.checkpointKey === undefined ? {} : { recordKey: inputs.checkpointKey }),
    stopGiven: inputs.command === 'plan' || inputs.stop !== undefined,
    clock,
    random,
    log,
    masker,
    signal: cancel,
  });
}

function readPlans({ inputs }: StepContext): RunPlan[] {
  try {
    return parsePlans(inputs.plan as string);
  } catch (error) {
    throw new InputError([messageOf(error)]);
  }
}

async function readTrigger({ env, inputs }: StepContext): Promise<Trigger> {
  if (inputs.run === undefined) return triggerFrom(env);
  try {
    return runNamed(inputs.run.trim());
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new InputError([
      `Input "run" is "${inputs.run.trim().slice(0, 60)}", which is not allowed. Use a run's id or the address of its page.`,
    ]);
  }
}

async function decide(
  phase: StepContext,
  controller: Controller,
  command: ControllerCommand,
  trigger: Trigger,
): Promise<void> {
  const { log } = phase;
  if (trigger.kind === 'none') {
    log.info(`nothing to decide about: ${trigger.why}`);
    return writeOutputs(phase, { next: 'none' });
  }
  const { plans, acted, outputs } = await openDoor(controller, command, trigger);
  for (const plan of plans)
    log.info(`run ${plan.run.id}, attempt ${plan.run.attempt}: ${plan.leftAlone?.reason ?? plan.act} (${plan.why})`);
  await summarise(phase, acted ?? plans.map((plan) => ({ plan })), controller.server);
  await writeOutputs(phase, outputs);
}

async function act(phase: StepContext, controller: Controller, plans: readonly RunPlan[]): Promise<void> {
  const acted = await actOn(controller, plans);
  for (const one of acted) phase.log.info(actedText(one));
  await summarise(phase, acted, controller.server);
}

async function revert(phase: StepContext, controller: Controller, plans: readonly RunPlan[]): Promise<void> {
  const { revertFor } = await import('./revert/revert-for.ts');
  const done = [];
  for (const plan of plans) {
    const result = await revertFor(controller, plan);
    phase.log.info(`run ${plan.run.id}: ${result.text}`);
    done.push(result);
  }
  const { summary } = phase.context.files;
  if (!summary) return;
  const text = done.map(({ markdown }) => markdown).join('\n\n');
  await appendFile(summary, `${phase.masker.mask(text)}\n`);
}

async function summarise(
  { context, log, masker }: StepContext,
  all: readonly (Pick<Acted, 'plan'> & Partial<Pick<Acted, 'report'>>)[],
  server: string,
): Promise<void> {
  if (!context.files.summary) return;
  const text = all.map(({ plan, report }) => runSummary(plan, server, report)).join('\n');
  await appendFile(context.files.summary, masker.mask(text.slice(0, 900_000))).catch((error: unknown) =>
    log.warning(`The summary could not be written: ${messageOf(error)}.`),
  );
}

async function writeOutputs({ context }: StepContext, outputs: Record<string, string>): Promise<void> {
  if (context.files.output) await appendFile(context.files.output, formatKeyValues(new Map(Object.entries(outputs))));
}
