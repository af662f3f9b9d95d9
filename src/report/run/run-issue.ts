import { incidentOf, type RunPlan } from '../../controller/plan.ts';
import { codeBlock, inertMarkdown, inlineCode } from '../markdown.ts';
import { MAX_BODY } from '../run-comment.ts';
import type { Alert } from './alert-text.ts';
import { headline, NAMES, nextStep, suggestionOf } from './run-headline.ts';

export const issueMarker = (signature: string) => `<!-- rerail:signature=${signature} -->`;

/** What a failure has cost so far, and whose it is. */
export interface Impact {
  /** Runs with the signature. */
  count: number;
  minutesLost: number;
  /** As CODEOWNERS names them. */
  owners: readonly string[];
  /** A date. */
  deadline: string;
}

/** What needs a person soon, for a chat. */
export function runAlert(plan: RunPlan, server: string, told: Impact): Alert {
  const { run } = plan;
  const cause = plan.jobs.find(({ role }) => role === 'cause');
  const type = NAMES[cause?.failure?.type ?? 'unknown'];
  return {
    at: plan.decidedAt,
    repository: plan.repository,
    workflow: run.workflow,
    branch: run.branch,
    run: run.id,
    address: `${server}/${plan.repository}/actions/runs/${run.id}`,
    failure: cause ? `${type} in "${cause.name}"` : `${type}`,
    why: plan.why,
    runs: told.count,
    minutesLost: told.minutesLost,
    action: headline(plan),
    next: suggestionOf(plan) ?? LOOK_AT_IT,
    deadline: told.deadline,
    owners: told.owners,
  };
}

const LOOK_AT_IT =
  'Look at the run; comment `/rerail retry` on its pull request, or re-run it, once the cause is gone.';

/** An issue for what needs a person and has no pull request: time, system, failure, impact, action, next step. */
export function runIssue(plan: RunPlan, server: string, told: Impact) {
  const cause = plan.jobs.find(({ role }) => role === 'cause');
  const signature = incidentOf(plan);
  const address = `${server}/${plan.repository}/actions/runs/${plan.run.id}`;
  const type = NAMES[cause?.failure?.type ?? 'unknown'];
  const title = plan.deployment
    ? `rerail: the deployment to ${plainTitle(plan.deployment.environment)} failed`
    : `rerail: ${type} in ${plainTitle(cause?.name ?? plan.run.workflow)}`;
  const evidence = cause?.failure?.evidence.map(({ line, text }) => `${line} │ ${text}`) ?? [];
  const body = [
    issueMarker(signature),
    `**Time** ${plan.decidedAt.slice(0, 16).replace('T', ' ')} UTC`,
    `**System** ${inertMarkdown(plan.repository)} · ${inertMarkdown(plan.run.workflow)} · ${inertMarkdown(plan.run.branch ?? '')}`,
    `**Failure** ${type}: ${inertMarkdown(plan.why.slice(0, 500))}`,
    ...(evidence.length === 0 ? [] : [codeBlock(evidence)]),
    `**Impact** seen in ${told.count} ${told.count === 1 ? 'run' : 'runs'}, ${told.minutesLost} minutes lost`,
    `**Action** ${inertMarkdown(headline(plan))} · [run ${plan.run.id}](${address})`,
    `**Next step** ${nextStep(plan) ?? LOOK_AT_IT} Deadline: ${told.deadline}.`,
    ...(told.owners.length === 0
      ? []
      : [`**Owner** ${told.owners.map((owner) => owner.replace(/[^\w@/.+-]/g, '')).join(', ')}`]),
    `<sub>signature ${inlineCode(signature)} · rerail keeps this issue current and closes it when the signature has not failed for 14 days</sub>`,
  ].join('\n\n');
  return { signature, title, body: body.slice(0, MAX_BODY - 1) };
}

/** Titles know no markup, but mentions and control characters reach people. */
const plainTitle = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/@/g, '@\u200b')
    .slice(0, 120);
