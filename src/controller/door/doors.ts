import type { ControllerCommand } from '../../config/inputs.ts';
import type { Controller, Decision } from '../context.ts';
import { type Acted, actUpon, carryOut, nextOf } from '../controller.ts';
import type { RunPlan } from '../plan.ts';
import { boundedPlan, MAX_PLAN_BYTES } from '../plan-document.ts';
import type { Trigger } from './trigger.ts';

/** What `plan`, `decide` and `recover` answer, as an action and on the command line. */
export interface DoorAnswer {
  plans: readonly RunPlan[];
  /** Of `recover`: what became of each plan. */
  acted?: readonly Acted[];
  /** `next`, `plan` and `plans`, as the action sets them. */
  outputs: Readonly<Record<string, string>>;
}

/** Decides about what a trigger names; `recover` acts, too. */
export async function openDoor(
  controller: Controller,
  command: ControllerCommand,
  trigger: Trigger,
): Promise<DoorAnswer> {
  const { decisionsFor } = await import('../decide/decisions-for.ts');
  const decisions = await decisionsFor(controller, trigger);
  const plans = [...decisions.map(({ plan }) => plan), ...(await openReverts(controller, command, trigger, decisions))];
  const outputs = outputsOf(trigger, plans, command);
  if (command !== 'recover') return { plans, outputs };
  const acted: Acted[] = [];
  for (const decision of decisions) acted.push(await carryOut(controller, decision));
  await afterwards(controller, trigger);
  return { plans, acted, outputs };
}

/** Acts on plans that another process made, one after the other. */
export async function actOn(controller: Controller, plans: readonly RunPlan[]): Promise<Acted[]> {
  const acted: Acted[] = [];
  for (const plan of plans) acted.push(await actUpon(controller, plan));
  return acted;
}

/** One line for a log. */
export const actedText = ({ plan, left, reports }: Acted): string =>
  left === undefined
    ? `run ${plan.run.id}: ${reports.map(({ kind, state }) => `${kind} ${state}`).join(', ')}`
    : `run ${plan.run.id}: nothing was done, because ${left}`;

/** Reverts and probes that are not over: the sweep comes back to them, and so does the end of a probe. */
async function openReverts(
  controller: Controller,
  command: ControllerCommand,
  trigger: Trigger,
  decisions: readonly Decision[],
): Promise<RunPlan[]> {
  const isOwn = decisions.some(({ plan }) => plan.leftAlone?.reason === 'own-run');
  if (command !== 'decide' || (trigger.kind !== 'sweep' && !isOwn)) return [];
  const { followUps } = await import('../revert/follow-ups.ts');
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

async function afterwards(controller: Controller, trigger: Trigger): Promise<void> {
  if (trigger.kind !== 'sweep') return;
  const { afterSweep } = await import('../acts/after-sweep.ts');
  await afterSweep(controller);
}
