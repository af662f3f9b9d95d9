import type { FactEvidence } from './facts.ts';
import { FAILURE_TYPES, type FailureType } from './failure.ts';
import { isMild } from './log/severity.ts';
import type { Match, Observation, Observations } from './observe.ts';
import { type Activity, type RuleHead, roleOf } from './rule.ts';

/** One rule's say in the decision, at the match that counts most. */
export interface ScoredMatch {
  rule: RuleHead;
  match: Match;
  /** The rule's weight as it counts where it is. */
  weight: number;
}

export interface Ranked {
  type: FailureType;
  score: number;
  /** Strongest first. */
  matches: readonly ScoredMatch[];
  facts: readonly FactEvidence[];
}

/** A test run or tool that closed with a verdict of at least this weight explains what ambient words stood in its output. */
const STRONG_VERDICT = 7;
const FACTORS = {
  /** Ambient words beside a strong verdict of another type. */
  explained: 0.4,
  /** What ran out while a check ran, which then found fault with whatever it could not read. */
  rootCause: 1.4,
  /** Before a recovery. */
  recovered: 0.1,
  /** In a step that did not fail if another did. */
  otherStep: 0.5,
  /** In a step that failed after another had: it may only have missed what that did not make. */
  laterStep: 0.8,
  /** While cleaning up. */
  post: 0.3,
  /** In a warning of the runner's or of an action's: neither fails a step. */
  annotation: 0.3,
  /** On a line that the tool itself calls a warning, or that says that it retries. */
  warning: 0.5,
  /** Words about tests if nothing was tested. */
  elsewhere: 0.6,
} as const;
/** What the second, third, … match of a type adds, as a share of its weight. */
const SECONDING = [1, 0.25, 0.1, 0.05] as const;
/** Less than this is no evidence: faded words of another step, or of what was overcome. */
const MIN_SCORE = 1;
/** What a job was doing says what its failure is if nothing else does. */
const ACTIVITY_WEIGHT = 2;
const ACTIVITY_FACTS: Partial<Record<Activity, FactEvidence>> = {
  lint: { type: 'quality-gate', weight: ACTIVITY_WEIGHT, text: 'the failing step checks code' },
  test: { type: 'test-failure', weight: ACTIVITY_WEIGHT, text: 'the failing step runs tests' },
};

/**
 * Weighs all that was seen. Pure. The first of the list is the answer; types without any evidence are left out.
 * @param activity what the job was doing, as far as it is known from elsewhere than the log.
 */
export function weigh(seen: Observations, facts: readonly FactEvidence[], activity?: Activity): readonly Ranked[] {
  const recoveries = seen.found.filter(({ rule }) => roleOf(rule) === 'recovery');
  const speaking = seen.found.filter(({ rule }) => !['recovery', 'consequence'].includes(roleOf(rule)));
  const called = speaking.flatMap((observation) => callWitness(observation, seen, recoveries) ?? []);
  const verdict = called
    .filter(({ rule, weight }) => roleOf(rule) === 'verdict' && weight >= STRONG_VERDICT)
    .sort((a, b) => b.weight - a.weight)[0]?.rule.type;
  const matches = called.map((scored) => ({
    ...scored,
    weight: scored.weight * explanation(scored.rule, verdict),
  }));
  const doing = seen.failing.activity ?? activity;
  const about = doing && ACTIVITY_FACTS[doing];
  const evidence = about ? [...facts, about] : facts;
  return FAILURE_TYPES.map((type) => rank(type, matches, evidence))
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score);
}

/**
 * What a verdict leaves of ambient words of other types. Only tests print whatever the program under test says; a linter that found
 * something does not explain that memory ran out.
 */
function explanation(rule: RuleHead, verdict: FailureType | undefined): number {
  if (!verdict || verdict === rule.type) return 1;
  if (rule.type === 'resource-exhaustion' && verdict === 'quality-gate') return FACTORS.rootCause;
  return roleOf(rule) === 'ambient' ? FACTORS.explained : 1;
}

function rank(type: FailureType, all: readonly ScoredMatch[], allFacts: readonly FactEvidence[]): Ranked {
  const matches = all.filter(({ rule }) => rule.type === type).sort((a, b) => b.weight - a.weight);
  const facts = allFacts.filter((fact) => fact.type === type);
  const weights = [...matches, ...facts].map(({ weight }) => weight).sort((a, b) => b - a);
  const score = weights.reduce((sum, weight, place) => sum + weight * (SECONDING[place] ?? 0), 0);
  return { type, score, matches, facts };
}

/** The match of a rule that counts most: of equals the first, since causes come before what follows from them. */
function callWitness(
  { rule, matches }: Observation,
  seen: Observations,
  recoveries: readonly Observation[],
): ScoredMatch | undefined {
  let best: ScoredMatch | undefined;
  for (const match of matches) {
    if (rule.during && match.activity && !rule.during.includes(match.activity)) continue;
    const weight =
      rule.weight *
      placeFactor(rule, match, seen) *
      recoveryFactor(rule, match, recoveries) *
      activityFactor(rule, match) *
      warningFactor(rule, match);
    if (weight > (best?.weight ?? 0)) best = { rule, match, weight };
  }
  return best;
}

/** Below a warning these begin a separate report. */
const NAMES_A_FAULT = /\b(?:errors?|warn(?:ing)?s?|fail(?:ed|ure)?|invalid|missing|not)\b/i;

function placeFactor(rule: RuleHead, { segment }: Match, { failures, firstFailing, last }: Observations): number {
  let factor = 1;
  if (segment.post && segment !== last) factor *= FACTORS.post;
  if (failures > 0 && !segment.failed) factor *= FACTORS.otherStep;
  if (failures > 1 && segment.number > firstFailing.number && roleOf(rule) !== 'verdict') factor *= FACTORS.laterStep;
  return factor;
}

/** Tools overcome their own errors, and what any program says: that tests passed does not mean that a download went well. */
export const mayOvercome = (recovery: RuleHead, rule: RuleHead): boolean =>
  recovery.ecosystem === rule.ecosystem || roleOf(rule) === 'ambient';

function recoveryFactor(rule: RuleHead, { line }: Match, recoveries: readonly Observation[]): number {
  // What took too long on the network is told in the words of either.
  const type = rule.type === 'timeout' && roleOf(rule) === 'ambient' ? 'network' : rule.type;
  const recovered = recoveries.some(
    (recovery) =>
      recovery.rule.type === type && mayOvercome(recovery.rule, rule) && (recovery.matches.at(-1)?.line ?? 0) > line,
  );
  return recovered && roleOf(rule) !== 'verdict' ? FACTORS.recovered : 1;
}

function activityFactor(rule: RuleHead, { activity }: Match): number {
  const isElsewhere = activity !== undefined && activity !== 'test' && activity !== 'build';
  return isElsewhere && rule.type === 'test-failure' && roleOf(rule) === 'ambient' ? FACTORS.elsewhere : 1;
}

/** A check counts warnings among its findings; any other tool goes on after one. */
function warningFactor(rule: RuleHead, { text, level, belowWarning }: Match): number {
  if (roleOf(rule) === 'verdict') return 1;
  if (level === 'warning') return FACTORS.annotation;
  if (rule.type === 'quality-gate' && belowWarning && !NAMES_A_FAULT.test(text)) return FACTORS.annotation;
  return rule.type !== 'quality-gate' && isMild(text, level) ? FACTORS.warning : 1;
}
