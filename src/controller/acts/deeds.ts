import type { Policy } from '../../policy/policy.ts';
import type { Alerts } from '../../ports/alerts.ts';
import type { Answer, RunActs, Written } from '../../ports/run-acts.ts';
import { type ActReport, headline } from '../../report/run/run-headline.ts';
import { issueMarker, runIssue } from '../../report/run/run-issue.ts';
import { COMMENT_MARKER, runComment, runSummary } from '../../report/run-comment.ts';
import type { Deed, DeedReport } from '../act.ts';
import { type KnownEntry, partitionOf } from '../decide/entries.ts';
import type { PlanCommand, RunPlan } from '../plan.ts';
import { alertDeed, impactOf } from './alert-deed.ts';

export interface DeedContext {
  acts: RunActs;
  policy: Policy;
  /** `https://github.com`. */
  server: string;
  /** What the ledger holds now. */
  known(): Promise<readonly KnownEntry[]>;
  /** Without one, nobody knows what others are about to write. */
  hasLedger(): boolean;
  /** Nobody had commented on the pull request when the decision was made. */
  hasNoComments(pullRequest: number): boolean;
  sleep(ms: number): Promise<void>;
  now: number;
  /** Who owns what failed, as CODEOWNERS says; empty if nobody does, or that cannot be known. */
  owners(): Promise<readonly string[]>;
  /** Absent: the policy names no webhook, or its address is not there. */
  alerts?: Alerts;
}

/** Everything that a plan brings about, the act itself first. */
export function deedsOf(plan: RunPlan, context: DeedContext): Deed[] {
  if (plan.command) return commandDeeds(plan, plan.command, context);
  const act = actDeed(plan, context);
  if (!act) return [];
  const deeds = [act];
  deeds.push(...commentOf(plan, context));
  if (needsIssue(plan)) deeds.push(issueDeed(plan, context), ...alertDeed(plan, context));
  deeds.push(checkDeed(plan, context));
  return deeds;
}

/** The comment on the run's pull request, if it has one and the policy wants it. */
export function commentOf(plan: RunPlan, context: DeedContext): Deed[] {
  const { pullRequest } = plan.run;
  const isWanted = pullRequest !== null && context.policy.notifications.pullRequest !== 'never';
  return isWanted ? [commentDeed(plan, pullRequest, context)] : [];
}

/** What a person asked for, and a comment that says what became of it. */
function commandDeeds(plan: RunPlan, command: PlanCommand, context: DeedContext): Deed[] {
  const reply: Deed = { ...commentDeed(plan, command.pullRequest, context), kind: `reply-${command.comment}` };
  const act = command.name === 'retry' ? actDeed(plan, context) : undefined;
  return act ? [act, reply] : [reply];
}

function actDeed(plan: RunPlan, { acts }: DeedContext): Deed | undefined {
  const { run, act, jobIds } = plan;
  const seen = async () => {
    const { attempt, finished } = await acts.attempt(run.id);
    return attempt > run.attempt || !finished ? true : undefined;
  };
  switch (act) {
    case 'none':
      return undefined;
    case 'wait':
    case 'ask':
      // What it means is in the comment, the issue and the ledger.
      return { kind: act, seen: async () => true, run: async () => DONE };
    case 'rerun-failed-jobs':
      return { kind: act, seen, run: () => acts.rerunFailedJobs(run.id) };
    case 'rerun-all':
      return { kind: act, seen, run: () => acts.rerunAll(run.id) };
    case 'rerun-job':
      return { kind: act, seen, run: () => rerunEach(jobIds, acts) };
  }
}

/** GitHub starts one job for each attempt of a run; a server that takes more gets the others, too. */
async function rerunEach([first, ...others]: readonly number[], acts: RunActs): Promise<Answer> {
  const answer = await acts.rerunJob(first as number);
  if (!answer.done) return answer;
  for (const id of others) if (!(await acts.rerunJob(id)).done) break;
  return answer;
}

const DONE: Answer<undefined> = { done: true, value: undefined };

const PAST: Readonly<Record<string, string>> = {
  'rerun-failed-jobs': 'rerail re-ran the failed jobs',
  'rerun-job': 'rerail re-ran the job',
  'rerun-all': 'rerail re-ran all jobs',
};

export function reportOf(plan: RunPlan, reports: readonly DeedReport[]): ActReport {
  const [main] = reports;
  const issue = reports.find(({ kind, written }) => kind === 'issue' && written)?.written?.id;
  if (main?.state === 'failed')
    return { done: '', failed: main.why ?? 'unknown', ...(issue === undefined ? {} : { issue }) };
  const done = main?.state === 'done' ? (PAST[plan.act] ?? '') : '';
  return { done, ...(issue === undefined ? {} : { issue }) };
}

const LOOKS = 4;
const LOOK_PAUSE_MS = 1_500;
/** An intent without an outcome: its writer may still be acting. */
const RECENT_MS = 5 * 60_000;

/** One comment a pull request: what is known from the ledger, or found on it, is edited. */
function commentDeed(plan: RunPlan, pullRequest: number, context: DeedContext): Deed {
  const { acts, server } = context;
  const body = (before: readonly DeedReport[]) => runComment(plan, server, reportOf(plan, before));
  const shows = ({ body: text }: Written) => text.includes(`/actions/runs/${plan.run.id})`) && text.includes(plan.id);
  const partition = partitionOf(plan.run);
  const find = async () => (await acts.ownComments(pullRequest, COMMENT_MARKER))[0];
  return {
    kind: 'comment',
    seen: async () => {
      const own = await find();
      return own && shows(own) ? own : undefined;
    },
    run: async (before) => {
      const earlier = await otherWriters(
        plan,
        context,
        ({ entry }) => entry.kind === 'comment' && entry.partition === partition,
      );
      for (const id of earlier.ids) {
        const edited = await acts.editComment(id, body(before));
        // It may have been deleted since.
        if (edited.done || edited.unclear) return edited;
      }
      // If no other controller is about to write, the look at the pull request that the decision took is new enough.
      const recent = async () =>
        isAlone && context.hasNoComments(pullRequest)
          ? undefined
          : (await acts.ownComments(pullRequest, COMMENT_MARKER, { mayBeRecent: isAlone }))[0];
      const isAlone = context.hasLedger() && !earlier.busy;
      const own = await foundSoon(recent, earlier.busy, context);
      if (own) return acts.editComment(own.id, body(before));
      const answer = await acts.comment(pullRequest, body(before));
      return answer.done && !context.hasLedger() ? onlyOne(answer.value, pullRequest, acts) : answer;
    },
  };
}

/** Without a ledger two controllers may comment at the same time: the first comment stays, and the later controller removes its own. */
async function onlyOne(mine: Written, pullRequest: number, acts: RunActs): Promise<Answer<Written>> {
  const all = await acts.ownComments(pullRequest, COMMENT_MARKER);
  const first = all.reduce((least, each) => (each.id < least.id ? each : least), mine);
  if (first.id !== mine.id) await acts.deleteComment(mine.id);
  return { done: true, value: first };
}

/** What other runs have written in the same place, newest first, and whether one is about to. */
async function otherWriters(plan: RunPlan, { known, now }: DeedContext, isSame: (one: KnownEntry) => boolean) {
  const others = (await known()).filter(
    (one) => isSame(one) && !(one.entry.run === plan.run.id && one.entry.attempt === plan.run.attempt),
  );
  const ids = others
    .toSorted((a, b) => Date.parse(b.entry.at) - Date.parse(a.entry.at))
    .flatMap(({ outcome }) => (outcome?.done && outcome.id !== undefined ? [outcome.id] : []));
  const busy = others.some(({ entry, outcome }) => !outcome && now - Date.parse(entry.at) < RECENT_MS);
  return { ids: [...new Set(ids)].slice(0, 1), busy };
}

async function foundSoon(find: () => Promise<Written | undefined>, busy: boolean, { sleep }: DeedContext) {
  for (let look = 0; look < (busy ? LOOKS : 1); look += 1) {
    if (look > 0) await sleep(LOOK_PAUSE_MS);
    const found = await find();
    if (found) return found;
  }
  return undefined;
}

/** Without a pull request nobody sees a comment: on lines that matter, an issue tells. So does a breaker that opened. */
export function needsIssue({ act, run, refused, deployment }: RunPlan): boolean {
  if (deployment) return act === 'ask';
  if (act === 'wait') return refused.some(({ reason }) => reason === 'breaker-open');
  if (act !== 'ask' || run.pullRequest !== null || run.isFork) return false;
  return run.isDefaultBranch || run.event === 'schedule' || run.event === 'deployment_status';
}

/** One issue a signature, opened again if it comes back. */
function issueDeed(plan: RunPlan, context: DeedContext): Deed {
  const { acts, server, policy } = context;
  const draft = async () => runIssue(plan, server, await impactOf(plan, context));
  const find = async (signature: string) => (await acts.ownIssues(issueMarker(signature)))[0];
  return {
    kind: 'issue',
    seen: async () => {
      const { signature } = await draft();
      const own = await find(signature);
      return own?.isOpen && own.body.includes(`/actions/runs/${plan.run.id})`) ? own : undefined;
    },
    run: async () => {
      const { signature, title, body } = await draft();
      const hasIt = ({ entry }: KnownEntry) =>
        entry.kind === 'issue' && entry.jobs.some((job) => job.signature === signature);
      const earlier = await otherWriters(plan, context, hasIt);
      for (const id of earlier.ids) {
        const edited = await acts.editIssue(id, { body, state: 'open' });
        if (edited.done || edited.unclear) return edited;
      }
      const own = await foundSoon(() => find(signature), earlier.busy, context);
      return own
        ? acts.editIssue(own.id, { body, state: 'open' })
        : acts.issue(title, body, policy.notifications.issue.labels);
    },
  };
}

/** A line on the commit, neutral: rerail's opinion blocks no merge. */
function checkDeed(plan: RunPlan, { acts, server }: DeedContext): Deed {
  const { sha, id, attempt } = plan.run;
  const externalId = `${id}/${attempt}`;
  return {
    kind: 'check-run',
    seen: async () => (await acts.ownCheckRuns(sha, externalId))[0],
    run: (before) => {
      const report = reportOf(plan, before);
      const title = headline(plan, report).slice(0, 200);
      const summary = runSummary(plan, server, report).slice(0, 60_000);
      return acts.checkRun({ sha, externalId, title, summary, conclusion: 'neutral' });
    },
  };
}
