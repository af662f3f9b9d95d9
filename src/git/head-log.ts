import path from 'node:path';
import type { Refs } from './refs.ts';
import { type Repository, readIfThere } from './repository.ts';

/** Where git notes what HEAD was; for a detached one, `git status` looks there for where it came from. */
export const HEAD_LOG = 'logs/HEAD';

const LINE = /^[0-9a-f]+ ([0-9a-f]+) [^\t]*\t(?:checkout: moving from \S+ to (\S+)$)?/;

/**
 * The log of a HEAD that is to be detached at a commit (git: wt-status.c, wt_status_get_detached_from). If the log tells how a detached HEAD came there the last
 * time, it came there so again.
 *
 * @param from the branch or commit that HEAD is at
 * @param refs tell what is a branch
 * @param now seconds since the epoch
 */
export function logDetached(
  repository: Repository | undefined,
  { from, commit, refs, now }: { from: string; commit: string; refs: Refs; now: number },
): string {
  const text = (repository && readIfThere(path.join(repository.gitDir, HEAD_LOG))) ?? '';
  const { old, checkout } = readMoves(text, commit, refs);
  const { oid, target } = checkout ?? { oid: commit, target: commit };
  const line = (before: string, after: string, why: string) =>
    `${before} ${after} rerail <rerail@localhost> ${now} +0000\t${why}\n`;
  return [
    text === '' || text.endsWith('\n') ? text : `${text}\n`,
    line(old, oid, `checkout: moving from ${from} to ${target}`),
    oid === commit ? '' : line(oid, commit, `reset: moving to ${commit}`),
  ].join('');
}

interface Checkout {
  oid: string;
  target: string;
}

/** Where HEAD is by the log, and by which checkout it was detached when it last was at a commit. */
function readMoves(text: string, commit: string, refs: Refs): { old: string; checkout: Checkout | undefined } {
  let old = '0'.repeat(commit.length);
  let detached: Checkout | undefined;
  let checkout: Checkout | undefined;
  for (const line of text.split('\n')) {
    const [, oid, target] = LINE.exec(line) ?? [];
    if (oid === undefined) continue;
    old = oid;
    if (target !== undefined) detached = refs.has(`refs/heads/${target}`) ? undefined : { oid, target };
    if (oid === commit && detached) checkout = detached;
  }
  return { old, checkout };
}
