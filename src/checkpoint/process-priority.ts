import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';

/**
 * A twentieth of what an ordinary process gets when all processors are busy, and all of it when they are not. At the lowest priority (19) an upload beside two busy
 * processors took minutes. Niceness, as in sched(7).
 */
export const LOWERED = 13;
const NORMAL = 0;

/**
 * Gives way to every ordinary process while the processors are busy. On Linux a session may be a separate group to the scheduler, whose members' niceness counts
 * only among themselves (sched(7), "The autogroup feature"), and niceness belongs to each thread: the group and all threads are set.
 */
export const lowerPriority = (pid: number): void => void setNiceness(pid, LOWERED);

/**
 * Ends `lowerPriority`.
 * @returns false if the process cannot get back to normal, as without privileges if sessions are not separate groups
 */
export const raisePriority = (pid: number): boolean => setNiceness(pid, NORMAL);

function setNiceness(pid: number, niceness: number): boolean {
  const group = setGroup(pid, niceness);
  const threads = threadsOf(pid).map((thread) => attempt(() => setPriority(thread, niceness)));
  return group || threads.every((done) => done);
}

/** Anybody may set a group of his own to 0 or above, so this is the way back that needs no privileges. */
function setGroup(pid: number, niceness: number): boolean {
  if (!groupsCount(pid)) return false;
  return attempt(() => writeFileSync(`/proc/${pid}/autogroup`, `${niceness}`));
}

/** Groups by session are in force only for processes that no control group of the processor holds. */
function groupsCount(pid: number): boolean {
  if (read('/proc/sys/kernel/sched_autogroup_enabled')?.trim() !== '1' || !existsSync(`/proc/${pid}/autogroup`)) {
    return false;
  }
  const lines = read(`/proc/${pid}/cgroup`)?.split('\n') ?? [];
  const processor = lines.find((line) => line.split(':')[1]?.split(',').includes('cpu'));
  // With version 2 nothing here tells whether the controller is in use below the root.
  return processor !== undefined ? processor.endsWith(':/') : lines.includes('0::/');
}

function threadsOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map(Number);
  } catch {
    return [pid];
  }
}

/** How long the threads of a process ran, and how long they were ready and waited for a processor, so far; milliseconds. Undefined if the system does not tell. */
export function processorUse(pid: number): { ranMs: number; waitedMs: number } | undefined {
  let ranMs = 0;
  let waitedMs = 0;
  for (const thread of threadsOf(pid)) {
    const [ran, waited] = read(`/proc/${pid}/task/${thread}/schedstat`)?.split(' ').map(Number) ?? [];
    if (ran === undefined || waited === undefined) return undefined;
    ranMs += ran / NANOSECONDS;
    waitedMs += waited / NANOSECONDS;
  }
  return { ranMs, waitedMs };
}

const NANOSECONDS = 1_000_000;

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return undefined;
  }
}

function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
