import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cacheScopes } from '../../sandbox/cache/cache.ts';
import { parseFault } from '../../sandbox/faults.ts';
import { type SandboxServer, startServer } from '../../sandbox/server/server.ts';
import { createCacheStore } from '../../src/checkpoint/stores/cache.ts';
import { openCaches } from '../../src/github/caches.ts';
import type { Caches } from '../../src/ports/caches.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { describeStore } from '../checkpoint/store-conformance.ts';
import { Folder } from '../checkpoint/workspace.ts';

// rerail calls inner modules of @actions/cache: these tests fail if a new version of it has others.

const environment = process.env;
let servers: { server: SandboxServer; folder: Folder }[] = [];
const slept: number[] = [];
const clock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (ms) => {
    slept.push(ms);
  },
};

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  slept.length = 0;
});

afterEach(async () => {
  jest.restoreAllMocks();
  process.env = environment;
  for (const { server, folder } of servers) {
    await server.close();
    folder[Symbol.dispose]();
  }
  servers = [];
});

type Version = 'v1' | 'v2';

/** The service as a job sees it: the toolkit reads the process's environment on every call. */
async function serve(version: Version, faults: string[] = [], event = 'push'): Promise<Caches> {
  const folder = new Folder('rerail-caches-');
  const server = await startServer({
    root: folder.path,
    faults: faults.map(parseFault),
    ...(version === 'v1' && { switches: { server: 'enterprise-server' } }),
  });
  servers.push({ server, folder });
  const scopes = cacheScopes({ event, ref: 'refs/heads/main', baseRef: '', defaultBranch: 'main' }, 'read');
  const { ACTIONS_CACHE_SERVICE_V2: _, ...outside } = environment;
  process.env = {
    ...outside,
    ...(version === 'v1' && { GITHUB_SERVER_URL: 'https://github.example.org' }),
    ...server.environmentFor({ runId: 1, attempt: 1, jobId: 'build', cacheScopes: scopes }),
  };
  return openCaches({ say: () => undefined, clock });
}

function lazyCaches(version: Version): Caches {
  let opened: Promise<Caches> | undefined;
  const caches = () => {
    opened ??= serve(version);
    return opened;
  };
  return {
    upload: async (...args) => (await caches()).upload(...args),
    newest: async (...args) => (await caches()).newest(...args),
    download: async (...args) => (await caches()).download(...args),
  };
}

for (const version of ['v2', 'v1'] as const) {
  describeStore(`cache ${version}, through the toolkit`, (folder) =>
    createCacheStore(lazyCaches(version), {
      jobKey: 'ci/build',
      attempt: 1,
      claim: 'claim',
      runId: '1',
      folder: folder.at('transfer'),
      clock,
    }),
  );
}

describe.each(['v2', 'v1'] as const)('the cache service %s through the toolkit', (version) => {
  const withFile = (content: string | Buffer = 'bytes') => {
    const folder = new Folder();
    writeFileSync(folder.at('file'), content);
    return folder;
  };

  test('a file of several parts comes back byte for byte', async () => {
    const content = Buffer.alloc(20 * 1024 * 1024, 'abcdefg');
    using folder = withFile(content);
    const caches = await serve(version);
    await caches.upload('k_1', folder.at('file'));
    const entry = await caches.newest('k_');
    expect(entry?.key).toBe('k_1');
    await caches.download(entry as never, folder.at('out'), content.length);
    expect(readFileSync(folder.at('out')).equals(content)).toBe(true);
  });

  test('a taken key is refused by name', async () => {
    using folder = withFile();
    const caches = await serve(version);
    await caches.upload('k', folder.at('file'));
    await expect(caches.upload('k', folder.at('file'))).rejects.toMatchObject({ reason: 'cache-exists' });
  });

  test('what is larger than allowed is not kept', async () => {
    using folder = withFile('0123456789');
    const caches = await serve(version);
    await caches.upload('k', folder.at('file'));
    const entry = await caches.newest('k');
    await expect(caches.download(entry as never, folder.at('out'), 9)).rejects.toMatchObject({
      reason: 'cache-too-large',
    });
    expect(() => readFileSync(folder.at('out'))).toThrow();
  });

  test('a run that may only read is told so', async () => {
    using folder = withFile();
    const caches = await serve(version, [], 'issue_comment');
    await expect(caches.upload('k', folder.at('file'))).rejects.toMatchObject({ reason: 'cache-denied' });
    expect(await caches.newest('k')).toBeUndefined();
  });

  test('a truncated download is an error, and leaves no file', async () => {
    using folder = withFile('x'.repeat(1000));
    const caches = await serve(version, ['truncated-body:on=get-blob,keep=100,length=claimed']);
    await caches.upload('k', folder.at('file'));
    const entry = await caches.newest('k');
    await expect(caches.download(entry as never, folder.at('out'), 5000)).rejects.toBeDefined();
    expect(() => readFileSync(folder.at('out'))).toThrow();
  });
});

test('a limit of uploads is waited for as long as the service asks', async () => {
  using folder = new Folder();
  writeFileSync(folder.at('file'), 'x');
  const caches = await serve('v2', ['rate-limit:on=create-cache-entry,retry-after=7,count=2']);
  await caches.upload('k', folder.at('file'));
  expect(slept).toEqual([7000, 7000]);
  const never = await serve('v2', ['rate-limit:on=create-cache-entry,retry-after=600,count=9']);
  await expect(never.upload('k', folder.at('file'))).rejects.toMatchObject({ reason: 'cache-service' });
});
