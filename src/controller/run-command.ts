import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ControllerCommand } from '../config/inputs.ts';
import { InputError, messageOf, UsageError, UserError } from '../errors.ts';
import { formatKeyValues } from '../guard/commands/key-values.ts';
import { runSummary } from '../report/run-comment.ts';
import type { StepContext } from '../step/step-context.ts';
import type { Controller, Decision } from './context.ts';
import { type Acted, actUpon, carryOut, nextOf } from './controller.ts';
import { openController, ownWorkflow } from './open-controller.ts';
import type { RunPlan } from './plan.ts';
import { boundedPlan, MAX_PLAN_BYTES, parsePlans } from './plan-document.ts';
import { runNamed, type Trigger, triggerOf } from './trigger.ts';

const MAX_EVENT_BYTES = 30 * 2 ** 20;

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
  if (inputs.run !== undefined) {
    try {
      return runNamed(inputs.run.trim());
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      throw new InputError([
        `Input "run" is "${inputs.run.trim().slice(0, 60)}", which is not allowed. Use a run's id or the address of its page.`,
      ]);
    }
  }
  const event = env.GITHUB_EVENT_NAME ?? '';
  const text = env.GITHUB_EVENT_PATH ? await readFile(env.GITHUB_EVENT_PATH, 'utf8').catch(() => '{}') : '{}';
  if (text.length > MAX_EVENT_BYTES) return { kind: 'none', why: 'the event is too large' };
  try {
    return triggerOf(event, JSON.parse(text));
  } catch {
    return { kind: 'none', why: 'the event is not JSON' };
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
  const { decisionsFor } = await import('./decide/decisions-for.ts');
  const decisions = await decisionsFor(controller, trigger);
  const plans = [...decisions.map(({ plan }) => plan), ...(await openReverts(controller, command, trigger, decisions))];
  for (const plan of plans)
    log.info(`run ${plan.run.id}, attempt ${plan.run.attempt}: ${plan.leftAlone?.reason ?? plan.act} (${plan.why})`);
  if (command === 'recover') {
    const acted: Acted[] = [];
    for (const decision of decisions) acted.push(await carryOut(controller, decision));
    await summarise(phase, acted, controller.server);
    await afterwards(controller, trigger);
  } else
    await summarise(
      phase,
      plans.map((plan) => ({ plan })),
      controller.server,
    );
  await writeOutputs(phase, outputsOf(trigger, plans, command));
}

/** Reverts and probes that are not over: the sweep comes back to them, and so does the end of a probe. */
async function openReverts(
  controller: Controller,
  command: ControllerCommand,
  trigger: Trigger,
  decisions: readonly Decision[],
): Promise<RunPlan[]> {
  const isOwn = decisions.some(({ plan }) => plan.leftAlone?.reason === 'own-run');
  if (command !== 'decide' || (trigger.kind !== 'sweep' && !isOwn)) return [];
  const { followUps } = await import('./revert/follow-ups.ts');
  const there = new Set(
    decisions.flatMap(({ plan: { rollback } }) => (rollback.follow ? (rollback.culprit ?? []) : [])),
  );
  return (await followUps(controller)).filter(({ rollback }) => !there.has(rollback.culprit ?? ''));
}

/** Plans travel through the environment of the next step, where 128 KiB are the end. */
const MAX_LIST_BYTES = 110_000;

function outputsOf(trigger: Trigger, plans: readonly RunPlan[], command: ControllerCommand): Record<string, string> {
  const next = command === 'decide' ? nextOf(plans) : 'none';
  const [plan] = plans;
  const outputs = { next, ...(plan ? { plan: JSON.stringify(plan) } : {}) };
  if (trigger.kind === 'run' && plans.length < 2) return outputs;
  const each = Math.min(MAX_PLAN_BYTES, Math.floor(MAX_LIST_BYTES / Math.max(1, plans.length)));
  return { ...outputs, plans: JSON.stringify(plans.map((one) => boundedPlan(one, each))) };
}

async function act(phase: StepContext, controller: Controller, plans: readonly RunPlan[]): Promise<void> {
  const acted: Acted[] = [];
  for (const plan of plans) {
    const done = await actUpon(controller, plan);
    if (done.left !== undefined) phase.log.info(`run ${plan.run.id}: nothing was done, because ${done.left}`);
    else phase.log.info(`run ${plan.run.id}: ${done.reports.map(({ kind, state }) => `${kind} ${state}`).join(', ')}`);
    acted.push(done);
  }
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

async function afterwards(controller: Controller, trigger: Trigger): Promise<void> {
  if (trigger.kind !== 'sweep') return;
  const { afterSweep } = await import('./acts/after-sweep.ts');
  await afterSweep(controller);
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
