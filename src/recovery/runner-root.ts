import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/** The runner's process that started this one; on Windows it has a suffix, and a runner built from source is a library. */
const WORKER = /^Runner\.Worker(?:\.exe|\.dll)?$/;
/**
 * What the runner itself writes in its root while a step runs: logs and pages, its work folder, and, when it updates
 * itself, new versions of its programs.
 */
const OWN_ENTRY = /^(?:_diag|_work|_update|bin|externals|update)(?:\.|$)/;

/**
 * The folder that the runner is installed in, by the program of the process that started this one (`…/bin/Runner.Worker`);
 * undefined if something else did or the platform does not tell.
 */
export function runnerRoot(parent: number = process.ppid): string | undefined {
  const worker = programsOf(parent).find((file) => WORKER.test(path.basename(file)));
  return worker === undefined ? undefined : path.dirname(path.dirname(worker));
}

/** Entries of the runner's root that the runner itself changes, as absolute paths. */
export function runnerEntries(root: string): string[] {
  try {
    return readdirSync(root)
      .filter((name) => OWN_ENTRY.test(name))
      .map((name) => path.join(root, name));
  } catch {
    return [];
  }
}

/** The program of a process, and the file that it interprets if it does. */
function programsOf(pid: number): string[] {
  try {
    if (process.platform === 'linux') {
      const first = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(1, 3);
      return [readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ''), ...first.filter(path.isAbsolute)];
    }
    if (process.platform !== 'darwin') return [];
    return [execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8', timeout: 2_000 }).trim()];
  } catch {
    return [];
  }
}
