import path from 'node:path';
import { messageOf } from '../errors.ts';
import type { StepContext } from './step-context.ts';

/** Nobody waits longer for what others know. Milliseconds. */
const TIMEOUT_MS = 10_000;

/**
 * What the repository's ledger (`refs/rerail/ledger`) holds, by key; fetched once in this process. Undefined if it cannot be read: the token may not, there is
 * no network, the server does not answer in time.
 */
export async function readLedgerRef(phase: StepContext): Promise<ReadonlyMap<string, string> | undefined> {
  const { context, env, inputs, clock, random } = phase;
  if (!inputs.token || context.repository === undefined || !context.onRunner || !isOneHost(env)) return undefined;
  const known = fetched.get(phase.env);
  if (known) return known;
  const asked = (async () => {
    try {
      const { createGitRefStore } = await import('../ledger/git-ref-store.ts');
      const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
      const store = createGitRefStore({
        url: `${server}/${context.repository}.git`,
        token: inputs.token as string,
        folder: path.join((await phase.job()).folder, 'ledger', String(process.pid)),
        clock,
        random,
        signal: AbortSignal.any([phase.cancel, AbortSignal.timeout(TIMEOUT_MS)]),
        fetches: 1,
      });
      return await store.snapshot();
    } catch (error) {
      phase.log.debug(`The repository's ledger cannot be read: ${messageOf(error)}`);
      return undefined;
    }
  })();
  fetched.set(phase.env, asked);
  return asked;
}

/** The token goes to github.com only if github.com's API gave it. */
function isOneHost({ GITHUB_SERVER_URL: server, GITHUB_API_URL: api }: StepContext['env']): boolean {
  const isPublic = (url: string | undefined, host: string) => url === undefined || URL.parse(url)?.hostname === host;
  return !isPublic(server, 'github.com') || isPublic(api, 'api.github.com');
}

/** By the environment that the process started with: there is one in a process. */
const fetched = new WeakMap<object, Promise<ReadonlyMap<string, string> | undefined>>();
