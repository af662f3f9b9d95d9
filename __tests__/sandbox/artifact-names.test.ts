import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TestServer } from './test-server.ts';

const namesOf = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

describe('names', () => {
  const CONFLICT =
    'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run';

  test.each([{}, { jobId: 'other' }])(
    'a name is there once in an attempt, whichever job comes second (%j)',
    async (job) => {
      await using sandbox = await TestServer.open();
      await sandbox.uploadRaw('a.txt', 'a');
      await expect(sandbox.uploadRaw('a.txt', 'a', job)).rejects.toThrow(CONFLICT);
    },
  );

  test('runs do not know of each other', async () => {
    await using sandbox = await TestServer.open();
    await sandbox.uploadRaw('a.txt', 'a');
    expect(await sandbox.list({ runId: 2 })).toEqual([]);
    await sandbox.uploadRaw('a.txt', 'a', { runId: 2 });
    expect(await sandbox.list({ runId: 2 })).toHaveLength(1);
  });

  test('deleting frees the name for a new artifact with a new id', async () => {
    await using sandbox = await TestServer.open();
    const first = await sandbox.uploadRaw('a.txt', 'a');
    expect((await sandbox.as({ jobId: 'other' }, (client) => client.deleteArtifact('a.txt'))).id).toBe(first.id);
    await expect(sandbox.as({}, (client) => client.deleteArtifact('a.txt'))).rejects.toThrow('Artifact not found');
    const second = await sandbox.uploadRaw('a.txt', 'b');
    expect(second.id).not.toBe(first.id);
    const records = sandbox.server.artifacts.list();
    expect(records.map(({ id, deleted }) => [id, deleted])).toEqual([
      [first.id, true],
      [second.id, undefined],
    ]);
  });

  test('an artifact that was never finalised is not seen, and holds its name', async () => {
    await using sandbox = await TestServer.open();
    await sandbox.call('CreateArtifact', { name: 'a.txt' });
    expect(await sandbox.list()).toEqual([]);
    await expect(sandbox.as({}, (client) => client.deleteArtifact('a.txt'))).rejects.toThrow('Artifact not found');
    await expect(sandbox.uploadRaw('a.txt', 'a')).rejects.toThrow(CONFLICT);
    await sandbox.uploadRaw('a.txt', 'a', { attempt: 2 });
  });

  test.each(['', 'a/b', 'a\\b', 'a:b', 'a*', 'a?', 'a"', '<a', 'a>', 'a|b', 'a\nb'])('%j is no name', async (name) => {
    await using sandbox = await TestServer.open();
    expect(await sandbox.call('CreateArtifact', { name })).toMatchObject({
      status: 400,
      body: { code: 'invalid_argument' },
    });
  });
});

describe('attempts', () => {
  /** One artifact of each attempt, of one name, and what the last attempt is. */
  async function openRerun(kind: 'failed' | 'all', switches = {}) {
    const sandbox = await TestServer.open({ switches });
    sandbox.server.artifacts.startAttempt({ runId: 1, attempt: 1, kind: 'first' });
    await sandbox.uploadRaw('a.txt', 'first');
    sandbox.server.artifacts.startAttempt({ runId: 1, attempt: 2, kind });
    return sandbox;
  }

  test('after "re-run failed" earlier artifacts are listed, newest attempt first, and can be had', async () => {
    await using sandbox = await openRerun('failed');
    const second = await sandbox.uploadRaw('a.txt', 'second', { attempt: 2 });
    const rows = await sandbox.list({ attempt: 2 });
    expect(rows.map(({ size }) => size)).toEqual(['second'.length, 'first'.length]);
    expect((await sandbox.as({ attempt: 2 }, (client) => client.getArtifact('a.txt'))).artifact.id).toBe(second.id);
    const out = await sandbox.newFolder('out');
    await sandbox.as({ attempt: 2 }, (client) => client.downloadArtifact(rows[1]?.id ?? 0, { path: out }));
    expect(await readFile(path.join(out, 'a.txt'), 'utf8')).toBe('first');
    expect(await sandbox.list({ attempt: 1 })).toHaveLength(1);
  });

  test('after "re-run all" earlier artifacts are hidden, also from the attempts after it', async () => {
    await using sandbox = await openRerun('all');
    expect(await sandbox.list({ attempt: 2 })).toEqual([]);
    await sandbox.uploadRaw('b.txt', 'b', { attempt: 2 });
    sandbox.server.artifacts.startAttempt({ runId: 1, attempt: 3, kind: 'failed' });
    expect(namesOf(await sandbox.list({ attempt: 3 }))).toEqual(['b.txt']);
  });

  test('switch artifacts-after-rerun-all=listed: they are listed then, too', async () => {
    await using sandbox = await openRerun('all', { 'artifacts-after-rerun-all': 'listed' });
    expect(namesOf(await sandbox.list({ attempt: 2 }))).toEqual(['a.txt']);
  });

  test('switch artifact-name-conflict-across-attempts=409: a name is there once in a run', async () => {
    await using sandbox = await openRerun('failed', { 'artifact-name-conflict-across-attempts': '409' });
    await expect(sandbox.uploadRaw('a.txt', 'a', { attempt: 2 })).rejects.toThrow('(409) Conflict');
  });

  test('switch earlier-attempt-download=404: earlier artifacts are listed and cannot be had', async () => {
    await using sandbox = await openRerun('failed', { 'earlier-attempt-download': '404' });
    const [row] = await sandbox.list({ attempt: 2 });
    const download = sandbox.as({ attempt: 2 }, (client) =>
      client.downloadArtifact(row?.id ?? 0, { path: sandbox.folder }),
    );
    await expect(download).rejects.toThrow(
      'Failed to GetSignedArtifactURL: Received non-retryable error: Failed request: (404) Not Found: workflow run not found',
    );
  });
});
