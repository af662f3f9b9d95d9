import { codeOf, messageOf, UsageError, UserError } from '../errors.ts';

export interface ApiAccess {
  /** `https://api.github.com`, or a server's own (`GITHUB_API_URL`). */
  apiUrl: string;
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

/** @throws UsageError where the text is no address of a run */
export function parseRunAddress(url: string): RunAddress {
  const found = ADDRESS.exec(url);
  if (!found) {
    throw new UsageError(
      `Reading the run failed: "${url}" is no address of a run. Use https://github.com/OWNER/REPOSITORY/actions/runs/NUMBER, with /job/NUMBER for one job.`,
    );
  }
  const [, repository, run, attempt, job] = found as unknown as [string, string, string, string?, string?];
  return { repository, run, ...(attempt ? { attempt } : {}), ...(job ? { job } : {}) };
}

/** The most that the API gives at once, and enough pages for the 256 legs of a matrix several times over. */
const PAGE_SIZE = 100;
const MAX_PAGES = 20;

/** The REST API, read only. @throws UserError for every answer that is none */
export interface Api {
  get(path: string): Promise<unknown>;
  /** All entries of a list that comes in pages. */
  getAll<T>(path: string, entriesOf: (page: unknown) => readonly T[] | undefined): Promise<T[]>;
  /** What the API answers with an address for, which is valid for a minute and needs no token: the store behind it never sees one. */
  open(path: string): Promise<ReadableStream<Uint8Array>>;
}

export function openApi({ apiUrl, token }: ApiAccess): Api {
  const headers = {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    'user-agent': 'rerail',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const refuse = (path: string, status: number) => refused(path, status, token !== undefined);

  async function get(path: string): Promise<unknown> {
    const response = await ask(`${apiUrl}${path}`, { headers });
    if (!response.ok) throw refuse(path, response.status);
    return response.json().catch((error) => {
      throw new UserError(
        `Reading the run failed: the answer to ${path} is no JSON (${messageOf(error)}). Check GITHUB_API_URL, and whether a proxy answers in its place.`,
      );
    });
  }

  return {
    get,
    async getAll(path, entriesOf) {
      const all = [];
      for (let page = 1; page <= MAX_PAGES; page++) {
        const entries = entriesOf(await get(`${path}?per_page=${PAGE_SIZE}&page=${page}`)) ?? [];
        all.push(...entries);
        if (entries.length < PAGE_SIZE) break;
      }
      return all;
    },
    async open(path) {
      const answer = await ask(`${apiUrl}${path}`, { headers, redirect: 'manual' });
      const location = answer.headers.get('location');
      if (answer.status >= 400) throw refuse(path, answer.status);
      const response = location ? await ask(new URL(location, apiUrl).href) : answer;
      if (!response.ok || !response.body) throw refuse(path, response.status);
      return response.body;
    },
  };
}

/** @throws UserError where no answer comes: `fetch` itself says only that it failed, and hides why in its cause */
async function ask(url: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    const { cause = error } = error as { cause?: unknown };
    const host = URL.canParse(url) ? new URL(url).host : url;
    throw new UserError(
      `Reading the run failed: ${host} does not answer (${codeOf(cause) ?? messageOf(cause)}). Check the connection, and GITHUB_API_URL where it is set.`,
      { cause: error },
    );
  }
}

function refused(path: string, status: number, hasToken: boolean): UserError {
  const hint =
    status === 410
      ? 'Logs and artifacts are kept for 90 days or less; there is nothing left to read'
      : hasToken
        ? 'Check the address, and that the token has `actions: read`'
        : 'Set GITHUB_TOKEN to a token with `actions: read`';
  return new UserError(`Reading the run failed: the API answers ${status} to ${path}. ${hint}.`);
}

const DEFAULT_API = 'https://api.github.com';

/** How the API is reached from an environment: `GITHUB_API_URL`, `GITHUB_TOKEN` or `GH_TOKEN`. */
export function apiAccess(env: Readonly<Record<string, string | undefined>>): ApiAccess {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  return { apiUrl: env.GITHUB_API_URL || DEFAULT_API, ...(token ? { token } : {}) };
}
