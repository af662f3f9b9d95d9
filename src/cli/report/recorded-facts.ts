import type { FailureFact, MinutesFact, ReportFacts } from '../../analytics/facts.ts';
import type { Replay, ReplayedRun } from '../../controller/replay.ts';
import { FAILURE_TYPES } from '../../failure/failure.ts';

/** What recorded runs tell: every failed attempt, how people's re-runs ended, and what rerail would have decided. */
export function recordedFacts(replay: Replay): Omit<ReportFacts, 'checkpoints'> {
  const { decided, totals, green, repository, runs, unread } = replay;
  return {
    source: 'recorded',
    repository,
    failures: decided.flatMap(failuresOf),
    saved: minutesOf(decided, ({ verdict }) => verdict === 'saved', 'waiting'),
    spent: minutesOf(decided, isSpent, 'rerun-failed'),
    reruns: [],
    green: green.map(({ branch, workflow, sha, run, at }) => ({
      branch,
      workflow,
      commit: sha,
      run: String(run),
      at: Date.parse(at),
    })),
    replay: {
      runs,
      reruns: totals.reruns,
      saved: totals.saved,
      wrong: totals.wrong,
      open: decided.filter(({ act, verdict }) => act.startsWith('rerun') && verdict === 'open').length,
    },
    read: { lines: decided.length + unread, ignored: unread },
  };
}

/** Re-runs that rerail would have started and that nobody saw pass. */
const isSpent = ({ verdict, act }: ReplayedRun) =>
  verdict === 'spent' || (verdict === 'open' && act.startsWith('rerun'));

function failuresOf({ run, at, workflow, branch, causes, next }: ReplayedRun): FailureFact[] {
  return causes.map(({ name, type, lane, signature, minutes }) => ({
    at: Date.parse(at),
    seenBy: 'run',
    run: String(run),
    job: name,
    workflow,
    branch,
    type: FAILURE_TYPES.find((known) => known === type) ?? 'unknown',
    lane,
    signature,
    next,
    nextBy: next === null ? null : 'person',
    minutes,
  }));
}

const minutesOf = (
  decided: readonly ReplayedRun[],
  isWanted: (one: ReplayedRun) => boolean,
  what: MinutesFact['what'],
): MinutesFact[] =>
  decided
    .filter((one) => isWanted(one) && one.minutes > 0)
    .map(({ at, minutes }) => ({ at: Date.parse(at), what, minutes }));
