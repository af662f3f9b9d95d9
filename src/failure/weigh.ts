import type { FactEvidence } from './facts.ts';
import { FAILURE_TYPES, type FailureType } from './failure.ts';
import type { Observation, Observations, Sighting } from './observe.ts';
import { type Rule, roleOf } from './rule.ts';

/** One rule's say in the decision, at the sighting that counts most. */
export interface Witness {
  rule: Rule;
  sighting: Sighting;
  /** The rule's weight as it counts where it stands. */
  weight: number;
}

export interface Ranked {
  type: FailureType;
  score: number;
  /** Strongest first. */
  witnesses: readonly Witness[];
  facts: readonly FactEvidence[];
}

/** A test run or tool that closed with a verdict of at least this weight explains what ambient words stood in its output. */
const STRONG_VERDICT = 7;
const FACTORS = {
  /** Ambient words beside a strong verdict of another type. */
  explained: 0.4,
  /** Before a recovery. */
  recovered: 0.2,
  /** In a step that did not fail, where another did. */
  otherStep: 0.5,
  /** While cleaning up. */
  post: 0.3,
  /** On a line that the tool itself calls a warning. */
  warning: 0.5,
} as const;
/** What the second, third, … witness of a type adds, as a share of its own weight. */
const SECONDING = [1, 0.25, 0.1, 0.05] as const;

/** Weighs all that was seen. Pure. The first of the list is the answer; types without any evidence are left out. */
export function weigh(seen: Observations, facts: readonly FactEvidence[]): readonly Ranked[] {
  const recoveries = seen.found.filter(({ rule }) => roleOf(rule) === 'recovery');
  const speaking = seen.found.filter(({ rule }) => !['recovery', 'consequence'].includes(roleOf(rule)));
  const verdict = strongestVerdict(speaking, seen);
  const witnesses = speaking.flatMap((observation) => {
    const witness = callWitness(observation, seen, recoveries);
    if (!witness) return [];
    const explained =
      verdict && roleOf(witness.rule) === 'ambient' && verdict !== witness.rule.type ? FACTORS.explained : 1;
    return [{ ...witness, weight: witness.weight * explained }];
  });
  return FAILURE_TYPES.map((type) => rank(type, witnesses, facts))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function rank(type: FailureType, all: readonly Witness[], allFacts: readonly FactEvidence[]): Ranked {
  const witnesses = all.filter(({ rule }) => rule.type === type).sort((a, b) => b.weight - a.weight);
  const facts = allFacts.filter((fact) => fact.type === type);
  const weights = [...witnesses, ...facts].map(({ weight }) => weight).sort((a, b) => b - a);
  const score = weights.reduce((sum, weight, place) => sum + weight * (SECONDING[place] ?? 0), 0);
  return { type, score, witnesses, facts };
}

/** The type of the strongest verdict in the part of the log that counts. */
function strongestVerdict(observations: readonly Observation[], seen: Observations): FailureType | undefined {
  let best: { type: FailureType; weight: number } | undefined;
  for (const observation of observations) {
    if (roleOf(observation.rule) !== 'verdict') continue;
    const weight = callWitness(observation, seen, [])?.weight ?? 0;
    if (weight >= STRONG_VERDICT && weight > (best?.weight ?? 0)) best = { type: observation.rule.type, weight };
  }
  return best?.type;
}

/** The sighting of a rule that counts most: of equals the first, since causes come before what follows from them. */
function callWitness(
  { rule, sightings }: Observation,
  seen: Observations,
  recoveries: readonly Observation[],
): Witness | undefined {
  let best: Witness | undefined;
  for (const sighting of sightings) {
    if (rule.during && sighting.activity && !rule.during.includes(sighting.activity)) continue;
    const weight = rule.weight * placeFactor(sighting, seen) * recoveryFactor(rule, sighting, recoveries);
    if (weight > (best?.weight ?? 0)) best = { rule, sighting, weight };
  }
  return best;
}

function placeFactor({ segment, level }: Sighting, { failures, last }: Observations): number {
  let factor = 1;
  if (level === 'warning') factor *= FACTORS.warning;
  if (segment.post && segment !== last) factor *= FACTORS.post;
  if (failures > 0 && !segment.failed) factor *= FACTORS.otherStep;
  return factor;
}

function recoveryFactor(rule: Rule, { line }: Sighting, recoveries: readonly Observation[]): number {
  const recovered = recoveries.some(
    (recovery) => recovery.rule.type === rule.type && (recovery.sightings.at(-1)?.line ?? 0) > line,
  );
  return recovered && roleOf(rule) !== 'verdict' ? FACTORS.recovered : 1;
}
