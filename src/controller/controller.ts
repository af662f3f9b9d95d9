import { messageOf } from '../errors.ts';
import type { ActReport } from '../report/run/run-headline.ts';
import { maskTexts } from '../values/mask-texts.ts';
import { type ActPorts, type Deed, type DeedReport, perform } from './act.ts';
import { balanceOf } from './acts/balance.ts';
import { commentOf, type DeedContext, deedsOf, needsIssue, reportOf } from './acts/deeds.ts';
import { foldRecords } from './acts/fold-records.ts';
import { ownersAbout } from './acts/owners.ts';
import { isStillAsked, withCommand } from './asked.ts';
import type { Controller, Decision } from './context.ts';
import { unguardAdvice } from './decide/advice.ts';
import { decideRun } from './decide/decide-run.ts';
import { type EntryKind, isLedgerBusy, type KnownEntry, parseEntries } from './decide/entries.ts';
import type { JobFailure, RunFacts } from './facts.ts';
import { gatherRun } from './gather.ts';
import type { RunPlan } from './plan.ts';
import { boundedPlan } from './plan-document.ts';
import type { ApiJob } from './read-jobs.ts';
import { isActionable, rollbackOf } from './revert/rollback-plan.ts';
import { openSources } from './sources.ts';

/** Decides about one run; changes nothing. @throws UserError if there is no such run */
export async function decideAbout(controller: Controller, runId: number, attempt?: number): Promise<Decision> {
  return decideWith(controller, runId, attempt);
}

/** Decides again about the run of a plan, reading no log that the plan tells of. */
export const decideAgain = (controller: Controller, plan: RunPlan): Promise<Decision> =>
  decideWith(asBefore(controller, plan), plan.run.id, plan.run.attempt, {
    failures: failuresOf(plan),
    follows: plan.rollback.follow === true,
  });

/** A server that would not answer GraphQL when the plan was made is not asked again. */
function asBefore(controller: Controller, { costs }: RunPlan): Controller {
  if (costs.graphql !== false) return controller;
  const { overview: _, ...reader } = controller.reader;
  return { ...controller, reader };
}

/** Decides about an attempt as if it were still the newest; for a revert that is looked after later. Does not ask about the revert itself. */
export const decideForRevert = (controller: Controller, runId: number, attempt?: number): Promise<Decision> =>
  decideWith(controller, runId, attempt, { follows: true });

async function decideWith(
  controller: Controller,
  runId: number,
  attempt?: number,
  { failures, follows = false }: { failures?: (job: number) => JobFailure | undefined; follows?: boolean } = {},
): Promise<Decision> {
  const { repository, reader, masker, clock, ledger, options } = controller;
  const sources = openSources(reader, repository);
  const before = reader.costs();
  const known = await knownEntries(controller);
  const gather = (finishing: boolean) =>
    gatherRun({
      ...options,
      repository,
      runId,
      reader,
      sources,
      known,
      now: clock.now(),
      mask: (text) => masker.mask(text),
      finishing,
      ...(attempt === undefined ? {} : { attempt }),
      ...(failures === undefined ? {} : { failures }),
    });
  let facts = await gather(follows);
  // A controller that was killed between a re-run and its comment left intents; the next controller finishes them.
  if (facts.latest.attempt > facts.run.attempt && hasOpenIntents(known, facts, controller)) facts = await gather(true);
  const advice = unguardAdvice(known, facts.run.workflow, facts.now);
  const decided = { ...decideRun(facts), ...(advice.length === 0 ? {} : { advice }) };
  const plan = follows ? decided : { ...decided, ...(await rollbackSection(controller, facts, decided)) };
  const { apiRequests, logBytes } = reader.costs();
  const costs = {
    apiRequests: apiRequests - before.apiRequests,
    ledgerRequests: (await ledger?.requests()) ?? 0,
    logBytes: logBytes - before.logBytes,
    ...(sources.hasNoOverview() ? { graphql: false as const } : {}),
  };
  return { plan: boundedPlan(maskTexts(masker, { ...plan, costs })), facts, sources };
}

/** The culprit, if a commit is to blame; a graded one makes the plan a ROLLBACK, which the revert's own job carries out. */
async function rollbackSection(
  { reader, reverts, stopGiven, masker }: Controller,
  facts: RunFacts,
  plan: RunPlan,
): Promise<Partial<RunPlan>> {
  const rollback = await rollbackOf(facts, plan, {
    reader,
    ...(reverts ? { host: reverts.host } : {}),
    stop: { given: stopGiven, observes: false },
    mask: (text) => masker.mask(text),
  });
  const isHandled = rollback && (rollback.grade !== null || rollback.follow === true);
  if (!isHandled || plan.act !== 'ask') return rollback ? { rollback } : {};
  const sha = rollback.culprit?.slice(0, 12);
  const why = `${plan.why}; ${rollback.grade === null ? `a revert of ${sha} is open` : `${sha} is the ${rollback.grade} culprit`}`;
  const needs = { ...plan.needs, contents: 'write', 'pull-requests': 'write' } as const;
  return { rollback, strategy: 'ROLLBACK', act: 'none', why, rule: 'rollback:preflight', needs };
}

/** Intents about this attempt without an outcome, of this workflow run or of another whose lease has ended. */
function hasOpenIntents(
  known: readonly KnownEntry[],
  { run }: RunFacts,
  { owner, leaseMs, clock }: Controller,
): boolean {
  return known.some(
    ({ entry, outcome }) =>
      !outcome &&
      entry.run === run.id &&
      entry.attempt === run.attempt &&
      (entry.owner === owner || clock.now() - Date.parse(entry.at) >= leaseMs),
  );
}

/** A ledger that cannot be read is an empty one: history makes decisions better, never necessary. */
async function knownEntries(controller: Controller): Promise<readonly KnownEntry[]> {
  if (controller.known) return controller.known;
  if (!controller.ledger) return [];
  try {
    return parseEntries(await controller.ledger.snapshot());
  } catch (error) {
    controller.log.debug(`The ledger cannot be read: ${messageOf(error)} rerail continues without it.`);
    // In trouble now, it is asked again before anything is done.
    if (isLedgerBusy(error)) return [];
    delete controller.ledger;
    return [];
  }
}

/** `act`, `revert`, both or `none`: which jobs of the recovery workflow have something to do. */
export function nextOf(plans: readonly RunPlan[]): string {
  const acting = plans.filter(({ mode }) => mode === 'act');
  const names = [
    ...(acting.some(hasAct) ? ['act'] : []),
    ...(acting.some(({ rollback }) => isActionable(rollback)) ? ['revert'] : []),
  ];
  return names.length === 0 ? 'none' : names.join(',');
}

/** A green attempt after a re-run is worth an entry: the history learns from it. */
const hasAct = (plan: RunPlan) => plan.act !== 'none' || isResult(plan) || plan.command !== undefined;
const isResult = ({ leftAlone, run, command, deployment }: RunPlan) =>
  command === undefined && deployment === undefined && leftAlone?.reason === 'not-failed' && run.attempt > 1;

export interface Acted {
  plan: RunPlan;
  reports: readonly DeedReport[];
  report: ActReport;
  /** Why nothing was done. */
  left?: string;
}

/**
 * Carries out a plan that another process made: everything but the reading of logs is derived anew, and what has changed since is left
 * to the next decision.
 */
export async function actUpon(controller: Controller, plan: RunPlan): Promise<Acted> {
  if (plan.repository.toLowerCase() !== controller.repository.toLowerCase()) {
    return left(plan, `the plan is for ${plan.repository}, and this is ${controller.repository}`);
  }
  if (!hasAct(plan)) return left(plan, 'there is nothing to do');
  const again = await decideAgain(controller, plan);
  if (plan.command) return actOnCommand(controller, plan, again);
  if (plan.deployment) {
    const { isStillFailed, withDeployment } = await import('./deployments.ts');
    if (!(await isStillFailed(controller, plan))) return left(plan, 'the deployment has not failed, or no longer');
    return carryOut(controller, withDeployment(again, plan.deployment));
  }
  if (isResult(plan) && isResult(again.plan)) return carryOut(controller, again);
  if (again.plan.leftAlone) return left(again.plan, again.plan.leftAlone.why);
  const same = again.plan.act === plan.act && again.plan.run.sha === plan.run.sha;
  if (!same) return left(again.plan, `the decision is another one now: ${again.plan.why}`);
  return carryOut(controller, again);
}

async function actOnCommand(controller: Controller, plan: RunPlan, again: Decision): Promise<Acted> {
  const command = plan.command as NonNullable<RunPlan['command']>;
  if (!(await isStillAsked(controller, command))) return left(plan, `@${command.by} may not ask for it, or has not`);
  return carryOut(controller, withCommand(again, command, plan.act === 'rerun-all'));
}

/** What the plan says that each job failed for; jobs that it counts only failed like the first. */
function failuresOf({ jobs }: RunPlan): (job: number) => JobFailure | undefined {
  const known = new Map(jobs.map((job) => [job.id, job]));
  const first = jobs.find(({ role, failure }) => role === 'cause' && failure)?.failure;
  return (id) => {
    const job = known.get(id);
    const failure = job ? job.failure : first;
    return failure ? { ...failure, read: true } : undefined;
  };
}

/** Acts on a decision that was just made in this process. */
export async function carryOut(controller: Controller, { plan, facts, sources }: Decision): Promise<Acted> {
  const { acts, clock, log, owner, leaseMs, server, reader } = controller;
  if (plan.mode !== 'act') return left(plan, 'the mode is "observe"');
  if (!acts) return left(plan, 'a recorded repository cannot be changed');
  const ports: ActPorts = {
    acts,
    clock,
    log,
    owner,
    leaseMs,
    ...(controller.ledger ? { ledger: controller.ledger } : {}),
  };
  const { webhook } = facts.policy.notifications;
  const alerts = webhook && needsIssue(plan) ? controller.webhook?.(webhook.secret) : undefined;
  const context: DeedContext = {
    acts,
    policy: facts.policy,
    server,
    known: async () => (ports.ledger ? parseEntries(await ports.ledger.snapshot()) : []),
    hasLedger: () => ports.ledger !== undefined,
    hasNoComments: (pullRequest) => sources?.hasNoComments(pullRequest) === true,
    sleep: (ms: number) => clock.sleep(ms),
    now: clock.now(),
    owners: () => ownersAbout(plan, sources ?? openSources(reader, plan.repository)),
    ...(alerts ? { alerts } : {}),
  };
  if (isResult(plan)) return noteResult(await withBalance(plan, controller, context), ports, context);
  const deeds = deedsOf(plan, context);
  if (deeds.length === 0) return left(plan, 'there is nothing to do');
  const reports = await perform(plan, deeds, ports);
  for (const { kind, state, why } of reports) {
    if (state === 'failed')
      log.warning(`"${kind}" failed for run ${plan.run.id}: ${(why ?? '').replace(/\.$/, '')}.${grantFor(kind, why)}`);
  }
  if (facts.hasRecords) await foldRecords(controller, plan.run, facts.run.endedAt);
  return { plan, reports, report: reportOf(plan, reports) };
}

/** What a caller's workflow did not grant, by what failed for it. */
function grantFor(kind: EntryKind, why = ''): string {
  if (!/not accessible|not permitted|must have/i.test(why)) return '';
  const needed = kind.startsWith('rerun')
    ? 'actions'
    : kind === 'check-run'
      ? 'checks'
      : kind === 'issue'
        ? 'issues'
        : 'pull-requests';
  return ` Grant the job "${needed}: write".`;
}

/** Best effort: a result without its cost is one, too. */
async function withBalance(
  plan: RunPlan,
  { reader, repository, records }: Controller,
  { known }: DeedContext,
): Promise<RunPlan> {
  const at = `/repos/${repository}/actions/runs/${plan.run.id}/attempts/${plan.run.attempt}/jobs`;
  const jobs = await reader.list<ApiJob>(at).catch(() => []);
  const balance = balanceOf(plan, jobs, await known());
  if (!balance) return plan;
  const { storageBytes = 0 } = (await records?.of(plan.run.id).catch(() => undefined)) ?? {};
  return { ...plan, balance: { ...balance, ...(storageBytes > 0 ? { storageBytes } : {}) } };
}

/** The attempt passed: an entry that the history learns from, and the comment, if there is one, says so. */
async function noteResult(plan: RunPlan, ports: ActPorts, context: DeedContext): Promise<Acted> {
  if (!ports.ledger) return left(plan, 'there is no ledger to learn for');
  const seen = async () => true as const;
  const result: Deed = { kind: 'result', seen, run: async () => ({ done: true, value: undefined }) };
  const told = (await context.known()).some(
    ({ entry, outcome }) => entry.run === plan.run.id && entry.kind === 'comment' && outcome?.done,
  );
  const reports = await perform(plan, [result, ...(told ? commentOf(plan, context) : [])], ports);
  return { plan, reports, report: { done: '' } };
}

const left = (plan: RunPlan, why: string): Acted => ({ plan, reports: [], report: { done: '' }, left: why });
