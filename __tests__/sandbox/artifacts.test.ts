import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openBench } from './toolkit.ts';

describe('artifact service, through the official client', () => {
  test('smoke', async () => {
    await using bench = await openBench({ log: console.log });
    const file = path.join(bench.folder, 'state.tar.zst');
    const content = randomBytes(20 * 1024 * 1024);
    await writeFile(file, content);
    const up = await bench.as({}, (client) => client.uploadArtifact('ignored', [file], bench.folder, { skipArchive: true }));
    expect(up.digest).toBe(createHash('sha256').update(content).digest('hex'));
    const list = await bench.as({}, (client) => client.listArtifacts());
    expect(list.artifacts).toEqual([{ name: 'state.tar.zst', id: up.id, size: content.length, digest: `sha256:${up.digest}`, createdAt: expect.anything() }]);
    const out = path.join(bench.folder, 'out');
    await mkdir(out);
    const down = await bench.as({}, (client) => client.downloadArtifact(up.id as number, { path: out, expectedHash: `sha256:${up.digest}` }));
    expect(down.digestMismatch).toBe(false);
    expect((await readFile(path.join(out, 'state.tar.zst'))).equals(content)).toBe(true);
    console.log(bench.server.requests());
  });
});
