import { createHash } from 'node:crypto';
import type { Exchange, Handler, Reply, Service } from '../server/exchange.ts';
import { headerOf, readText } from '../server/exchange.ts';
import { ApiError, notFound, type RestAnswer, type RestRequest } from './answer.ts';
import { checkAnswer, checkPath, checkRequestBody, operationRoutes, readQuery } from './description.ts';
import type { GitHub } from './github.ts';
import { allows, type Identity } from './identity.ts';
import { REST_OPERATIONS, type RestOperation } from './operations.ts';
import { HANDLERS } from './rest/handlers.ts';
import { Urls } from './urls.ts';

export const REST_PREFIX = '/api/v3';
const DOCUMENTATION = 'https://docs.github.com/rest';

/** GitHub's REST API. */
export function restService(github: GitHub): Service {
  const routes = operationRoutes(REST_PREFIX).map(({ operation, method, path }) => {
    const handle: Handler = (exchange) => answer(github, operation, exchange);
    return { method, path, operation, handle };
  });
  return {
    prefix: `${REST_PREFIX}/`,
    routes,
    fail: (status, message) => errorReply(new ApiError(status, status === 404 ? 'Not Found' : message)),
  };
}

/** In the order in which GitHub refuses: the token, the limits, the repository, the permission, the request's form. */
async function answer(github: GitHub, operation: RestOperation, exchange: Exchange): Promise<Reply> {
  const identity = github.tokens.read(headerOf(exchange.request, 'authorization'));
  const isRead = exchange.request.method === 'GET';
  const key = limitKey(identity);
  try {
    if (!identity) throw new ApiError(401, 'Bad credentials');
    github.limiter.enter(key, isRead);
  } catch (error) {
    if (error instanceof ApiError) return errorReply(error);
    throw error;
  }
  try {
    const request = await readRequest(github, operation, exchange, identity);
    const made = await handlerOf(operation)(request);
    const wrong = made.raw ? undefined : checkAnswer(operation, made.status, made.json);
    if (wrong) throw new Error(`${operation}: the answer is not as GitHub describes it: ${wrong}`);
    const reply = toReply(made);
    const tag = reply.headers?.etag;
    if (isRead && tag !== undefined && headerOf(exchange.request, 'if-none-match') === tag) {
      github.limiter.refund(key);
      return { status: 304, headers: { etag: tag, ...github.limiter.headers(key) } };
    }
    return { ...reply, headers: { ...github.limiter.headers(key), ...scopesOf(identity), ...reply.headers } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const reply = errorReply(error);
    return { ...reply, headers: { ...github.limiter.headers(key), ...reply.headers } };
  } finally {
    github.limiter.leave();
  }
}

/** A job's tokens share the repository's allowance. */
const limitKey = (identity: Identity | undefined): string =>
  identity?.kind === 'user' ? identity.login : (identity?.repository ?? 'anonymous');

/** Only a person's classic token has scopes, and every answer names them. */
const scopesOf = (identity: Identity): Record<string, string> =>
  identity.kind === 'user'
    ? { 'x-oauth-scopes': allows(identity, 'workflows: write') ? 'repo, workflow' : 'repo' }
    : {};

function handlerOf(operation: RestOperation) {
  const handler = HANDLERS[operation];
  if (!handler) throw new Error(`The sandbox does not serve ${operation} yet.`);
  return handler;
}

async function readRequest(
  github: GitHub,
  operation: RestOperation,
  exchange: Exchange,
  identity: Identity,
): Promise<RestRequest> {
  const { groups, url, request } = exchange;
  const fullName = groups.owner === undefined ? identity.repository : `${groups.owner}/${groups.repo}`;
  const repository = github.find(fullName);
  if (!repository || (repository.isPrivate && identity.repository !== repository.fullName)) throw notFound();
  const needs = REST_OPERATIONS[operation];
  const isElsewhere = identity.repository.toLowerCase() !== fullName.toLowerCase();
  const isPublicRead = request.method === 'GET' && !repository.isPrivate && isElsewhere;
  if (!isPublicRead && needs.length > 0 && (isElsewhere || !needs.some((need) => allows(identity, need)))) {
    throw new ApiError(403, 'Resource not accessible by integration');
  }
  if (checkPath(operation, groups)) throw notFound();
  const query = readQuery(operation, url.searchParams);
  if (typeof query === 'string') throw refused(github, operation, query);
  const body = readBody(await readText(exchange.body));
  const wrong = checkRequestBody(operation, body);
  if (wrong) throw refused(github, operation, wrong);
  return {
    github,
    operation,
    parameters: groups,
    query,
    body: (body ?? {}) as Record<string, unknown>,
    accept: headerOf(request, 'accept') ?? '',
    identity,
    repository,
    state: repository.view(exchange.stale === true),
    urls: new Urls(github.url, repository.fullName, url),
  };
}

/** What a client does wrong is kept: it may never look at the answer. */
function refused(github: GitHub, operation: RestOperation, problem: string): ApiError {
  github.problems.push(`${operation}: ${problem}`);
  return new ApiError(422, `Invalid request.\n\n${problem}.`);
}

function readBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 'Problems parsing JSON');
  }
}

function toReply({ status, json, raw, headers }: RestAnswer): Reply {
  if (raw) return { status, headers: { 'content-type': raw.type, ...headers }, body: raw.body };
  if (json === undefined) return { status, ...(headers && { headers }) };
  const body = JSON.stringify(json);
  const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`;
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', etag, ...headers }, body };
}

export function errorReply({ status, message, errors, headers }: ApiError): Reply {
  const body = { message, ...(errors && { errors }), documentation_url: DOCUMENTATION, status: `${status}` };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}
