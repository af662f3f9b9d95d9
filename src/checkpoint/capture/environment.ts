import { statfsSync } from 'node:fs';
import type { Environment, Metrics } from '../manifest/manifest.ts';

export const describeEnvironment = (root: string): Environment => ({
  os: process.platform,
  arch: process.arch,
  node: process.versions.node,
  workspace: root,
});

/** Free bytes of the file system that a folder is on, as far as it tells. */
export function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
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
