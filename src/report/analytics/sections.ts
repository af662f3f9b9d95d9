import type { Rate } from '../../analytics/rate.ts';
import type { Group, Report } from '../../analytics/report.ts';
import { formatBytes } from '../../values/bytes.ts';

/** A cell: text, or a number with how people read it. */
export type Cell = string | number;

/** A table, and for pages the figures of a chart beside it. Everything that shows a report shows these. */
export interface Section {
  id: string;
  title: string;
  /** A sentence before the table. */
  note?: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Bars, one a row: the numbers of this column. `line`: over time. */
  chart?: { column: number; kind: 'bars' | 'columns'; unit: string };
  /** In place of the table if there are no rows. */
  empty: string;
}

const MAX_ROWS = 15;
const MAX_CHART_WEEKS = 26;

/** The figures that matter most, in words. */
export function headlines(report: Report): string[] {
  const { failures, recovery, minutes, read, since, repository, source, replay } = report;
  const where = repository === null ? '' : ` in ${repository}`;
  const when = since === null ? '' : ` since ${since.slice(0, 10)}`;
  return [
    `${count(failures.total, 'failure')}${where}${when}`,
    recovery.byRerail.n > 0
      ? `Of ${count(recovery.byRerail.n, 'retry', 'retries')} that rerail started, ${recovery.byRerail.passed} passed: ${rateText(recovery.byRerail)}`
      : 'rerail started no retry whose end is known',
    ...(recovery.byPeople.n > 0
      ? [
          `Of ${count(recovery.byPeople.n, 'failure')} that people retried, ${recovery.byPeople.passed} passed: ${rateText(recovery.byPeople)}`,
        ]
      : []),
    ...(replay
      ? [
          `In ${count(replay.runs, 'run')}, rerail would have started ${count(replay.reruns, 're-run')}: ${replay.saved} passed in fact, ${replay.open} have no known end; ${count(replay.wrong, 'decision')} would have been wrong`,
        ]
      : []),
    `${minutes.saved} minutes saved, ${minutes.spent} spent (${minutes.inVain} of them in vain), ${minutes.lost} lost to failures`,
    `Read ${count(read.lines, source === 'ledger' ? 'ledger document' : 'failed attempt')}${read.ignored > 0 ? `, ${read.ignored} of them ignored because they cannot be read` : ''}`,
  ];
}

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** `93 % (n = 15, 70 to 99 %, few cases)` */
function rateText({ share, n, interval, sample }: Rate): string {
  if (share === null || interval === null) return 'no case';
  const percent = (value: number) => Math.round(value * 100);
  const word = sample === 'enough' ? '' : `, ${sample} cases`;
  return `${percent(share)} % (n = ${n}, ${percent(interval[0])} to ${percent(interval[1])} %${word})`;
}

/** All tables of a report, in the order in which people read them. */
export function sectionsOf(report: Report): Section[] {
  const { failures } = report;
  return [
    recommendations(report),
    groups('by-type', 'Failures by type', 'type', failures.byType),
    groups('by-lane', 'Failures by lane', 'lane', failures.byLane),
    {
      ...groups('by-job', 'Failures by job', 'job', failures.byJob),
      ...(failures.jobsOmitted > 0 ? { note: `${count(failures.jobsOmitted, 'more job')} not shown.` } : {}),
    },
    groups('by-workflow', 'Failures by workflow', 'workflow', failures.byWorkflow),
    weeks(failures.byWeek),
    minutes(report),
    flaky(report),
    budgets(report),
    laneBudgets(report),
    green(report),
    ...checkpoints(report),
  ];
}

function recommendations({ recommendations: advice }: Report): Section {
  return {
    id: 'recommendations',
    title: 'Recommendations',
    columns: ['what to do', 'figures'],
    rows: advice.map(({ what, why }) => [what, why]),
    empty: 'The figures suggest no change.',
  };
}

function groups(id: string, title: string, noun: string, all: readonly Group[]): Section {
  const shown = all.slice(0, MAX_ROWS);
  return {
    id,
    title,
    columns: [noun, 'failures', 'minutes lost', 'passed on a retry'],
    rows: shown.map((group) => [group.name, group.failures, group.minutesLost, rateText(group.recovery)]),
    chart: { column: 1, kind: 'bars', unit: 'failures' },
    empty: 'No failures.',
    ...(all.length > shown.length ? { note: `The ${MAX_ROWS} most frequent of ${all.length}.` } : {}),
  };
}

function weeks(all: readonly Group[]): Section {
  const shown = all.slice(-MAX_CHART_WEEKS);
  return {
    ...groups('by-week', 'Failures by week', 'week from', []),
    rows: shown.map((group) => [group.name, group.failures, group.minutesLost, rateText(group.recovery)]),
    chart: { column: 1, kind: 'columns', unit: 'failures' },
    ...(all.length > shown.length ? { note: `The last ${MAX_CHART_WEEKS} of ${all.length} weeks.` } : {}),
  };
}

const SAVED: Readonly<Record<string, string>> = {
  stage: 'saved: stages that were not run again, less their restore',
  waiting: 'saved: people would not have waited before they re-ran',
};
const SPENT: Readonly<Record<string, string>> = {
  'retry-failed': 'spent in vain: tries after the first that failed',
  'rerun-failed': 'spent in vain: re-runs that failed',
  'rerun-passed': 'spent: re-runs that passed, from the decision to the result',
};
const WOULD_HAVE_SPENT = 'spent in vain: re-runs that rerail would have started and nobody saw pass';

function minutes({ minutes: { savedBy, spentBy, lost, net }, source }: Report): Section {
  const spent = (what: string) => (source === 'recorded' ? WOULD_HAVE_SPENT : (SPENT[what] ?? what));
  return {
    id: 'minutes',
    title: 'Minutes',
    columns: ['what', 'minutes'],
    rows: [
      ...Object.entries(savedBy).map(([what, value]) => [SAVED[what] ?? what, value]),
      ...Object.entries(spentBy).map(([what, value]) => [spent(what), value]),
      ['saved less spent in vain', net],
      ['lost: executions that failed', lost],
    ],
    empty: '',
  };
}

function flaky({ flaky: signatures }: Report): Section {
  return {
    id: 'flaky',
    title: 'Flaky signatures by cost',
    columns: ['signature', 'type', 'jobs', 'failures', 'minutes lost', 'passed on a retry', 'last seen'],
    rows: signatures
      .slice(0, MAX_ROWS)
      .map((one) => [
        one.signature,
        one.type,
        one.jobs.join(', '),
        one.failures,
        one.minutesLost,
        rateText(one.recovery),
        one.lastSeen.slice(0, 10),
      ]),
    chart: { column: 4, kind: 'bars', unit: 'minutes lost' },
    empty: 'No failure passed on a retry of the same commit.',
    ...(signatures.length > MAX_ROWS ? { note: `The ${MAX_ROWS} most expensive of ${signatures.length}.` } : {}),
  };
}

function budgets({ budgets: { reruns } }: Report): Section {
  return {
    id: 'budgets',
    title: 'Budgets',
    columns: ['budget', 'limit', 'most used', 'where'],
    rows: reruns.map(({ name, limit, used, where }) => [name, limit, used, where ?? '']),
    empty: '',
  };
}

function laneBudgets({ budgets: { lanes } }: Report): Section {
  return {
    id: 'lane-budgets',
    title: 'Time budgets of lanes',
    columns: ['lane', 'minutes', 'failed executions measured', 'longer than the budget'],
    rows: lanes.map(({ lane, budgetMinutes, measured, over }) => [lane, budgetMinutes ?? 'no limit', measured, over]),
    empty: '',
  };
}

function green({ lastGreen, source }: Report): Section {
  return {
    id: 'last-green',
    title: 'Last green commit of each branch',
    ...(source === 'ledger' ? { note: 'A ledger knows only the runs that rerail decided about.' } : {}),
    columns: ['branch', 'workflow', 'commit', 'at', 'run'],
    rows: lastGreen
      .slice(0, MAX_ROWS)
      .map(({ branch, workflow, commit, at, run }) => [
        branch,
        workflow.replace('.github/workflows/', ''),
        commit.slice(0, 12),
        at.slice(0, 16).replace('T', ' '),
        run,
      ]),
    empty: 'No green run is recorded.',
  };
}

function checkpoints({ checkpoints: figures }: Report): Section[] {
  if (!figures) return [];
  const { count: all, bytes, storedBytes, largest, dirty, newestClean } = figures;
  return [
    {
      id: 'checkpoints',
      title: 'Checkpoints',
      columns: ['what', 'value'],
      rows: [
        ['checkpoints', all],
        ['size of the workspaces', formatBytes(bytes)],
        ['stored', formatBytes(storedBytes)],
        ['largest', formatBytes(largest)],
        ['taken after a failure, or not in order', dirty],
      ],
      empty: '',
    },
    {
      id: 'newest-clean',
      title: 'Newest clean checkpoint of each branch',
      columns: ['where', 'checkpoint', 'at', 'stored'],
      rows: newestClean.map((one) => [
        one.where,
        one.id.slice(0, 12),
        one.at.slice(0, 16).replace('T', ' '),
        formatBytes(one.storedBytes),
      ]),
      empty: 'No clean checkpoint.',
    },
  ];
}
