import type { Operation } from './operations.ts';

/** One request that the server answered or broke off. */
export interface RequestRecord {
  readonly method: string;
  /** Path and query; the values of secret query parameters read `***`. */
  readonly path: string;
  /** 0 where the connection ended without an answer. */
  readonly status: number;
  /** Attempt of the job that asked, where the request tells. */
  readonly attempt?: number;
  /** The artifact that was asked about, where the request tells. */
  readonly artifact?: string;
  /** What was asked for, where there is such a thing. */
  readonly operation?: Operation;
  /** When it arrived, in milliseconds since the Unix epoch. */
  readonly time: number;
  /** The fault that was applied to it. */
  readonly fault?: string;
}

/** A signature in a URL is all one needs to read or write the blob. */
const SECRET_PARAMETERS = /^(sig|token|access_token)$/i;

export function redactUrl(url: URL): string {
  const copy = new URL(url);
  for (const name of new Set(copy.searchParams.keys())) {
    if (SECRET_PARAMETERS.test(name)) copy.searchParams.set(name, '***');
  }
  return `${copy.pathname}${copy.search}`;
}
