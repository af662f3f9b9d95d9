import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import { type SandboxServer, type ServerOptions, startServer } from '../../sandbox/server/server.ts';
import { createArtifactStore } from '../../src/checkpoint/stores/artifact.ts';
import { openArtifacts } from '../../src/github/artifacts.ts';
import type { Artifacts } from '../../src/ports/artifacts.ts';
import { describeStore, sample } from './store-conformance.ts';
import { Folder } from './workspace.ts';

const environment = process.env;
let servers: { server: SandboxServer; folder: Folder }[] = [];

beforeEach(() => {
  // The toolkit tells what it does on stdout.
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
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

async function serve(faults: string[] = [], more: Omit<ServerOptions, 'root' | 'faults'> = {}): Promise<SandboxServer> {
  const folder = new Folder('rerail-service-');
  const server = await startServer({ root: folder.path, faults: faults.map(parseFault), ...more });
  servers.push({ server, folder });
  return server;
}

/** The service as a job of one attempt sees it: the toolkit reads the process's environment on every call. */
async function inAttempt(server: Pick<SandboxServer, 'environmentFor'>, attempt = 1): Promise<Artifacts> {
  const service = await openArtifacts(() => undefined);
  const as =
    <A extends unknown[], R>(method: (...args: A) => R) =>
    (...args: A): R => {
      process.env = { ...environment, ...server.environmentFor({ runId: 1, attempt, jobId: 'build' }) };
      return method.apply(service, args);
    };
  return {
    upload: as(service.upload),
    list: as(service.list),
    find: as(service.find),
    download: as(service.download),
    remove: as(service.remove),
  };
}

const optionsIn = (folder: Folder, attempt = 1) => ({
  jobKey: 'ci/build',
  attempt,
  claim: `claim-${attempt}`,
  folder: folder.at('transfer'),
});

/** Starts the service with the first request, since a store is opened at once. */
function lazyArtifacts(): Artifacts {
  let opened: Promise<Artifacts> | undefined;
  const service = () => {
    opened ??= serve().then((server) => inAttempt(server));
    return opened;
  };
  return {
    upload: async (...args) => (await service()).upload(...args),
    list: async () => (await service()).list(),
    find: async (...args) => (await service()).find(...args),
    download: async (...args) => (await service()).download(...args),
    remove: async (...args) => (await service()).remove(...args),
  };
}

/** The toolkit itself waits here, up to half a minute. */
const SLOW_FAULTS = [
  'http-error:on=create-artifact,status=503,count=2',
  'http-error:on=list-artifacts,status=502,count=2',
  'http-error:on=put-block,status=500,count=2',
  'rate-limit:on=list-artifacts',
  'truncated-body:on=get-blob',
];

describeStore('artifact, through the toolkit', (folder) => createArtifactStore(lazyArtifacts(), optionsIn(folder)));

describe('the artifact store through the toolkit', () => {
  test('an artifact of a taken name is refused by name', async () => {
    using folder = new Folder();
    const artifacts = await inAttempt(await serve());
    const { archive } = sample(folder);
    await artifacts.upload(archive, {});
    await expect(artifacts.upload(archive, {})).rejects.toMatchObject({ reason: 'artifact-exists' });
    await artifacts.remove('not-there');
  });

  test.each([{ switches: {} }, { switches: { 'artifact-id-order': 'shuffled' } as const }])(
    'a later attempt resumes from what an earlier one left: %j',
    async ({ switches }) => {
      using folder = new Folder();
      const server = await serve([], { switches });
      const first = createArtifactStore(await inAttempt(server, 1), optionsIn(folder, 1));
      const { id, about, archive, bytes } = sample(folder);
      await first.put(about, archive);
      for (const content of ['1', '2', '3']) await first.putRecord('job-a1', content);
      server.artifacts.startAttempt({ runId: 1, attempt: 2, kind: 'failed' });
      const second = createArtifactStore(await inAttempt(server, 2), optionsIn(folder, 2));
      expect(await second.getRecord('job-a1')).toBe('3');
      await second.fetch(id, folder.at('fetched'));
      expect(readFileSync(folder.at('fetched'))).toEqual(bytes);
    },
  );

  test('after "re-run all jobs" nothing of earlier attempts is there', async () => {
    using folder = new Folder();
    const server = await serve();
    await createArtifactStore(await inAttempt(server, 1), optionsIn(folder, 1)).putRecord('job-a1', 'x');
    server.artifacts.startAttempt({ runId: 1, attempt: 2, kind: 'all' });
    const second = createArtifactStore(await inAttempt(server, 2), optionsIn(folder, 2));
    expect(await second.getRecord('job-a1')).toBeUndefined();
    expect(await second.list()).toEqual([]);
  });

  test.each([
    'connection-reset:on=create-artifact',
    'http-error:on=finalize-artifact,status=500',
    'expired-url:on=get-blob',
    ...(process.env.RERAIL_LONG ? SLOW_FAULTS : []),
    'slow-body:on=get-blob',
    'connection-reset:on=create-artifact,when=after',
    'connection-reset:on=finalize-artifact',
    'connection-reset:on=finalize-artifact,when=after',
    'connection-reset:on=list-artifacts,count=2',
    'connection-reset:on=get-signed-artifact-url',
    'corrupted-body:on=get-blob',
    'stale-list:on=list-artifacts,count=3',
  ])(
    'gets through %s',
    async (fault) => {
      using folder = new Folder();
      const server = await serve([fault]);
      const store = createArtifactStore(await inAttempt(server), optionsIn(folder));
      const { id, about, archive, bytes } = sample(folder);
      await store.put(about, archive);
      await store.putRecord('r', '1');
      await store.putRecord('r', '2');
      expect(await store.getRecord('r')).toBe('2');
      await store.fetch(id, folder.at('fetched'));
      expect(readFileSync(folder.at('fetched'))).toEqual(bytes);
    },
    180_000,
  );

  test.each([
    { 'artifact-name-conflict-across-attempts': '409' },
    { 'artifact-finalized-twice': 'duplicate' },
    { 'artifact-finalized-twice': 'same' },
    { 'artifact-id-order': 'shuffled' },
  ] as const)('goes on in a later attempt: %j', async (switches) => {
    using folder = new Folder();
    const server = await serve(['connection-reset:on=finalize-artifact,when=after'], { switches });
    const first = createArtifactStore(await inAttempt(server, 1), optionsIn(folder, 1));
    const { id, about, archive, bytes } = sample(folder);
    await first.put(about, archive);
    await first.putRecord('r', '1');
    server.artifacts.startAttempt({ runId: 1, attempt: 2, kind: 'failed' });
    const second = createArtifactStore(await inAttempt(server, 2), optionsIn(folder, 2));
    await second.put({ ...about, id: `${id.slice(0, -1)}0` }, archive);
    await second.putRecord('r-2', '2');
    expect([await second.getRecord('r'), await second.getRecord('r-2')]).toEqual(['1', '2']);
    await second.fetch(id, folder.at('fetched'));
    expect(readFileSync(folder.at('fetched'))).toEqual(bytes);
  });

  test('what an earlier attempt has and the service does not give is unreachable, not missing', async () => {
    using folder = new Folder();
    const server = await serve([], { switches: { 'earlier-attempt-download': '404' } });
    const first = createArtifactStore(await inAttempt(server, 1), optionsIn(folder, 1));
    const { id, about, archive } = sample(folder);
    await first.put(about, archive);
    server.artifacts.startAttempt({ runId: 1, attempt: 2, kind: 'failed' });
    const clock = { now: () => 0, monotonic: () => 0, sleep: async () => undefined };
    const second = createArtifactStore(await inAttempt(server, 2), { ...optionsIn(folder, 2), clock });
    expect((await second.list()).map((one) => one.id)).toEqual([id]);
    await expect(second.fetch(id, folder.at('fetched'))).rejects.toMatchObject({ reason: 'checkpoint-unreachable' });
  });

  test('all jobs of a run together keep within the cap', async () => {
    using folder = new Folder();
    const server = await serve();
    const { id, about, archive, bytes } = sample(folder, { id: 'capped-00' });
    const maxRunBytes = Math.floor(bytes.length * 2.5);
    const store = createArtifactStore(await inAttempt(server), { ...optionsIn(folder), maxRunBytes });
    const other = createArtifactStore(await inAttempt(server), {
      ...optionsIn(folder),
      jobKey: 'ci/test',
      claim: 'x',
      maxRunBytes,
    });
    await store.put(about, archive);
    const second = `${id.slice(0, -1)}1`;
    await other.put({ ...about, id: second }, archive).catch((error: unknown) => {
      // The service counts the wrapping too.
      expect(error).toMatchObject({ reason: 'over-limit' });
    });
    await expect(other.put({ ...about, id: `${id.slice(0, -1)}2` }, archive)).rejects.toMatchObject({
      reason: 'over-limit',
    });
    expect((await store.list()).length).toBeLessThanOrEqual(2);
  });
});
