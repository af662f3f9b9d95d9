import { formatDuration } from '../config/duration.ts';
import type { Failure, FailureType, Lane } from '../failure/failure.ts';
import type { Plan } from '../recovery/plan.ts';
import type { StageRecord } from '../recovery/record.ts';
import { codeBlock, inertMarkdown, inlineCode } from './markdown.ts';
import type { Outcome } from './outputs.ts';

/** A try as the summary tells it. */
export interface TriedOnce {
  exitCode: number;
  durationMs: number;
  /** Absent for the try that passed. */
  failure?: Failure;
}

/** What a step's summary is made from. Texts come from scripts and logs: they are neutralised here. */
export interface StepStory {
  outcome: Outcome;
  /** The stage's name, or what else people know the step by. */
  title: string;
  lane: Lane;
  tries: readonly TriedOnce[];
  plan?: Plan;
  /** Whether the workspace was put back between tries. */
  clean: boolean;
  /** The stages of the job so far, for the timeline. */
  stages: readonly StageRecord[];
  checkpoint?: { id: string; storedBytes: number };
}

const TROUBLE: Readonly<Record<FailureType, string>> = {
  timeout: 'ran out of time',
  'test-failure': 'has failing tests',
  'quality-gate': 'did not pass a quality gate',
  'resource-exhaustion': 'ran out of resources',
  network: 'lost the network',
  git: 'failed in git',
  unknown: 'failed',
};

/** Most evidence lines that anybody reads. */
const MAX_LINES = 5;

/** The job summary of a step where something happened, as Markdown: who has to do what first, then why, what was done, what next. */
export function stepSummary(story: StepStory): string {
  const failure = story.tries.findLast((tried) => tried.failure)?.failure;
  const parts = [
    `### ${headline(story, failure)}`,
    ...(failure ? [why(failure)] : []),
    `**Done** ${done(story)}`,
    ...(story.outcome === 'failed' && failure ? [`**Next** ${inertMarkdown(next(story, failure))}`] : []),
    timeline(story.stages),
    footnote(story),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function headline({ outcome, title, tries }: StepStory, failure: Failure | undefined): string {
  const name = inlineCode(title);
  const trouble = TROUBLE[failure?.type ?? 'unknown'];
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

function why(failure: Failure): string {
  const rules = [...new Set(failure.evidence.map((line) => line.rule))].slice(0, 2).map(inlineCode);
  const facts = failure.facts.map(inertMarkdown).join(', ');
  const verdict = [
    facts,
    `${failure.type.replace('-', ' ')} ${Math.round(failure.confidence * 100)} %`,
    ...rules,
  ].filter(Boolean);
  const lines = failure.evidence.slice(0, MAX_LINES).map((line) => `${String(line.line).padStart(5)} │ ${line.text}`);
  return [`**Why** ${verdict.join(' · ')}`, ...(lines.length > 0 ? [codeBlock(lines)] : [])].join('\n\n');
}

/** `try 1 failed (137) after 8m12s → workspace put back → try 2 passed after 41s` */
function done({ tries, clean, plan }: StepStory): string {
  const told = tries.map(({ exitCode, durationMs, failure }, index) => {
    const how = failure ? `failed (${exitCode}), ${failure.type.replace('-', ' ')},` : 'passed';
    return `try ${index + 1} ${how} after ${formatDuration(durationMs)}`;
  });
  const between = clean ? ' → workspace put back → ' : ' → ';
  const end = plan && plan.strategy !== 'RETRY' ? ` → stopped: ${inertMarkdown(plan.why)}` : '';
  return `${told.join(between)}${end}`;
}

function next({ plan }: StepStory, failure: Failure): string {
  if (plan?.strategy === 'RESUME')
    return 're-run the failed jobs: stages that completed are fast-forwarded, this one starts from its checkpoint';
  return failure.suggestion;
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
      const clock = new Date(stage.startedAt).toISOString().slice(11, 16);
      const retried = (stage.tries ?? 1) > 1 ? ` (${stage.tries} tries)` : '';
      const took = stage.durationMs === undefined ? '' : ` ${formatDuration(stage.durationMs)}`;
      return `${clock} ${inertMarkdown(stage.name)} ${MARKS[stage.state]}${took}${retried}`;
    })
    .join(' · ');
}

function footnote({ lane, tries, checkpoint, clean }: StepStory): string {
  const lost = tries.filter((tried) => tried.failure).reduce((sum, tried) => sum + tried.durationMs, 0);
  const facts = [
    `Spent ${formatDuration(lost)} on failed tries`,
    `lane ${lane}`,
    ...(checkpoint ? [`checkpoint ${inlineCode(checkpoint.id)}`] : []),
    ...(clean ? ['what lies outside the workspace was not put back'] : []),
  ];
  return `<sub>${facts.join(' · ')}</sub>`;
}
