import { messageOf, RefusedError } from '../../errors.ts';
import { inertMarkdown, inlineCode } from '../../report/markdown.ts';
import { refusalList } from '../../report/revert/revert-report.ts';
import { MAX_PROBES } from '../../rollback/probe.ts';
import { perform } from '../act.ts';
import type { Controller, Decision } from '../context.ts';
import { decideAgain } from '../controller.ts';
import { type EntryKind, keyOf, parseEntries } from '../decide/entries.ts';
import type { JobFacts } from '../facts.ts';
import type { RunPlan } from '../plan.ts';
import { followReland } from './follow-reland.ts';
import { type FollowUp, type Journal, type RevertRunRequest, type RevertRunResult, revertRun } from './revert-run.ts';
import { blamingJobs, questionOf, signatureReader } from './rollback-plan.ts';

export interface RevertDone {
  /** One line for the log. */
  text: string;
  /** A section of the job summary. */
  markdown: string;
}

const LABELS = ['rerail:revert'];

/** The door `command: revert`: derives everything again, starts probes, prepares the revert or follows it; each once, even beside other controllers. */
export async function revertFor(controller: Controller, plan: RunPlan): Promise<RevertDone> {
  if (plan.repository.toLowerCase() !== controller.repository.toLowerCase()) {
    return nothing(`the plan is for ${plan.repository}, and this is ${controller.repository}`);
  }
  if (!controller.reverts) return nothing('a recorded repository cannot be changed');
  const decision = await decideAgain(controller, plan);
  const { plan: now, facts } = decision;
  if (now.leftAlone) return nothing(now.leftAlone.why);
  const { follow, job: name, culprit, reland } = plan.rollback;
  const jobs = (facts.run.isFork ? [] : blamingJobs(facts, now)).filter(
    (job) => name === undefined || job.name === name,
  );
  if (jobs.length === 0) return nothing('no failed job blames a commit');
  const done: RevertDone[] = [];
  for (const job of jobs) {
    done.push(
      await revertForJob(
        controller,
        decision,
        job,
        follow && culprit !== null ? { culprit, reland: reland === true } : undefined,
      ),
    );
  }
  return { text: done.map(({ text }) => text).join('; '), markdown: done.map(({ markdown }) => markdown).join('\n\n') };
}

async function revertForJob(
  controller: Controller,
  { plan, facts }: Decision,
  job: JobFacts,
  follows: { culprit: string; reland: boolean } | undefined,
): Promise<RevertDone> {
  const { reader, masker, server, stopGiven } = controller;
  const reverts = controller.reverts as NonNullable<Controller['reverts']>;
  const question = questionOf(facts, job, { given: stopGiven, observes: true });
  const request: RevertRunRequest = {
    question,
    clone: { ...reverts.clone, branch: question.branch },
    runUrl: `${server}/${facts.repository}/actions/runs/${facts.run.id}`,
    jobs: [job.name],
    evidence: job.failure?.evidence.toSorted((a, b) => a.line - b.line).map(({ text }) => text) ?? [],
    labels: LABELS,
    ...(follows === undefined ? {} : { follows: follows.culprit }),
  };
  const signatureOf = signatureReader(facts, reader, (text) => masker.mask(text));
  const journal = journalOf(controller, { ...plan, jobs: plan.jobs.filter(({ id }) => id === job.id) });
  try {
    if (follows?.reland) {
      if (question.stop.stopped) return nothing(question.stop.why);
      const tools = { reader, host: reverts.host, signatureOf, journal };
      const { text } = await followReland(tools, request, follows.culprit);
      return { text, markdown: `### Reland\n${inertMarkdown(text)}` };
    }
    return tell(await revertRun(reader, reverts.host, request, signatureOf, journal));
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return nothing(messageOf(error));
  }
}

/** Intents before acts and outcomes after them, under the commit that an act is about. */
export function journalOf(controller: Controller, plan: RunPlan): Journal {
  const { acts, clock, log, owner, leaseMs, ledger } = controller;
  return async ({ kind, sha, run, seen }, act) => {
    if (!acts) return act();
    let value: Awaited<ReturnType<typeof act>> | undefined;
    let failed: { error: unknown } | undefined;
    const deed = {
      kind,
      seen: async () => ((await seen()) ? (true as const) : undefined),
      run: async () => {
        try {
          value = await act();
          const why = refusalOf(value);
          return why === undefined
            ? { done: true as const, value: undefined }
            : { done: false as const, why, denied: true, unclear: false };
        } catch (error) {
          failed = { error };
          return { done: false as const, why: messageOf(error), denied: false, unclear: false };
        }
      },
    };
    // A probe is about the first run that failed, whichever run led to it.
    const about = { ...plan.run, sha, ...(run === undefined ? {} : { id: run, attempt: 1 }) };
    const key = await freeKind(kind, about);
    await perform({ ...plan, run: about }, [{ ...deed, kind: key }], {
      acts,
      clock,
      log,
      owner,
      leaseMs,
      ...(ledger ? { ledger } : {}),
    });
    if (failed) throw failed.error;
    return value;
  };

  /** A probe that could not be started is retried under the next number. */
  async function freeKind(kind: EntryKind, about: Pick<RunPlan['run'], 'id' | 'attempt' | 'sha'>): Promise<EntryKind> {
    const [, first] = /^probe-(\d+)$/.exec(kind) ?? [];
    if (first === undefined || !ledger) return kind;
    const known = parseEntries(await ledger.snapshot().catch(() => new Map<string, string>()));
    for (let number = Number(first); number < Number(first) + MAX_PROBES; number += 1) {
      const key = keyOf({ run: about.id, attempt: about.attempt, sha: about.sha, kind: `probe-${number}` });
      if (!known.some((one) => one.key === key && one.outcome?.done === false)) return `probe-${number}`;
    }
    return kind;
  }
}

/** An answer that says that nothing was done, and why. */
function refusalOf(value: unknown): string | undefined {
  const { kind, refused } = (value ?? {}) as { kind?: unknown; refused?: { why?: unknown } };
  return kind === 'refused' ? String(refused?.why ?? 'refused') : undefined;
}

const nothing = (why: string): RevertDone => ({
  text: `nothing was reverted: ${why}`,
  markdown: `### No revert\n${inertMarkdown(why)}`,
});

function tell(result: RevertRunResult): RevertDone {
  const main = tellOutcome(result);
  const probed = result.probed ?? [];
  const lines = [
    ...(probed.length > 0 ? [`started the probe at ${probed.map((sha) => sha.slice(0, 12)).join(' and ')}`] : []),
    ...(result.probeProblem === undefined ? [] : [`started no probe: ${result.probeProblem}`]),
  ];
  return {
    text: [main.text, ...lines].join('; '),
    markdown: [main.markdown, ...lines.map((line) => `rerail ${inertMarkdown(line)}`)].join('\n\n'),
  };
}

function tellOutcome({ culprit, refused, outcome, followUp }: RevertRunResult): RevertDone {
  const short = inlineCode(culprit?.slice(0, 12) ?? 'no commit');
  if (followUp) return tellFollowUp(followUp);
  if (outcome?.kind === 'pull-request') {
    const what = `${outcome.created ? 'opened' : 'updated'} the revert's ${outcome.draft ? 'draft ' : ''}pull request`;
    return {
      text: `${what}: ${outcome.url}`,
      markdown: `### Review the revert of ${short}\nrerail ${what}: ${outcome.url}`,
    };
  }
  if (outcome?.kind === 'issue') {
    const text = `opened an issue about the revert: ${outcome.url}`;
    return { text, markdown: `### Decide about the revert of ${short}\nrerail ${text}` };
  }
  if (refused.length === 0) return nothing('another controller prepares the revert');
  const text = `nothing was reverted: ${refused.map(({ reason, why }) => `${reason} (${why})`).join(', ')}`;
  return { text, markdown: `### No revert of ${short}\n${refusalList(refused)}` };
}

function tellFollowUp(followUp: FollowUp): RevertDone {
  if (followUp.kind === 'withdrawn') {
    const what = followUp.number === undefined ? 'the issue' : `#${followUp.number}`;
    const text = `closed the revert's ${followUp.number === undefined ? 'issue' : `pull request ${what}`}: ${followUp.why}`;
    return { text, markdown: `### Revert closed\nrerail closed ${what}. ${inertMarkdown(followUp.why)}` };
  }
  if (followUp.kind === 'pushed') {
    const text = `pushed the revert ${followUp.sha.slice(0, 12)}: ${followUp.url}`;
    return { text, markdown: `### Reverted\nrerail ${text}` };
  }
  if (followUp.kind === 'updated') {
    const what = `updated the revert's ${followUp.draft ? 'draft ' : ''}pull request`;
    return { text: `${what}: ${followUp.url}`, markdown: `### Review the revert\nrerail ${what}: ${followUp.url}` };
  }
  const words = {
    waiting: 'no run has finished yet',
    recovered: 'the branch passes again',
    'not-recovered': 'the branch still fails',
  };
  const text = `watched the branch after the revert ${followUp.url}: ${words[followUp.state]}`;
  return { text, markdown: `### After the revert\n${followUp.url}: ${words[followUp.state]}` };
}
