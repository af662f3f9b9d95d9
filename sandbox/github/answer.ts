import type { Readable } from 'node:stream';
import type { QueryValue } from './description.ts';
import type { GitHub } from './github.ts';
import type { GitHubRepository } from './github-repository.ts';
import type { Identity } from './identity.ts';
import type { RestOperation } from './operations.ts';
import type { RepositoryState } from './state.ts';
import type { Urls } from './urls.ts';

/** A request that GitHub's description allows and whose token has the permission. */
export interface RestRequest {
  readonly github: GitHub;
  readonly operation: RestOperation;
  /** Of the path. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, QueryValue>>;
  /** As the operation's schema has it; an empty object if there was none. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Media types that the client wants. */
  readonly accept: string;
  readonly identity: Identity;
  readonly repository: GitHubRepository;
  /** What reads see: the repository's state, or an older one if the read is stale. */
  readonly state: RepositoryState;
  readonly urls: Urls;
}

export interface RestAnswer {
  readonly status: number;
  /** Checked against the description. */
  readonly json?: unknown;
  /** In place of JSON: another media type. */
  readonly raw?: { readonly type: string; readonly body: string | Buffer | Readable };
  readonly headers?: Readonly<Record<string, string>>;
}

export type RestHandler = (request: RestRequest) => RestAnswer | Promise<RestAnswer>;
export type RestHandlers = Readonly<Partial<Record<RestOperation, RestHandler>>>;

/** An answer other than the wished one, in GitHub's words. */
export class ApiError extends Error {
  readonly status: number;
  readonly errors: readonly unknown[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: { errors?: readonly unknown[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}

export const notFound = (): ApiError => new ApiError(404, 'Not Found');
export const invalid = (message: string, ...errors: unknown[]): ApiError =>
  new ApiError(422, message, errors.length > 0 ? { errors } : {});

/** The one of the list that the predicate picks. @throws ApiError 404 */
export function pick<T>(list: readonly T[], predicate: (item: T) => boolean): T {
  const found = list.find(predicate);
  if (found === undefined) throw notFound();
  return found;
}

export const ok = (json: unknown): RestAnswer => ({ status: 200, json });
export const created = (json: unknown, location?: string): RestAnswer => ({
  status: 201,
  json,
  ...(location !== undefined && { headers: { location } }),
});
export const NO_CONTENT: RestAnswer = { status: 204 };

export interface Page<T> {
  readonly items: T[];
  readonly total: number;
  readonly headers: Record<string, string>;
}

/** One page of a list, with the Link header that leads to the others. */
export function paged<T>(list: readonly T[], { query, urls }: RestRequest): Page<T> {
  const size = Math.min(Math.max(Number(query.per_page ?? 30), 1), 100);
  const page = Math.max(Number(query.page ?? 1), 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const link = (number: number, rel: string) => `<${urls.withQuery({ page: String(number) })}>; rel="${rel}"`;
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return {
    items: list.slice((page - 1) * size, page * size),
    total: list.length,
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

export async function listed<T>(
  list: readonly T[],
  request: RestRequest,
  describe: (item: T) => unknown,
): Promise<RestAnswer> {
  const { items, headers } = paged(list, request);
  return { status: 200, json: await Promise.all(items.map(describe)), headers };
}

/** A list inside an object that also says how many there are. */
export async function counted<T>(
  name: string,
  list: readonly T[],
  request: RestRequest,
  describe: (item: T) => unknown,
): Promise<RestAnswer> {
  const { items, total, headers } = paged(list, request);
  return { status: 200, json: { total_count: total, [name]: await Promise.all(items.map(describe)) }, headers };
}
