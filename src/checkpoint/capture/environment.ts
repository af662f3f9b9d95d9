import { statfsSync } from 'node:fs';
import type { Environment, Metrics } from '../manifest/manifest.ts';

export const describeEnvironment = (root: string): Environment => ({
  os: process.platform,
  arch: process.arch,
  node: process.versions.node,
  workspace: root,
});

/** Free bytes of the file system that a folder is on, as far as it tells. */
export const freeBytes = (folder: string): number => diskOf(folder).free;

/** What the disk of a folder holds and has left; bytes. */
export function diskOf(folder: string): { free: number; total: number } {
  try {
    const { bavail, bsize, blocks } = statfsSync(folder);
    return { free: bavail * bsize, total: blocks * bsize };
  } catch {
    return { free: Number.POSITIVE_INFINITY, total: Number.POSITIVE_INFINITY };
  }
}

/** Measures one operation. */
export class Meter {
  readonly #cpu = process.cpuUsage();

  read(ms: number, folder: string): Metrics {
    const { user, system } = process.cpuUsage(this.#cpu);
    const free = freeBytes(folder);
    return {
      ms: Math.round(ms),
      cpuSeconds: (user + system) / 1e6,
      memoryBytes: process.resourceUsage().maxRSS * 1024,
      diskFreeBytes: Number.isFinite(free) ? free : 0,
    };
  }
}
