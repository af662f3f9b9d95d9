import { GitHub } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { ApiError, asApiError, noJson, statusOf } from './api/api-error.ts';
import { boundedFetch, countedFetch } from './api/bounded-fetch.ts';
import { honourRetryAfter, MAX_RETRIES } from './api/retry-after.ts';
import type { ApiAccess } from './api-access.ts';
import { readTail, type Tail } from './tail.ts';

/** Values of a query string; undefined ones are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/** What the requests of one client have cost so far. */
export interface ClientUsage {
  /** Requests sent to the API, repetitions and conditional ones included. */
  requests: number;
  /** Answers 304, which the hourly limit does not count. */
  notModified: number;
  /** Bytes of logs read from the store behind the API. */
  logBytes: number;
}

/** The REST API of one server. Every method throws ApiError for a failed request, after the retries that help. */
export interface GitHubClient {
  readonly usage: Readonly<ClientUsage>;
  /** A repeated GET is conditional: an unchanged answer comes from memory. */
  get<T>(path: string, query?: Query): Promise<T>;
  /** As `get`; undefined if the API answers 404. */
  find<T>(path: string, query?: Query): Promise<T | undefined>;
  /** All entries of a list that comes in pages, `maxPages` pages of 100 at most. */
  getAll<T>(path: string, query?: Query, maxPages?: number): Promise<T[]>;
  /**
   * Changes something. A POST is sent once only: if its answer is lost, nobody knows whether it was accepted.
   * @throws ApiError with `isUnclear` in that case
   */
  send<T>(method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: object): Promise<T>;
  /** Runs a GraphQL operation once. @throws ApiError also if the answer holds errors */
  graphql<T>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<T>;
  /** OAuth scopes of the token; undefined if it is of a kind that has none (an app's, a job's, a fine-grained one). */
  scopes(): Promise<readonly string[] | undefined>;
  /** The body behind the address that the API answers with. The store behind that address never sees the token. */
  open(path: string): Promise<ReadableStream<Uint8Array>>;
  /** The last `maxBytes` of such a body, by range. */
  tail(path: string, maxBytes: number): Promise<Tail>;
}

export interface ClientOptions {
  /** Milliseconds that a second of waiting takes; tests make it shorter. */
  secondMs?: number;
  /** Waits that the API asks for are honoured up to this many seconds; beyond that the request fails. */
  maxWaitSeconds?: number;
}

const PAGE_SIZE = 100;
const MAX_PAGES = 30;
const MAX_WAIT_SECONDS = 120;
const API_VERSION = '2022-11-28';
const USER_AGENT = 'rerail';
/** Nothing changes by asking again. 429 and 503 with `Retry-After` are handled here, secondary limits by the throttling plugin. */
const FINAL = [400, 401, 403, 404, 405, 409, 410, 415, 422, 429, 451];

/** Opens a client with the official plugins for retries and throttling, behind the proxy that the environment names. */
export function openClient(access: ApiAccess, options: ClientOptions = {}): GitHubClient {
  const usage: ClientUsage = { requests: 0, notModified: 0, logBytes: 0 };
  const { secondMs = 1_000, maxWaitSeconds = MAX_WAIT_SECONDS } = options;
  const Octokit = GitHub.plugin(honourRetryAfter(maxWaitSeconds), retry, throttling);
  const onLimit = (wait: number, _request: unknown, _octokit: unknown, count: number) =>
    wait <= maxWaitSeconds && count < MAX_RETRIES;
  const common = {
    userAgent: USER_AGENT,
    log: SILENT,
    retry: { doNotRetry: FINAL, retries: MAX_RETRIES, retryAfterBaseValue: secondMs },
  };
  const octokit = new Octokit({
    ...common,
    baseUrl: access.apiUrl,
    ...(access.token ? { auth: `token ${access.token}` } : {}),
    request: {
      fetch: countedFetch(() => {
        usage.requests += 1;
      }),
    },
    throttle: { onRateLimit: onLimit, onSecondaryRateLimit: onLimit, retryAfterBaseValue: secondMs },
  });
  octokit.hook.after('request', parseUntyped as never);
  // The store behind the API has an address that is valid for a minute, and must never see the token.
  const store = new Octokit({ ...common, request: { fetch: boundedFetch }, throttle: { enabled: false } as never });
  return new OctokitClient(octokit, store, usage, access);
}

type Octokit = InstanceType<typeof GitHub>;

class OctokitClient implements GitHubClient {
  readonly usage: ClientUsage;
  readonly #octokit: Octokit;
  readonly #store: Octokit;
  readonly #access: ApiAccess;
  /** Answers by path and query, with the tag that a conditional request sends. */
  readonly #known = new Map<string, { etag: string; data: unknown }>();

  constructor(octokit: Octokit, store: Octokit, usage: ClientUsage, access: ApiAccess) {
    this.#octokit = octokit;
    this.#store = store;
    this.usage = usage;
    this.#access = access;
  }

  async get<T>(path: string, query: Query = {}): Promise<T> {
    const key = `${path} ${JSON.stringify(query)}`;
    const known = this.#known.get(key);
    try {
      const headers = { ...HEADERS, ...(known ? { 'if-none-match': known.etag } : {}) };
      const { data, headers: answered } = await this.#octokit.request(`GET ${path}`, { ...query, headers });
      if (answered.etag) this.#known.set(key, { etag: answered.etag, data });
      return data as T;
    } catch (error) {
      if (known && statusOf(error) === 304) {
        this.usage.notModified += 1;
        return known.data as T;
      }
      throw this.#refused(path, error);
    }
  }

  async find<T>(path: string, query?: Query): Promise<T | undefined> {
    try {
      return await this.get<T>(path, query);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return undefined;
      throw error;
    }
  }

  async getAll<T>(path: string, query: Query = {}, maxPages = MAX_PAGES): Promise<T[]> {
    const all: T[] = [];
    try {
      const pages = this.#octokit.paginate.iterator(`GET ${path}`, { per_page: PAGE_SIZE, ...query, headers: HEADERS });
      let page = 0;
      for await (const { data } of pages) {
        all.push(...(data as T[]));
        page += 1;
        if (page === maxPages) break;
      }
    } catch (error) {
      throw this.#refused(path, error);
    }
    return all;
  }

  async send<T>(method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body: object = {}): Promise<T> {
    try {
      // An issue's or a comment's own text may have keys like ours: it goes as `data`.
      const request = method === 'POST' ? { request: { retries: 0 } } : {};
      const { data } = await this.#octokit.request(`${method} ${path}`, { data: body, headers: HEADERS, ...request });
      return data as T;
    } catch (error) {
      throw this.#refused(path, error);
    }
  }

  async graphql<T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const { apiUrl, graphqlUrl = `${apiUrl.replace(/\/api\/v3\/?$/, '/api')}/graphql` } = this.#access;
    const { data, errors } = await this.send<{ data?: T; errors?: { message: string }[] }>('POST', graphqlUrl, {
      query,
      variables,
    });
    const failed = errors?.map(({ message }) => message).join('; ');
    if (failed || !data)
      throw new ApiError(
        `Asking the API failed: ${failed ?? 'the answer is empty'}. Check the token's permissions.`,
        200,
        failed ?? '',
      );
    return data;
  }

  async scopes(): Promise<readonly string[] | undefined> {
    try {
      const { headers } = await this.#octokit.request('GET /rate_limit', { headers: HEADERS });
      const text = headers['x-oauth-scopes'];
      return typeof text === 'string' ? text.split(/,\s*/).filter(Boolean) : undefined;
    } catch (error) {
      throw this.#refused('/rate_limit', error);
    }
  }

  async open(path: string): Promise<ReadableStream<Uint8Array>> {
    const { body, location } = await this.#locate(path);
    if (location === undefined) return body as ReadableStream<Uint8Array>;
    const answer = await this.#fromStore(path, location);
    return answer.data as ReadableStream<Uint8Array>;
  }

  async tail(path: string, maxBytes: number): Promise<Tail> {
    const { body, location } = await this.#locate(path);
    const tail = await readTail(
      async (range) => {
        if (location === undefined) return { status: 200, headers: {}, body: body as ReadableStream<Uint8Array> };
        const { status, headers, data } = await this.#fromStore(path, location, range);
        return { status, headers, body: data as ReadableStream<Uint8Array> };
      },
      maxBytes,
      (error) => this.#refused(path, error),
    );
    this.usage.logBytes += tail.received;
    return tail;
  }

  /** Asks the API, which answers with an address or, on some servers, with the body itself. */
  async #locate(path: string): Promise<{ location?: string; body?: unknown }> {
    try {
      const { status, headers, data } = await this.#octokit.request(`GET ${path}`, {
        headers: HEADERS,
        request: { redirect: 'manual', parseSuccessResponseBody: false },
      });
      if (status >= 300 && headers.location)
        return { location: new URL(headers.location, `${this.#access.apiUrl}/`).href };
      return { body: data };
    } catch (error) {
      throw this.#refused(path, error);
    }
  }

  async #fromStore(path: string, location: string, range?: string) {
    try {
      return await this.#store.request('GET {+location}', {
        location,
        headers: range === undefined ? {} : { range },
        request: { parseSuccessResponseBody: false },
      });
    } catch (error) {
      // Which ranges a store knows is its business; the caller asks in another way.
      if (range !== undefined && [400, 416, 501].includes(statusOf(error) ?? 0)) {
        return { status: statusOf(error) as number, headers: {} as Record<string, string>, data: undefined };
      }
      throw this.#refused(path, error);
    }
  }

  #refused(path: string, error: unknown): ApiError {
    return asApiError(path, error, this.#access);
  }
}

const HEADERS = { accept: 'application/vnd.github+json', 'x-github-api-version': API_VERSION };

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Not every server names the type of what it sends. */
function parseUntyped(response: { url: string; data: unknown }, options: { method?: string; request?: object }): void {
  const isStream = (options.request as { parseSuccessResponseBody?: boolean })?.parseSuccessResponseBody === false;
  if (options.method !== 'GET' || isStream || typeof response.data !== 'string') return;
  try {
    response.data = JSON.parse(response.data) as unknown;
  } catch {
    throw noJson(response.url, response.data as string);
  }
}
