import type { Limit } from '../failure/failure.ts';
import type { Clock } from '../ports/clock.ts';
import type { Grace, Limits } from './guard.ts';

export interface FiredLimit {
  name: Limit;
  /** As the user set it. */
  ms: number;
}

/** The longest time a timer of Node can run. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1;

interface Deadline extends FiredLimit {
  /** On the monotonic clock. */
  at: number;
}

/** The limits of one guard, from its start. */
export class Deadlines {
  readonly #limits: Limits;
  readonly #clock: Clock;
  /** What ends all tries together, soonest first. */
  readonly #overall: readonly Deadline[];

  constructor(limits: Limits, clock: Clock, grace: Grace) {
    this.#limits = limits;
    this.#clock = clock;
    const overall: Deadline[] = [];
    const start = clock.monotonic();
    if (limits.totalTimeoutMs !== undefined) {
      overall.push({ name: 'total-timeout', ms: limits.totalTimeoutMs, at: start + limits.totalTimeoutMs });
    }
    if (limits.jobTimeoutMs !== undefined) {
      // The job's end comes from outside and leaves no time: what it takes to end a try must fit in before.
      const reserve = Math.min(grace.interruptMs + grace.terminateMs, limits.jobTimeoutMs / 10);
      overall.push({ name: 'job-timeout', ms: limits.jobTimeoutMs, at: start + limits.jobTimeoutMs - reserve });
    }
    this.#overall = overall.sort((a, b) => a.at - b.at);
  }

  /** The limit that would fire before a try of this length, started after the wait, could end. */
  blocks(waitMs: number, tryMs: number): FiredLimit | undefined {
    const end = this.#clock.monotonic() + waitMs + tryMs;
    const deadline = this.#overall.find((it) => it.at < end);
    return deadline && { name: deadline.name, ms: deadline.ms };
  }

  /**
   * Resolves when a limit of the try that starts now fires; never, without a limit or if `over` is aborted before.
   * `lastReadAt` tells when the try printed last, or undefined while silence is not its own.
   */
  watch(lastReadAt: () => number | undefined, over: AbortSignal): Promise<FiredLimit> {
    const now = this.#clock.monotonic();
    const { timeoutMs, stallTimeoutMs } = this.#limits;
    const deadlines = [...this.#overall];
    if (timeoutMs !== undefined) deadlines.push({ name: 'timeout', ms: timeoutMs, at: now + timeoutMs });
    return new Promise((resolve) => {
      const nearest = deadlines.sort((a, b) => a.at - b.at)[0];
      if (nearest !== undefined) void this.#untilDeadline(nearest, over, resolve);
      if (stallTimeoutMs !== undefined) void this.#untilStall(stallTimeoutMs, lastReadAt, over, resolve);
    });
  }

  async #untilDeadline(deadline: Deadline, over: AbortSignal, fire: (limit: FiredLimit) => void): Promise<void> {
    let left = deadline.at - this.#clock.monotonic();
    while (left > 0) {
      await this.#clock.sleep(Math.min(left, LONGEST_SLEEP_MS), over);
      if (over.aborted) return;
      left = deadline.at - this.#clock.monotonic();
    }
    fire({ name: deadline.name, ms: deadline.ms });
  }

  async #untilStall(
    ms: number,
    lastReadAt: () => number | undefined,
    over: AbortSignal,
    fire: (limit: FiredLimit) => void,
  ): Promise<void> {
    let left = ms;
    while (left > 0) {
      await this.#clock.sleep(Math.min(left, LONGEST_SLEEP_MS), over);
      if (over.aborted) return;
      const now = this.#clock.monotonic();
      left = (lastReadAt() ?? now) + ms - now;
    }
    fire({ name: 'stall-timeout', ms });
  }
}
