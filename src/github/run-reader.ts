import type { RunReader } from '../ports/run-reader.ts';
import { ApiError } from './api/api-error.ts';
import type { GitHubClient } from './client.ts';
import type { RunOverviews } from './run-overview.ts';

/** 404, and 410 of what has expired. */
const isGone = (error: unknown) => error instanceof ApiError && (error.status === 404 || error.status === 410);

/** The reader over HTTP. */
export function apiReader(client: GitHubClient, overviews?: RunOverviews): RunReader {
  const orGone = <T, U>(answer: Promise<T>, gone: U) =>
    answer.catch((error: unknown): U => {
      if (isGone(error)) return gone;
      throw error;
    });
  return {
    find: <T>(path: string, query?: Parameters<RunReader['find']>[1]) =>
      orGone<T, undefined>(client.get<T>(path, query), undefined),
    list: <T>(path: string, query?: Parameters<RunReader['find']>[1], maxPages?: number) =>
      orGone<T[], T[]>(client.getAll<T>(path, query, maxPages), []),
    log: (path, maxBytes) => orGone(client.tail(path, maxBytes), undefined),
    ...(overviews ? { overview: (request) => overviews.read(request) } : {}),
    costs: () => ({ apiRequests: client.usage.requests, logBytes: client.usage.logBytes }),
  };
}
