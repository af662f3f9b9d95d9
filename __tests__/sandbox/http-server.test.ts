import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { TestServer } from './test-server.ts';

/** Sends a raw request and reads until the connection ends. */
async function speak(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.write(text);
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  return answer;
}

test.each(['//', '/%', '/%E0%A4%A', 'http://example.org/x', '*', '/blobs/%00/%'])(
  'the odd address %s is answered',
  async (target) => {
    await using sandbox = await TestServer.open();
    const answer = await speak(sandbox.server.url, `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 40[34] /);
    expect(sandbox.told).toEqual([]);
  },
);

test('a body beyond all measure is refused where it would have to be held in memory', async () => {
  await using sandbox = await TestServer.open();
  const answer = await sandbox.call('CreateArtifact', { name: 'a'.repeat(5 * 1024 * 1024) });
  expect([answer.status, sandbox.told]).toEqual([500, [expect.stringContaining("The request's body is over")]]);
});

test('an upload that breaks off leaves nothing behind', async () => {
  await using sandbox = await TestServer.open();
  const { body } = await sandbox.call('CreateArtifact', { name: 'a' });
  const { pathname, search } = new URL(body.signed_upload_url ?? '');
  const socket = connect(Number(new URL(sandbox.server.url).port), '127.0.0.1');
  const head = `PUT ${pathname}${search} HTTP/1.1\r\nHost: x\r\nx-ms-blob-type: BlockBlob\r\nContent-Length: 1000\r\n\r\n`;
  socket.write(`${head}only this`);
  const blobs = path.join(sandbox.folder, 'blobs');
  while ((await readdir(blobs).catch(() => [])).length === 0) await new Promise(setImmediate);
  socket.destroy();
  await once(socket, 'close');
  while ((await readdir(blobs)).length > 0) await new Promise(setImmediate);
  expect((await sandbox.call('FinalizeArtifact', { name: 'a', size: '9' })).status).toBe(412);
  expect(sandbox.server.requests()[1]).toMatchObject({ operation: 'put-blob', status: 0 });
  expect(sandbox.told).toEqual([]);
});

test('closing waits for what is being written', async () => {
  const sandbox = await TestServer.open();
  const { body } = await sandbox.call('CreateArtifact', { name: 'a' });
  const upload = sandbox.putBlob(body.signed_upload_url ?? '', 'x'.repeat(10 * 1024 * 1024)).catch(() => undefined);
  while (sandbox.server.requests().length < 2) await new Promise(setImmediate);
  await sandbox.server.close();
  const before = await readdir(sandbox.folder, { recursive: true });
  await upload;
  expect(await readdir(sandbox.folder, { recursive: true })).toEqual(before);
  await sandbox[Symbol.asyncDispose]();
});
