import type { JobPlan, RunPlan } from '../controller/plan.ts';
import { formatBytes } from '../values/bytes.ts';
import { inertMarkdown, inlineCode } from './markdown.ts';
import { type ActReport, headline, NAMES, nextStep } from './run/run-headline.ts';

export const COMMENT_MARKER = '<!-- rerail -->';
/** GitHub refuses longer bodies. Characters. */
export const MAX_BODY = 65_536;
/** Rows that people read. */
export const MAX_ROWS = 10;
const MAX_CELL = 200;

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

/** What the re-run took, beside what a re-run of all jobs would have repeated. Both are measured. */
const balanceLine = ({ balance, advice = [] }: RunPlan) => [
  ...(balance
    ? [
        `**Net** the re-run took ${balance.spentMinutes} min, and ${balance.savedMinutes} min of jobs that had passed were not repeated${storageOf(balance)}`,
      ]
    : []),
  ...advice.map((text) => `**Advice** ${inertMarkdown(text.slice(0, 500))}`),
];

const storageOf = ({ storageBytes }: NonNullable<RunPlan['balance']>) =>
  storageBytes === undefined ? '' : `; rerail's artifacts of the run take ${formatBytes(storageBytes)}`;

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
