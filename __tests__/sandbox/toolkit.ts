import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ArtifactClient, DefaultArtifactClient } from '@actions/artifact';
import { jest } from '@jest/globals';
import type { JobIdentity } from '../../sandbox/artifacts/artifact.ts';
import { type SandboxServer, type ServerOptions, startServer } from '../../sandbox/server/server.ts';

export interface Bench extends AsyncDisposable {
  readonly folder: string;
  readonly server: SandboxServer;
  /** Runs the official client as an action of that job would. One at a time: its settings are the process's environment. */
  as<T>(job: Partial<JobIdentity>, use: (client: ArtifactClient) => Promise<T>): Promise<T>;
  /** What the client printed so far. */
  readonly output: string[];
}

/** A server of its own in a folder of its own. */
export async function openBench(options: Omit<ServerOptions, 'root'> = {}): Promise<Bench> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rerail-sandbox-'));
  const server = await startServer({ root: folder, ...options });
  const output: string[] = [];
  return {
    folder,
    server,
    output,
    as: async (job, use) => {
      const before = process.env;
      process.env = { ...before, ...server.environmentFor({ runId: 1, attempt: 1, jobId: 'build', ...job }) };
      const write = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
        output.push(String(chunk));
        return true;
      });
      try {
        return await use(new DefaultArtifactClient());
      } finally {
        write.mockRestore();
        process.env = before;
      }
    },
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
