import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseFault } from '../../sandbox/faults.ts';
import { TestServer } from './test-server.ts';

const openWith = (...specs: string[]) => TestServer.open({ faults: specs.map(parseFault) });

describe('which requests are struck', () => {
  /** The status of one request for each body. */
  async function statuses(sandbox: TestServer, method: string, bodies: object[], attempt = 1): Promise<number[]> {
    const answers = [];
    for (const body of bodies) answers.push((await sandbox.call(method, body, { attempt })).status);
    return answers;
  }

  test('the first one, unless told otherwise', async () => {
    await using sandbox = await openWith('http-error:status=418');
    expect(await statuses(sandbox, 'ListArtifacts', [{}, {}])).toEqual([418, 200]);
    expect(sandbox.server.requests()[0]).toMatchObject({
      status: 418,
      fault: 'http-error',
      operation: 'list-artifacts',
    });
    expect(sandbox.server.requests()[1]).not.toHaveProperty('fault');
    expect(sandbox.told).toEqual(['fault http-error strikes list-artifacts']);
  });

  test('the nth, and so many from there on', async () => {
    await using sandbox = await openWith('http-error:nth=2,count=2');
    expect(await statuses(sandbox, 'ListArtifacts', [{}, {}, {}, {}])).toEqual([200, 503, 503, 200]);
  });

  test('all from the nth on', async () => {
    await using sandbox = await openWith('http-error:nth=2,count=all');
    expect(await statuses(sandbox, 'ListArtifacts', [{}, {}, {}])).toEqual([200, 503, 503]);
  });

  test('only operations, artifacts and attempts that were named', async () => {
    await using sandbox = await openWith(
      'http-error:on=delete-artifact|create-artifact,artifact=rerail-*,attempt=2,count=all',
    );
    const bodies = [{ name: 'rerail-a' }, { name: 'other' }, { name: 'my-rerail-a' }];
    expect(await statuses(sandbox, 'CreateArtifact', bodies, 1)).toEqual([200, 200, 200]);
    expect(await statuses(sandbox, 'CreateArtifact', bodies, 2)).toEqual([503, 200, 200]);
    expect(await statuses(sandbox, 'FinalizeArtifact', bodies, 2)).toEqual([404, 412, 412]);
  });

  test('what is no wildcard is taken as it is', async () => {
    await using sandbox = await openWith('http-error:artifact=a.(b)+[c]?,count=all');
    expect(
      await statuses(sandbox, 'CreateArtifact', [{ name: 'a.(b)+[c]d' }, { name: 'ab' }, { name: 'a.(b)+[c]' }]),
    ).toEqual([503, 200, 200]);
  });

  test('blob requests are known by the artifact they belong to', async () => {
    await using sandbox = await openWith('full-disk:artifact=b*');
    await sandbox.uploadRaw('a.txt', 'a');
    await expect(sandbox.uploadRaw('b.txt', 'b')).rejects.toMatchObject({
      statusCode: 507,
      code: 'InsufficientStorage',
    });
  });

  test('a path with wildcards', async () => {
    await using sandbox = await openWith('http-error:on=/twirp/*List*,count=all');
    expect(await statuses(sandbox, 'ListArtifacts', [{}])).toEqual([503]);
    expect(await statuses(sandbox, 'CreateArtifact', [{ name: 'a' }])).toEqual([200]);
  });

  test('of two faults the first acts, and both count', async () => {
    await using sandbox = await openWith('http-error:status=500,count=2', 'http-error:status=418,nth=2,count=2');
    expect(await statuses(sandbox, 'ListArtifacts', [{}, {}, {}, {}])).toEqual([500, 500, 418, 200]);
  });
});

describe('faults, as the official client meets them', () => {
  test('http-error: a refusal ends the upload at once and leaves the name taken', async () => {
    await using sandbox = await openWith('http-error:on=finalize-artifact,status=403');
    await expect(sandbox.uploadRaw('a.txt', 'a')).rejects.toThrow(
      'Failed to FinalizeArtifact: Received non-retryable error: Failed request: (403) Forbidden: Error from intermediary with HTTP status code 403 "Forbidden"',
    );
    expect(await sandbox.list()).toEqual([]);
    await expect(sandbox.uploadRaw('a.txt', 'a')).rejects.toThrow('(409) Conflict');
  });

  test('http-error, after: it is done, though the client does not know', async () => {
    await using sandbox = await openWith('http-error:on=finalize-artifact,status=403,when=after');
    await expect(sandbox.uploadRaw('a.txt', 'a')).rejects.toThrow('(403) Forbidden');
    expect(await sandbox.list()).toHaveLength(1);
  });

  test('http-error: the storage client overcomes a server error', async () => {
    await using sandbox = await openWith('http-error:on=put-block', 'http-error:on=put-block-list,status=500');
    const content = randomBytes(100_000);
    await sandbox.uploadRaw('a.bin', content);
    const statuses = sandbox.server.requests().map(({ operation, status }) => `${operation} ${status}`);
    expect(statuses).toEqual([
      'create-artifact 200',
      'put-block 503',
      'put-block 201',
      'put-block-list 500',
      'put-block-list 201',
      'finalize-artifact 200',
    ]);
  });

  test('rate-limit: the answer says how long to wait', async () => {
    await using sandbox = await openWith('rate-limit:retry-after=7');
    const response = await fetch(sandbox.twirpUrl('ListArtifacts'), { method: 'POST', body: '{}' });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await response.json()).toMatchObject({ msg: expect.stringContaining('429') });
  });

  test.each([
    ['before', 0],
    ['after', 1],
  ])('connection-reset, %s: the client gives up at once', async (when, count) => {
    await using sandbox = await openWith(`connection-reset:on=finalize-artifact,when=${when}`);
    await expect(sandbox.uploadRaw('a.txt', 'a')).rejects.toThrow('Unable to make request: ECONNRESET');
    expect(await sandbox.list()).toHaveLength(count);
    expect(sandbox.server.requests().find(({ fault }) => fault)).toMatchObject({
      status: 0,
      fault: 'connection-reset',
    });
  });

  test('stall: the answer comes late', async () => {
    await using sandbox = await openWith('stall:for=100ms');
    const start = performance.now();
    expect((await sandbox.call('ListArtifacts', {})).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(95);
  });

  test('stall: the client may give up, and the server closes all the same', async () => {
    const sandbox = await openWith('stall:count=all');
    const gone = new AbortController();
    const request = fetch(sandbox.twirpUrl('ListArtifacts'), { method: 'POST', body: '{}', signal: gone.signal });
    const other = sandbox.call('ListArtifacts', {}).catch(() => 'broken off');
    while (sandbox.told.length < 2) await new Promise(setImmediate);
    gone.abort();
    await expect(request).rejects.toMatchObject({ name: 'AbortError' });
    await sandbox[Symbol.asyncDispose]();
    expect(await other).toBe('broken off');
    expect(sandbox.server.requests().map(({ status }) => status)).toEqual([0, 0]);
  });

  test('slow-body: a download takes its time and is right', async () => {
    await using sandbox = await openWith('slow-body:chunk=1k,every=10ms');
    const content = randomBytes(10 * 1024);
    const { id = 0, digest } = await sandbox.uploadRaw('a.bin', content);
    const start = performance.now();
    const options = { path: await sandbox.newFolder('out'), expectedHash: `sha256:${digest}` };
    expect(await sandbox.as({}, (client) => client.downloadArtifact(id, options))).toMatchObject({
      digestMismatch: false,
    });
    expect(performance.now() - start).toBeGreaterThan(90);
  });

  /** The signed URL of a raw artifact of ten bytes. */
  async function urlOfTen(sandbox: TestServer): Promise<string> {
    await sandbox.uploadQuickly('a', '0123456789');
    return (await sandbox.call('GetSignedArtifactURL', { name: 'a' })).body.signed_url ?? '';
  }

  test.each([
    ['truncated-body', 5],
    ['truncated-body:keep=0', 0],
    ['truncated-body:keep=9', 9],
  ])('%s: the connection ends after %i bytes of ten', async (spec, kept) => {
    await using sandbox = await openWith(spec);
    const response = await fetch(await urlOfTen(sandbox));
    expect(response.headers.get('content-length')).toBe('10');
    let text = '';
    const reading = (async () => {
      for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
    })();
    await expect(reading).rejects.toThrow('terminated');
    expect(text).toBe('0123456789'.slice(0, kept));
  });

  test('truncated-body, honest: only the digest tells', async () => {
    await using sandbox = await openWith('truncated-body:length=honest,keep=3');
    const { id = 0, digest } = await sandbox.uploadRaw('a.bin', '0123456789');
    const out = await sandbox.newFolder('out');
    const options = { path: out, expectedHash: `sha256:${digest}` };
    expect(await sandbox.as({}, (client) => client.downloadArtifact(id, options))).toMatchObject({
      digestMismatch: true,
    });
    expect(await readFile(path.join(out, 'a.bin'), 'utf8')).toBe('012');
  });

  test('corrupted-body, down: only the digest tells, and the next download is right', async () => {
    await using sandbox = await openWith('corrupted-body:at=5');
    const { id = 0, digest } = await sandbox.uploadRaw('a.bin', '0123456789');
    const out = await sandbox.newFolder('out');
    const options = { path: out, expectedHash: `sha256:${digest}` };
    expect(await sandbox.as({}, (client) => client.downloadArtifact(id, options))).toMatchObject({
      digestMismatch: true,
    });
    expect(await readFile(path.join(out, 'a.bin'), 'utf8')).toBe('0123446789');
    expect(await sandbox.as({}, (client) => client.downloadArtifact(id, options))).toMatchObject({
      digestMismatch: false,
    });
  });

  test('corrupted-body, up: the service finds the digest wrong', async () => {
    await using sandbox = await openWith('corrupted-body:on=put-block,at=99999');
    const content = randomBytes(100_000);
    await expect(sandbox.uploadRaw('a.bin', content)).rejects.toThrow('(400) Bad Request: hash is sha256:');
  });

  test('expired-url: uploads and downloads are refused', async () => {
    await using sandbox = await openWith('expired-url:on=put-block', 'expired-url');
    await expect(sandbox.uploadRaw('b.bin', 'b')).rejects.toMatchObject({
      statusCode: 403,
      code: 'AuthenticationFailed',
    });
    const url = await urlOfTen(sandbox);
    expect((await fetch(url)).status).toBe(403);
    expect(await (await fetch(url)).text()).toBe('0123456789');
  });

  test('stale-list: the newest are not shown yet', async () => {
    await using sandbox = await openWith('stale-list:behind=2');
    for (const name of ['a.txt', 'b.txt', 'c.txt']) await sandbox.uploadRaw(name, name);
    expect((await sandbox.list()).map(({ name }) => name)).toEqual(['a.txt']);
    expect(await sandbox.list()).toHaveLength(3);
  });

  test('quota-exceeded: the client says what it costs', async () => {
    await using sandbox = await openWith('quota-exceeded:count=1');
    await expect(sandbox.uploadRaw('a.txt', 'a')).rejects.toThrow('Artifact storage quota has been hit');
    await sandbox.uploadRaw('a.txt', 'a');
  });

  test('full-disk: the upload fails without a retry', async () => {
    await using sandbox = await openWith('full-disk');
    await expect(sandbox.uploadRaw('a.txt', 'a')).rejects.toMatchObject({ statusCode: 507 });
    expect(sandbox.server.requests().filter(({ operation }) => operation === 'put-block')).toHaveLength(1);
  });
});
