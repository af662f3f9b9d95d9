import type { ArtifactService, JobIdentity } from '../artifacts/service.ts';
import type { Fault } from '../faults.ts';
import type { Switches } from '../switches.ts';

export interface ServerOptions {
  /** A folder that exists; everything the services keep lies below it. */
  readonly root: string;
  /** Those that differ from the defaults. */
  readonly switches?: Partial<Switches>;
  readonly faults?: readonly Fault[];
  /** One line per thing worth telling a person (a fault that fired). */
  readonly log?: (line: string) => void;
}

/** One request that the server answered or broke off. */
export interface RequestRecord {
  readonly method: string;
  /** Path and query; the values of secret query parameters read `***`. */
  readonly path: string;
  /** 0 where the connection ended without an answer. */
  readonly status: number;
  /** Attempt of the job that asked, where the request tells. */
  readonly attempt?: number;
  /** What the request asked for, in the words of the fault table: `create-artifact`, `put-block`, … */
  readonly operation?: string;
  /** Milliseconds since the Unix epoch. */
  readonly time: number;
  /** The fault that was applied to it. */
  readonly fault?: string;
}

export interface SandboxServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly artifacts: ArtifactService;
  /** What was asked so far, in the order of the answers. */
  requests(): readonly RequestRecord[];
  /** The variables that the runner gives to an action's process, and to no `run:` step. */
  environmentFor(job: JobIdentity): Record<string, string>;
  /** Ends every connection; resolves when the port is free. What the services keep stays on disk. */
  close(): Promise<void>;
}

/** Starts the sandbox's HTTP services on 127.0.0.1, on a port of the system's choice. */
export async function startServer(_options: ServerOptions): Promise<SandboxServer> {
  throw new Error('The server of the sandbox is declared, not built.');
}
