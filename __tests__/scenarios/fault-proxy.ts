import { createServer, type IncomingMessage, type Server, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to one request, counted from 1. */
export interface ProxyFault {
  at: number;
  /** `lost`: it is done, and the client reads 502. `kill` and `before`: something else happens first, then it is done. */
  kind: 'lost' | 'kill' | 'before';
  act?: () => Promise<unknown>;
}

/** Stands between a client and a server, and counts the client's requests; one of them meets a fault. */
export class FaultProxy implements AsyncDisposable {
  /** `METHOD /path` of every request so far. */
  readonly requests: string[] = [];
  fault: ProxyFault | undefined;
  readonly #server: Server;
  readonly #target: string;

  private constructor(target: string, server: Server) {
    this.#target = target;
    this.#server = server;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void this.#answer(request, response).catch(() => response.destroy());
    });
  }

  static async open(target: string): Promise<FaultProxy> {
    const proxy = new FaultProxy(target, createServer());
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests.push(`${request.method} ${request.url?.replace(/[0-9a-f]{12,40}/g, 'SHA')}`);
    const fault = this.fault?.at === this.requests.length ? this.fault : undefined;
    const body = await bytesOf(request);
    if (fault?.kind === 'before') await fault.act?.();
    const answer = await forward(`${this.#target}${request.url}`, request, body);
    if (fault?.kind === 'kill') await fault.act?.();
    if (fault?.kind === 'lost') response.writeHead(502).end('lost');
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function forward(url: string, { method, headers }: IncomingMessage, body: Buffer) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const { connection: _, 'transfer-encoding': __, ...rest } = headers;
    const sent = send(url, { method, headers: { ...rest, 'content-length': body.length } }, resolve);
    sent.on('error', reject).end(body);
  });
  const { 'transfer-encoding': _, connection: __, ...rest } = answer.headers;
  return { status: answer.statusCode ?? 500, headers: rest, body: await bytesOf(answer) };
}
