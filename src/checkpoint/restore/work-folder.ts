import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf, RefusedError } from '../../errors.ts';
import { closeJournal, performSwap, readJournal, removeWork, WORK_FOLDER } from './swap.ts';

const OWNER = 'owner.json';

/** Makes the work folder, which is also what keeps two restores apart. @throws RefusedError `restore-in-progress` */
export function openWorkFolder(root: string): string {
  const work = path.join(root, WORK_FOLDER);
  try {
    mkdirSync(work, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    throw inProgress(work);
  }
  writeFileSync(path.join(work, OWNER), JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
  hideFromGit(root);
  return work;
}

/** Ends or undoes what a killed restore left. See CheckpointEngine.settle. */
export async function settle(root: string): Promise<'nothing' | 'finished' | 'undone'> {
  const work = path.join(root, WORK_FOLDER);
  if (!existsSync(work)) return 'nothing';
  if (isOwned(work)) throw inProgress(work);
  const swap = readJournal(work);
  if (swap) {
    await performSwap(root, work, swap);
    closeJournal(work);
  }
  removeWork(work);
  return swap ? 'finished' : 'undone';
}

/** Whether the process that made the folder still runs. */
function isOwned(work: string): boolean {
  try {
    const { pid, started } = JSON.parse(readFileSync(path.join(work, OWNER), 'utf8')) as {
      pid: number;
      started: string;
    };
    process.kill(pid, 0);
    return started === startOf(pid);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** When a process began, in the kernel's own count: tells it from a later one of the same number. Empty where /proc does not say. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

const EXCLUDE_LINE = '/.rerail*';

/** git is told by its private list, not by a file of the user's. */
export function hideFromGit(root: string): void {
  const info = path.join(root, '.git', 'info');
  const file = path.join(info, 'exclude');
  const kindOf = (name: string) => lstatSync(name, { throwIfNoEntry: false });
  try {
    if (!kindOf(path.dirname(info))?.isDirectory()) return;
    if (!kindOf(info)) mkdirSync(info);
    // Nothing is written through a link that somebody put there.
    if (!kindOf(info)?.isDirectory() || kindOf(file)?.isFile() === false) return;
    const text = kindOf(file) ? readFileSync(file, 'latin1') : '';
    if (text.split('\n').includes(EXCLUDE_LINE)) return;
    writeFileSync(file, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${EXCLUDE_LINE}\n`, 'latin1');
  } catch {
    // A repository that cannot be written to shows the folder as untracked; nothing else depends on this.
  }
}

const inProgress = (work: string) =>
  new RefusedError('restore-in-progress', `Workspace busy: another restore works in ${work}. Wait until it has ended.`);
