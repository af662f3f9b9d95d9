import type { Clock } from '../../ports/clock.ts';
import { formatBytes } from '../../values/bytes.ts';

const WIDTH = 30;
/** Often enough for the eye, seldom enough for a slow terminal. */
const EVERY_MS = 100;
/** What is done sooner needs no bar. */
const FIRST_MS = 300;

/** Draws how far something is, on one line that is drawn over; the line is gone when all is done. */
export function progressBar(stream: NodeJS.WritableStream, clock: Clock): (done: number, total: number) => void {
  const began = clock.monotonic();
  let drawn = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    const now = clock.monotonic();
    if (done >= total) {
      if (drawn > 0) stream.write('\r\u001b[K');
      return;
    }
    if (now - began < FIRST_MS || now - drawn < EVERY_MS) return;
    drawn = now;
    const filled = Math.round((done / total) * WIDTH);
    stream.write(
      `\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${formatBytes(done)} of ${formatBytes(total)}\u001b[K`,
    );
  };
}
