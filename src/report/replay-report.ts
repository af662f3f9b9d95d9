import type { Replay, ReplayedRun } from '../controller/replay.ts';
import { counted } from '../values/counted.ts';
import { inertMarkdown } from './markdown.ts';
import { textTable } from './text-table.ts';

const MAX_ROWS = 50;

/** A month of a repository, for a terminal. */
export function replayText(replay: Replay): string {
  const rows = replay.decided.slice(0, MAX_ROWS).map(cellsOf);
  return [...summary(replay), '', ...textTable(HEAD, rows), ...more(replay)].join('\n');
}

export function replayMarkdown(replay: Replay): string {
  const rows = replay.decided.slice(0, MAX_ROWS).map((one) => `| ${cellsOf(one).map(inertMarkdown).join(' | ')} |`);
  const head = [`| ${HEAD.join(' | ')} |`, `|${HEAD.map(() => '---').join('|')}|`];
  return [
    `### rerail in ${inertMarkdown(replay.repository)}`,
    '',
    ...summary(replay).map((text) => `- ${text}`),
    '',
    ...head,
    ...rows,
    ...more(replay),
  ].join('\n');
}

const HEAD = ['run', 'workflow', 'branch', 'cause', 'decision', 'in fact', 'minutes'] as const;

const FACTS: Readonly<Record<ReplayedRun['verdict'], string>> = {
  saved: 'a re-run passed',
  spent: 'a re-run failed, too',
  wrong: 'a re-run passed after all',
  right: 'a re-run failed, too',
  open: '',
};

const cellsOf = ({ run, attempt, workflow, branch, type, act, leftAlone, verdict, minutes }: ReplayedRun) =>
  [
    `${run}/${attempt}`,
    workflow.replace('.github/workflows/', ''),
    branch ?? '',
    type ?? '',
    leftAlone === null ? act : `left alone: ${leftAlone}`,
    FACTS[verdict],
    String(minutes),
  ].map((text) => text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ').slice(0, 60));

function summary({ repository, since, runs, failed, decided, totals, unread }: Replay): string[] {
  return [
    `${repository} since ${since.slice(0, 10)}: ${counted(runs, 'run')}, ${failed} of them failed at least once (${counted(decided.length, 'failed attempt')})`,
    `rerail would have started ${counted(totals.reruns, 're-run')}, asked a person ${counted(totals.asked, 'time')} and left ${totals.leftAlone} alone`,
    `saved: ${counted(totals.saved, 're-run')} that people started by hand, ${counted(totals.savedMinutes, 'minute')} sooner; spent: ${counted(totals.spentMinutes, 'machine minute')}`,
    `wrong: ${totals.wrong}; nobody knows how a re-run would have ended: ${totals.open}`,
    ...(unread > 0 ? [`${counted(unread, 'attempt')} could not be read`] : []),
  ];
}

const more = ({ decided }: Replay) => (decided.length > MAX_ROWS ? [`… and ${decided.length - MAX_ROWS} more`] : []);
