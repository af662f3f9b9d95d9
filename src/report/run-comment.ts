import { incidentOf, type JobPlan, type RunPlan } from '../controller/plan.ts';
import { codeBlock, inertMarkdown, inlineCode } from './markdown.ts';
import type { Alert } from './run/alert-text.ts';

export const COMMENT_MARKER = '<!-- rerail -->';
export const issueMarker = (signature: string) => `<!-- rerail:signature=${signature} -->`;
/** GitHub refuses longer bodies. Characters. */
const MAX_BODY = 65_536;
const MAX_ROWS = 10;
const MAX_CELL = 200;

/** What became of the acts of a plan. */
export interface ActReport {
  /** Past tense, for people: `re-ran 2 failed jobs`. */
  done: string;
  /** Why nothing could be done, if so. */
  failed?: string;
  /** Number of the issue that tells of it. */
  issue?: number;
}

/** Minutes that were spent and saved, as far as they were measured. */
export interface Balance {
  minutes: number;
}

const NAMES: Readonly<Record<string, string>> = {
  timeout: 'timeout',
  'test-failure': 'failing tests',
  'quality-gate': 'quality gate',
  'resource-exhaustion': 'exhausted resources',
  network: 'network error',
  git: 'git error',
  unknown: 'unknown cause',
};

/** Who has to do what, in one line without markup. */
export function headline(plan: RunPlan, report?: ActReport): string {
  const { failed } = plan.counts;
  const jobs = `${failed} of ${plan.counts.jobs} jobs failed`;
  if (plan.deployment) return `the deployment to "${plan.deployment.environment}" failed, and this needs you`;
  if (plan.leftAlone?.reason === 'not-failed' && plan.run.attempt > 1) {
    return `passed on attempt ${plan.run.attempt}, nothing for you to do`;
  }
  if (plan.leftAlone) return `left alone: ${plan.leftAlone.why}`;
  if (report?.failed !== undefined) return `${jobs}, and rerail could not act: ${report.failed}`;
  switch (plan.act) {
    case 'rerun-job': {
      const left = failed - plan.jobIds.length;
      return left > 0
        ? `${jobs}; GitHub runs ${plan.jobIds.length} again, the other ${left === 1 ? 'one needs' : `${left} need`} you`
        : `${jobs}; GitHub runs them again, nothing for you to do`;
    }
    case 'rerun-failed-jobs':
      return `${jobs}; GitHub runs them again, nothing for you to do`;
    case 'rerun-all':
      return 'GitHub runs all jobs again, nothing for you to do';
    case 'wait':
      return `${jobs}; rerail waits until ${clock(plan.notBefore)} UTC, because something is down`;
    case 'ask':
      return plan.strategy === 'ROLLBACK'
        ? `${jobs}; the commit may have to be reverted`
        : `${jobs}, and this needs you`;
    case 'none':
      return jobs;
  }
}

const clock = (iso: string | null) => (iso === null ? 'later' : iso.slice(11, 16));

/** The comment on a pull request: one, kept current. Below GitHub's limit whatever the jobs are called. */
export function runComment(plan: RunPlan, server: string, report: ActReport): string {
  const { run } = plan;
  const address = `${server}/${plan.repository}/actions/runs/${run.id}`;
  const sha = run.sha.slice(0, 7);
  const head = `**rerail: ${inertMarkdown(headline(plan, report))}** · [run ${run.id}](${address}) ${inlineCode(sha)}`;
  const next = nextStep(plan);
  const sections = [
    `${COMMENT_MARKER}\n${head}`,
    rowsOf(plan, address),
    `**Why** ${inertMarkdown(plan.why.slice(0, 500))}`,
    ...(report.done === '' ? [] : [`**Done** ${inertMarkdown(report.done)}`]),
    ...balanceLine(plan),
    ...(next === undefined ? [] : [`**Next** ${next}`]),
    ...(plan.act === 'ask'
      ? ['Comment `/rerail retry` to run the failed jobs again, `/rerail stop` to switch rerail off here.']
      : []),
    footnote(plan),
  ];
  return sections.join('\n\n').slice(0, MAX_BODY - 1);
}

/** Causes first, at most ten rows; what looks alike shares one. */
function rowsOf(plan: RunPlan, address: string): string {
  const groups = new Map<string, JobPlan[]>();
  for (const job of plan.jobs) {
    if (job.role !== 'cause') continue;
    const key = job.failure?.signature ?? '';
    groups.set(key, [...(groups.get(key) ?? []), job]);
  }
  const hidden = (signature: string) =>
    plan.omitted.find((one) => one.role === 'cause' && one.signature === signature)?.jobs ?? 0;
  const rows = [...groups].flatMap(([signature, jobs]) => {
    const more = hidden(signature);
    const split = jobs.length + more > 3 || groups.size > MAX_ROWS ? [jobs] : jobs.map((job) => [job]);
    return split.map((some) => row(some, some.length === jobs.length ? more : 0, address));
  });
  if (rows.length === 0) return '';
  const left = rows.length - MAX_ROWS;
  return [
    '| job | cause | decided |',
    '|---|---|---|',
    ...rows.slice(0, MAX_ROWS),
    ...(left > 0 ? [`| … and ${left} more | | |`] : []),
  ].join('\n');
}

function row(jobs: readonly JobPlan[], more: number, address: string): string {
  const [job] = jobs as [JobPlan];
  const count = jobs.length + more;
  const name = `[${cell(job.name)}](${address}/job/${job.id})${count > 1 ? ` and ${count - 1} more like it` : ''}`;
  const [evidence] = job.failure?.evidence ?? [];
  const cause = NAMES[job.failure?.type ?? 'unknown'];
  const quoted = evidence ? `: ${cell(evidence.text)}` : '';
  return `| ❌ ${name} | ${cause}${quoted} | ${cell(job.why)} |`;
}

const cell = (text: string) => inertMarkdown(text.slice(0, MAX_CELL));

function nextStep(plan: RunPlan): string | undefined {
  if (plan.act !== 'ask') return undefined;
  const suggestion = suggestionOf(plan);
  return suggestion === undefined ? undefined : inertMarkdown(suggestion.slice(0, 300));
}

/** What the re-run took, beside what a re-run of all jobs would have repeated. Both are measured. */
const balanceLine = ({ balance }: RunPlan) =>
  balance
    ? [
        `**Net** the re-run took ${balance.spentMinutes} min, and ${balance.savedMinutes} min of jobs that had passed were not repeated`,
      ]
    : [];

const suggestionOf = ({ jobs }: RunPlan) =>
  jobs.find(({ role, failure }) => role === 'cause' && failure?.suggestion)?.failure?.suggestion;

function footnote(plan: RunPlan): string {
  const { counts, run, costs } = plan;
  const signature = plan.jobs.find(({ role }) => role === 'cause')?.failure?.signature;
  const facts = [
    `${counts.passed} of ${counts.jobs} jobs passed`,
    `attempt ${run.attempt}`,
    ...(plan.expectedMinutes === null ? [] : [`the re-run takes about ${plan.expectedMinutes} min`]),
    ...(signature === undefined ? [] : [`signature ${inlineCode(signature)}`]),
    `${costs.apiRequests} requests`,
    `plan ${inlineCode(plan.id)}`,
    `${plan.decidedAt.slice(0, 16).replace('T', ' ')} UTC`,
  ];
  return `<sub>${facts.join(' · ')}</sub>`;
}

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

/** The job summary of `decide`, `act` and `recover`, and what `rerail plan` prints. */
export function runSummary(plan: RunPlan, server: string, report?: ActReport): string {
  const address = `${server}/${plan.repository}/actions/runs/${plan.run.id}`;
  const observed = plan.mode === 'observe' && plan.act !== 'none' ? ' _(observed only: `mode: observe`)_' : '';
  const next = nextStep(plan);
  return [
    `### rerail: ${inertMarkdown(headline(plan, report))}${observed}`,
    `[run ${plan.run.id}](${address}), attempt ${plan.run.attempt}`,
    rowsOf(plan, address),
    `**Why** ${inertMarkdown(plan.why.slice(0, 1000))}`,
    ...(report === undefined || report.done === '' ? [] : [`**Done** ${inertMarkdown(report.done)}`]),
    ...balanceLine(plan),
    ...(next === undefined ? [] : [`**Next** ${next}`]),
    footnote(plan),
    '',
  ]
    .filter((section, place, all) => section !== '' || place === all.length - 1)
    .join('\n\n');
}

/** The plan as lines for a terminal. */
export function runText(plan: RunPlan): string {
  const causes = plan.jobs.filter(({ role }) => role === 'cause');
  const lines = [
    `${plan.repository} run ${plan.run.id}, attempt ${plan.run.attempt}: ${plan.leftAlone ? 'left alone' : `${plan.strategy} (${plan.act})`}`,
    `  why: ${plan.why}`,
    ...causes.slice(0, MAX_ROWS).map(({ name, failure, why }) => {
      const evidence = failure?.evidence[0];
      return `  ${name}: ${NAMES[failure?.type ?? 'unknown']}, ${why}${evidence ? `\n    ${evidence.line} │ ${evidence.text}` : ''}`;
    }),
    ...(causes.length > MAX_ROWS ? [`  … and ${causes.length - MAX_ROWS} more`] : []),
    ...plan.refused.map(({ strategy, reason, why }) => `  not ${strategy} (${reason}): ${why}`),
    `  costs: ${plan.costs.apiRequests} API requests, ${plan.costs.ledgerRequests} for the ledger, ${plan.costs.logBytes} bytes of logs`,
  ];
  // Names and log lines are anybody's: no escape sequence reaches the terminal.
  return lines
    .map((line) => line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+(?!$)/gu, (text) => (text === '\n' ? '\n' : ' ')))
    .join('\n');
}
