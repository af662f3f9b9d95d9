import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type BucketServer, startBucketServer } from '../../sandbox/s3/bucket-server.ts';
import { createArtifactStore } from '../../src/checkpoint/stores/artifact.ts';
import type { Artifacts } from '../../src/ports/artifacts.ts';
import { openBucket } from '../../src/s3/open.ts';
import { s3Settings } from '../../src/s3/settings.ts';
import { describeStore, sample } from '../checkpoint/store-conformance.ts';
import { Folder } from '../checkpoint/workspace.ts';

const clock = { now: () => Date.now(), monotonic: () => performance.now(), sleep: async () => undefined };
const optionsIn = (folder: Folder, attempt = 1) => ({
  kind: 's3',
  jobKey: 'ci/build',
  attempt,
  claim: `claim-${attempt}`,
  folder: folder.at('transfer'),
  clock,
});
const RUN = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7', GITHUB_SERVER_URL: 'https://github.com' };
const open = (server: BucketServer, more: Record<string, string> = {}) =>
  openBucket({ ...RUN, ...server.environment(), ...more });

/** A service for each store of the suite, or the real one of the environment (`npm run test:s3`). */
const real =
  process.env.RERAIL_TEST_S3 === undefined
    ? undefined
    : (JSON.parse(process.env.RERAIL_TEST_S3) as Record<string, string>);
let runs = 0;
const servers: BucketServer[] = [];
function lazyBucket(): Artifacts {
  let opened: Promise<Artifacts> | undefined;
  const bucket = () => {
    opened ??= (async () => {
      if (real) return openBucket({ ...RUN, ...real, GITHUB_RUN_ID: `${process.pid}${runs++}` });
      const server = await startBucketServer({ pageSize: 3 });
      servers.push(server);
      return open(server);
    })();
    return opened;
  };
  return {
    upload: async (...args) => (await bucket()).upload(...args),
    list: async () => (await bucket()).list(),
    find: async (...args) => (await bucket()).find(...args),
    download: async (...args) => (await bucket()).download(...args),
    remove: async (...args) => (await bucket()).remove(...args),
  };
}

afterAll(async () => {
  for (const server of servers) await server[Symbol.asyncDispose]();
});

describeStore(real ? 's3, a real service' : 's3', (folder) => createArtifactStore(lazyBucket(), optionsIn(folder)));

describe('a bucket as a store', () => {
  test('a later attempt finds what an earlier one left; other runs and repositories do not', async () => {
    await using server = await startBucketServer();
    using folder = new Folder();
    const first = createArtifactStore(await open(server, { RERAIL_S3_PREFIX: '/ci/rerail/' }), optionsIn(folder, 1));
    const { id, about, archive, bytes } = sample(folder);
    await first.put(about, archive);
    await first.putRecord('job-a1-ci', 'x');
    expect([...server.objects.keys()].every((key) => key.startsWith('ci/rerail/github.com/o/r/7/rerail-'))).toBe(true);
    const second = createArtifactStore(await open(server, { RERAIL_S3_PREFIX: 'ci/rerail' }), optionsIn(folder, 2));
    expect(await second.getRecord('job-a1-ci')).toBe('x');
    await second.fetch(id, folder.at('fetched'));
    expect(readFileSync(folder.at('fetched'))).toEqual(bytes);
    for (const other of [
      { GITHUB_RUN_ID: '70' },
      { GITHUB_REPOSITORY: 'o/r2' },
      { GITHUB_SERVER_URL: 'https://ghe.example.org' },
    ])
      expect(await (await open(server, { RERAIL_S3_PREFIX: 'ci/rerail', ...other })).list()).toEqual([]);
    expect(await second.clear()).toBeGreaterThan(0);
    expect([...server.objects.keys()]).toEqual([]);
  });

  test('a name is written once, and what is changed on the way is refused', async () => {
    await using server = await startBucketServer();
    using folder = new Folder();
    const artifacts = await open(server);
    writeFileSync(folder.at('a name+with=odd&chars.json'), 'x');
    await artifacts.upload(folder.at('a name+with=odd&chars.json'), {});
    await expect(artifacts.upload(folder.at('a name+with=odd&chars.json'), {})).rejects.toMatchObject({
      reason: 'artifact-exists',
    });
    const [entry] = await artifacts.list();
    expect(entry).toMatchObject({ name: 'a name+with=odd&chars.json', size: 1 });
    await artifacts.download(entry as never, folder.at('out'));
    expect(readFileSync(folder.at('out'), 'utf8')).toBe('x');
  });

  test('credentials that expire are sent with their token', async () => {
    const credentials = {
      accessKeyId: 'ASIA1',
      secretAccessKey: 'a/b+c='.repeat(6),
      sessionToken: 'token/with+signs==',
    };
    await using server = await startBucketServer({ credentials });
    expect(await (await open(server)).list()).toEqual([]);
    await expect((await open(server, { AWS_SESSION_TOKEN: 'old' })).list()).rejects.toMatchObject({
      reason: 's3-refused',
      message: expect.stringContaining('403 (InvalidToken)'),
    });
  });

  test('an object that is larger than the listing said, or than allowed, is not kept', async () => {
    await using server = await startBucketServer();
    using folder = new Folder();
    const artifacts = await open(server);
    server.objects.set('github.com/o/r/7/rerail-x', Buffer.alloc(100));
    const [entry] = await artifacts.list();
    await expect(artifacts.download(entry as never, folder.at('out'), 99)).rejects.toMatchObject({
      reason: 'artifact-too-large',
    });
    server.objects.set('github.com/o/r/7/rerail-x', Buffer.alloc(200));
    await expect(artifacts.download(entry as never, folder.at('out'), 150)).rejects.toMatchObject({
      reason: 'artifact-too-large',
    });
    expect(() => readFileSync(folder.at('out'))).toThrow();
  });

  test('a service that fails now and then is asked again; one that refuses is not', async () => {
    await using server = await startBucketServer();
    using folder = new Folder();
    let faults = 2;
    server.fault = () => (faults-- > 0 ? 503 : undefined);
    const store = createArtifactStore(await open(server), optionsIn(folder));
    const { about, archive } = sample(folder);
    await store.put(about, archive);
    expect(await store.list()).toEqual([about]);
    server.fault = () => 403;
    const before = server.requests.length;
    await expect(store.list()).rejects.toMatchObject({ reason: 's3-refused' });
    expect(server.requests.length - before).toBe(1);
  });
});

describe('the settings of a bucket', () => {
  test('say everything that is missing or wrong at once', () => {
    expect(() => s3Settings({ RERAIL_S3_BUCKET: 'Not A Bucket', AWS_ENDPOINT_URL_S3: 'minio:9000' })).toThrow(
      /RERAIL_S3_BUCKET is "Not A Bucket".*AWS_ACCESS_KEY_ID.*AWS_SECRET_ACCESS_KEY.*AWS_ENDPOINT_URL_S3 is "minio:9000"/,
    );
    expect(() => s3Settings({})).toThrow(/RERAIL_S3_BUCKET.*AWS_REGION/);
  });

  test('AWS knows buckets by their host, other services by their path', () => {
    const base = { RERAIL_S3_BUCKET: 'bucket', AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'key' };
    expect(s3Settings({ ...base, AWS_REGION: 'eu-west-1' }).url).toBe('https://bucket.s3.eu-west-1.amazonaws.com');
    expect(s3Settings({ ...base, AWS_ENDPOINT_URL: 'http://minio:9000/' })).toMatchObject({
      url: 'http://minio:9000/bucket',
      region: 'us-east-1',
    });
  });
});
