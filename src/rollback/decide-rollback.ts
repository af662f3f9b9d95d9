import { findCulprit } from './culprit.ts';
import type { RollbackFacts, RollbackRefusal } from './facts.ts';
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
}

/** Names the culprit and asks every rule of the preflight. Pure: the same facts give the same decision. */
export function decideRollback(facts: RollbackFacts): RollbackDecision {
  const search = findCulprit(facts.line, facts.observations);
  const named = facts.commit?.sha === search.culprit ? facts : withoutCommit(facts);
  const refused: RollbackRefusal[] = [...search.refused];
  for (const { reason, check } of RULES) {
    const why = check(named);
    if (why !== undefined && !refused.some((known) => known.reason === reason)) refused.push({ reason, why });
  }
  const { culprit, parent, candidates } = search;
  const grade = refused.length > 0 || culprit === null ? null : isProven(facts, culprit, parent) ? 'proven' : 'likely';
  return { culprit, grade, refused, candidates: candidates.length > 1 ? candidates : [] };
}

function isProven({ observations }: RollbackFacts, culprit: string, parent: string | null): boolean {
  const probed = (sha: string | null, state: 'red' | 'green') =>
    observations.some((one) => one.source === 'probe' && one.sha === sha && one.state === state);
  return probed(culprit, 'red') && probed(parent, 'green');
}

function withoutCommit(facts: RollbackFacts): RollbackFacts {
  const { commit, dependedOn, revert, ...rest } = facts;
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
