import { formatBytes } from '../values/bytes.ts';
import { counted } from '../values/counted.ts';
import { formatDuration } from '../values/duration.ts';
import { inertMarkdown, inlineCode } from './markdown.ts';
import { textTable } from './text-table.ts';

/** What `rerail drill --json` prints. Times in milliseconds. */
export interface Drill {
  version: 1;
  /** The newest clean checkpoint; null if absent. */
  checkpoint: {
    id: string;
    createdAt: string;
    ageMs: number;
    files: number;
    bytes: number;
    commit: string | null;
    branch: string | null;
    job: string | null;
    stage: string | null;
  } | null;
  /** `missing`: files that were never stored because they hold credentials. Null: nothing to restore. */
  restore: { done: boolean; ms: number; written: number; missing: number; why: string | null } | null;
  /** Null: no command is named. */
  verify: { command: string; passed: boolean; status: number | null; timedOut: boolean; ms: number } | null;
  faults: readonly {
    name: string;
    title: string;
    type: string;
    expected: string;
    lane: string;
    steps: readonly string[];
    recovered: boolean;
    why: string;
    rule: string;
    ms: number;
  }[];
  /** Faults that rerail does something about before it asks a person. */
  recovered: number;
  problems: readonly string[];
  ms: number;
}

const DAY_MS = 86_400_000;

export function drillText(drill: Drill): string {
  return [...summary(drill), '', ...textTable(HEAD, faultRows(drill))].join('\n');
}

export function drillMarkdown(drill: Drill): string {
  return [
    `### ${drill.problems.length === 0 ? 'The drill passed' : 'Needs you: the drill failed'}`,
    '',
    ...summary(drill).map((text) => `- ${inertMarkdown(text)}`),
    '',
    `| ${HEAD.join(' | ')} |`,
    `|${HEAD.map(() => '---').join('|')}|`,
    ...faultRows(drill).map((row) => `| ${row.map(inertMarkdown).join(' | ')} |`),
    ...(drill.verify ? ['', `Verified with ${inlineCode(drill.verify.command.slice(0, 200))}.`] : []),
  ].join('\n');
}

function summary({ checkpoint, restore, verify, faults, recovered, problems, ms }: Drill): string[] {
  return [
    ...problems.map((problem) => `Problem: ${problem}`),
    ...(checkpoint
      ? [
          `Newest clean checkpoint: ${checkpoint.id.slice(0, 12)}, ${ageText(checkpoint.ageMs)} old, ${counted(checkpoint.files, 'file')}, ${formatBytes(checkpoint.bytes)}${checkpoint.branch ? `, branch ${checkpoint.branch}` : ''}`,
        ]
      : []),
    ...(restore?.done
      ? [
          `Restored elsewhere and verified in ${formatDuration(restore.ms)}${restore.missing > 0 ? `; ${counted(restore.missing, 'file is', 'files are')} missing because of credentials` : ''}`,
        ]
      : []),
    ...(verify?.passed ? [`The command of verify passed in ${formatDuration(verify.ms)}`] : []),
    `rerail would do something about ${recovered} of ${faults.length} faults, and hand ${faults.length - recovered} over`,
    `The drill took ${formatDuration(ms)}`,
  ];
}

const ageText = (ms: number) => (ms > 2 * DAY_MS ? `${Math.floor(ms / DAY_MS)} days` : formatDuration(ms));

const HEAD = ['fault', 'type', 'lane', 'if it fails again and again', 'why'];

const faultRows = ({ faults }: Drill): string[][] =>
  faults.map(({ title, type, lane, steps, why }) => [title, type, lane, stepsText(steps), why]);

/** `retry ×2, resume, a person decides` */
function stepsText(steps: readonly string[]): string {
  const words: { word: string; times: number }[] = [];
  for (const step of steps) {
    const word = WORDS[step] ?? step.toLowerCase();
    const last = words.at(-1);
    if (last?.word === word) last.times += 1;
    else words.push({ word, times: 1 });
  }
  return words.map(({ word, times }) => (times > 1 ? `${word} \u00d7${times}` : word)).join(', ');
}

const WORDS: Readonly<Record<string, string>> = {
  RETRY: 'retry',
  RESUME: 'resume',
  SKIP: 'skip',
  ROLLBACK: 'nominate a revert',
  MANUAL: 'a person decides',
};
