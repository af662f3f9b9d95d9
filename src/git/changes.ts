import { isKeptRef } from './capture-state.ts';
import { operationsUnderWay } from './leftovers.ts';
import type { RecordedGit } from './recorded-git.ts';
import { parsePackedRefs, readHead, readRefs } from './refs.ts';
import type { Repository } from './repository.ts';
import { sameIndex } from './restore-index.ts';

/** What a restore changes in a repository, told before it is done and after. Names are full ref names; the stash is `refs/stash`. */
export interface GitChangeReport {
  removedRefs: readonly string[];
  movedRefs: readonly string[];
  addedRefs: readonly string[];
  /** What HEAD is and becomes: a branch, or a commit if it is detached. Absent if it stays. */
  head?: { from: string; to: string };
  /** The index becomes another. */
  index: boolean;
  /** Operations under way now (`rebase-merge`, `BISECT_LOG`, …), which no checkpoint holds. */
  operations: readonly string[];
}

/** Compares a repository with a recorded one. Reads files only, changes nothing. */
export function compareGit(live: Repository, recorded: RecordedGit): GitChangeReport {
  const refs = readRefs(live);
  const wanted = parsePackedRefs(recorded.refs?.toString('latin1') ?? '');
  const has = [...refs.keys()].filter(isKeptRef);
  const wants = [...wanted.keys()].filter(isKeptRef);
  const head = readHead(live, refs);
  const from = head.branch ?? head.commit ?? '';
  const to = recorded.branch ?? recorded.commit ?? '';
  return {
    removedRefs: has.filter((name) => !wanted.has(name)).sort(),
    movedRefs: has.filter((name) => wanted.has(name) && wanted.get(name) !== refs.get(name)).sort(),
    addedRefs: wants.filter((name) => !refs.has(name)).sort(),
    ...(from === to ? {} : { head: { from, to } }),
    index: recorded.index !== undefined && live.format === recorded.objectFormat && !sameIndex(live, recorded.index),
    operations: operationsUnderWay(live),
  };
}
