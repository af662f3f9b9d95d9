import path from 'node:path';
import type { ArtifactService, JobIdentity } from '../artifacts/artifact.ts';
import { openArtifactService } from '../artifacts/artifact-service.ts';
import { RuntimeTokens } from '../artifacts/runtime-token.ts';
import { BLOB_PREFIX, openBlobService } from '../blobs/blob-service.ts';
import { BlobStore } from '../blobs/blob-store.ts';
import { UrlSigner } from '../blobs/signed-url.ts';
import type { CacheService } from '../cache/cache.ts';
import { openCacheService } from '../cache/cache-service.ts';
import { FAULTS, type Fault } from '../faults.ts';
import { gitService } from '../github/git-http.ts';
import { GitHub } from '../github/github.ts';
import { graphqlService } from '../github/graphql.ts';
import type { Limits } from '../github/limits.ts';
import { restService } from '../github/rest-service.ts';
import { defaultSwitches, type Switches } from '../switches.ts';
import { FaultInjector } from './fault-injection.ts';
import { HttpServer, type Watch } from './http-server.ts';
import type { RequestRecord } from './request-log.ts';

export interface ServerOptions {
  /** A folder that exists; everything the services keep lies below it. */
  readonly root: string;
  /** Those that differ from the defaults. */
  readonly switches?: Partial<Switches>;
  /** Those that strike requests take effect here; others are somebody else's and are ignored. */
  readonly faults?: readonly Fault[];
  /** One line per thing worth telling a person: a fault that struck, a request that failed in the sandbox itself. */
  readonly log?: (line: string) => void;
  /** Milliseconds since the Unix epoch. */
  readonly now?: () => number;
  /** Limits of the REST API that differ from GitHub's. */
  readonly limits?: Partial<Limits>;
  /** What the cache service keeps, bytes; GitHub's ten gigabytes unless it is given. */
  readonly cacheQuota?: number;
  /** Sees every request before it is done and after. */
  readonly watch?: Watch;
}

export interface SandboxServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly artifacts: ArtifactService;
  readonly caches: CacheService;
  /** Repositories with their runs, issues and so on: what the REST API, GraphQL and git serve. */
  readonly github: GitHub;
  /** Signs URLs to blobs, as services do that hand them out. */
  readonly signer: UrlSigner;
  /** What was asked so far, in the order of arrival. */
  requests(): readonly RequestRecord[];
  /** The variables that the runner gives to an action's process, and to no `run:` step. */
  environmentFor(job: JobIdentity): Record<string, string>;
  /** Ends every connection; resolves when nothing is being written any more. What the services keep stays on disk. */
  close(): Promise<void>;
}

/** Starts the sandbox's HTTP services on 127.0.0.1, on a port of the system's choice. */
export async function startServer(options: ServerOptions): Promise<SandboxServer> {
  const { root, faults = [], log = () => undefined, now = Date.now } = options;
  const switches = { ...defaultSwitches(), ...options.switches };
  const injector = new FaultInjector(FAULTS, faults);
  const server = new HttpServer({ injector, now, log, watch: options.watch });
  const url = await server.listen();
  const blobs = new BlobStore(path.join(root, 'blobs'), now);
  const signer = new UrlSigner(`${url}${BLOB_PREFIX}`);
  const tokens = new RuntimeTokens(now);
  const { service, artifacts } = openArtifactService({ blobs, signer, now }, switches, tokens);
  const { services: cacheServices, caches } = openCacheService({ blobs, signer, now }, tokens, options.cacheQuota);
  const { limits = {} } = options;
  const github = new GitHub({ url, root, switches, now, artifacts, limits });
  server.mount(service, ...cacheServices, openBlobService(blobs, signer, now), ...openGitHubServices(github));
  return {
    url,
    artifacts,
    caches,
    github,
    signer,
    requests: () => structuredClone(server.requests),
    environmentFor: (job) => ({
      ACTIONS_RUNTIME_TOKEN: artifacts.tokenFor(job),
      ACTIONS_RUNTIME_URL: `${url}/`,
      ACTIONS_RESULTS_URL: `${url}/`,
      ...cacheVariables(url, switches),
    }),
    close: () => server.close(),
  };
}

/** Enterprise Server has version 1 of the cache service, if its owner has set up storage for it. */
function cacheVariables(url: string, switches: Switches): Record<string, string> {
  if (switches.server === 'github.com') return { ACTIONS_CACHE_URL: `${url}/`, ACTIONS_CACHE_SERVICE_V2: 'True' };
  return switches['enterprise-server-cache'] === 'none' ? {} : { ACTIONS_CACHE_URL: `${url}/` };
}

const openGitHubServices = (github: GitHub) => [
  restService(github),
  graphqlService(github),
  github.logs.service(github.now),
  gitService(github),
];
