import type { Reply } from '../server/exchange.ts';
import { httpFault, type StruckRequest, selectors } from '../server/fault-injection.ts';
import { secondaryLimit } from './limits.ts';
import { errorReply } from './rest-service.ts';

/** Faults that only GitHub has. */
export const GITHUB_FAULTS = {
  'stale-read': httpFault({
    summary: 'The answer misses the last change, as a replica that lags behind gives it.',
    parameters: selectors('*'),
    act: async (_, { exchange, proceed }) => {
      exchange.stale = true;
      return proceed(exchange);
    },
  }),

  'secondary-limit': httpFault({
    summary: 'GitHub refuses with 403 and its words about a secondary rate limit.',
    parameters: {
      ...selectors('*'),
      'retry-after': { type: 'number', default: 1, help: 'seconds that Retry-After asks for' },
    },
    act: async (parameters) => errorReply(secondaryLimit(parameters['retry-after'])),
  }),

  unreliable: httpFault({
    summary: 'A share of the requests, by a seed, meets an error status, a limit, or a reset before or after the act.',
    parameters: {
      ...selectors('*', Number.POSITIVE_INFINITY),
      percent: { type: 'number', default: 10, help: 'how many of a hundred requests' },
      seed: { type: 'number', default: 1, help: 'the same seed strikes the same requests, counted from the first' },
    },
    act: ({ percent, seed }, struck) => strikeSometimes(struck, percent, seed),
  }),
} as const;

/** How many requests each seed has judged; of one service, so that a campaign can be repeated. */
const judged = new WeakMap<object, Map<number, number>>();

async function strikeSometimes(struck: StruckRequest, percent: number, seed: number): Promise<Reply> {
  const { exchange, proceed, service } = struck;
  const counts = judged.get(service) ?? new Map<number, number>();
  judged.set(service, counts);
  const count = (counts.get(seed) ?? 0) + 1;
  counts.set(seed, count);
  const random = mixed(seed * 1_000_003 + count);
  if (random % 100 >= percent) return proceed(exchange);
  const kind = Math.floor(random / 100) % 6;
  if (kind === 0) return errorReply(secondaryLimit(1));
  if (kind === 1) return { ...service.fail(429, 'Too many requests.'), headers: { 'retry-after': '1' } };
  if (kind === 2) return service.fail(502, 'Bad gateway.');
  if (kind === 3) return { status: 0 };
  await proceed(exchange);
  return kind === 4 ? { status: 0 } : service.fail(503, 'Service unavailable.');
}

/** A number that looks like chance (splitmix32). */
function mixed(value: number): number {
  let z = (value + 0x9e3779b9) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
}
