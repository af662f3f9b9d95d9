/** Below this, a clock tells nothing. Microseconds. */
const TOO_SHORT = 12_000;
const FACTOR = 4;
const ROUNDS = 3;
/** Other work on the machine can only add to a cost: what once measured as linear is linear. */
const ATTEMPTS = 6;

/**
 * How much more processor time four times as much takes: about 4 if the time grows with the size, 16 if it grows with its square. Other processes
 * on the machine do not count. 1 if it is too short to be measured.
 */
export function growthOf(work: (size: number) => void, size: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least >= LINEAR; attempt++) least = Math.min(least, measured(work, size));
  return least;
}

function measured(work: (size: number) => void, size: number): number {
  const large = costOf(() => work(size * FACTOR));
  if (large < TOO_SHORT) return 1;
  return (
    large /
    Math.max(
      costOf(() => work(size)),
      TOO_SHORT / FACTOR,
    )
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
