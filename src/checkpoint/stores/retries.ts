import { RefusedError } from '../../errors.ts';
import type { Clock, Random } from '../../ports/clock.ts';

export interface RetryPorts {
  clock: Clock;
  random: Random;
}

const MAX_TRIES = 4;
const FIRST_WAIT_MS = 500;

/**
 * Repeats a request to a service that fails now and then, waiting up to 0.5, 1 and 2 seconds (full jitter). What is refused by name is
 * an answer, and is not asked again unless `again` says so.
 */
export async function withRetries<T>(
  { clock, random }: RetryPorts,
  request: () => Promise<T>,
  again: (error: unknown) => boolean = (error) => !(error instanceof RefusedError),
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await request();
    } catch (error) {
      if (tries >= MAX_TRIES || !again(error)) throw error;
      await clock.sleep(random() * FIRST_WAIT_MS * 2 ** (tries - 1));
    }
  }
}
