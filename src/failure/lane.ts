import { globMatcher, matchesName } from '../files/glob.ts';
import { formatDuration } from '../values/duration.ts';
import type { Lane } from './failure.ts';

/** A lane of the policy. All conditions that are given must hold; a lane without any takes whatever comes to it. */
export interface LaneRule {
  lane: Lane;
  /** Patterns of job ids and names; one must fit. */
  jobs?: readonly string[];
  /** Patterns of paths; every changed path must fit one. */
  onlyPaths?: readonly string[];
  /** Patterns of paths; some changed path must fit one. */
  paths?: readonly string[];
  /** Labels of the pull request; one must be there. */
  labels?: readonly string[];
}

export interface LaneInput {
  /** What the user asked for. */
  option: 'auto' | Lane;
  /** In the order of the policy: the first that fits is taken. */
  rules: readonly LaneRule[];
  /** The job's id and names, as far as they are known. */
  jobNames?: readonly string[];
  /** Paths that the change touches; absent if nobody knows. */
  changedPaths?: readonly string[];
  /** Lines added and removed; absent if nobody knows. */
  changedLines?: number;
  labels?: readonly string[];
  /** Durations of this job's green runs, newest first, in milliseconds. */
  durationsMs?: readonly number[];
}

export interface LaneChoice {
  lane: Lane;
  /** Why, in words: `the job's last 10 green runs took 22m (median)`. */
  why: string;
  /** What decided: `option`, `policy:2` (counts from 1), `duration`, `change`, `default`. */
  by: string;
}

/** Time budgets (requirement W4): DOCS up to 5 minutes, STANDARD up to 15, HEAVY beyond. They inform, they never kill. */
export const LANE_BUDGETS_MS: Readonly<Record<Lane, number>> = {
  DOCS: 5 * 60_000,
  STANDARD: 15 * 60_000,
  HEAVY: Number.POSITIVE_INFINITY,
};

/** Paths that no build or test depends on, as far as names tell. */
export const DOCUMENT_PATHS: readonly string[] = [
  '**/*.md',
  '**/*.mdx',
  '**/*.rst',
  '**/*.adoc',
  'docs/**',
  'doc/**',
  '**/LICENSE*',
  '**/CHANGELOG*',
];

/** An estimate needs at least 3 of the last 10 durations (requirement M2). */
const MIN_DURATIONS = 3;
export const MAX_DURATIONS = 10;
/** A change of this size is likely to need a long build and to break in more than one place. */
const LARGE_CHANGE = { paths: 300, lines: 10_000 };

/** Chooses a lane: what the user said, then policy, then how long the job takes, then how large the change is. Pure. */
export function chooseLane(input: LaneInput): LaneChoice {
  if (input.option !== 'auto') return { lane: input.option, why: 'the step says so', by: 'option' };
  return byPolicy(input) ?? byDuration(input) ?? byChange(input) ?? DEFAULT;
}

const DEFAULT: LaneChoice = { lane: 'STANDARD', why: 'nothing is known that speaks for another', by: 'default' };

/**
 * Whether the changed paths can decide: the first lane whose other conditions hold asks for them. Finding them out costs git or a request, so
 * nobody asks before this says so.
 */
export function asksForPaths({ option, rules, ...known }: LaneInput): boolean {
  if (option !== 'auto') return false;
  const input = { option, rules, ...known };
  for (const { paths, onlyPaths, ...others } of rules) {
    if (reasonFor(others, input) !== undefined) return paths !== undefined || onlyPaths !== undefined;
  }
  return false;
}

function byPolicy(input: LaneInput): LaneChoice | undefined {
  for (const [place, rule] of input.rules.entries()) {
    const why = reasonFor(rule, input);
    if (why) return { lane: rule.lane, why, by: `policy:${place + 1}` };
  }
  return undefined;
}

/** Why a rule fits, or undefined if it does not. What is not known fits nothing. */
function reasonFor({ jobs, onlyPaths, paths, labels }: LaneRule, input: LaneInput): string | undefined {
  const { jobNames = [], changedPaths = [], labels: given = [] } = input;
  const reasons: string[] = [];
  if (jobs) {
    const pattern = jobs.find((glob) => jobNames.some((name) => matchesName(glob, name)));
    if (pattern === undefined) return undefined;
    reasons.push(`the job's name fits "${pattern}"`);
  }
  if (onlyPaths) {
    if (changedPaths.length === 0 || !changedPaths.every(globMatcher(onlyPaths))) return undefined;
    reasons.push(`the change touches nothing but ${onlyPaths.join(', ')}`);
  }
  if (paths) {
    const path = changedPaths.find(globMatcher(paths));
    if (path === undefined) return undefined;
    reasons.push(`the change touches ${path}`);
  }
  if (labels) {
    const label = labels.find((wanted) => given.includes(wanted));
    if (label === undefined) return undefined;
    reasons.push(`the pull request has the label "${label}"`);
  }
  return reasons.length === 0 ? 'the policy sends everything else there' : reasons.join(' and ');
}

/**
 * How long a job or step usually takes: the median of its last green durations.
 * @param durationsMs newest first
 * @returns undefined if there are fewer than three
 */
export function estimateOf(durationsMs: readonly number[]): number | undefined {
  const recent = durationsMs.slice(0, MAX_DURATIONS);
  return recent.length < MIN_DURATIONS ? undefined : medianOf(recent);
}

/** How long a job takes says nothing about a change of documents alone, so short jobs are left to the next question. */
function byDuration({ durationsMs = [] }: LaneInput): LaneChoice | undefined {
  const median = estimateOf(durationsMs);
  if (median === undefined || median < LANE_BUDGETS_MS.DOCS) return undefined;
  const lane = median < LANE_BUDGETS_MS.STANDARD ? 'STANDARD' : 'HEAVY';
  return {
    lane,
    why: `the job's last ${Math.min(durationsMs.length, MAX_DURATIONS)} green runs took ${formatDuration(median)} (median)`,
    by: 'duration',
  };
}

function byChange({ changedPaths, changedLines }: LaneInput): LaneChoice | undefined {
  if (changedPaths && changedPaths.length > 0 && changedPaths.every(globMatcher(DOCUMENT_PATHS))) {
    return { lane: 'DOCS', why: 'the change touches documents only', by: 'change' };
  }
  if ((changedPaths?.length ?? 0) > LARGE_CHANGE.paths) {
    return { lane: 'HEAVY', why: `the change touches ${changedPaths?.length} files`, by: 'change' };
  }
  if ((changedLines ?? 0) > LARGE_CHANGE.lines) {
    return { lane: 'HEAVY', why: `the change has ${changedLines} lines`, by: 'change' };
  }
  if (!changedPaths && changedLines === undefined) return undefined;
  return { lane: 'STANDARD', why: 'an ordinary change of code', by: 'change' };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
