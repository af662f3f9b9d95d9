import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { osPath } from '../files/byte-path.ts';
import { type Repository, readIfThere } from './repository.ts';

/** Locks of a git that was killed: with them, git refuses to work. */
const LOCKS = ['index.lock', 'HEAD.lock', 'config.lock', 'config.worktree.lock', 'packed-refs.lock', 'shallow.lock'];

/** What git keeps of an operation under way and no checkpoint has, since some of it names programs (git: wt-status.c, branch.c). */
const OPERATIONS = [
  ...['rebase-merge', 'rebase-apply', 'REBASE_HEAD', 'sequencer', 'MERGE_AUTOSTASH', 'AUTO_MERGE', 'SQUASH_MSG'],
  ...['BISECT_START', 'BISECT_LOG', 'BISECT_TERMS', 'BISECT_NAMES', 'BISECT_EXPECTED_REV', 'BISECT_ANCESTORS_OK'],
  ...['BISECT_HEAD', 'BISECT_FIRST_PARENT', 'BISECT_RUN'],
];

/**
 * What is below `.git` and would make git say something else than at the time of a checkpoint: locks, files that should be refs, and operations that began
 * since. Names are relative to `.git`.
 *
 * @param takenAt milliseconds since the epoch
 */
export function findLeftovers({ gitDir }: Repository, takenAt: number): string[] {
  const locks = LOCKS.filter((name) => statOf(gitDir, name) !== undefined);
  const operations = OPERATIONS.filter((name) => {
    const stat = statOf(gitDir, name);
    // Some file systems do not keep when a file was made.
    return stat !== undefined && (stat.birthtimeMs || stat.ctimeMs) > takenAt;
  });
  return [...locks, ...operations, ...findBrokenRefs(gitDir, 'refs')];
}

/** Operations under way, by their files below `.git`: no checkpoint holds them. A merge or cherry-pick without conflicts left is kept and not among them. */
export const operationsUnderWay = ({ gitDir }: Repository): string[] =>
  UNDER_WAY.filter((name) => statOf(gitDir, name) !== undefined);

const UNDER_WAY = ['rebase-merge', 'rebase-apply', 'sequencer', 'BISECT_LOG'];

const statOf = (gitDir: string, name: string) => lstatSync(path.join(gitDir, name), { throwIfNoEntry: false });

const REF = /^(?:ref: refs\/.+|(?!0+\s*$)[0-9a-f]{40,64})\s*$/;

function findBrokenRefs(gitDir: string, folder: string): string[] {
  // What is no folder is put right with the refs that belong there.
  if (!lstatSync(osPath(gitDir, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(osPath(gitDir, folder), { withFileTypes: true, encoding: 'latin1' }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return findBrokenRefs(gitDir, name);
    const isBroken = entry.isFile() && !REF.test(readIfThere(osPath(gitDir, name), 1024) ?? '');
    return isBroken || name.endsWith('.lock') ? [name] : [];
  });
}
