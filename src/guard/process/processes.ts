import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { codeOf } from '../../errors.ts';

export interface Process {
  pid: number;
  parent: number;
  /** 0 if the platform has none. */
  group: number;
  session: number;
}

/** Where the processes of a try are to be looked for. */
export interface Origin {
  /** The shell, which leads a session. */
  shell: number;
  /** Stays above all descendants, and is not one of them. */
  subreaper?: number | undefined;
  /** What the environment of every descendant holds that has not changed it: `NAME=value`. */
  markers: readonly string[];
  /** Milliseconds since the epoch. No process of the try is older. */
  startedAt: number;
}

/** The ids of the processes of a try that are alive now, in no particular order. */
export async function findMembers(origin: Origin): Promise<number[]> {
  const all = await listProcesses(origin);
  const members = selectMembers(all, origin);
  if (origin.subreaper !== undefined || process.platform === 'win32') return members;
  const marked = await findMarked(all, origin.markers);
  return selectMembers(all, origin, marked);
}

/** Those that are below the shell, the subreaper process or one of the `marked`, or in the shell's session or group. Pure. */
export function selectMembers(all: readonly Process[], origin: Origin, marked: Iterable<number> = []): number[] {
  const roots = new Set([origin.shell, ...(origin.subreaper === undefined ? [] : [origin.subreaper]), ...marked]);
  const inSession = (it: Process) => it.session === origin.shell || it.group === origin.shell;
  const members = new Set<number>();
  let found = all.filter((it) => roots.has(it.pid) || inSession(it));
  while (found.length > 0) {
    for (const { pid } of found) members.add(pid);
    found = all.filter((it) => members.has(it.parent) && !members.has(it.pid));
  }
  if (origin.subreaper !== undefined) members.delete(origin.subreaper);
  members.delete(process.pid);
  return [...members];
}

async function listProcesses(origin: Origin): Promise<Process[]> {
  switch (process.platform) {
    case 'linux':
      return listLinux();
    case 'win32':
      // Without PowerShell nobody tells the descendants. The shell itself is known.
      return listWindows(origin.startedAt).catch(() => only(origin.shell));
    default:
      return listPosix();
  }
}

const only = (pid: number): Process[] => (isAlive(pid) ? [{ pid, parent: process.pid, group: 0, session: 0 }] : []);

function listLinux(): Process[] {
  const all: Process[] = [];
  for (const name of readdirSync('/proc')) {
    const first = name.charCodeAt(0);
    if (first < 48 || first > 57) continue;
    const process = readProcess(Number(name));
    if (process !== undefined) all.push(process);
  }
  return all;
}

/** Linux only. Undefined if there is no such process, or it has ended and waits to be waited for. */
function readProcess(pid: number): Process | undefined {
  const stat = readProc(`${pid}/stat`)?.toString('latin1');
  if (stat === undefined) return undefined;
  // `pid (name) state parent group session …`: the name may hold anything, and is followed by the last parenthesis.
  const [state, parent, group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (state === 'Z' || state === 'X') return undefined;
  return { pid, parent: Number(parent), group: Number(group), session: Number(session) };
}

/** Linux only. */
export function isRunning(pid: number): boolean {
  return readProcess(pid) !== undefined;
}

/** Undefined if the process is gone or another user's. */
function readProc(file: string): Buffer | undefined {
  try {
    return readFileSync(`/proc/${file}`);
  } catch {
    return undefined;
  }
}

async function listPosix(): Promise<Process[]> {
  return parsePs(await output('ps', ['-A', '-o', PS_COLUMNS]));
}

/** What POSIX names of a process; it has no session. */
export const PS_COLUMNS = 'pid=,ppid=,pgid=,stat=';

/** From lines of `ps -o PS_COLUMNS`, without those that have ended and wait to be waited for. */
export function parsePs(lines: readonly string[]): Process[] {
  return lines.flatMap((line) => {
    const [pid, parent, group, state = ''] = line.trim().split(/\s+/);
    if (state.startsWith('Z')) return [];
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), session: 0 }];
  });
}

const LIST_WINDOWS = [
  'Get-CimInstance Win32_Process | ForEach-Object {',
  '"$($_.ProcessId) $($_.ParentProcessId) $(([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds())" }',
].join(' ');

async function listWindows(since: number): Promise<Process[]> {
  const lines = await output('powershell', ['-NoProfile', '-NonInteractive', '-Command', LIST_WINDOWS]);
  // This process at least is always there.
  if (lines.length === 0) throw new Error('PowerShell lists no processes');
  return parseWindowsList(lines, since);
}

/**
 * From lines of id, parent and start. Windows keeps the id of a parent that has ended, so that trees without a root are
 * found too; and it gives ids anew, so that a process from before the try may bear one of its ids: hence `since`.
 */
export function parseWindowsList(lines: readonly string[], since: number): Process[] {
  return lines.flatMap((line) => {
    const [pid, parent, startedAt] = line.trim().split(/\s+/).map(Number) as [number, number, number];
    return startedAt < since ? [] : [{ pid, parent, group: 0, session: 0 }];
  });
}

async function findMarked(all: readonly Process[], markers: readonly string[]): Promise<number[]> {
  if (process.platform === 'linux') {
    const isMarked = (environment: Buffer | undefined) => markers.some((it) => environment?.includes(`${it}\0`));
    return all.filter((it) => isMarked(readProc(`${it.pid}/environ`))).map((it) => it.pid);
  }
  const lines = await output('ps', ['-A', '-E', '-ww', '-o', 'pid=,command=']);
  return lines.filter((line) => markers.some((it) => line.includes(it))).map((line) => Number.parseInt(line, 10));
}

async function output(file: string, parameters: readonly string[]): Promise<string[]> {
  const { stdout } = await promisify(execFile)(file, parameters, { maxBuffer: 64 * 1024 * 1024, windowsHide: true });
  return stdout.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** What is read of a command line; characters. */
const LONGEST_COMMAND = 32_768;

/** What a person would know the process by; bounded, not masked. */
export async function describeProcess(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const read = (file: string) => readProc(`${pid}/${file}`)?.toString('utf8').replaceAll('\0', ' ').trim();
    return (read('cmdline') || read('comm') || 'unknown').slice(0, LONGEST_COMMAND);
  }
  if (process.platform === 'win32') return 'unknown';
  const lines = await output('ps', ['-p', String(pid), '-o', 'command=']).catch(() => []);
  return (lines[0] ?? 'unknown').slice(0, LONGEST_COMMAND);
}

/** Whether there is a process of this number, be it another user's. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Windows only: ends a process and all that it has started, as far as Windows can still tell. */
export async function killTree(pid: number): Promise<void> {
  const options = { timeout: TASKKILL_MS, windowsHide: true };
  await promisify(execFile)('taskkill', ['/PID', String(pid), '/T', '/F'], options).catch(() => undefined);
}

const TASKKILL_MS = 5_000;

/** How sending a signal went: `gone` where there is no such process, `refused` where it is another user's. */
export function sendSignal(pid: number, signal: NodeJS.Signals): 'sent' | 'gone' | 'refused' {
  try {
    process.kill(pid, signal);
    return 'sent';
  } catch (error) {
    return codeOf(error) === 'EPERM' ? 'refused' : 'gone';
  }
}
