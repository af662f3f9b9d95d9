import { findCulprit } from './culprit.ts';
import type { Observation, RollbackFacts, RollbackRefusal } from './facts.ts';
import { probed, wantedProbes } from './probe.ts';
import { RULES } from './rules.ts';

/** What can be said about a revert: the section `rollback` of a plan. */
export interface RollbackDecision {
  /** Full sha, or null if no single commit can be named. */
  culprit: string | null;
  /** `likely`: the records show it. `proven`: the probe is red at the culprit and green at its parent. Null: no revert. */
  grade: 'likely' | 'proven' | null;
  /** Every rule that says no; empty if a revert may be prepared. */
  refused: readonly RollbackRefusal[];
  /** Commits that a probe would have to tell apart, newest first. */
  candidates: readonly string[];
  /** The commits that are reverted together, newest first, if there is more than one. */
  range?: readonly string[];
  /** Commits that the probe workflow should be started at now. */
  wanted: readonly string[];
}

/** Names the culprit and asks every rule of the preflight. Pure: the same facts give the same decision. */
export function decideRollback(facts: RollbackFacts): RollbackDecision {
  const observations = [...facts.observations, ...probed(facts.probes ?? [])];
  const search = findCulprit(facts.line, observations, facts.unit);
  const named = facts.commit?.sha === search.culprit ? facts : withoutCommit(facts);
  const refused: RollbackRefusal[] = [...search.refused];
  for (const { reason, check } of RULES) {
    const why = check(named);
    if (why !== undefined && !refused.some((known) => known.reason === reason)) refused.push({ reason, why });
  }
  const { culprit, parent, candidates, range } = search;
  const grade =
    refused.length > 0 || culprit === null ? null : isProven(observations, culprit, parent) ? 'proven' : 'likely';
  return {
    culprit,
    grade,
    refused,
    candidates: candidates.length > 1 && range === undefined ? candidates : [],
    ...(range === undefined ? {} : { range }),
    wanted: wantedProbes(facts, search, refused),
  };
}

function isProven(observations: readonly Observation[], culprit: string, parent: string | null): boolean {
  const showed = (sha: string | null, state: 'red' | 'green') =>
    observations.some((one) => one.source === 'probe' && one.sha === sha && one.state === state);
  return showed(culprit, 'red') && showed(parent, 'green');
}

function withoutCommit(facts: RollbackFacts): RollbackFacts {
  const { commit, dependedOn, revert, othersRevert, ...rest } = facts;
  return { ...rest, conflicts: undefined };
}

/** Rules that need to know nothing of runs and commits. */
const BEFOREHAND: ReadonlySet<string> = new Set([
  'stopped',
  'not-nominated',
  'branch-not-named',
  'infrastructure-signature',
  'outside-effects',
]);

/** What says no before anybody looked at runs and commits. */
export function refusedBeforehand(facts: RollbackFacts): RollbackRefusal[] {
  return RULES.flatMap(({ reason, check }) => {
    const why = BEFOREHAND.has(reason) ? check(facts) : undefined;
    return why === undefined ? [] : [{ reason, why }];
  });
}
