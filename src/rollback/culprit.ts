import { groupBySha, type State, statesOf } from './branch-states.ts';
import { earlierFlicker } from './episodes.ts';
import type { CommitUnit, LineCommit, Observation, RollbackRefusal } from './facts.ts';

/** The commit that turned the signal red, or why none can be named. */
export interface CulpritSearch {
  culprit: string | null;
  /** The culprit's first parent. */
  parent: string | null;
  /** Commits between the last green and the first red one, newest first, if several could be the culprit. */
  candidates: readonly string[];
  /** The oldest commit that is known to be red, if there is no green one before it. */
  suspect?: string;
  /** The commits that are the culprit together, newest first, if there is more than one. */
  range?: readonly string[];
  refused: readonly RollbackRefusal[];
}

/**
 * Finds the commit at which a signal turned from green to red, by the order of commits on the branch; when a run finished says nothing.
 * Two red observations are needed (a re-run at the culprit, or failures at commits after it): one failure alone may be a flaky test.
 * The rules come from bisection services in use: see docs/rollback.md.
 */
export function findCulprit(
  line: readonly LineCommit[],
  observations: readonly Observation[],
  unit?: CommitUnit,
): CulpritSearch {
  const seen = groupBySha(observations);
  const states = statesOf(line, seen);
  const flaky = states.indexOf('flaky');
  if (flaky >= 0) {
    return none('known-flaky', `the same job failed and passed at ${short(line[flaky])} without a change`);
  }
  const red = states.indexOf('red');
  if (red < 0) return none('not-reproduced', 'no finished run on the branch shows this failure');
  const newest = states.find((state) => state !== 'unknown');
  if (newest === 'green')
    return none('already-fixed', `the newest finished run passes at ${short(line[states.indexOf('green')])}`);
  if (newest === 'other') return none('not-reproduced', 'the newest finished run fails in another way');
  const green = states.indexOf('green', red);
  const first = states.lastIndexOf('red', green < 0 ? states.length : green);
  if (green < 0) return withoutGreen(line, states, seen, first);
  const flicker = earlierFlicker(line, states, seen, green);
  if (flicker) return none('known-flaky', flicker);
  return between(line, states, seen, { first, green }, unit);
}

/** The first red commit has no green one before it in the window. */
function withoutGreen(
  line: readonly LineCommit[],
  states: readonly State[],
  seen: ReadonlyMap<string, readonly Observation[]>,
  first: number,
): CulpritSearch {
  const suspect = line[first]?.sha ?? '';
  if (seen.get(suspect)?.every(({ source }) => source === 'probe')) {
    return none('parent-not-green', `a probe fails at ${short(line[first])}, too, before the first run that failed`);
  }
  if (states[first + 1] === 'other') {
    return none('parent-not-green', `the job fails at the parent ${short(line[first + 1])}, too, in another way`);
  }
  return {
    ...none('parent-unknown', 'no run before the first failure passed, as far back as rerail looked'),
    suspect,
  };
}

function between(
  line: readonly LineCommit[],
  states: readonly State[],
  seen: ReadonlyMap<string, readonly Observation[]>,
  { first, green }: { first: number; green: number },
  unit: CommitUnit | undefined,
): CulpritSearch {
  const candidates = line.slice(first, green).map(({ sha }) => sha);
  const isUnit = unit !== undefined && unit.shas.join() === candidates.join();
  if (candidates.length > 1 && !isUnit) {
    const refused: RollbackRefusal[] = [
      { reason: 'ambiguous', why: `${candidates.length} commits are between the last green and the first red run` },
    ];
    const parent = states[first + 1];
    if (parent === 'other') {
      refused.push({
        reason: 'parent-not-green',
        why: `the job fails at the parent ${short(line[first + 1])} in another way`,
      });
    } else refused.push({ reason: 'parent-unknown', why: `no run finished at the parent ${short(line[first + 1])}` });
    return { culprit: null, parent: null, candidates, refused };
  }
  const culprit = line[first] as LineCommit;
  const reds = line
    .slice(0, first + 1)
    .flatMap(({ sha }) => (seen.get(sha) ?? []).filter(({ state }) => state === 'red'));
  const refused: RollbackRefusal[] =
    reds.length > 1
      ? []
      : [
          {
            reason: 'not-reproduced',
            why: 'it failed once only: neither a re-run nor a later commit shows the failure again',
          },
        ];
  const repair = unseenRepair(line, states, { first, green });
  if (repair) refused.push({ reason: 'ambiguous', why: repair });
  const parent = line[green - 1]?.parents[0] ?? null;
  return { culprit: culprit.sha, parent, candidates, refused, ...(isUnit ? { range: candidates } : {}) };
}

/** A later commit that no run saw changes the same files: it may have repaired them, and another commit may have broken the job again. */
function unseenRepair(
  line: readonly LineCommit[],
  states: readonly State[],
  { first, green }: { first: number; green: number },
): string | undefined {
  const paths = new Set(line.slice(first, green).flatMap((commit) => commit.paths ?? []));
  let unseen: LineCommit | undefined;
  // Upwards, because a file may have another name by the time that it is repaired.
  for (let at = first - 1; at >= 0; at -= 1) {
    const commit = line[at] as LineCommit;
    if (states[at] !== 'red' && commit.paths?.some((path) => paths.has(path))) unseen = commit;
    for (const [from, to] of commit.renames ?? []) if (paths.has(from)) paths.add(to);
  }
  return unseen && `no run finished at ${short(unseen)}, which changes the same files`;
}

const short = (commit: LineCommit | undefined) => commit?.sha.slice(0, 12) ?? 'an unknown commit';

const none = (reason: RollbackRefusal['reason'], why: string): CulpritSearch => ({
  culprit: null,
  parent: null,
  candidates: [],
  refused: [{ reason, why }],
});
