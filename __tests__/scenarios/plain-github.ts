import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server answers: a document, or the parts of an answer that is none. */
export interface PlainAnswer {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
  /** Ends the connection without an answer, after the route has taken the request. */
  reset?: boolean;
  /** Waits before it answers, milliseconds. */
  afterMs?: number;
}

export interface PlainRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

type Route = PlainAnswer | ((request: PlainRequest) => PlainAnswer);

/** A document. */
export const json = (body: unknown): PlainAnswer => ({ body });
/** A log, as the service keeps it. */
export const log = (text: string | Buffer): PlainAnswer => ({ body: Buffer.from(text) });

const PAGE = 2;

/**
 * A server that knows a few documents of REST and nothing else: no GraphQL, no git, no tags, no checks, and pages of two entries whatever was
 * asked for. Routes are `METHOD /path`; a list goes through `pages`. What has no route is 404.
 */
export class PlainGitHub implements AsyncDisposable {
  readonly requests: PlainRequest[] = [];
  readonly #routes = new Map<string, Route[]>();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<PlainGitHub> {
    let plain: PlainGitHub | undefined;
    const server = createServer((request, response) => void plain?.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    plain = new PlainGitHub(server);
    return plain;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Several answers come one after the other; the last one stays. */
  on(route: string, ...answers: readonly Route[]): this {
    this.#routes.set(route, [...answers]);
    return this;
  }

  /** A list that comes in pages of two. */
  pages(path: string, name: string | undefined, entries: readonly unknown[]): this {
    return this.on(`GET ${path}`, ({ query }) => {
      const page = Number(query.get('page') ?? 1);
      const some = entries.slice((page - 1) * PAGE, page * PAGE);
      const next = page * PAGE < entries.length;
      return {
        body: name === undefined ? some : { total_count: entries.length, [name]: some },
        headers: next ? { link: `<${this.url}${path}?page=${page + 1}>; rel="next"` } : {},
      };
    });
  }

  /** Requests to a route. */
  count(route: string): number {
    return this.requests.filter(({ method, path }) => `${method} ${path}` === route).length;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const text = Buffer.concat(chunks).toString('utf8');
    const asked: PlainRequest = {
      method: request.method ?? 'GET',
      path: pathname,
      query: searchParams,
      body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
    this.requests.push(asked);
    const routes = this.#routes.get(`${asked.method} ${pathname}`) ?? [];
    const route = routes.length > 1 ? routes.shift() : routes[0];
    const answer = (typeof route === 'function' ? route(asked) : route) ?? {
      status: 404,
      body: { message: 'Not Found' },
    };
    if (answer.reset) return void request.socket.destroy();
    if (answer.afterMs) await new Promise((resolve) => setTimeout(resolve, answer.afterMs));
    const { body = {}, status = 200, headers = {} } = answer;
    const isLog = Buffer.isBuffer(body);
    response.writeHead(status, { 'content-type': isLog ? 'text/plain' : 'application/json', ...headers });
    response.end(isLog ? body : JSON.stringify(body));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
