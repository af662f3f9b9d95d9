import type { Failure } from '../failure/failure.ts';
import type { StageRecord } from '../recovery/record.ts';
import { formatBytes } from '../values/bytes.ts';
import { formatDuration } from '../values/duration.ts';
import { codeBlock, inertMarkdown, inlineCode } from './markdown.ts';
import {
  adviceOf,
  endOf,
  evidenceOf,
  factsOf,
  lastFailed,
  type StepStory,
  stopOf,
  type TriedOnce,
  troubleOf,
  verdictOf,
} from './story.ts';

/** Most evidence lines that anybody reads. */
const MAX_LINES = 5;

/** The job summary of a step where something happened, as Markdown: who has to do what first, then why, what was done, what next. */
export function stepSummary(story: StepStory): string {
  const failed = lastFailed(story);
  const next = nextOf(story, failed?.failure);
  const parts = [
    `### ${headline(story, failed)}`,
    failed?.failure ? why(failed, failed.failure) : '',
    `**Done** ${done(story)}`,
    next === undefined ? '' : `**Next** ${inertMarkdown(next)}`,
    timeline(story.stages) || triesTimeline(story),
    footnote(story),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function headline({ outcome, title, tries, cancelled }: StepStory, failed: TriedOnce | undefined): string {
  const name = inlineCode(title);
  const failure = failed?.failure;
  const trouble =
    failed && failure?.type === 'unknown' ? `failed with ${inertMarkdown(endOf(failed))}` : troubleOf(failure);
  if (cancelled) return `Ended by the runner: ${name} was cancelled or ran out of time`;
  switch (outcome) {
    case 'recovered':
      return `Nothing to do: ${name} ${trouble} and passed on try ${tries.length}`;
    case 'skipped':
      return `Skipped: ${name} ${trouble}, and is optional`;
    case 'fast-forwarded':
      return `Nothing to do: ${name} was fast-forwarded`;
    case 'passed':
      return `Nothing to do: ${name} passed`;
    case 'failed':
      return `Needs you: ${name} ${trouble}`;
  }
}

function why(tried: TriedOnce, failure: Failure): string {
  const rules = [...new Set(failure.evidence.map((line) => line.rule))].slice(0, 2).map(inlineCode);
  const verdict = [factsOf(tried).map(inertMarkdown).join(', '), verdictOf(failure), ...rules].filter(Boolean);
  const lines = evidenceOf(failure)
    .slice(0, MAX_LINES)
    .map(({ line, text }) => `${String(line).padStart(5)} │ ${text}`);
  return [`**Why** ${verdict.join(' · ')}`, ...(lines.length > 0 ? [codeBlock(lines)] : [])].join('\n\n');
}

/** `try 1: exit status 1 after 8m12s, network 94 % → workspace put back → try 2 passed after 41s` */
function done(story: StepStory): string {
  const { tries, clean, cancelled } = story;
  const told = tries.map((tried, index) => {
    const took = formatDuration(tried.durationMs);
    const number = `try ${index + 1}`;
    if (isSame(tried, tries[index - 1])) return `${number}: the same after ${took}`;
    if (tried.failure) return inertMarkdown(`${number}: ${endOf(tried)} after ${took}, ${verdictOf(tried.failure)}`);
    return tried.cancelled || tried.exitCode !== 0
      ? inertMarkdown(`${number}: ${endOf(tried)} after ${took}`)
      : `${number} passed after ${took}`;
  });
  const between = clean ? ' → workspace put back → ' : ' → ';
  const stop = stopOf(story);
  const lost = tries.at(-1)?.failure !== undefined || cancelled;
  return `${told.join(between)}${lost && stop !== undefined ? ` → stopped: ${inertMarkdown(stop)}` : ''}`;
}

/** Two tries that were lost to the same problem in the same way. */
function isSame(tried: TriedOnce, earlier: TriedOnce | undefined): boolean {
  if (!tried.failure || !earlier?.failure) return false;
  return tried.failure.signature === earlier.failure.signature && endOf(tried) === endOf(earlier);
}

function nextOf(story: StepStory, failure: Failure | undefined): string | undefined {
  const { outcome, plan, cancelled, goesOn } = story;
  if (outcome !== 'failed') return undefined;
  if (goesOn)
    return 're-run the failed jobs: stages that completed are fast-forwarded, this one goes on from where it stood';
  if (cancelled) return undefined;
  if (plan?.strategy === 'RESUME') {
    return 're-run the failed jobs: stages that completed are fast-forwarded, this one starts from its checkpoint';
  }
  return failure && adviceOf(story, failure);
}

const MARKS: Readonly<Record<StageRecord['state'], string>> = {
  started: '…',
  completed: '✓',
  failed: '✗',
  skipped: '⊘',
  'fast-forwarded': '»',
  'rolled-back': '↩',
};

/** `02:03 install ✓ 41s · 02:04 build ✓ 5m`, in UTC. */
export function timeline(stages: readonly StageRecord[]): string {
  return stages
    .map((stage) => {
      const retried = (stage.tries ?? 1) > 1 ? ` (${stage.tries} tries)` : '';
      const took = stage.durationMs === undefined ? '' : ` ${formatDuration(stage.durationMs)}`;
      return `${clockTime(stage.startedAt)} ${inertMarkdown(stage.name)} ${MARKS[stage.state]}${took}${retried}`;
    })
    .join(' · ');
}

/** The same of the tries of a step that is no stage, where there is more than one. */
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

function footnote({ lane, tries, checkpoint, clean }: StepStory): string {
  const lost = tries.filter((tried) => tried.failure).reduce((sum, tried) => sum + tried.durationMs, 0);
  const between = tries.slice(1).reduce((sum, tried, index) => {
    const earlier = tries[index] as TriedOnce;
    return sum + Math.max(0, tried.startedAt - earlier.startedAt - earlier.durationMs);
  }, 0);
  const facts = [
    ...(lost === 0 ? [] : [`Spent ${formatDuration(lost)} on failed tries`]),
    ...(tries.length < 2 ? [] : [`${formatDuration(between)} between tries`]),
    `lane ${lane}`,
    ...(checkpoint ? [`checkpoint ${inlineCode(checkpoint.id)}, ${formatBytes(checkpoint.storedBytes)}`] : []),
    ...(clean ? ['what lies outside the workspace was not put back'] : []),
  ];
  return `<sub>${facts.join(' · ')}</sub>`;
}
