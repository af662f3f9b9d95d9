import type { Failure, FailureType } from '../failure/failure.ts';
import type { LaneChoice } from '../failure/lane.ts';
import { inert } from '../guard/commands/workflow-commands.ts';

/** A classified failure and where it came from. */
export interface Explained {
  /** Name of the job, or of the file that was read. */
  source?: string;
  failure: Failure;
  lane: LaneChoice;
}

const TYPE_NAMES: Readonly<Record<FailureType, string>> = {
  timeout: 'timeout',
  'test-failure': 'test failure',
  'quality-gate': 'quality gate',
  'resource-exhaustion': 'resource exhaustion',
  network: 'network',
  git: 'git',
  unknown: 'unknown',
};

const SHOWN_LINES = 5;
const SHOWN_WIDTH = 110;

/** What `--json` prints of one failure. */
export function explanationDocument({ source, failure, lane }: Explained) {
  return {
    ...(source === undefined ? {} : { source }),
    type: failure.type,
    confidence: Math.round(failure.confidence * 1000) / 1000,
    retry: failure.retry,
    lane: lane.lane,
    laneReason: lane.why,
    evidence: failure.evidence,
    facts: failure.facts,
    signature: failure.signature,
    runnerUp: failure.runnerUp ?? null,
    suggestion: failure.suggestion,
    consequences: failure.consequences,
  };
}

/** What a person reads of one failure: what it is, what to do, why we think so. */
export function explanationText({ source, failure, lane }: Explained): string {
  const { type, confidence, evidence, facts, consequences, runnerUp, signature, suggestion } = failure;
  const title = `${source === undefined ? '' : `${shorten(source)}: `}${TYPE_NAMES[type]}, ${percent(confidence)}`;
  const lines = evidence.slice(0, SHOWN_LINES);
  const width = Math.max(0, ...lines.map(({ line }) => String(line).length));
  const others = [
    ...(runnerUp ? [`or ${TYPE_NAMES[runnerUp.type]}, ${percent(runnerUp.confidence)}`] : []),
    `lane ${lane.lane} (${lane.why})`,
    `signature ${signature}`,
  ];
  return [
    title,
    suggestion,
    '',
    ...lines.map(({ line, text, rule }) => `${String(line).padStart(width + 2)} │ ${shorten(text)}  [${rule}]`),
    ...(evidence.length > SHOWN_LINES ? [`${' '.repeat(width + 2)} │ and ${evidence.length - SHOWN_LINES} more`] : []),
    ...(lines.length > 0 ? [''] : []),
    ...(facts.length > 0 ? [`Facts: ${facts.map(shorten).join(', ')}`] : []),
    ...(consequences.length > 0 ? [`Then followed: ${consequences.map(shorten).join(' · ')}`] : []),
    `${others.join(' · ')}`,
  ].join('\n');
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
/** A log's words must not act on a runner that prints them. */
function shorten(text: string): string {
  const plain = inert(text);
  return plain.length > SHOWN_WIDTH ? `${plain.slice(0, SHOWN_WIDTH - 1)}…` : plain;
}
