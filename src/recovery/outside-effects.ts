import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { containerImages } from './machine/container-images.ts';
import { type ListeningPorts, listeningPorts, runningProcesses, socketsOf } from './machine/listening-ports.ts';
import type { SkipBlocker } from './record.ts';
import { runnerEntries } from './runner-root.ts';
import { OUTSIDE_EFFECT } from './stages.ts';

/**
 * Detectors of changes that a checkpoint of the workspace does not hold: HOME, folders on PATH, package databases, container images,
 * listening ports. They can only show that something changed; where they cannot look, that counts as a change.
 */
export interface Outside {
  /** When the look was taken, milliseconds since the epoch. */
  at: number;
  /** Modification times of package databases and image stores that exist, by path. */
  databases: Readonly<Record<string, number>>;
  /** Listening TCP ports; undefined if the platform does not tell. */
  ports?: ListeningPorts;
  /** The processes that ran then. */
  processes: ReadonlySet<number>;
  /** Of what the container engine lists; undefined if absent. */
  images?: string;
}

export interface OutsideScope {
  home: string;
  /** Folders that do not count: workspace, RUNNER_TEMP, rerail's own. */
  except: readonly string[];
  /** Where the runner is installed, if that is known: what it writes there itself does not count. */
  runner?: string | undefined;
  /** Folders in what the runner writes that count anyway: tools that scripts install. */
  counted?: readonly string[];
  /** Other jobs or services may use HOME, as on self-hosted runners. */
  shared?: boolean;
  /** Says where the container engine listens. */
  env: Readonly<Record<string, string | undefined>>;
  /** Folders on PATH. */
  path: readonly string[];
}

/** Where package managers and container engines note what is installed. */
const DATABASES = [
  '/var/lib/dpkg/status',
  '/var/lib/rpm',
  '/usr/lib/sysimage/rpm',
  '/lib/apk/db/installed',
  '/var/lib/pacman/local',
  '/var/lib/docker/image/overlay2/repositories.json',
  '/var/lib/docker/image/overlayfs/repositories.json',
  '/var/lib/containers/storage/overlay-images/images.json',
  '/opt/homebrew/Cellar',
  '/usr/local/Cellar',
];

/** Looking at HOME may take this long; a larger one is taken as changed. */
const MAX_LOOK_MS = 1_500;
const PAUSE_AFTER = 5_000;

/** A first look, before the script runs. Cheap: a few files. */
export async function probeOutside(now: number, env: OutsideScope['env']): Promise<Outside> {
  const [ports, databases, images] = await Promise.all([listeningPorts(), modified(DATABASES), containerImages(env)]);
  return {
    at: now,
    databases,
    processes: runningProcesses(),
    ...(ports === undefined ? {} : { ports }),
    ...(images === undefined ? {} : { images }),
  };
}

/** What changed outside the workspace since the first probe, as skip blockers. */
export async function outsideEffects(
  before: Outside,
  scope: OutsideScope,
  survivors: readonly string[],
): Promise<SkipBlocker[]> {
  const found: SkipBlocker[] = [];
  const add = (why: string) => found.push({ reason: OUTSIDE_EFFECT, why });
  const now = await probeOutside(before.at, scope.env);

  for (const file of new Set([...Object.keys(before.databases), ...Object.keys(now.databases)])) {
    if (before.databases[file] !== now.databases[file]) add(`it changed ${file}`);
  }
  const opened = openedPorts(before, now);
  if (opened.length > 0) add(`it left port ${opened.slice(0, 5).join(', ')} listening`);
  if (before.images !== now.images) add("it changed the container engine's images or containers");
  if (survivors.length > 0) add(`it left processes running: ${survivors.slice(0, 5).join(', ')}`);
  for (const folder of await changedFolders(scope, before.at)) add(`it changed ${folder}, which is on PATH`);
  const change = await firstChange(scope, before.at);
  if (change !== undefined) add(inWords(change, scope));
  return found;
}

function inWords(change: Change, { home, shared = false }: OutsideScope): string {
  if (change === 'unknown') {
    return `${home} is too large to see whether it changed; if the script writes nothing there, set "effects: workspace"`;
  }
  if (!shared) return `it changed ${change.file}`;
  return `${change.file} changed while it ran; if another job or service did that, set "effects: workspace"`;
}

async function modified(files: readonly string[]): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const file of files) {
    const info = await stat(file).catch(() => undefined);
    if (info) times[file] = info.mtimeMs;
  }
  return times;
}

/**
 * Ports that listen since the first look. A process that ran before the script is no effect of it, whatever it opens: the runner's own, or another
 * job's on the same machine.
 */
function openedPorts({ ports: before, processes }: Outside, { ports: now }: Outside): string[] {
  const opened = [...(now ?? [])].filter(([port]) => !before?.has(port));
  if (opened.length === 0) return [];
  const earlier = socketsOf(processes);
  return opened.filter(([, inodes]) => !inodes.every((inode) => earlier.has(inode))).map(([port]) => port);
}

async function changedFolders(scope: OutsideScope, since: number): Promise<string[]> {
  const changed: string[] = [];
  for (const folder of scope.path) {
    if (isWithin(folder, scope.except)) continue;
    const info = await stat(folder).catch(() => undefined);
    if (info && info.mtimeMs >= since) changed.push(folder);
  }
  return changed;
}

/** An entry that was made or changed; `unknown` if a look at all of them would take too long. */
type Change = { file: string } | 'unknown';

/** The first change below HOME since then; undefined if absent. */
async function firstChange(scope: OutsideScope, since: number): Promise<Change | undefined> {
  const { runner, counted = [] } = scope;
  const except = [...scope.except, ...(runner === undefined ? [] : runnerEntries(runner))];
  const started = performance.now();
  const queue = [scope.home, ...counted.filter((folder) => isWithin(folder, [scope.home]) && isWithin(folder, except))];
  let looked = 0;
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    // Asked one by one, hundreds of thousands of entries take ten times as long without blocking; so it blocks, for moments.
    if (looked > PAUSE_AFTER) {
      looked = 0;
      if (performance.now() - started > MAX_LOOK_MS) return 'unknown';
      await setImmediate();
    }
    for (const entry of entriesOf(folder)) {
      const file = path.join(folder, entry.name);
      if (isWithin(file, except) && !isWithin(file, counted)) continue;
      looked += 1;
      // ctime, not mtime: unpacking tools set mtimes back, nobody sets ctimes. The runner's root changes with its entries.
      if (changedAt(file) >= since && file !== runner) return { file };
      if (entry.isDirectory()) queue.push(file);
    }
  }
  return undefined;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function changedAt(file: string): number {
  try {
    return lstatSync(file).ctimeMs;
  } catch {
    return 0;
  }
}

const isWithin = (file: string, folders: readonly string[]) =>
  folders.some((folder) => file === folder || file.startsWith(folder + path.sep));
