import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ArtifactClient, DefaultArtifactClient } from '@actions/artifact';
import { jest } from '@jest/globals';
import type { JobIdentity } from '../../sandbox/artifacts/artifact.ts';
import { type SandboxServer, type ServerOptions, startServer } from '../../sandbox/server/server.ts';

const BUILD: JobIdentity = { runId: 1, attempt: 1, jobId: 'build' };

/** A server of its own in a folder of its own, and the ways to speak to it. */
export class TestServer implements AsyncDisposable {
  readonly folder: string;
  readonly server: SandboxServer;
  /** What the server told people. */
  readonly told: readonly string[];

  private constructor(folder: string, server: SandboxServer, told: readonly string[]) {
    this.folder = folder;
    this.server = server;
    this.told = told;
  }

  static async open(options: Omit<ServerOptions, 'root' | 'log'> = {}): Promise<TestServer> {
    const folder = await mkdtemp(path.join(tmpdir(), 'rerail-sandbox-'));
    const told: string[] = [];
    const server = await startServer({ root: folder, log: (line) => told.push(line), ...options });
    return new TestServer(folder, server, told);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Runs the official client as an action of that job would. One at a time: its settings are the process's environment. */
  async as<T>(job: Partial<JobIdentity>, use: (client: ArtifactClient) => Promise<T>): Promise<T> {
    const before = process.env;
    process.env = { ...before, ...this.server.environmentFor({ ...BUILD, ...job }) };
    const write = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
    try {
      return await use(new DefaultArtifactClient());
    } finally {
      write.mockRestore();
      process.env = before;
    }
  }

  /** Writes a file and uploads it raw, so that the artifact is named after it. */
  async uploadRaw(name: string, content: string | Buffer, job: Partial<JobIdentity> = {}) {
    const file = path.join(this.folder, name);
    await writeFile(file, content);
    return this.as(job, (client) => client.uploadArtifact(name, [file], this.folder, { skipArchive: true }));
  }

  async list(job: Partial<JobIdentity> = {}) {
    return (await this.as(job, (client) => client.listArtifacts())).artifacts;
  }

  /** An empty folder. */
  async newFolder(name: string): Promise<string> {
    const folder = path.join(this.folder, name);
    await mkdir(folder);
    return folder;
  }

  /** One call of the service without the client's retries; the ids of the job are filled in. */
  async call(
    method: string,
    body: object,
    job: Partial<JobIdentity> = {},
  ): Promise<{ status: number; body: TwirpBody }> {
    const token = this.server.artifacts.tokenFor({ ...BUILD, ...job });
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const [, run, jobBackendId] = claims.scp.split(' ').at(-1).split(':');
    const response = await fetch(this.twirpUrl(method), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ workflow_run_backend_id: run, workflow_job_run_backend_id: jobBackendId, ...body }),
    });
    return { status: response.status, body: (await response.json()) as TwirpBody };
  }

  twirpUrl(method: string): string {
    return `${this.server.url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`;
  }

  /** Creates, uploads and finalises with three plain requests: many artifacts are quickly there. */
  async uploadQuickly(name: string, content: string, job: Partial<JobIdentity> = {}, more: object = {}): Promise<void> {
    const created = await this.call('CreateArtifact', { name, mime_type: 'text/plain', ...more }, job);
    await this.putBlob(created.body.signed_upload_url ?? '', content);
    await this.call('FinalizeArtifact', { name, size: `${content.length}` }, job);
  }

  putBlob(url: string, content: string): Promise<Response> {
    return fetch(url, { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: content });
  }
}

export interface TwirpBody {
  readonly ok?: boolean;
  readonly code?: string;
  readonly msg?: string;
  readonly signed_upload_url?: string;
  readonly signed_url?: string;
  readonly artifact_id?: string;
  readonly artifacts?: readonly { readonly name: string; readonly database_id: string }[];
}
