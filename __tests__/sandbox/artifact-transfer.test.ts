import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TestServer } from './test-server.ts';

const MIB = 1024 * 1024;
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

describe('upload and download, through the official client', () => {
  test('a raw file goes up in blocks and comes down as it was', async () => {
    await using sandbox = await TestServer.open();
    const content = randomBytes(20 * MIB);
    const { id = 0, digest, size } = await sandbox.uploadRaw('state.tar.zst', content);
    expect({ digest, size }).toEqual({ digest: sha256(content), size: 20 * MIB });
    const expected = { id, name: 'state.tar.zst', size, digest: `sha256:${digest}` };
    expect(await sandbox.list()).toEqual([{ ...expected, createdAt: expect.anything() }]);

    const out = await sandbox.newFolder('out');
    const options = { path: out, expectedHash: `sha256:${digest}` };
    expect(await sandbox.as({}, (client) => client.downloadArtifact(id, options))).toMatchObject({
      digestMismatch: false,
    });
    expect((await readFile(path.join(out, 'state.tar.zst'))).equals(content)).toBe(true);
    expect(sandbox.server.artifacts.list()).toMatchObject([
      { name: 'state.tar.zst', run: 1, attempt: 1, size: 20 * MIB },
    ]);
  });

  test('the request log tells what was asked, without the signatures', async () => {
    await using sandbox = await TestServer.open();
    await sandbox.uploadRaw('a.txt', 'a', { attempt: 2 });
    expect(
      sandbox.server
        .requests()
        .map(({ operation, attempt, artifact, status }) => [operation, attempt, artifact, status]),
    ).toEqual([
      ['create-artifact', 2, 'a.txt', 200],
      ['put-block', 2, 'a.txt', 201],
      ['put-block-list', 2, 'a.txt', 201],
      ['finalize-artifact', 2, 'a.txt', 200],
    ]);
    const [, block] = sandbox.server.requests();
    expect(block?.path).toMatch(/&sig=\*\*\*&/);
    expect(block).toMatchObject({ method: 'PUT', time: expect.any(Number) });
  });

  test('an archive is unpacked on download, folders and all', async () => {
    await using sandbox = await TestServer.open();
    const source = await sandbox.newFolder('source');
    await mkdir(path.join(source, 'deep', 'er'), { recursive: true });
    const files = { 'one.txt': 'one', 'deep/er/two.bin': 'two'.repeat(100_000) };
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(source, name), text);
    const paths = Object.keys(files).map((name) => path.join(source, name));
    const { id = 0, digest } = await sandbox.as({}, (client) => client.uploadArtifact('both', paths, source));
    const out = await sandbox.newFolder('out');
    const options = { path: out, expectedHash: `sha256:${digest}` };
    expect(await sandbox.as({}, (client) => client.downloadArtifact(id, options))).toMatchObject({
      digestMismatch: false,
    });
    for (const [name, text] of Object.entries(files)) expect(await readFile(path.join(out, name), 'utf8')).toBe(text);
  });

  test.each(['größer & 100 %; x.txt', "it's (one) file!.log", '日本語.txt'])(
    'the raw file %s keeps its name',
    async (name) => {
      await using sandbox = await TestServer.open();
      const { id = 0 } = await sandbox.uploadRaw(name, 'text');
      const out = await sandbox.newFolder('out');
      await sandbox.as({}, (client) => client.downloadArtifact(id, { path: out }));
      expect(await readFile(path.join(out, name), 'utf8')).toBe('text');
    },
  );

  test('an empty file', async () => {
    await using sandbox = await TestServer.open();
    const { id = 0 } = await sandbox.uploadRaw('empty.bin', '');
    const out = await sandbox.newFolder('out');
    await sandbox.as({}, (client) => client.downloadArtifact(id, { path: out }));
    expect(await readFile(path.join(out, 'empty.bin'), 'utf8')).toBe('');
  });

  test('an artifact is found by its name, and not by another', async () => {
    await using sandbox = await TestServer.open();
    const { id } = await sandbox.uploadRaw('a.txt', 'a');
    expect((await sandbox.as({}, (client) => client.getArtifact('a.txt'))).artifact.id).toBe(id);
    await expect(sandbox.as({}, (client) => client.getArtifact('a'))).rejects.toThrow('Artifact not found for name: a');
    const download = sandbox.as({}, (client) => client.downloadArtifact(7, { path: sandbox.folder }));
    await expect(download).rejects.toThrow('No artifacts found for ID: 7');
  });

  test('who waits for an artifact is told at its end', async () => {
    await using sandbox = await TestServer.open();
    const told: string[] = [];
    const stop = sandbox.server.artifacts.onFinalized(({ name, digest }) => told.push(`${name} ${digest}`));
    await sandbox.uploadRaw('a.txt', 'a');
    stop();
    await sandbox.uploadRaw('b.txt', 'b');
    expect(told).toEqual([`a.txt sha256:${sha256('a')}`]);
  });
});
