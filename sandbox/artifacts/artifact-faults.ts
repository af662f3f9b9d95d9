import { httpFault, selectors } from '../server/fault-injection.ts';
import type { Operation } from '../server/operations.ts';
import { errorReply, jsonReply, TwirpError } from './twirp-error.ts';

/** Selectors of a fault that only this operation can have. */
const selectorsOf = (operation: Operation, count?: number) => {
  const all = selectors(operation, count);
  return { ...all, on: { ...all.on, values: [operation] } };
};

/** Faults of the artifact service itself. */
export const ARTIFACT_FAULTS = {
  'stale-list': httpFault({
    summary: 'ListArtifacts does not show the newest artifacts yet.',
    parameters: {
      ...selectorsOf('list-artifacts'),
      behind: { type: 'count', default: 1, help: 'how many of the newest are missing' },
    },
    act: async ({ behind }, { exchange, proceed }) => {
      const reply = await proceed(exchange);
      if (reply.status !== 200) return reply;
      const { artifacts } = JSON.parse(String(reply.body)) as { artifacts: readonly { created_at: string }[] };
      const newestFirst = artifacts.toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at));
      const missing = new Set(newestFirst.slice(0, behind));
      return jsonReply(200, { artifacts: artifacts.filter((row) => !missing.has(row)) });
    },
  }),

  'quota-exceeded': httpFault({
    summary: 'CreateArtifact is refused because the storage of the account is used up.',
    parameters: selectorsOf('create-artifact', Number.POSITIVE_INFINITY),
    // The toolkit looks for "insufficient usage" and throws its UsageError.
    act: async () => errorReply(new TwirpError('permission_denied', 'insufficient usage to create artifact')),
  }),
} as const;
