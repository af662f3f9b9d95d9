import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Exchange, Handler, Reply, Service } from './exchange.ts';
import type { FaultInjector } from './fault-injection.ts';
import type { Operation } from './operations.ts';
import { type RequestRecord, redactUrl } from './request-log.ts';
import { findRoute } from './router.ts';

/** Longer than any client keeps an idle connection: closing first would reset a request that is just being sent. */
const KEEP_ALIVE_MS = 120_000;

/** A request that somebody watches on its way. */
export interface WatchedRequest {
  readonly operation: Operation;
  readonly request: IncomingMessage;
  /** `before` anything has come of it; `after` it has been done, before the client hears of it. */
  readonly phase: 'before' | 'after';
}

/** Called for every request, twice. `drop` breaks the connection off, without doing what was asked for if that is still possible. */
export type Watch = (watched: WatchedRequest) => Promise<'drop' | undefined>;

export interface HttpPorts {
  readonly injector: FaultInjector;
  readonly now: () => number;
  readonly log: (line: string) => void;
  readonly watch?: Watch | undefined;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Listens, finds the route, lets faults strike, sends the answer, keeps the log. What is served is the services' own. */
export class HttpServer {
  /** In the order of arrival; 0 is the status of those without an answer so far. */
  readonly requests: Writable<RequestRecord>[] = [];
  readonly #ports: HttpPorts;
  readonly #services: Service[] = [];
  readonly #server: Server;
  readonly #closing = new AbortController();
  readonly #underWay = new Set<Promise<void>>();

  constructor(ports: HttpPorts) {
    this.#ports = ports;
    this.#server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 }, (request, response) => {
      const serving = this.#serve(request, response).finally(() => this.#underWay.delete(serving));
      this.#underWay.add(serving);
    });
  }

  /** Listens on 127.0.0.1, on a port of the system's choice; answers the address. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Services sign URLs that begin with the address, so they come after it. */
  mount(...services: Service[]): void {
    this.#services.push(...services);
  }

  /** Ends every connection; resolves when the port is free and nothing is being written any more. */
  async close(): Promise<void> {
    this.#closing.abort();
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await Promise.all([closed, ...this.#underWay]);
  }

  /** Never fails. */
  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { now, log } = this.#ports;
    const url = URL.parse(`http://127.0.0.1${request.url}`) ?? new URL('http://127.0.0.1/');
    const record: Writable<RequestRecord> = {
      method: request.method ?? '',
      path: redactUrl(url),
      status: 0,
      time: now(),
    };
    this.requests.push(record);
    try {
      const reply = await this.#answer(request, response, url, record);
      record.status = reply.status;
      await send(reply, request, response);
    } catch (error) {
      if (!isDeparture(error)) log(`${record.method} ${url.pathname} broke off in the sandbox: ${textOf(error)}`);
      if (!response.headersSent) record.status = 0;
      response.destroy();
    }
  }

  #watched(operation: Operation, handle: Handler): Handler {
    const { watch } = this.#ports;
    if (!watch) return handle;
    return async (exchange) => {
      const { request } = exchange;
      if ((await watch({ operation, request, phase: 'before' })) === 'drop') return { status: 0 };
      const reply = await handle(exchange);
      return (await watch({ operation, request, phase: 'after' })) === 'drop' ? { status: 0 } : reply;
    };
  }

  async #answer(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    record: Writable<RequestRecord>,
  ): Promise<Reply> {
    const destination = findRoute(this.#services, record.method, url);
    if ('refusal' in destination) return destination.refusal;
    const { service, route, groups } = destination;
    const { operation, handle } = route;
    const proceed = this.#watched(operation, handle);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const signal = AbortSignal.any([gone.signal, this.#closing.signal]);
    const exchange: Exchange = { request, url, groups, body: request, signal };
    try {
      const subject = (await service.identify?.(exchange)) ?? {};
      Object.assign(record, { operation, ...subject });
      const struck = this.#ports.injector.strike(operation, url, subject);
      if (!struck) return await proceed(exchange);
      record.fault = struck.name;
      this.#ports.log(`fault ${struck.name} strikes ${operation} ${subject.artifact ?? ''}`.trimEnd());
      return await struck.act({ exchange, service, operation, proceed });
    } catch (error) {
      if (signal.aborted || isDeparture(error)) throw error;
      this.#ports.log(`${record.method} ${url.pathname} failed in the sandbox: ${textOf(error)}`);
      return service.fail(500, textOf(error));
    }
  }
}

/** @throws where the body fails or the client goes away midway. */
async function send(reply: Reply, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, headers, body } = reply;
  if (status === 0) {
    request.socket.resetAndDestroy();
    return;
  }
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value);
  if (!(body instanceof Readable)) {
    response.end(body);
    return;
  }
  if (request.method === 'HEAD') {
    body.destroy();
    response.end();
    return;
  }
  let sent = 0;
  const { socket } = request;
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      sent += chunk.length;
      yield chunk;
    }
  };
  await pipeline(body, counted, response);
  const promised = headers?.['content-length'];
  if (promised !== undefined && sent < Number(promised)) socket.end();
}

/** The client went away, or the server closes: nothing that has to be told. */
function isDeparture(error: unknown): boolean {
  const { name, code } = error as { name?: unknown; code?: unknown };
  return name === 'AbortError' || ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes(String(code));
}

function textOf(error: unknown): string {
  const { message } = error as { message?: unknown };
  return typeof message === 'string' ? message : String(error);
}
