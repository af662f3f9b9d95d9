import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { Operation } from './operations.ts';

/** What a handler answers. A body shorter than its `content-length` ends the connection, so that the client sees it cut. */
export interface Reply {
  /** 0 breaks the connection off instead of answering. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Buffer | Readable;
}

/** Whom a request concerns, as far as it tells; faults select by it. */
export interface Subject {
  /** Run attempt of the job that asks. */
  readonly attempt?: number;
  /** Name of the artifact that is asked about. */
  readonly artifact?: string;
}

/** One request on its way to its answer. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly url: URL;
  /** What the path of the route captured. */
  readonly groups: Readonly<Record<string, string>>;
  /** The body as it arrives. Faults may put another stream in its place. */
  body: Readable;
  /** A fault asks for an answer that misses the last change. */
  stale?: boolean;
  /** Aborted when the client is gone or the server closes. */
  readonly signal: AbortSignal;
}

export type Handler = (exchange: Exchange) => Promise<Reply>;

export interface Route {
  readonly method: string;
  /** Matched against the decoded path as a whole. */
  readonly path: RegExp;
  /** The query parameter `comp`, by which Azure's operations on one path differ; absent means that it must be absent. */
  readonly comp?: string;
  readonly operation: Operation;
  readonly handle: Handler;
}

/** A set of routes, with its own manner of answering that something went wrong. */
export interface Service {
  /** What paths begin with, or an expression for the paths that are its own. */
  readonly prefix: string | RegExp;
  readonly routes: readonly Route[];
  readonly fail: (status: number, message: string) => Reply;
  /** Reads whom a request concerns without trusting it; must not fail. */
  readonly identify?: (exchange: Exchange) => Promise<Subject>;
}

const TEXT_LIMIT = 4 * 1024 * 1024;

/** The whole body as text. @throws Error beyond 4 MiB. */
export async function readText(body: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > TEXT_LIMIT) throw new Error(`The request's body is over ${TEXT_LIMIT} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** The path in plain text; as it stands where it is not encoded properly. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
