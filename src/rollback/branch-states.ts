import type { LineCommit, Observation } from './facts.ts';

export type State = 'red' | 'green' | 'flaky' | 'other' | 'unknown';

/** The signal's state at each commit of the line. */
export const statesOf = (line: readonly LineCommit[], seen: ReadonlyMap<string, readonly Observation[]>): State[] =>
  line.map(({ sha }) => stateOf(seen.get(sha) ?? []));

/** What all observations of one commit say together. */
function stateOf(observations: readonly Observation[]): State {
  const has = (state: Observation['state']) => observations.some((one) => one.state === state);
  if (has('red') && has('green')) return 'flaky';
  if (has('red')) return 'red';
  // A failure of another kind that a re-run did not show again says nothing of this one.
  if (has('green')) return 'green';
  return has('other') ? 'other' : 'unknown';
}

/** Each run's attempt counts once, however often it was told. */
export function groupBySha(observations: readonly Observation[]): Map<string, Observation[]> {
  const unique = new Map(observations.map((one) => [`${one.source}/${one.runId}/${one.attempt}`, one]));
  const groups = new Map<string, Observation[]>();
  for (const one of unique.values()) groups.set(one.sha, [...(groups.get(one.sha) ?? []), one]);
  return groups;
}
