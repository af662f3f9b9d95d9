import { readlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { numbersIn } from '../../files/proc.ts';

/** Port by the inodes of the sockets that listen on it. */
export type ListeningPorts = ReadonlyMap<string, readonly string[]>;

/** Descriptors looked at, of all processes together. */
const MOST_DESCRIPTORS = 200_000;

/** TCP ports in state LISTEN (0A), from the kernel's tables (proc_net(5)); undefined if the platform does not tell. Linux only. */
export async function listeningPorts(): Promise<ListeningPorts | undefined> {
  if (process.platform !== 'linux') return undefined;
  const ports = new Map<string, string[]>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const text = await readFile(table, 'latin1').catch(() => '');
    for (const line of text.split('\n').slice(1)) {
      const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
      if (state !== '0A') continue;
      const port = String(Number.parseInt(local.slice(local.lastIndexOf(':') + 1), 16));
      ports.set(port, [...(ports.get(port) ?? []), inode]);
    }
  }
  return ports;
}

/** IDs of the processes that run now. */
export const runningProcesses = (): ReadonlySet<number> => new Set(numbersIn('/proc'));

/** Inodes of the sockets that these processes hold, of those that this user may look into. */
export function socketsOf(processes: Iterable<number>): ReadonlySet<string> {
  const sockets = new Set<string>();
  let left = MOST_DESCRIPTORS;
  for (const pid of processes) {
    for (const fd of numbersIn(`/proc/${pid}/fd`)) {
      if (--left < 0) return sockets;
      const inode = /^socket:\[(\d+)\]$/.exec(targetOf(`/proc/${pid}/fd/${fd}`))?.[1];
      if (inode) sockets.add(inode);
    }
  }
  return sockets;
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}
