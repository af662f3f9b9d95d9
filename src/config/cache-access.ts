import { isEnterpriseServer } from './server.ts';

/**
 * Whether a job can keep checkpoints in the cache service, by the variables that the runner gives to actions (as @actions/cache reads them).
 * @returns `open`, or the reason why not, as a clause
 */
export function cacheAccess(env: Readonly<Record<string, string | undefined>>): string {
  const isVersion2 = Boolean(env.ACTIONS_CACHE_SERVICE_V2) && !isEnterpriseServer(env.GITHUB_SERVER_URL);
  const address = isVersion2 ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL;
  if (!address) return 'there is none for this job';
  const mode = (env.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
  return ['none', 'read', 'write-only'].includes(mode) ? `its mode for this job is "${mode}"` : 'open';
}
