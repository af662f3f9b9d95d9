import { messageOf, RefusedError } from '../../errors.ts';
import { inertMarkdown, inlineCode } from '../../report/markdown.ts';
import { refusalList } from '../../report/revert-report.ts';
import { revertBranch } from '../../rollback/revert-message.ts';
import { perform } from '../act.ts';
import type { Controller } from '../context.ts';
import { decideAgain } from '../controller.ts';
import type { RunPlan } from '../plan.ts';
import { type Journal, type RevertRunResult, revertRun } from './revert-run.ts';
import { blamingJob, questionOf, signatureReader } from './rollback-plan.ts';

export interface RevertDone {
  /** One line for the log. */
  text: string;
  /** A section of the job summary. */
  markdown: string;
}

const LABELS = ['rerail:revert'];

/** The door `command: revert`: derives everything again and prepares the revert, once, whoever else is at it. */
export async function revertFor(controller: Controller, plan: RunPlan): Promise<RevertDone> {
  const { reverts, reader, masker, clock, server, stopGiven } = controller;
  if (plan.repository.toLowerCase() !== controller.repository.toLowerCase()) {
    return nothing(`the plan is for ${plan.repository}, and this is ${controller.repository}`);
  }
  if (!reverts) return nothing('a recorded repository cannot be changed');
  const { plan: now, facts } = await decideAgain(controller, plan);
  if (now.leftAlone) return nothing(now.leftAlone.why);
  const job = facts.run.isFork ? undefined : blamingJob(facts, now);
  if (!job) return nothing('no failed job blames a commit');
  const question = questionOf(facts, job, { given: stopGiven, observes: true });
  const mask = (text: string) => masker.mask(text);
  const journal: Journal = async (sha, act) => {
    let value: Awaited<ReturnType<typeof act>> | undefined;
    const host = reverts.host;
    const deed = {
      kind: 'revert' as const,
      seen: async () => ((await host.find(revertBranch(sha)))?.state === 'open' ? (true as const) : undefined),
      run: async () => {
        value = await act();
        return { done: true as const, value: undefined };
      },
    };
    if (!controller.acts) return act();
    const ports = {
      acts: controller.acts,
      clock,
      log: controller.log,
      owner: controller.owner,
      leaseMs: controller.leaseMs,
    };
    await perform(now, [deed], { ...ports, ...(controller.ledger ? { ledger: controller.ledger } : {}) });
    return value;
  };
  try {
    const result = await revertRun(
      reader,
      reverts.host,
      {
        question,
        clone: { ...reverts.clone, branch: question.branch },
        runUrl: `${server}/${facts.repository}/actions/runs/${facts.run.id}`,
        jobs: [job.name],
        evidence: job.failure?.evidence.map(({ text }) => text) ?? [],
        labels: LABELS,
      },
      signatureReader(facts, reader, mask),
      journal,
    );
    return tell(result);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return nothing(messageOf(error));
  }
}

const nothing = (why: string): RevertDone => ({
  text: `nothing was reverted: ${why}`,
  markdown: `### No revert\n${inertMarkdown(why)}`,
});

function tell({ culprit, refused, outcome }: RevertRunResult): RevertDone {
  const short = inlineCode(culprit?.slice(0, 12) ?? 'no commit');
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
  if (outcome?.kind === 'pushed') {
    const text = `pushed the revert ${outcome.sha.slice(0, 12)}`;
    return { text, markdown: `### Reverted ${short}\nrerail ${text}.` };
  }
  if (refused.length === 0) return nothing('another controller prepares the revert');
  const text = `nothing was reverted: ${refused.map(({ reason, why }) => `${reason} (${why})`).join(', ')}`;
  return { text, markdown: `### No revert of ${short}\n${refusalList(refused)}` };
}
