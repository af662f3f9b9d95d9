import { closeSync, openSync, readFileSync, readlinkSync, readSync, realpathSync } from 'node:fs';
import { type BytePath, displayText } from '../../files/byte-path.ts';
import { numbersIn } from '../../files/proc.ts';
import type { OpenFile } from '../engine.ts';
import { DIRECTORY, type Tree } from '../tree/tree.ts';

/** What is looked at at most: descriptors and mappings of one process, and of all. */
const MOST_OF_ONE = 10_000;
const MOST_OF_ALL = 200_000;
const LARGEST_MAPS = 4 * 1024 * 1024;
/** A database changes these together with the file that it holds open, and need not hold them open. */
const COMPANIONS = ['', '-journal', '-wal', '-shm'];
export const companionsOf = (at: BytePath): BytePath[] => COMPANIONS.map((ending) => at + ending);
const DELETED = ' (deleted)';

/**
 * The files below a folder that processes of this user hold open or have mapped into memory, this process apart. Linux
 * only; elsewhere, and of other users' processes, nothing is known.
 */
export function findOpenFiles(root: string): Map<BytePath, OpenFile> {
  const found = new Map<BytePath, OpenFile>();
  if (process.platform !== 'linux') return found;
  const prefix = `${Buffer.from(realpathSync(root)).toString('latin1').replace(/\/$/, '')}/`;
  let budget = MOST_OF_ALL;
  for (const pid of numbersIn('/proc')) {
    if (pid === process.pid || budget <= 0) continue;
    const names = new Set<string>();
    for (const fd of numbersIn(`/proc/${pid}/fd`).slice(0, MOST_OF_ONE)) {
      budget -= 1;
      const target = linkTarget(`/proc/${pid}/fd/${fd}`);
      if (target?.startsWith(prefix)) names.add(target);
    }
    for (const target of mappedFiles(pid, prefix)) names.add(target);
    for (const target of names) {
      const at = target.slice(prefix.length);
      if (!target.endsWith(DELETED) && !found.has(at))
        found.set(at, { path: displayText(at), pid, command: nameOf(pid) });
    }
  }
  return found;
}

/** What a restore leaves alone for the sake of open files: these, their companions, and folders above them that would make way for something else. */
export function notToTouch(open: ReadonlyMap<BytePath, OpenFile>, wanted: Tree): ReadonlySet<BytePath> {
  const left = new Set<BytePath>();
  const above = new Set<BytePath>();
  for (const at of open.keys()) {
    for (const one of companionsOf(at)) left.add(one);
    for (let end = at.lastIndexOf('/'); end > 0; end = at.lastIndexOf('/', end - 1)) above.add(at.slice(0, end));
  }
  for (let i = 0; above.size > 0 && i < wanted.count; i += 1) {
    if (wanted.kinds[i] !== DIRECTORY && above.has(wanted.path(i))) left.add(wanted.path(i));
  }
  return left;
}

function linkTarget(link: string): string | undefined {
  try {
    return readlinkSync(link, 'buffer').toString('latin1');
  } catch {
    return undefined;
  }
}

/** Lines of /proc/PID/maps (proc(5)): address, rights, offset, device, inode, path, in which a line feed is `\012`. */
function mappedFiles(pid: number, prefix: string): string[] {
  const lines = readStart(`/proc/${pid}/maps`).split('\n').slice(0, MOST_OF_ONE);
  return lines.flatMap((line) => {
    const start = line.indexOf(prefix);
    return start < 0 ? [] : [line.slice(start).replaceAll('\\012', '\n')];
  });
}

function readStart(file: string): string {
  let fd: number | undefined;
  try {
    fd = openSync(file, 'r');
    const chunks: Buffer[] = [];
    for (let left = LARGEST_MAPS; left > 0; ) {
      const chunk = Buffer.alloc(64 * 1024);
      const count = readSync(fd, chunk);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      left -= count;
    }
    return Buffer.concat(chunks).toString('latin1');
  } catch {
    return '';
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** Not its command line, which may hold a secret. */
function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}
