/** Below this, a clock tells nothing. Microseconds. */
const TOO_SHORT = 12_000;
const FACTOR = 4;
const ROUNDS = 3;

/**
 * How much more processor time four times as much takes: about 4 if the time grows with the size, 16 if it grows with its square. Other processes
 * on the machine do not count. 1 if it is too short to be measured.
 */
export function growthOf(work: (size: number) => void, size: number): number {
  const large = costOf(() => work(size * FACTOR));
  return large < TOO_SHORT
    ? 1
    : large /
        Math.max(
          costOf(() => work(size)),
          TOO_SHORT / FACTOR,
        );
}

/** Anything that is not worse than linear stays below it; the square lies above it. */
export const LINEAR = 11;

function costOf(work: () => void): number {
  const costs = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...costs);
}
