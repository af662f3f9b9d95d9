import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Memory as it is at one moment. */
export interface Memory {
  /** In use and not available at once: without the file cache. Bytes. */
  usedBytes?: number;
  limitBytes?: number;
  /** How many processes the kernel has killed because memory ran out, since whenever; only differences mean something. */
  oomKills?: number;
}

/** Reads what limits this process: its cgroup if that has a limit below the machine's memory, else the machine. */
export type ReadMemory = () => Memory;

/** `root` holds `/proc` and `/sys`. */
export function memoryReader(platform: NodeJS.Platform = process.platform, root = '/'): ReadMemory {
  if (platform === 'linux') return linuxReader(root);
  // What Windows calls free is what is available. On macOS free memory says nothing: the system fills it.
  if (platform === 'win32') return () => ({ usedBytes: os.totalmem() - os.freemem(), limitBytes: os.totalmem() });
  return () => ({ limitBytes: os.totalmem() });
}

/** One level of the cgroup that this process is in. */
interface Level {
  folder: string;
  version: 1 | 2;
}

function linuxReader(root: string): ReadMemory {
  const read = (file: string) => readText(path.join(root, file));
  const machineBytes = field(read('proc/meminfo'), /^MemTotal:\s+(\d+) kB/m, 1024);
  const own = findCgroup(read('proc/self/cgroup') ?? '', read('proc/self/mountinfo') ?? '');
  const limiting = own && tightest(own, (file) => readText(path.join(root, file)));
  if (own === undefined || limiting === undefined || limiting.limitBytes >= (machineBytes ?? 0)) {
    return () => readMachine(read('proc/meminfo'), read('proc/vmstat'));
  }
  return () =>
    compact({
      usedBytes: usedIn(limiting.level, read),
      limitBytes: limiting.limitBytes,
      oomKills: field(read(path.join(own.folder, EVENTS[own.version])), /^oom_kill (\d+)$/m),
    });
}

function readMachine(meminfo: string | undefined, vmstat: string | undefined): Memory {
  const limitBytes = field(meminfo, /^MemTotal:\s+(\d+) kB/m, 1024);
  const available = field(meminfo, /^MemAvailable:\s+(\d+) kB/m, 1024);
  return compact({
    limitBytes,
    usedBytes: limitBytes !== undefined && available !== undefined ? limitBytes - available : undefined,
    oomKills: field(vmstat, /^oom_kill (\d+)$/m),
  });
}

/**
 * Where the kernel counts its kills. Version 2 counts those in groups below with them
 * (Documentation/admin-guide/cgroup-v2.rst).
 */
const EVENTS = { 1: 'memory.oom_control', 2: 'memory.events' } as const;

/**
 * The folder of the group that accounts for this process's memory, from /proc/self/cgroup and /proc/self/mountinfo (see
 * cgroups(7) and proc(5)).
 */
export function findCgroup(membership: string, mountinfo: string): (Level & { mountPoint: string }) | undefined {
  for (const version of [1, 2] as const) {
    const own = (version === 1 ? /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m : /^0::(.*)$/m).exec(membership)?.[1];
    const mount = mountinfo
      .split('\n')
      .map(parseMount)
      .find((it) => isMemoryMount(it, version));
    if (own === undefined || mount === undefined) continue;
    // A mount can show a part of the tree only. If the path is outside of that, the mount's own root is what we
    // are in.
    const below = path.posix.relative(mount.root, own);
    const folder = below.startsWith('..') || own.startsWith('/..') ? mount.point : path.posix.join(mount.point, below);
    return { folder, version, mountPoint: mount.point };
  }
  return undefined;
}

interface Mount {
  root: string;
  point: string;
  type: string;
  options: string;
}

function parseMount(line: string): Mount | undefined {
  const [before = '', after = ''] = line.split(' - ');
  const [, , , root, point] = before.split(' ');
  const [type = '', , options = ''] = after.split(' ');
  if (root === undefined || point === undefined) return undefined;
  const unescaped = (text: string) =>
    text.replace(/\\(\d{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
  return { root: unescaped(root), point: unescaped(point), type, options };
}

function isMemoryMount(mount: Mount | undefined, version: 1 | 2): mount is Mount {
  if (version === 2) return mount?.type === 'cgroup2';
  return mount?.type === 'cgroup' && mount.options.split(',').includes('memory');
}

/** The level, from the group upwards, that has the lowest limit. Undefined if none has one. */
function tightest(
  own: Level & { mountPoint: string },
  read: (file: string) => string | undefined,
): { level: Level; limitBytes: number } | undefined {
  let found: { level: Level; limitBytes: number } | undefined;
  for (let folder = own.folder; folder.startsWith(own.mountPoint); folder = path.posix.dirname(folder)) {
    const level = { folder, version: own.version };
    const file = own.version === 1 ? 'memory.limit_in_bytes' : 'memory.max';
    const limitBytes = field(read(path.posix.join(folder, file)), /^(\d+)$/m);
    if (limitBytes !== undefined && limitBytes < (found?.limitBytes ?? Number.POSITIVE_INFINITY))
      found = { level, limitBytes };
    if (folder === own.mountPoint) break;
  }
  return found;
}

function usedIn({ folder, version }: Level, read: (file: string) => string | undefined): number | undefined {
  const usage = field(
    read(path.posix.join(folder, version === 1 ? 'memory.usage_in_bytes' : 'memory.current')),
    /^(\d+)$/m,
  );
  const cache = field(
    read(path.posix.join(folder, 'memory.stat')),
    version === 1 ? /^total_inactive_file (\d+)$/m : /^inactive_file (\d+)$/m,
  );
  return usage === undefined ? undefined : Math.max(0, usage - (cache ?? 0));
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return undefined;
  }
}

function field(text: string | undefined, pattern: RegExp, factor = 1): number | undefined {
  const match = text === undefined ? undefined : pattern.exec(text)?.[1];
  return match === undefined ? undefined : Number(match) * factor;
}

function compact(memory: { [Key in keyof Memory]: Memory[Key] | undefined }): Memory {
  return Object.fromEntries(Object.entries(memory).filter(([, value]) => value !== undefined));
}
