import { defaults } from '@actions/github/lib/utils';

const REQUEST_TIMEOUT_MS = 60_000;

type Fetch = typeof fetch;

/** The toolkit's fetch, which knows the proxy, with an end to every wait. */
export const boundedFetch: Fetch = (url, init) => {
  const proxied = defaults.request?.fetch as Fetch;
  const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
  return proxied(url, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout });
};

/** Calls back before each request. */
export const countedFetch =
  (count: () => void): Fetch =>
  (url, init) => {
    count();
    return boundedFetch(url, init);
  };
