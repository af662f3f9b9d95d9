import type { Controller, Decision } from './context.ts';
import type { PlanCommand, RunPlan } from './plan.ts';

/** What a comment asks for. */
export type CommandWord =
  | { name: 'plan' | 'stop' | 'reland' }
  | { name: 'retry'; fresh: boolean }
  /** Of a step back, by the id that the job summary shows. */
  | { name: 'approve'; id: string }
  | { name: 'unknown'; text: string };

const MAY_COMMAND = new Set(['admin', 'maintain', 'write']);
/** Reads the first line of a comment. */
export function parseCommand(text: string): CommandWord {
  const [, name = '', ...rest] = text.trim().split(/\s+/);
  if (name === 'plan' && rest.length === 0) return { name: 'plan' };
  if ((name === 'stop' || name === 'reland') && rest.length === 0) return { name };
  if (name === 'retry' && (rest.length === 0 || (rest.length === 1 && rest[0] === '--fresh'))) {
    return { name: 'retry', fresh: rest.length === 1 };
  }
  const [id = ''] = rest;
  if (name === 'approve' && rest.length === 1 && /^[0-9a-f]{10}$/.test(id)) return { name: 'approve', id };
  return { name: 'unknown', text: text.slice(0, 100) };
}

/** Whether an account may command: the API says so, not what the event says about its author. */
export async function mayCommand({ acts, log }: Controller, login: string): Promise<boolean> {
  if (!acts) return false;
  const permission = await acts.permissionOf(login);
  if (MAY_COMMAND.has(permission)) return true;
  log.info(`@${login} has "${permission}" access, and commands need write access: nothing is done`);
  return false;
}

/** Reasons that a person's word does not outweigh. */
export const FIRM: ReadonlySet<string> = new Set([
  'not-finished',
  'not-failed',
  'stale',
  'restarted-by-person',
  'own-run',
  'stopped',
  'spent',
]);

export function withCommand({ plan, facts }: Decision, command: PlanCommand, fresh: boolean): Decision {
  const told = { ...plan, command, run: { ...plan.run, pullRequest: command.pullRequest } };
  if (command.name === 'plan' || (plan.leftAlone && FIRM.has(plan.leftAlone.reason))) return { facts, plan: told };
  const retry: RunPlan = {
    ...told,
    strategy: 'RETRY',
    act: fresh ? 'rerun-all' : 'rerun-failed-jobs',
    jobIds: plan.jobs.filter(({ role }) => role === 'cause').map(({ id }) => id),
    leftAlone: null,
    why: `@${command.by} asked for it`,
    rule: `command:${command.name}`,
    notBefore: null,
    needs: { actions: 'write' },
  };
  return { facts, plan: retry };
}

/** Whether the person whom a plan names still may, and has really asked. */
export async function isStillAsked(controller: Controller, { by, comment, name }: PlanCommand): Promise<boolean> {
  if (!(await mayCommand(controller, by))) return false;
  if (comment === 0) return true;
  const { reader, repository } = controller;
  const found = await reader.find<{ body?: string; user?: { login?: string } }>(
    `/repos/${repository}/issues/comments/${comment}`,
  );
  const word = parseCommand(found?.body?.trimStart().split('\n', 1)[0] ?? '');
  return found?.user?.login === by && word.name === name;
}
