import type { Clock } from '../../ports/clock.ts';
import { memoryReader, type ReadMemory } from './memory.ts';
import { spaceOf } from './resources.ts';

/** What is used of what there is, 0..1; undefined if that is not known. */
export interface UsageSource {
  memory(): number | undefined;
  disk(): Promise<number | undefined>;
}

/**
 * The machine as it is: the memory of the cgroup (version 1 or 2) where that has a limit, and the fullest of the file systems.
 * @param folders folders whose file systems can run full
 */
export function machineUsage(folders: readonly string[], readMemory: ReadMemory = memoryReader()): UsageSource {
  return {
    memory() {
      const { usedBytes, limitBytes } = readMemory();
      return usedBytes === undefined || !limitBytes ? undefined : usedBytes / limitBytes;
    },
    async disk() {
      const spaces = await Promise.all(folders.map(spaceOf));
      const used = spaces.flatMap((space) => (space?.totalBytes ? [1 - space.freeBytes / space.totalBytes] : []));
      return used.length === 0 ? undefined : Math.max(...used);
    },
  };
}

/** A limit on a share: it is crossed when the share stays over it for this long. */
export interface UsageLimit {
  metric: 'memory' | 'disk';
  /** 0..1 */
  above: number;
  forMs: number;
}

/** How often to look. Milliseconds. */
const INTERVAL_MS = 1_000;

/**
 * Watches shares until `signal` aborts, and tells each limit once when it is crossed. Never throws: what cannot be read breaks a stretch.
 * @param onCrossed gets the share at that moment
 */
export async function watchUsage<T extends UsageLimit>(
  limits: readonly T[],
  { source, clock, signal }: { source: UsageSource; clock: Clock; signal: AbortSignal },
  onCrossed: (limit: T, share: number) => void,
): Promise<void> {
  const since = new Map<T, number>();
  const open = new Set(limits);
  while (!signal.aborted && open.size > 0) {
    const [memory, disk] = await Promise.all([source.memory(), source.disk().catch(() => undefined)]);
    const now = clock.monotonic();
    for (const limit of open) {
      const share = limit.metric === 'memory' ? memory : disk;
      if (share === undefined || share <= limit.above) {
        since.delete(limit);
        continue;
      }
      const began = since.get(limit) ?? now;
      since.set(limit, began);
      if (now - began < limit.forMs || signal.aborted) continue;
      open.delete(limit);
      onCrossed(limit, share);
    }
    await clock.sleep(INTERVAL_MS, signal);
  }
}
