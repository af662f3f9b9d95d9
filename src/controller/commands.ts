import { messageOf } from '../errors.ts';
import { type CommandWord, mayCommand, parseCommand, withCommand } from './asked.ts';
import type { Controller, Decision } from './context.ts';
import { decideAbout } from './controller.ts';
import type { Trigger } from './door/trigger.ts';
import { type ApiRun, STOP_LABEL } from './gather.ts';
import type { PlanCommand } from './plan.ts';

type Asked = Extract<Trigger, { kind: 'command' | 'label' }>;

const MAX_RUNS = 5;
const FAILED = new Set(['failure', 'timed_out', 'cancelled', 'startup_failure']);

/**
 * The decisions about the failed runs of a pull request's head that a person asks for. A person's word takes the place of doubts and
 * budgets; what stops rerail stops it here, too.
 */
export async function commanded(controller: Controller, asked: Asked): Promise<Decision[]> {
  const { acts, log } = controller;
  const comment = asked.kind === 'command' ? asked.comment : 0;
  const answer = async (content: '+1' | '-1' | 'eyes' | 'confused' | 'rocket') => {
    if (comment !== 0 && controller.options.mode !== 'observe') await acts?.react(comment, content);
  };
  if (!(await mayCommand(controller, asked.login))) {
    await answer('-1');
    return [];
  }
  const word: CommandWord = asked.kind === 'label' ? { name: 'retry', fresh: false } : parseCommand(asked.text);
  if (word.name === 'unknown') {
    log.info(
      `"${word.text}" is not a command. Use /rerail plan, /rerail retry, /rerail retry --fresh, /rerail reland, /rerail approve ID or /rerail stop.`,
    );
    await answer('confused');
    return [];
  }
  if (word.name === 'stop') {
    const added = await acts?.addLabel(asked.pullRequest, STOP_LABEL);
    await answer(added?.done ? '+1' : 'confused');
    return [];
  }
  if (word.name === 'approve') {
    await answer((await approve(controller, word.id, asked)) ? '+1' : 'confused');
    return [];
  }
  if (word.name === 'reland') {
    const { reland } = await import('./revert/reland.ts');
    const result = await reland(controller, asked.pullRequest, asked.login);
    log.info(`reland: ${result.text}`);
    await answer(result.done ? 'rocket' : 'confused');
    return [];
  }
  await answer(word.name === 'plan' ? 'eyes' : 'rocket');
  const command: PlanCommand = { name: word.name, by: asked.login, comment, pullRequest: asked.pullRequest };
  const decisions: Decision[] = [];
  for (const run of await failedRunsOf(controller, asked.pullRequest)) {
    decisions.push(withCommand(await decideAbout(controller, run), command, word.name === 'retry' && word.fresh));
  }
  if (decisions.length === 0) log.info(`no run of pull request #${asked.pullRequest} failed`);
  return decisions;
}

/** Keeps the approval in the ledger, where the next attempt of the job finds it. */
async function approve(
  { ledger, clock, log }: Controller,
  id: string,
  { login, pullRequest }: Asked,
): Promise<boolean> {
  if (!ledger) return false;
  const at = new Date(clock.now()).toISOString();
  const approval = { version: 1, kind: 'approval', id, by: login, pullRequest, at };
  try {
    await ledger.putAll(new Map([[`approvals/${id}`, JSON.stringify(approval)]]));
    log.info(`@${login} approves of stepping back (${id}): re-run the failed jobs to carry it out`);
    return true;
  } catch (error) {
    log.warning(`The approval cannot be kept: ${messageOf(error)}. Set the input "confirm-rollback" instead.`);
    return false;
  }
}

/** The newest run of each workflow for the head of a pull request, if it failed. */
async function failedRunsOf({ reader, repository }: Controller, pullRequest: number): Promise<number[]> {
  const pull = await reader.find<{ head?: { sha?: string } }>(`/repos/${repository}/pulls/${pullRequest}`);
  const sha = pull?.head?.sha;
  if (sha === undefined) return [];
  const runs = await reader.list<ApiRun>(`/repos/${repository}/actions/runs`, { head_sha: sha }, 1);
  const newest = new Map<string, ApiRun>();
  for (const run of runs.toSorted((a, b) => a.id - b.id)) {
    if (run.head_sha === sha) newest.set(`${run.path} ${run.event}`, run);
  }
  return [...newest.values()]
    .filter(({ conclusion, status }) => status === 'completed' && FAILED.has(conclusion ?? ''))
    .map(({ id }) => id)
    .slice(0, MAX_RUNS);
}
