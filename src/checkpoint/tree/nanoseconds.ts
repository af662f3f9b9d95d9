/** Which half of a 64-bit number is the upper one here. */
const UPPER = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const LOWER = 1 - UPPER;
const UPPER_UNIT = 2 ** 32;
const SECOND = 1e9;
const MILLISECOND = 1e6;

/** The latest time that is kept, in April 2262, and as long before 1970 the earliest: what 64 bits hold. Some file systems know others. */
const LATEST = 2n ** 63n - 1n;
const LATEST_MS = Number(LATEST) / MILLISECOND;

/** The time, or the nearest that is kept. */
export function keptTime(nanoseconds: bigint): bigint {
  if (nanoseconds > LATEST) return LATEST;
  return nanoseconds < -LATEST ? -LATEST : nanoseconds;
}

/** With their fraction, which `BigIntStats.ctimeMs` has not. */
export const toMilliseconds = (nanoseconds: bigint): number => Number(nanoseconds) / MILLISECOND;

/** As `keptTime`, of milliseconds. */
export const keptMilliseconds = (milliseconds: number) => Math.min(Math.max(milliseconds, -LATEST_MS), LATEST_MS);

/** Reads a column of nanoseconds since the epoch without making BigInts, of which tens of thousands are slow to make and to collect. */
export class Nanoseconds {
  readonly #upper: Int32Array;
  readonly #lower: Uint32Array;

  constructor(column: BigInt64Array) {
    this.#upper = new Int32Array(column.buffer, column.byteOffset, column.length * 2);
    this.#lower = new Uint32Array(column.buffer, column.byteOffset, column.length * 2);
  }

  /** Milliseconds, rounded as Node rounds them in `Stats.mtimeMs` (`msFromTimeSpec`, lib/internal/fs/utils.js). */
  milliseconds(i: number): number {
    const upper = this.#upperPart(i);
    const lower = this.#lower[i * 2 + LOWER] as number;
    const seconds = Math.floor((upper + lower) / SECOND);
    // Both are multiples of 512, so the difference is exact; only the quotient may have been rounded up or down to a whole second.
    const rest = upper - seconds * SECOND + lower;
    if (rest < 0) return (seconds - 1) * 1_000 + (rest + SECOND) / MILLISECOND;
    if (rest >= SECOND) return (seconds + 1) * 1_000 + (rest - SECOND) / MILLISECOND;
    return seconds * 1_000 + rest / MILLISECOND;
  }

  #upperPart(i: number): number {
    return (this.#upper[i * 2 + UPPER] as number) * UPPER_UNIT;
  }
}

/** Inodes that a double holds exactly, as it does; NaN for others. */
export function exactNumber(column: BigUint64Array): (i: number) => number {
  const halves = new Uint32Array(column.buffer, column.byteOffset, column.length * 2);
  return (i) => {
    const value = (halves[i * 2 + UPPER] as number) * UPPER_UNIT + (halves[i * 2 + LOWER] as number);
    return value <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
  };
}
