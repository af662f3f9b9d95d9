import type { EvidenceLine, Failure, FailureType, Lane, Limit } from '../failure/failure.ts';
import type { Plan } from '../recovery/plan.ts';
import type { StageRecord } from '../recovery/record.ts';
import { formatDuration } from '../values/duration.ts';
import type { Outcome } from './outputs.ts';

/** A try as reports tell it. */
export interface TriedOnce {
  exitCode: number;
  signal?: string;
  limit?: { name: Limit; ms: number };
  /** The runner ended it. */
  cancelled: boolean;
  /** What was wrong with its command files. */
  problems: readonly string[];
  /** Milliseconds since the epoch. */
  startedAt: number;
  durationMs: number;
  /** Absent for the try that passed, and for one that the runner ended. */
  failure?: Failure;
}

/** What reports of a step are made from. Texts come from scripts and logs: masked already, neutralised by each report. */
export interface StepStory {
  outcome: Outcome;
  /** The stage's name, or what else people know the step by. */
  title: string;
  lane: Lane;
  tries: readonly TriedOnce[];
  plan?: Plan;
  /** Why no further try was made. */
  stopped?: string;
  /** The runner ended the step. */
  cancelled: boolean;
  /** Whether the workspace was put back between tries. */
  clean: boolean;
  /** The next attempt goes on from what the script left. */
  goesOn: boolean;
  /** The stages of the job so far, for the timeline. */
  stages: readonly StageRecord[];
  checkpoint?: { id: string; storedBytes: number };
}

const TROUBLE: Readonly<Record<FailureType, string>> = {
  timeout: 'ran out of time',
  'test-failure': 'had failing tests',
  'quality-gate': 'did not pass a quality gate',
  'resource-exhaustion': 'ran out of resources',
  network: 'lost the network',
  git: 'failed in git',
  unknown: 'failed',
};

/** What went wrong, as the end of a sentence about the step. */
export const troubleOf = (failure: Failure | undefined): string => TROUBLE[failure?.type ?? 'unknown'];

/** `network 94 %`; of an unknown cause there is no more to say. */
export function verdictOf({ type, confidence }: Failure): string {
  return type === 'unknown' ? 'cause unknown' : `${type.replace('-', ' ')} ${Math.round(confidence * 100)} %`;
}

/** How a try ended: `exit status 7`, `ended by SIGKILL`, `stopped by "timeout" (5m)`. */
export function endOf({ exitCode, signal, limit, cancelled, problems }: TriedOnce): string {
  if (cancelled) return 'ended by the runner';
  if (limit) return `stopped by "${limit.name}" (${formatDuration(limit.ms)})`;
  if (signal !== undefined) return `ended by ${signal}`;
  return exitCode === 0 && problems[0] !== undefined ? problems[0] : `exit status ${exitCode}`;
}

/** Why no further try was made: of what the plan refused, what it says of another try; else the plan's own reason. */
export function stopOf({ plan, stopped, cancelled }: StepStory): string | undefined {
  if (cancelled) return stopped;
  if (plan?.strategy === 'MANUAL' || plan?.strategy === 'SKIP') return plan.why;
  return plan?.refused.find(({ strategy }) => strategy === 'RETRY')?.why ?? stopped;
}

/** What a person could do. What acts outside is not to be run again blindly, whatever the cause. */
export function adviceOf({ plan, outcome }: StepStory, failure: Failure): string {
  const outside = outcome === 'failed' && plan?.refused.some(({ reason }) => reason === 'outside-effects');
  return outside ? 'Look at what the script has done outside before you run it again.' : failure.suggestion;
}

/** The lines that decided, each once, most telling first. */
export function evidenceOf({ evidence }: Failure): EvidenceLine[] {
  const seen = new Set<number>();
  return evidence.filter(({ line }) => !seen.has(line) && seen.add(line));
}

/** The last try that was lost by its own doing. */
export const lastFailed = ({ tries }: StepStory): TriedOnce | undefined => tries.findLast((tried) => tried.failure);

/** The facts that decided, and how the try ended where they do not say it. */
export function factsOf(tried: TriedOnce): string[] {
  const end = endOf(tried);
  const facts = tried.failure?.facts ?? [];
  const told = facts.some((fact) => fact.includes(end) || /exit status|ended by|reached/.test(fact));
  return told ? [...facts] : [end, ...facts];
}
