import type { Clone } from './clone.ts';
import type { CommitFacts, LineCommit, Observation } from './facts.ts';

/** How many commits have to pass after a revert before rerail stops watching, and for how long it watches at most. */
const WATCHED_RUNS = 3;
export const WATCH_MS = 24 * 3_600_000;

/** What the runs after a revert show, newest first. */
export interface RecoveryCheck {
  /** `waiting`: no run has finished yet. `recovered`: the first ones passed. `not-recovered`: the same failure is back or never went. */
  state: 'waiting' | 'recovered' | 'not-recovered';
  /** Nothing more is to be watched. */
  isOver: boolean;
  runs: readonly { sha: string; runId: number; state: Observation['state'] }[];
  /** The first run that passed. */
  firstGreen?: number;
}

/**
 * Judges a revert by the runs at the commits from it to the head. Pure.
 * @param landed sha of the commit by which the revert came to the branch
 * @param since when it did, in milliseconds since the epoch
 */
export function checkRecovery(
  line: readonly LineCommit[],
  observations: readonly Observation[],
  { landed, since, now }: { landed: string; since: number; now: number },
): RecoveryCheck {
  const at = line.findIndex(({ sha }) => sha === landed);
  const position = new Map(line.slice(0, at + 1).map(({ sha }, index) => [sha, index]));
  const runs = observations
    .filter(({ sha, source }) => source === 'run' && position.has(sha))
    .toSorted((a, b) => (position.get(a.sha) as number) - (position.get(b.sha) as number) || b.runId - a.runId)
    .map(({ sha, runId, state }) => ({ sha, runId, state }));
  const greens = runs.filter(({ state }) => state === 'green');
  const isRed = runs.some(({ state }) => state === 'red');
  const state = isRed ? 'not-recovered' : greens.length > 0 ? 'recovered' : 'waiting';
  const isOver = isRed || new Set(greens.map(({ sha }) => sha)).size >= WATCHED_RUNS || now - since > WATCH_MS;
  const first = greens.at(-1);
  return { state, isOver, runs, ...(first === undefined ? {} : { firstGreen: first.runId }) };
}

/** Whether the branch is what the revert promised. */
export interface StateCheck {
  /** Paths of the commit that are as in its parent, and those that later commits changed. */
  restored: number;
  changedLater: readonly string[];
  /** Paths that should be as in the parent and are not. */
  different: readonly string[];
  /** The reverted commit and the revert are both in the history of the branch. */
  isHistoryKept: boolean;
}

/** Compares the head with the parent of the reverted commit, path by path, to the mode and byte. */
export async function checkState(clone: Clone, commit: CommitFacts, landed: string): Promise<StateCheck> {
  const { git } = clone;
  const head = await clone.head();
  const parent = commit.parents[0];
  const paths = [
    ...new Set(commit.changes.flatMap(({ path, oldPath }) => (oldPath === undefined ? [path] : [path, oldPath]))),
  ];
  const changed = async (from: string, to: string) =>
    new Set((await git.raw(['diff-tree', '-r', '--no-renames', '-z', '--name-only', from, to])).split('\0'));
  const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  const atLanding = await changed(parent ?? emptyTree, landed);
  const since = await changed(landed, head);
  const before = await changed(commit.sha, `${landed}^1`);
  const isInHistory = async (sha: string) =>
    (await git.raw(['rev-list', '--count', '--max-count=1', `${head}..${sha}`])).trim() === '0';
  const later = paths.filter((path) => before.has(path) || since.has(path));
  const different = paths.filter((path) => atLanding.has(path) && !later.includes(path));
  return {
    restored: paths.length - later.length - different.length,
    changedLater: later,
    different,
    isHistoryKept: (await isInHistory(commit.sha)) && (await isInHistory(landed)),
  };
}
