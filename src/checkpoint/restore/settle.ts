import { lstatSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

const NAME = 'clock';
/** Milliseconds from one look at the file system's clock to the next, and how many looks. Its ticks are 10 ms at most, unless it keeps whole seconds only. */
const STEP = 2;
const LOOKS = 50;
/** Times are compared as doubles later, which tell apart what is so many nanoseconds apart. */
const APART = 1_000_000n;

/**
 * Waits out the tick of the file system's clock in which its last change fell, so that a later change cannot have the same time. The clock is read off a file, since it may be another
 * machine's.
 * @param folder on the same file system; a file is left in it
 * @returns nanoseconds since the epoch: what changed then or before, and is looked at from now on, proves by its times that it did not change again. Undefined if the clock is too coarse to
 *   wait for.
 */
export async function settle(folder: string): Promise<bigint | undefined> {
  const file = path.join(folder, NAME);
  writeFileSync(file, '');
  const first = lstatSync(file, { bigint: true }).ctimeNs;
  for (let look = 0; look < LOOKS; look++) {
    await setTimeout(STEP);
    utimesSync(file, 0, 0);
    if (lstatSync(file, { bigint: true }).ctimeNs > first + APART) return first;
  }
  return undefined;
}
