import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { messageOf } from '../errors.ts';
import type { openWebhook } from '../github/webhook.ts';
import type { Clock, Random } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Masker } from '../values/masker.ts';
import type { Controller } from './context.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface OpenOptions {
  repository: string;
  env: Environment;
  token?: string;
  /** A folder of this process; the ledger is fetched to below it. */
  folder: string;
  leaseMs: number;
  options: Controller['options'];
  stopGiven: boolean;
  recordKey?: string;
  clock: Clock;
  random: Random;
  log: Log;
  masker: Masker;
  signal?: AbortSignal;
}

/** The controller over GitHub: REST, and git for the ledger. Nothing is asked before it is needed. */
export async function openController(open: OpenOptions): Promise<Controller> {
  const { repository, env, token, folder, clock, random, log, masker, signal } = open;
  const [
    { openClient },
    { apiAccess },
    { apiReader },
    { apiActs },
    { createGitRefStore },
    { revertHost },
    { runOverviews },
    { openWebhook },
    { runRecords },
  ] = await Promise.all([
    import('../github/client.ts'),
    import('../github/api-access.ts'),
    import('../github/run-reader.ts'),
    import('../github/run-acts.ts'),
    import('../ledger/git-ref-store.ts'),
    import('../github/revert-host.ts'),
    import('../github/run-overview.ts'),
    import('../github/webhook.ts'),
    import('../github/run-records.ts'),
  ]);
  const { apiUrl, graphqlUrl } = apiAccess(env);
  const auth = token === undefined ? {} : { token };
  const client = openClient({ apiUrl, ...(graphqlUrl === undefined ? {} : { graphqlUrl }), ...auth });
  // Of a server that names no GraphQL nobody knows that it has one.
  const hasGraphql = graphqlUrl !== undefined || !env.GITHUB_API_URL;
  const overviews = runOverviews(client, repository, token !== undefined && hasGraphql);
  const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
  return {
    repository,
    reader: apiReader(client, overviews),
    acts: apiActs(
      client,
      repository,
      hasGraphql ? env.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql` : undefined,
      overviews,
    ),
    ledger: createGitRefStore({
      url: `${server}/${repository}.git`,
      ...(token === undefined ? {} : { token }),
      folder: path.join(folder, `controller-${process.pid}`),
      clock,
      random,
      ...(signal === undefined ? {} : { signal }),
    }),
    records: runRecords(client, repository),
    ...(open.recordKey === undefined ? {} : { recordKey: open.recordKey }),
    clock,
    random,
    log,
    masker,
    server,
    owner: env.GITHUB_RUN_ID || randomUUID(),
    leaseMs: open.leaseMs,
    options: open.options,
    stopGiven: open.stopGiven,
    webhook: (name) => webhookOf(name, open, openWebhook),
    reverts: {
      host: revertHost(client, repository),
      clone: { url: `${server}/${repository}.git`, ...auth, folder: path.join(folder, `revert-${process.pid}`) },
    },
  };
}

/** The address is a secret: it is masked before anything can print it. */
function webhookOf(name: string, { env, masker, clock, log }: OpenOptions, open: typeof openWebhook) {
  const address = env[name];
  if (!address) {
    log.warning(
      `The alert was not sent: the policy names ${name} (notifications.webhook), and the job has no such variable. Pass it with \`env\`.`,
    );
    return undefined;
  }
  masker.add(address);
  try {
    return open(name, address, clock);
  } catch (error) {
    log.warning(messageOf(error));
    return undefined;
  }
}

/** The workflow that this runs in, for it never decides about itself. */
export function ownWorkflow(env: Environment, repository: string): { workflow?: string; runId?: string } {
  const [, owner, file] = /^([^/@]+\/[^/@]+)\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? [];
  return {
    ...(owner?.toLowerCase() === repository.toLowerCase() && file ? { workflow: file } : {}),
    ...(env.GITHUB_RUN_ID ? { runId: env.GITHUB_RUN_ID } : {}),
  };
}
