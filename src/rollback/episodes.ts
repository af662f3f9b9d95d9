import { groupBySha, type State, statesOf } from './branch-states.ts';
import type { LineCommit, Observation } from './facts.ts';

/** An earlier time at which the same failure came and went. All are places in the line: smaller ones are newer. */
interface Episode {
  /** Its newest and its oldest red commit. */
  newest: number;
  oldest: number;
  /** The green commits after it, and before it (the line's length if no green commit is known). */
  after: number;
  before: number;
}

function earlierEpisodes(states: readonly State[], green: number): Episode[] {
  const episodes: Episode[] = [];
  let after = green;
  for (let newest = states.indexOf('red', green); newest >= 0; newest = states.indexOf('red', after)) {
    after = states.lastIndexOf('green', newest);
    const next = states.indexOf('green', newest);
    const before = next < 0 ? states.length : next;
    episodes.push({ newest, oldest: states.lastIndexOf('red', before), after, before });
    if (next < 0) break;
    after = next;
  }
  return episodes;
}

/**
 * The same failure came and went before. That is a break and its repair if a revert ended it, or if it was seen at least twice and a commit
 * that changes the same files ended it. Otherwise it goes as it comes: a flaky test.
 */
export function earlierFlicker(
  line: readonly LineCommit[],
  states: readonly State[],
  seen: ReadonlyMap<string, readonly Observation[]>,
  green: number,
): string | undefined {
  for (const { newest, oldest, after, before } of earlierEpisodes(states, green)) {
    const broken = line.slice(newest, before);
    const shas = new Set(broken.map(({ sha }) => sha));
    if (line.slice(0, newest).some(({ reverts }) => reverts?.some((sha) => shas.has(sha)))) continue;
    const reds = broken.flatMap(({ sha }) => (seen.get(sha) ?? []).filter(({ state }) => state === 'red'));
    if (reds.length < 2) return `the same failure occurred at ${short(line[newest])} and went without a revert`;
    const repair = line.slice(after, newest);
    if (isUnrelated(line.slice(oldest, before), line.slice(newest, oldest), repair)) {
      return `the same failure went at ${short(line[after])}, though no commit since ${short(line[oldest])} changes the files that broke it`;
    }
  }
  return undefined;
}

/** No commit of the repair changes a file of the break, under whatever name it has by then. False if somebody's paths are unknown. */
function isUnrelated(
  broke: readonly LineCommit[],
  between: readonly LineCommit[],
  repair: readonly LineCommit[],
): boolean {
  if ([...broke, ...between, ...repair].some(({ paths }) => paths === undefined)) return false;
  const files = new Set(broke.flatMap(({ paths = [] }) => paths));
  for (const { renames = [] } of between.toReversed())
    for (const [from, to] of renames) if (files.has(from)) files.add(to);
  return !repair.some(({ paths = [] }) => paths.some((path) => files.has(path)));
}

/** More commits are not asked for. */
const MAX_PATHS_WANTED = 20;

/**
 * Commits whose paths the answer depends on and that nobody has read, newest first: those that may have repaired what is red, and those
 * around an earlier time at which the failure came and went. Pure.
 */
export function pathsWanted(line: readonly LineCommit[], observations: readonly Observation[]): string[] {
  const seen = groupBySha(observations);
  const states = statesOf(line, seen);
  const green = states.indexOf('green', states.indexOf('red'));
  if (states.indexOf('red') < 0 || green < 0) return [];
  const first = states.lastIndexOf('red', green);
  const places = new Set<number>();
  const unseen = line.slice(0, first).flatMap((_, at) => (states[at] === 'red' ? [] : [at]));
  if (unseen.length > 0) for (let at = first; at < green; at += 1) unseen.push(at);
  for (const at of unseen) places.add(at);
  for (const { after, before } of earlierEpisodes(states, green)) {
    for (let at = after; at < before; at += 1) places.add(at);
  }
  const shas = [...places].toSorted((a, b) => a - b).map((at) => line[at] as LineCommit);
  return shas
    .filter(({ paths }) => paths === undefined)
    .slice(0, MAX_PATHS_WANTED)
    .map(({ sha }) => sha);
}

const short = (commit: LineCommit | undefined) => commit?.sha.slice(0, 12) ?? 'an unknown commit';
