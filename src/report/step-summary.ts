import type { Failure } from '../failure/failure.ts';
import type { Excerpt, ExcerptLine } from '../failure/log/excerpt.ts';
import type { StageRecord } from '../recovery/record.ts';
import { formatBytes } from '../values/bytes.ts';
import { formatDuration } from '../values/duration.ts';
import { failedTestsTable } from './failed-tests-table.ts';
import { codeBlock, inertMarkdown, inlineCode, prose } from './markdown.ts';
import {
  adviceOf,
  bareStop,
  endOf,
  factsOf,
  lastFailed,
  type StepStory,
  stopOf,
  type TriedOnce,
  troubleOf,
  verdictOf,
} from './story.ts';

/** Most lines of a log that anybody reads. */
const MAX_LINES = 15;

/** The job summary of a step that failed or recovered, as Markdown: who has to do what first, then why, what rerail did, what next. */
export function stepSummary(story: StepStory): string {
  const failed = lastFailed(story);
  const next = nextOf(story, failed?.failure);
  const parts = [
    `### ${headline(story, failed)}`,
    failed?.tests ? failedTestsTable(failed.tests.failed) : '',
    failed?.failure ? why(story, failed, failed.failure) : '',
    isSingle(story) ? '' : `**Done** ${done(story)}`,
    openFiles(story),
    next === undefined ? '' : `**Next** ${prose(next)}`,
    restoreLine(story),
    timeline(story.stages) || triesTimeline(story),
    footnote(story),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function headline({ outcome, title, tries, cancelled }: StepStory, failed: TriedOnce | undefined): string {
  const name = inlineCode(title);
  const trouble = prose(troubleOf(failed));
  if (cancelled) return `Ended by the runner: ${name} was cancelled or timed out`;
  switch (outcome) {
    case 'recovered':
      return `Nothing to do: ${name} ${trouble} and passed on try ${tries.length}`;
    case 'skipped':
      return `Skipped: ${name} ${trouble}, and it is optional`;
    case 'fast-forwarded':
      return `Nothing to do: ${name} was fast-forwarded`;
    case 'passed':
      return `Nothing to do: ${name} passed`;
    case 'failed':
      return `Needs you: ${failedTestsHeadline(failed, name) ?? `${name} ${trouble}`}`;
  }
}

/** ``2 of 214 tests failed in `npm test` `` */
function failedTestsHeadline(failed: TriedOnce | undefined, name: string): string | undefined {
  const { tests, failure } = failed ?? {};
  if (!tests || tests.failed.length === 0 || failure?.type !== 'test-failure') return undefined;
  const count = tests.failed.length;
  const of = tests.total === undefined || tests.total < count ? '' : ` of ${tests.total}`;
  return `${count}${of} ${(tests.total ?? count) === 1 ? 'test' : 'tests'} failed in ${name}`;
}

/** One try that failed: there is nothing to tell of but why rerail did not retry. */
const isSingle = ({ tries, outcome, cancelled }: StepStory) => tries.length === 1 && outcome === 'failed' && !cancelled;

function why(story: StepStory, tried: TriedOnce, failure: Failure): string {
  const rules = [...new Set(failure.evidence.map((line) => line.rule))].slice(0, 2).map(inlineCode);
  const facts = factsOf(tried).map(inertMarkdown).join(', ');
  const stop = isSingle(story) ? bareStop(story, failure, tried.exitCode) : undefined;
  const verdict = [
    facts,
    inertMarkdown(verdictOf(failure, tried.exitCode)),
    ...rules,
    stop === undefined ? '' : `not retried: ${prose(stop)}`,
  ].filter(Boolean);
  const lines = shownLines(tried, failure).map(
    ({ line, text, isEvidence }) => `${isEvidence ? '>' : ' '} ${String(line).padStart(5)} │ ${text}`,
  );
  return [`**Why** ${verdict.join(' · ')}`, ...(lines.length > 0 ? [codeBlock(lines)] : [])].join('\n\n');
}

/** The deciding lines with what is around them; of unknown failures and timeouts, the end of the log. */
function shownLines({ excerpt, tests }: TriedOnce, failure: Failure): readonly ExcerptLine[] {
  if (!excerpt) return failure.evidence.slice(0, MAX_LINES).map((line) => ({ ...line, isEvidence: true }));
  if (tests && tests.failed.length > 0) return [];
  const isOpen = failure.type === 'timeout' || failure.type === 'unknown' || failure.evidence.length === 0;
  return isOpen ? withEnd(excerpt) : excerpt.lines.slice(0, MAX_LINES);
}

/** The end of the log, after the deciding lines if they are not part of it. */
function withEnd({ lines, end }: Excerpt): readonly ExcerptLine[] {
  const first = end[0]?.line ?? Number.POSITIVE_INFINITY;
  return [...lines.filter(({ line }) => line < first).slice(0, MAX_LINES - end.length), ...end];
}

/** `try 1: exit status 1 after 8m12s, network 94 % → workspace restored → try 2 passed after 41s` */
function done(story: StepStory): string {
  const { tries, clean, cancelled } = story;
  const told = tries.map((tried, index) => {
    const took = formatDuration(tried.durationMs);
    const number = `try ${index + 1}`;
    if (isSame(tried, tries[index - 1])) return `${number}: the same after ${took}`;
    if (tried.failure) {
      return inertMarkdown(`${number}: ${endOf(tried)} after ${took}, ${verdictOf(tried.failure, tried.exitCode)}`);
    }
    return tried.cancelled || tried.exitCode !== 0
      ? inertMarkdown(`${number}: ${endOf(tried)} after ${took}`)
      : `${number} passed after ${took}`;
  });
  const between = clean ? ' → workspace restored → ' : ' → ';
  const stop = stopOf(story);
  const isLost = tries.at(-1)?.failure !== undefined || cancelled;
  return `${told.join(between)}${isLost && stop !== undefined ? ` → stopped: ${prose(stop)}` : ''}`;
}

/** Names that anybody reads. */
const MAX_OPEN_FILES = 5;

function openFiles({ openFiles: all }: StepStory): string {
  const names = [
    ...new Map(
      all.map(({ path, pid, command }) => [path, `${inlineCode(path)} (${inlineCode(command)}, pid ${pid})`]),
    ).values(),
  ];
  if (names.length === 0) return '';
  const more = names.length > MAX_OPEN_FILES ? ` and ${names.length - MAX_OPEN_FILES} more` : '';
  return `**Not restored** Older processes hold these files open: ${names.slice(0, MAX_OPEN_FILES).join(', ')}${more}.`;
}

/** Two tries that failed with the same problem in the same way. */
function isSame(tried: TriedOnce, earlier: TriedOnce | undefined): boolean {
  if (!tried.failure || !earlier?.failure) return false;
  return tried.failure.signature === earlier.failure.signature && endOf(tried) === endOf(earlier);
}

function nextOf(story: StepStory, failure: Failure | undefined): string | undefined {
  const { outcome, plan, cancelled, goesOn } = story;
  if (outcome !== 'failed') return undefined;
  if (goesOn)
    return 'Re-run the failed jobs: rerail fast-forwards completed stages and resumes this one from what it left.';
  if (cancelled) return undefined;
  if (plan?.strategy === 'RESUME') {
    return 'Re-run the failed jobs: rerail fast-forwards completed stages and starts this one from its checkpoint.';
  }
  return failure && adviceOf(story, failure);
}

const restoreLine = ({ outcome, address }: StepStory) =>
  outcome === 'failed' && address !== undefined
    ? `Open the failed workspace: ${inlineCode(`rerail restore ${address}`)}`
    : '';

const MARKS: Readonly<Record<StageRecord['state'], string>> = {
  started: '…',
  completed: '✓',
  failed: '✗',
  skipped: '⊘',
  'fast-forwarded': '»',
  'rolled-back': '↩',
};

/** `02:03 install ✓ 41s · 02:04 build ✓ 5m`, in UTC. */
function timeline(stages: readonly StageRecord[]): string {
  return stages
    .map((stage) => {
      const retried = (stage.tries ?? 1) > 1 ? ` (${stage.tries} tries)` : '';
      const took = stage.durationMs === undefined ? '' : ` ${formatDuration(stage.durationMs)}`;
      return `${clockTime(stage.startedAt)} ${inertMarkdown(stage.name)} ${MARKS[stage.state]}${took}${retried}`;
    })
    .join(' · ');
}

/** The same of the tries of a step that is not a stage, if there is more than one. */
function triesTimeline({ tries }: StepStory): string {
  if (tries.length < 2) return '';
  return tries
    .map(({ startedAt, durationMs, exitCode, cancelled }, index) => {
      const mark = exitCode === 0 && !cancelled ? '✓' : '✗';
      return `${clockTime(startedAt)} try ${index + 1} ${mark} ${formatDuration(durationMs)}`;
    })
    .join(' · ');
}

const clockTime = (at: number) => new Date(at).toISOString().slice(11, 16);

function footnote({ lane, laneReason, job, tries, checkpoint, clean }: StepStory): string {
  const lost = tries.filter((tried) => tried.failure).reduce((sum, tried) => sum + tried.durationMs, 0);
  const between = tries.slice(1).reduce((sum, tried, index) => {
    const earlier = tries[index] as TriedOnce;
    return sum + Math.max(0, tried.startedAt - earlier.startedAt - earlier.durationMs);
  }, 0);
  const facts = [
    ...(job === undefined ? [] : [`job ${inlineCode(job)}`]),
    ...(lost === 0 ? [] : [`spent ${formatDuration(lost)} on failed tries`]),
    ...(tries.length < 2 ? [] : [`${formatDuration(between)} between tries`]),
    `lane ${lane}${laneReason === undefined ? '' : ` (${inertMarkdown(laneReason)})`}`,
    ...(checkpoint ? [`checkpoint ${inlineCode(checkpoint.id)}, ${formatBytes(checkpoint.storedBytes)}`] : []),
    ...(clean ? ['files outside the workspace are unchanged'] : []),
  ];
  return `<sub>${facts.join(' · ')}</sub>`;
}
