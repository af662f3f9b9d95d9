import type { CulpritSearch } from './culprit.ts';
import type { Observation, Probe, RollbackFacts, RollbackRefusal } from './facts.ts';

/** Runs of the probe workflow that one break may cost: enough to bisect sixty commits, and to prove the one that is found. */
export const MAX_PROBES = 8;
/** A probe that says nothing is repeated once. */
const MAX_UNCLEAR = 2;

/** What else than a probe speaks against a revert makes a probe a waste. */
const OPEN_TO_PROBES: ReadonlySet<string> = new Set(['ambiguous', 'parent-unknown', 'not-reproduced']);

/** What finished probes showed. Unclear ones show nothing. */
export const probed = (probes: readonly Probe[]): Observation[] =>
  probes.flatMap(({ sha, runId, attempt, state }) =>
    state === 'red' || state === 'green' ? [{ sha, runId, attempt, state, source: 'probe' as const }] : [],
  );

/**
 * At which commits the probe workflow should be started now: the middle of the commits that could be the culprit; then the culprit and its
 * parent. Nothing while a probe runs that the next step depends on, or when the budget is used. Pure.
 */
export function wantedProbes(
  { policy, probes = [], line }: Pick<RollbackFacts, 'policy' | 'probes' | 'line'>,
  search: CulpritSearch,
  refused: readonly RollbackRefusal[],
): string[] {
  if (policy.probe === undefined || probes.length >= MAX_PROBES) return [];
  if (refused.some(({ reason }) => !OPEN_TO_PROBES.has(reason))) return [];
  const isOpen = (sha: string | null | undefined): sha is string => {
    if (!sha) return false;
    const own = probes.filter((probe) => probe.sha === sha);
    return own.every(({ state }) => state === 'unclear') && own.length < MAX_UNCLEAR;
  };
  const { culprit, parent, candidates, suspect } = search;
  if (culprit !== null) {
    // What a later commit may have repaired is no question of the culprit and its parent.
    if (refused.some(({ reason }) => reason === 'ambiguous')) return [];
    return [culprit, parent].filter(isOpen).slice(0, MAX_PROBES - probes.length);
  }
  if (probes.some(({ state }) => state === 'running')) return [];
  if (candidates.length > 1) return [candidates[Math.floor(candidates.length / 2)]].filter(isOpen);
  const at = line.findIndex(({ sha }) => sha === suspect);
  return at < 0 ? [] : [line[at]?.parents[0]].filter(isOpen);
}
