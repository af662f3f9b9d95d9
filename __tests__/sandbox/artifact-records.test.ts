import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TestServer } from './test-server.ts';

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const namesOf = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

describe('ids', () => {
  const upload = async (sandbox: TestServer, count: number) => {
    const ids: number[] = [];
    for (let index = 0; index < count; index += 1) {
      await sandbox.uploadQuickly(`n${index}`, 'x');
      ids.push(sandbox.server.artifacts.list().at(-1)?.id ?? 0);
    }
    return ids;
  };

  test('they grow in the order of creation', async () => {
    await using sandbox = await TestServer.open();
    const ids = await upload(sandbox, 10);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
  });

  test('switch artifact-id-order=shuffled: they do not, and the highest is not the newest', async () => {
    await using sandbox = await TestServer.open({ switches: { 'artifact-id-order': 'shuffled' } });
    const ids = await upload(sandbox, 100);
    expect(new Set(ids).size).toBe(100);
    expect(ids).not.toEqual(ids.toSorted((a, b) => a - b));
    expect((await sandbox.list()).toSorted((a, b) => b.id - a.id)[0]?.name).not.toBe('n99');
  });
});

describe('finalising', () => {
  async function openUploaded(switches = {}) {
    const sandbox = await TestServer.open({ switches });
    const { body } = await sandbox.call('CreateArtifact', { name: 'a', mime_type: 'text/plain' });
    await sandbox.putBlob(body.signed_upload_url ?? '', 'abc');
    return { sandbox, uploadUrl: body.signed_upload_url ?? '' };
  }

  test.each([
    [{ size: '4' }, 400],
    [{}, 400],
    [{ size: '3', hash: `sha256:${sha256('abd')}` }, 400],
    [{ size: '3', hash: `sha256:${sha256('abc')}` }, 200],
    [{ size: '3' }, 200],
  ])('the service compares with what was uploaded: %j is answered %i', async (claims, status) => {
    const { sandbox } = await openUploaded();
    await using _sandbox = sandbox;
    expect((await sandbox.call('FinalizeArtifact', { name: 'a', ...claims })).status).toBe(status);
    expect(await sandbox.list()).toHaveLength(status === 200 ? 1 : 0);
  });

  test('nothing uploaded, nothing created, or created by another job', async () => {
    await using sandbox = await TestServer.open();
    await sandbox.call('CreateArtifact', { name: 'a' });
    expect((await sandbox.call('FinalizeArtifact', { name: 'a', size: '0' })).status).toBe(412);
    expect((await sandbox.call('FinalizeArtifact', { name: 'b', size: '0' })).status).toBe(404);
    expect((await sandbox.call('FinalizeArtifact', { name: 'a', size: '0' }, { jobId: 'other' })).status).toBe(404);
  });

  test('afterwards the content cannot be changed', async () => {
    const { sandbox, uploadUrl } = await openUploaded();
    await using _sandbox = sandbox;
    await sandbox.call('FinalizeArtifact', { name: 'a', size: '3' });
    expect((await sandbox.putBlob(uploadUrl, 'xyz')).status).toBe(409);
  });

  test.each([
    ['duplicate', 2],
    ['same', 1],
  ] as const)('switch artifact-finalized-twice=%s: a repeated request leaves %i', async (value, count) => {
    const { sandbox } = await openUploaded({ 'artifact-finalized-twice': value });
    await using _sandbox = sandbox;
    const first = await sandbox.call('FinalizeArtifact', { name: 'a', size: '3' });
    const second = await sandbox.call('FinalizeArtifact', { name: 'a', size: '3' });
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await sandbox.list()).toHaveLength(count);
    expect(first.body.artifact_id === second.body.artifact_id).toBe(value === 'same');
    const out = await sandbox.newFolder('out');
    await sandbox.as({}, (client) => client.deleteArtifact('a'));
    if (count === 1) return;
    await sandbox.as({}, (client) => client.downloadArtifact(Number(first.body.artifact_id), { path: out }));
    expect(await readFile(path.join(out, 'a'), 'utf8')).toBe('abc');
  });
});

test('what was replaced or deleted leaves nothing on disk', async () => {
  await using sandbox = await TestServer.open();
  const { body } = await sandbox.call('CreateArtifact', { name: 'a' });
  const url = body.signed_upload_url ?? '';
  for (const content of ['one', 'two']) await fetch(`${url}&comp=block&blockid=YQ==`, { method: 'PUT', body: content });
  await fetch(`${url}&comp=block&blockid=Yg==`, { method: 'PUT', body: 'unused' });
  const list = '<BlockList><Latest>YQ==</Latest></BlockList>';
  for (const _ of [1, 2]) await fetch(`${url}&comp=blocklist`, { method: 'PUT', body: list });
  await sandbox.call('FinalizeArtifact', { name: 'a', size: '3' });
  const blobs = path.join(sandbox.folder, 'blobs');
  expect(await readdir(blobs)).toHaveLength(1);
  await sandbox.as({}, (client) => client.deleteArtifact('a'));
  expect(await readdir(blobs)).toEqual([]);
});

describe('limits', () => {
  test('a list ends at 1000, a search by name does not; a job may have 500', async () => {
    await using sandbox = await TestServer.open();
    for (let index = 0; index < 1001; index += 1) {
      await sandbox.uploadQuickly(`n${index}`, 'x', { jobId: `job ${Math.floor(index / 500)}` });
    }
    expect(await sandbox.list()).toHaveLength(1000);
    expect((await sandbox.as({}, (client) => client.getArtifact('n0'))).artifact.name).toBe('n0');
    const more = await sandbox.call('CreateArtifact', { name: 'more' }, { jobId: 'job 1' });
    expect(more).toMatchObject({ status: 412, body: { code: 'failed_precondition' } });
  });

  test('an artifact is gone when its time is over', async () => {
    let now = Date.parse('2026-11-01T00:00:00Z');
    await using sandbox = await TestServer.open({ now: () => now });
    await sandbox.uploadQuickly('three days', 'x', {}, { expires_at: '2026-11-04T00:00:00Z' });
    await sandbox.uploadQuickly('default', 'x');
    now = Date.parse('2026-11-03T23:59:59Z');
    expect(namesOf(await sandbox.list())).toEqual(['default', 'three days']);
    now = Date.parse('2026-11-04T00:00:00Z');
    expect(namesOf(await sandbox.list())).toEqual(['default']);
    now = Date.parse('2027-01-30T00:00:00Z');
    expect(await sandbox.list()).toEqual([]);
  });

  test('the client turns retention days into a date', async () => {
    await using sandbox = await TestServer.open();
    const file = path.join(sandbox.folder, 'a.txt');
    await writeFile(file, 'a');
    await sandbox.as({}, (client) => client.uploadArtifact('a', [file], sandbox.folder, { retentionDays: 3 }));
    const [record] = sandbox.server.artifacts.list();
    const days = (Number(record?.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(2.9);
    expect(days).toBeLessThan(3.1);
  });
});
