import { messageOf } from '../errors.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Deed } from '../ledger/line.ts';
import type { Act, ActName, ActOrder, ActOutcome, Acts } from '../ports/acts.ts';
import type { Plan } from './plan.ts';
import type { Strategy } from './plan-table.ts';

/** The acts of a strategy, in order. A driver that does not offer the first kind hands over. */
const ACTS_OF: Readonly<Record<Strategy, readonly ActName[]>> = {
  RETRY: ['restore', 'retry'],
  RESUME: ['resume'],
  SKIP: ['skip'],
  ROLLBACK: ['nominate'],
  MANUAL: ['hand-over'],
};
const STEP_BACK: readonly ActName[] = ['step-back'];
/** What a driver may leave out: there was nothing to restore. */
const OPTIONAL: ReadonlySet<ActName> = new Set(['restore']);

/**
 * Does what a plan says, act by act, and stops at the first that does not come about. This is the only code that changes anything about
 * a failure; each act is recorded before and after.
 * @param key tells this plan from all others: an act of a key is done once, however often it is applied
 */
export async function apply(plan: Plan, acts: Acts, ledger: Ledger, key: string): Promise<ActOutcome> {
  const own = plan.stepBack ? STEP_BACK : ACTS_OF[plan.strategy];
  const wanted = own.filter((name) => acts[name] || !OPTIONAL.has(name));
  const names: readonly ActName[] = wanted.every((name) => acts[name]) ? wanted : ['hand-over'];
  let outcome: ActOutcome = { done: true };
  for (const name of names) {
    const act = acts[name];
    if (!act) return { done: false, why: `nothing here can do "${name}"` };
    outcome = await perform(name, act, { key: `${key}/${name}`, why: plan.why }, ledger);
    if (!outcome.done) break;
  }
  return outcome;
}

/**
 * Does one act: intent, act, outcome. An act with an outcome that is done is not done again. One that was begun and has no outcome
 * is done again only if it can tell that it is not done yet.
 */
async function perform(name: Deed, act: Act, order: ActOrder, ledger: Ledger): Promise<ActOutcome> {
  const { key, why } = order;
  const isFirst = await ledger.record(key, { kind: 'intent', act: name, why });
  if (!isFirst) {
    const known = await ledger.find(key, 'act');
    if (known) return outcomeOf(known);
    const resolved = act.resolve ? await act.resolve(order) : { done: false, why: INTERRUPTED };
    if (resolved) return settle(name, order, resolved, ledger);
  }
  return settle(name, order, await attempt(act, order), ledger);
}

/**
 * Does and records what prepares or ends a step and needs no plan.
 * @param act fulfils with what the caller wants, and what the ledger is to tell of it
 * @throws whatever the act throws, after it is recorded
 */
export async function recorded<T>(
  ledger: Ledger,
  name: Deed,
  why: string,
  act: () => Promise<{ result: T; checkpoint?: string; durationMs?: number; savedMs?: number }>,
): Promise<T> {
  const order = { key: ledger.newKey(name), why };
  await ledger.record(order.key, { kind: 'intent', act: name, why });
  try {
    const { result, durationMs, savedMs, ...told } = await act();
    const took = durationMs === undefined ? {} : { durationMs: Math.round(durationMs) };
    const saved = savedMs === undefined ? {} : { savedMs: Math.round(savedMs) };
    await settle(name, order, { done: true, ...told, ...took, ...saved }, ledger);
    return result;
  } catch (error) {
    await settle(name, order, { done: false, why: messageOf(error) }, ledger);
    throw error;
  }
}

const INTERRUPTED = 'it was begun before, and whether it was done is unknown; rerail does not do it twice';

async function attempt(act: Act, order: ActOrder): Promise<ActOutcome> {
  try {
    return await act.run(order);
  } catch (error) {
    return { done: false, why: messageOf(error) };
  }
}

async function settle(name: Deed, { key, why }: ActOrder, outcome: ActOutcome, ledger: Ledger): Promise<ActOutcome> {
  await ledger.record(key, { kind: 'act', act: name, why, ...outcome });
  return outcome;
}

const outcomeOf = ({ done, why, checkpoint, durationMs }: ActOutcome): ActOutcome => ({
  done,
  ...(why === undefined ? {} : { why }),
  ...(checkpoint === undefined ? {} : { checkpoint }),
  ...(durationMs === undefined ? {} : { durationMs }),
});
