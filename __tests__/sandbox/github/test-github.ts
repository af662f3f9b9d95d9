import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getOctokit } from '@actions/github';
import type { GitHub, NewRepository } from '../../../sandbox/github/github.ts';
import type { GitHubRepository } from '../../../sandbox/github/github-repository.ts';
import type { TokenRequest } from '../../../sandbox/github/identity.ts';
import { type SandboxServer, type ServerOptions, startServer } from '../../../sandbox/server/server.ts';

type Permissions = NonNullable<TokenRequest['permissions']>;

export const ALL_WRITE: Permissions = {
  actions: 'write',
  administration: 'read',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  'pull-requests': 'write',
};

/** A GitHub with one repository, and clients for it. */
export class TestGitHub implements AsyncDisposable {
  readonly folder: string;
  readonly server: SandboxServer;
  readonly repository: GitHubRepository;

  private constructor(folder: string, server: SandboxServer, repository: GitHubRepository) {
    this.folder = folder;
    this.server = server;
    this.repository = repository;
  }

  static async open(options: Omit<ServerOptions, 'root'> & { repository?: NewRepository } = {}): Promise<TestGitHub> {
    const folder = await mkdtemp(path.join(tmpdir(), 'rerail-github-'));
    const server = await startServer({ root: folder, ...options });
    return new TestGitHub(folder, server, await server.github.createRepository('octo-org/app', options.repository));
  }

  get github(): GitHub {
    return this.server.github;
  }

  token(permissions: Permissions = ALL_WRITE, request: TokenRequest = {}): string {
    return this.github.token(this.repository, { ...request, permissions }).token;
  }

  octokit(token = this.token()) {
    return getOctokit(token, { baseUrl: `${this.server.url}/api/v3`, log: SILENT });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export const REPO = { owner: 'octo-org', repo: 'app' };

/** Status and message of what a client refuses to go on with. */
export async function refusal(promise: Promise<unknown>): Promise<{ status: number; message: string }> {
  try {
    await promise;
  } catch (error) {
    const { status, response } = error as { status: number; response?: { data?: { message?: string } } };
    return { status, message: response?.data?.message ?? String(error) };
  }
  throw new Error('The request was expected to fail, and did not.');
}
