import { readFileSync } from 'node:fs';
import { codeOf } from '../errors.ts';

/** What tells a process from a later one of the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When it began, in the kernel's own count; empty if nothing tells. */
  started: string;
}

export const identityOf = (pid: number): ProcessIdentity => ({ pid, started: startOf(pid) });

export const thisProcess = (): ProcessIdentity => identityOf(process.pid);

/** Whether the process still runs; given only its number, whether any process of that number does. */
export function isRunning(who: ProcessIdentity | number): boolean {
  const { pid, started } = typeof who === 'number' ? { pid: who, started: undefined } : who;
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  return started === undefined || (started === startOf(pid) && !isZombie(pid));
}

const startOf = (pid: number) => statFields(pid)[19] ?? '';

/** Ended, and its parent has not asked yet. */
const isZombie = (pid: number) => statFields(pid)[0] === 'Z';

/** Fields of /proc/PID/stat from the third on (proc(5)); the second may hold anything, parentheses too. */
function statFields(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
