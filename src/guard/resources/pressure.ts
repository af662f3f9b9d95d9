/** Above this share of what there is, a resource counts as short. */
const SHARE = 0.9;
/** Shorter periods are what every build has. Milliseconds. */
const WORTH_TELLING_MS = 60_000;

/** How long a resource was short without a break. */
export class Pressure {
  #since: number | undefined;
  #longestMs = 0;

  /**
   * @param share what is used of what there is, 0..1; undefined if that is not known
   * @param at milliseconds on a clock that never steps back
   */
  note(share: number | undefined, at: number): void {
    if (share === undefined || share <= SHARE) {
      this.#since = undefined;
      return;
    }
    this.#since ??= at;
    this.#longestMs = Math.max(this.#longestMs, at - this.#since);
  }

  /** Seconds of the longest period; undefined below a minute. */
  get seconds(): number | undefined {
    return this.#longestMs < WORTH_TELLING_MS ? undefined : Math.round(this.#longestMs / 1_000);
  }
}
