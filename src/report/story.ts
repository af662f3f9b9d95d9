import type { FailedTest } from '../failure/failed-tests.ts';
import type { Failure, FailureType, Lane, Limit } from '../failure/failure.ts';
import type { Excerpt } from '../failure/log/excerpt.ts';
import type { Plan } from '../recovery/plan.ts';
import { wordsFor } from '../recovery/reasons.ts';
import type { StageRecord } from '../recovery/record.ts';
import { formatDuration } from '../values/duration.ts';
import { causeOf } from './causes.ts';
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
  /** Of the last failed try: what people want to see of its log. */
  excerpt?: Excerpt;
  /** From reports, else from the log: which tests failed, and of how many. */
  tests?: { failed: readonly FailedTest[]; total?: number };
}

/** What reports of a step are made from. Texts come from scripts and logs: masked already, neutralised by each report. */
export interface StepStory {
  outcome: Outcome;
  /** The stage's name, else the first line of the script. */
  title: string;
  /** The job's id. */
  job?: string;
  lane: Lane;
  /** Why this lane; absent if nothing spoke for it. */
  laneReason?: string;
  tries: readonly TriedOnce[];
  plan?: Plan;
  /** Why no further try was made. */
  stopped?: string;
  /** The runner ended the step. */
  cancelled: boolean;
  /** Whether rerail restored the workspace between tries. */
  clean: boolean;
  /** Files that restores between tries left as they were, because older processes hold them open. */
  openFiles: readonly { path: string; pid: number; command: string }[];
  /** The next attempt resumes from what the script left. */
  goesOn: boolean;
  /** The stages of the job so far, for the timeline. */
  stages: readonly StageRecord[];
  checkpoint?: { id: string; storedBytes: number };
  /** Address of the job, if its workspace can be restored from there. */
  address?: string;
}

const TROUBLE: Readonly<Record<FailureType, string>> = {
  timeout: 'timed out',
  'test-failure': 'had failing tests',
  'quality-gate': 'failed a quality check',
  'resource-exhaustion': 'ran out of resources',
  network: 'failed with a network error',
  git: 'failed with a git error',
  unknown: 'failed',
};

/** Below this nobody should act on the type as if it were known. */
const SURE = 0.7;
const isSure = ({ type, confidence }: Failure) => type !== 'unknown' && confidence >= SURE;

/** What went wrong, as the end of a sentence about the step. */
export function troubleOf(tried: TriedOnce | undefined): string {
  const failure = tried?.failure;
  if (!tried || !failure) return TROUBLE.unknown;
  const cause = causeOf(failure, tried.exitCode);
  if (cause !== undefined) return `failed: ${cause}`;
  if (!isSure(failure)) return endedBy(tried);
  return failure.type === 'resource-exhaustion' ? exhausted(failure) : TROUBLE[failure.type];
}

/** `failed with exit status 7`, `was killed by SIGKILL` */
function endedBy(tried: TriedOnce): string {
  const end = endOf(tried);
  if (/^(?:killed|stopped|ended) by/.test(end)) return `was ${end}`;
  return end.startsWith('exit status') ? `failed with ${end}` : `failed: ${end}`;
}

function exhausted({ facts, evidence }: Failure): string {
  const said = [...facts.slice(0, 1), ...evidence.slice(0, 1).flatMap(({ text, rule }) => [text, rule])].join(' ');
  if (/\boom|memory|heap/i.test(said)) return 'ran out of memory';
  return /\bdisk|no space|ENOSPC|inode/i.test(said) ? 'ran out of disk space' : TROUBLE['resource-exhaustion'];
}

/** `network 94 %`; of a failure without a type, its cause. */
export function verdictOf(failure: Failure, exitCode?: number): string {
  const { type, confidence } = failure;
  if (type === 'unknown') return causeOf(failure, exitCode) ?? 'unknown cause';
  return `${isSure(failure) ? '' : 'possibly '}${type.replace('-', ' ')} ${Math.floor(confidence * 100)} %`;
}

/** The reason without what it speaks of, if that has just been said. */
export function bareStop(story: StepStory, failure: Failure, exitCode: number): string | undefined {
  const stop = stopOf(story);
  const cause = causeOf(failure, exitCode);
  const words = wordsFor({ failure: { ...failure, ...(cause === undefined ? {} : { cause }) } });
  return stop?.startsWith(`${words}: `) ? stop.slice(words.length + 2) : stop;
}

/** How a try ended: `exit status 7`, `ended by SIGKILL`, `stopped by "timeout" (5m)`. */
export function endOf({ exitCode, signal, limit, cancelled, problems }: TriedOnce): string {
  if (cancelled) return 'ended by the runner';
  if (limit) return `stopped by "${limit.name}" (${formatDuration(limit.ms)})`;
  if (signal !== undefined) return `killed by ${signal}`;
  return exitCode === 0 && problems[0] !== undefined ? problems[0] : `exit status ${exitCode}`;
}

/** Why rerail did not retry: of what the plan refused, what it says of another try; else the plan's own reason. */
export function stopOf({ plan, stopped, cancelled }: StepStory): string | undefined {
  if (cancelled) return stopped;
  if (plan?.strategy === 'MANUAL' || plan?.strategy === 'SKIP') return plan.why;
  return plan?.refused.find(({ strategy }) => strategy === 'RETRY')?.why ?? stopped;
}

/** What a person could do. Nobody should run again blindly what acts outside, and advice on a guessed cause leads astray. */
export function adviceOf({ plan, outcome }: StepStory, failure: Failure): string {
  const outside = outcome === 'failed' && plan?.refused.some(({ reason }) => reason === 'outside-effects');
  if (outside) return 'Check what the script already did outside the workspace before you run it again.';
  return isSure(failure) || failure.evidence.length > 0 ? failure.suggestion : 'Look at the end of the log.';
}

/** The last try that failed, the runner's own ending apart. */
export const lastFailed = ({ tries }: StepStory): TriedOnce | undefined => tries.findLast((tried) => tried.failure);

/** The facts that decided, and how the try ended if they do not say it. */
export function factsOf(tried: TriedOnce): string[] {
  const end = endOf(tried);
  const facts = tried.failure?.facts ?? [];
  const told = facts.some((fact) => fact.includes(end) || /exit status|ended by|killed by|reached/.test(fact));
  return told ? [...facts] : [end, ...facts];
}
