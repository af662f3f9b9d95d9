import { ApiError } from './answer.ts';

/** GitHub's limits (docs.github.com, "Rate limits for the REST API"). */
export interface Limits {
  /** Requests an hour for a job's token in one repository. */
  readonly requestsPerHour: number;
  /** Requests that change something, a minute. */
  readonly changesPerMinute: number;
  /** Points a minute: one for a read, five for a change. */
  readonly pointsPerMinute: number;
  readonly concurrent: number;
}

export const GITHUB_LIMITS: Limits = {
  requestsPerHour: 1000,
  changesPerMinute: 80,
  pointsPerMinute: 900,
  concurrent: 100,
};

const HOUR = 3_600_000;
const MINUTE = 60_000;

interface Account {
  hourStart: number;
  used: number;
  minuteStart: number;
  points: number;
  changes: number;
}

/** Counts what each token (of one repository, for jobs) has asked for. */
export class RateLimiter {
  readonly #limits: Limits;
  readonly #now: () => number;
  readonly #accounts = new Map<string, Account>();
  #running = 0;

  constructor(limits: Limits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Counts a request. @throws ApiError 403 over a limit */
  enter(key: string, isRead: boolean): void {
    const account = this.#account(key);
    if (account.used >= this.#limits.requestsPerHour) {
      throw new ApiError(403, 'API rate limit exceeded for installation.', { headers: this.headers(key) });
    }
    account.used += 1;
    account.points += isRead ? 1 : 5;
    account.changes += isRead ? 0 : 1;
    const { pointsPerMinute, changesPerMinute, concurrent } = this.#limits;
    if (account.points > pointsPerMinute || account.changes > changesPerMinute || this.#running >= concurrent) {
      throw secondaryLimit(Math.max(1, Math.ceil((account.minuteStart + MINUTE - this.#now()) / 1000)));
    }
    this.#running += 1;
  }

  leave(): void {
    this.#running -= 1;
  }

  /** A conditional request that found nothing new costs nothing. */
  refund(key: string): void {
    this.#account(key).used -= 1;
  }

  status(key: string): { limit: number; used: number; remaining: number; reset: number } {
    const { used, hourStart } = this.#account(key);
    const limit = this.#limits.requestsPerHour;
    return { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil((hourStart + HOUR) / 1000) };
  }

  headers(key: string): Record<string, string> {
    const entries = Object.entries(this.status(key)).map(([name, value]) => [`x-ratelimit-${name}`, `${value}`]);
    return { ...Object.fromEntries(entries), 'x-ratelimit-resource': 'core' };
  }

  #account(key: string): Account {
    const now = this.#now();
    const account = this.#accounts.get(key) ?? { hourStart: now, used: 0, minuteStart: now, points: 0, changes: 0 };
    this.#accounts.set(key, account);
    if (now - account.hourStart >= HOUR) Object.assign(account, { hourStart: now, used: 0 });
    if (now - account.minuteStart >= MINUTE) Object.assign(account, { minuteStart: now, points: 0, changes: 0 });
    return account;
  }
}

export const secondaryLimit = (seconds: number): ApiError =>
  new ApiError(
    403,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.',
    { headers: { 'retry-after': `${seconds}` } },
  );
