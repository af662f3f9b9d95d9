import type { GitHub } from '@actions/github/lib/utils';
import { messageOf } from '../../errors.ts';

/** How often a request is repeated at most. */
export const MAX_RETRIES = 3;

/**
 * The retry plugin waits by its own count. If the API names a time, that time holds; what is a secondary limit or the end of the
 * hourly one is left to the throttling plugin.
 */
export const honourRetryAfter = (maxWaitSeconds: number) => (octokit: Pick<InstanceType<typeof GitHub>, 'hook'>) => {
  octokit.hook.error('request', (error, options) => {
    const { response, request, status } = error as unknown as {
      status: number;
      response?: { headers: Record<string, string | undefined> };
      request: { request?: object };
    };
    const seconds = Number(response?.headers['retry-after']);
    const throttled =
      /\bsecondary rate\b/i.test(messageOf(error)) || response?.headers['x-ratelimit-remaining'] === '0';
    // A secondary limit is a 403 that names a time, whatever its words are.
    const isLimit = [429, 503].includes(status) || (status === 403 && seconds > 0);
    // What a limit refuses was not done; after a 503 nobody knows.
    const mayRepeat = isLimit && !throttled && (options.method !== 'POST' || status !== 503);
    if (mayRepeat && (status === 429 || seconds > 0)) {
      const wait = seconds > 0 ? seconds : 1;
      request.request = { ...request.request, retries: wait > maxWaitSeconds ? 0 : MAX_RETRIES, retryAfter: wait };
    }
    throw error;
  });
  return {};
};
