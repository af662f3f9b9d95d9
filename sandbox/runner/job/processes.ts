import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A process that belongs to a machine. */
export interface MachineProcess {
  pid: number;
  name: string;
  /** It carries the job's RUNNER_TRACKING_ID, which is how the runner itself knows its orphans. */
  marked: boolean;
}

/** How a machine's processes are told from all others. */
export interface Belonging {
  /** `RUNNER_TRACKING_ID=…` as it stands in the environment. */
  marker: string;
  /**
   * The machine's folder: a process that works inside belongs to it, whatever became of its environment. Not so one
   * that is older than the machine or has a terminal: that is a person having a look.
   */
  root: string;
  /** When the machine started, in {@link ticks}. */
  since: number;
}

/** USER_HZ, the same on every architecture that Node runs on. */
const TICKS_PER_SECOND = 100;

interface Listed extends MachineProcess {
  parent: number;
  inside: boolean;
}

/** Living processes of the machine: marked ones, those that work inside it, and their descendants. */
export async function findProcesses(belonging: Belonging): Promise<MachineProcess[]> {
  const all = process.platform === 'linux' ? await listLinux(belonging) : await listOther(belonging);
  const members = new Set(all.filter(({ marked, inside }) => marked || inside).map(({ pid }) => pid));
  members.delete(process.pid);
  for (let size = -1; size !== members.size; ) {
    size = members.size;
    for (const { pid, parent } of all) if (members.has(parent)) members.add(pid);
  }
  return all.filter(({ pid }) => members.has(pid)).map(({ pid, name, marked }) => ({ pid, name, marked }));
}

/** The time since the computer started, as Linux counts it for processes; 0 on other systems. */
export async function ticks(): Promise<number> {
  if (process.platform !== 'linux') return 0;
  const [seconds = '0'] = (await readFile('/proc/uptime', 'utf8')).split(' ');
  return Number(seconds) * TICKS_PER_SECOND;
}

async function listLinux({ marker, root, since }: Belonging): Promise<Listed[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
  const listed = await Promise.all(
    pids.map(async (pid): Promise<Listed | undefined> => {
      // Processes of others and those that end meanwhile cannot be read.
      const read = (file: string) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
      const stat = await read('stat');
      const [, name = '', rest = ''] = /^\d+ \((.*)\) (.*)/s.exec(stat) ?? [];
      // proc_pid_stat(5); the first field here is its third.
      const [state = 'X', parent, , , terminal, ...more] = rest.split(' ');
      const started = Number(more[14]);
      if (state === 'Z' || state === 'X') return undefined;
      const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => '');
      const marked = (await read('environ')).split('\0').includes(marker);
      const inside = isInside(cwd, root) && terminal === '0' && started >= Math.floor(since);
      return { pid, name, parent: Number(parent), marked, inside };
    }),
  );
  return listed.filter((process) => process !== undefined);
}

const isInside = (folder: string, root: string): boolean => folder === root || folder.startsWith(root + path.sep);

/** macOS shows the environment to `ps -E`; Windows shows it to nobody, there only the tree of a step is ended. */
async function listOther({ marker }: Belonging): Promise<Listed[]> {
  if (process.platform === 'win32') return [];
  const { stdout } = await promisify(execFile)('ps', ['-axwwE', '-o', 'pid=,ppid=,stat=,command='], {
    maxBuffer: 1 << 28,
  });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, state = 'Z', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (state.startsWith('Z')) return [];
    const name = path.basename(command.split(' ', 1)[0] ?? '');
    return [{ pid: Number(pid), parent: Number(parent), name, marked: command.includes(marker), inside: false }];
  });
}

/** Ends every process of the machine for good; resolves when none is left, or after the last of the rounds. */
export async function killProcesses(belonging: Belonging): Promise<void> {
  // A process may fork between being listed and being killed, so rounds go on until one finds nobody.
  for (let round = 0; round < 50; round++) {
    const processes = await findProcesses(belonging);
    if (processes.length === 0) return;
    for (const { pid } of processes) signalProcess(pid, 'SIGKILL');
    await delay(Math.min(5 * round, 50));
  }
}

/** False where the process is gone or is another user's. */
export function signalProcess(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
