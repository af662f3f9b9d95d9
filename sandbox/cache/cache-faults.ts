import { errorReply, jsonReply, TwirpError } from '../artifacts/twirp-error.ts';
import { httpFault, selectors } from '../server/fault-injection.ts';
import type { Operation } from '../server/operations.ts';

/** Selectors of a fault that only this operation can have. */
const selectorsOf = (operation: Operation) => {
  const all = selectors(operation, Number.POSITIVE_INFINITY);
  return { ...all, on: { ...all.on, values: [operation] } };
};

/** Faults of the cache service itself. */
export const CACHE_FAULTS = {
  'cache-evicted': httpFault({
    summary: 'The cache has dropped what it kept: nothing is found.',
    parameters: selectorsOf('get-cache-entry'),
    act: async (_parameters, { exchange }) =>
      exchange.request.method === 'GET'
        ? { status: 204 }
        : jsonReply(200, { ok: false, signed_download_url: '', matched_key: '' }),
  }),

  'cache-write-denied': httpFault({
    summary: 'The token of the run may read caches and not write them, as for events that anybody can cause.',
    parameters: selectorsOf('create-cache-entry'),
    act: async (_parameters, { exchange }) => {
      const message = 'cache write denied: the token of this run is read-only';
      return exchange.url.pathname.startsWith('/twirp/')
        ? jsonReply(200, { ok: false, signed_upload_url: '', message })
        : jsonReply(403, { message });
    },
  }),

  'cache-read-denied': httpFault({
    summary: 'The token of the run may read no cache at all.',
    parameters: selectorsOf('get-cache-entry'),
    act: async (_parameters, { exchange }) => {
      const message = 'cache read denied: the token of this run has no readable scopes';
      return exchange.url.pathname.startsWith('/twirp/')
        ? errorReply(new TwirpError('permission_denied', message))
        : jsonReply(403, { message });
    },
  }),
} as const;
