import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf, RefusedError } from '../../errors.ts';
import { TimeHelper } from '../../files/set-times.ts';
import { EXCLUDE_FILE, excludeOwn } from '../../git/own-exclude.ts';
import { isRunning, type ProcessIdentity, thisProcess } from '../process-identity.ts';
import { WORK_FOLDER } from '../tree/own-paths.ts';
import { closeJournal, readJournal } from './journal.ts';
import { performSwap, removeWork } from './swap.ts';

const OWNER = 'owner.json';

/** Makes the work folder, which is also what keeps two restores apart. @throws RefusedError `restore-in-progress` */
export function openWorkFolder(root: string): string {
  const work = path.join(root, WORK_FOLDER);
  // It appears with its owner in it, so that nobody takes it for an abandoned one.
  const making = `${work}.${process.pid}`;
  removeWork(making);
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(path.join(making, OWNER), JSON.stringify(thisProcess()));
  try {
    renameSync(making, work);
  } catch (error) {
    removeWork(making);
    if (codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST' || codeOf(error) === 'EPERM')
      throw inProgress(work);
    throw error;
  }
  hideFromGit(root);
  return work;
}

/** Ends or undoes what a killed restore left. See CheckpointEngine.recoverInterruptedRestore. */
export async function recoverInterruptedRestore(root: string): Promise<'nothing' | 'finished' | 'undone'> {
  const work = path.join(root, WORK_FOLDER);
  if (!existsSync(work)) return 'nothing';
  if (isOwned(work)) throw inProgress(work);
  const swap = readJournal(work);
  if (swap) {
    const times = new TimeHelper();
    await performSwap(root, work, swap, times).finally(() => times.close());
    closeJournal(work);
  }
  removeWork(work);
  return swap ? 'finished' : 'undone';
}

/** Whether the process that made the folder still runs. */
function isOwned(work: string): boolean {
  try {
    return isRunning(JSON.parse(readFileSync(path.join(work, OWNER), 'utf8')) as ProcessIdentity);
  } catch {
    return false;
  }
}

/** git is told by its private list, not by a file of the user's. */
function hideFromGit(root: string): void {
  const file = path.join(root, '.git', EXCLUDE_FILE);
  const info = path.dirname(file);
  const kindOf = (name: string) => lstatSync(name, { throwIfNoEntry: false });
  try {
    if (!kindOf(path.dirname(info))?.isDirectory()) return;
    if (!kindOf(info)) mkdirSync(info);
    // Nothing is written through a link that somebody put there.
    if (!kindOf(info)?.isDirectory() || kindOf(file)?.isFile() === false) return;
    const text = kindOf(file) ? readFileSync(file, 'latin1') : '';
    const whole = excludeOwn(text);
    if (whole !== text) writeFileSync(file, whole, 'latin1');
  } catch {
    // A repository that cannot be written to shows the folder as untracked; nothing else depends on this.
  }
}

const inProgress = (work: string) =>
  new RefusedError('restore-in-progress', `Workspace busy: another restore works in ${work}. Wait until it has ended.`);
