import { UsageError } from '../errors.ts';

export interface ApiAccess {
  /** `https://api.github.com`, or a server's own (`GITHUB_API_URL`). */
  apiUrl: string;
  /** Absent: `graphql` beside the API (`GITHUB_GRAPHQL_URL`). */
  graphqlUrl?: string;
  /** Absent: only what everybody may see. */
  token?: string;
}

/** What the address of a run's page names. */
export interface RunAddress {
  /** `owner/name`. */
  repository: string;
  run: string;
  attempt?: string;
  job?: string;
}

const ADDRESS =
  /^https?:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?(?:\/jobs?\/(\d+))?(?:[/?#].*)?$/;

/** @throws UsageError if the text is not the address of a run */
export function parseRunAddress(url: string): RunAddress {
  const found = ADDRESS.exec(url);
  if (!found) {
    throw new UsageError(
      `Reading the run failed: "${url}" is not the address of a run. Use https://github.com/OWNER/REPOSITORY/actions/runs/NUMBER, with /job/NUMBER for one job.`,
    );
  }
  const [, repository, run, attempt, job] = found as unknown as [string, string, string, string?, string?];
  return { repository, run, ...(attempt ? { attempt } : {}), ...(job ? { job } : {}) };
}

const DEFAULT_API = 'https://api.github.com';

/** How the API is reached from an environment: `GITHUB_API_URL`, `GITHUB_TOKEN` or `GH_TOKEN`. */
export function apiAccess(env: Readonly<Record<string, string | undefined>>): ApiAccess {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  const graphqlUrl = env.GITHUB_GRAPHQL_URL;
  return {
    apiUrl: env.GITHUB_API_URL || DEFAULT_API,
    ...(graphqlUrl ? { graphqlUrl } : {}),
    ...(token ? { token } : {}),
  };
}
