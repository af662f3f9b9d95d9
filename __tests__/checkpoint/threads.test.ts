import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readSeekTable } from '../../src/checkpoint/archive/seek-table.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { captureAndRestore } from './capture-and-restore.ts';
import { archiveOf, frameOf } from './crafted.ts';
import { build, Folder, snapshot } from './workspace.ts';

const threadScript = path.resolve(import.meta.dirname, '../../src/entry/worker.ts');
const MIB = 1024 * 1024;

/** So much that threads are worth it, and files that are larger than a frame. */
function setUp(folder: Folder) {
  const { root, store, engine, capture } = captureAndRestore(folder, { ports: { threadScript } });
  build(root, {
    'large.bin': randomBytes(40 * MIB + 5),
    'exact.bin': Buffer.concat([randomBytes(4 * MIB), Buffer.alloc(20 * MIB - 1536)]),
    'read-only.bin': { mode: 0o400, content: randomBytes(13 * MIB) },
    small: Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`file-${n}`, `${n}`.repeat(n)])),
    medium: Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`file-${n}`, randomBytes(70_000 + n)])),
  });
  const archives = folder.at('store', 'checkpoints');
  const archive = (id: string) =>
    path.join(archives, readdirSync(archives).find((name) => name === `${id}.tar.zst`) ?? '');
  return { root, store, engine, capture, archive };
}

describe('threads', () => {
  test('capture, check and restore files of all sizes', async () => {
    using folder = new Folder();
    const { root, store, engine, capture } = setUp(folder);
    const before = snapshot(root);
    const first = await capture();
    expect(first).toMatchObject({ files: 323, skipped: [] });
    expect(await engine.validate(first.id, [store], 'full')).toEqual({ ok: true, problems: [] });
    appendFileSync(path.join(root, 'large.bin'), 'more');
    rmSync(path.join(root, 'small'), { recursive: true });
    const changed = snapshot(root);
    const second = await capture({ parent: first.id });
    expect(second.parent).toBe(first.id);
    rmSync(root, { recursive: true });
    expect(await engine.restore({ id: second.id, root, stores: [store] })).toMatchObject({ verified: true });
    expect(snapshot(root)).toEqual(changed);
    expect(await engine.restore({ id: first.id, root, stores: [store] })).toMatchObject({ verified: true });
    expect(snapshot(root)).toEqual(before);
    expect(await engine.stateHash(root)).toBe(first.stateHash);
  });

  test('find damage wherever it is, and leave the workspace alone then', async () => {
    using folder = new Folder();
    const { root, store, engine, capture, archive } = setUp(folder);
    const { id } = await capture();
    const whole = readFileSync(archive(id));
    rmSync(path.join(root, 'small'), { recursive: true });
    rmSync(path.join(root, 'large.bin'));
    const before = snapshot(root);
    for (const share of [0.01, 0.3, 0.6, 0.9]) {
      const at = Math.floor(whole.length * share);
      const fd = openSync(archive(id), 'r+');
      writeSync(fd, Buffer.from([(whole[at] as number) ^ 0x10]), 0, 1, at);
      closeSync(fd);
      const { ok, problems } = await engine.validate(id, [store], 'full');
      expect([ok, problems.length]).toEqual([false, 1]);
      writeFileSync(archive(id), whole);
    }
    writeFileSync(archive(id), Buffer.concat([whole.subarray(0, 1000), Buffer.alloc(200), whole.subarray(1200)]));
    await expect(engine.restore({ id, root, stores: [store] })).rejects.toMatchObject({
      reason: expect.stringMatching(/-damaged$/),
    });
    expect(snapshot(root)).toEqual(before);
  });

  test('leave nothing behind of a frame that is not what it should be, so that another copy can be used', async () => {
    using folder = new Folder();
    const { root, store, engine, capture, archive } = setUp(folder);
    const { id } = await capture();
    const other = createLocalStore(folder.at('other'));
    mkdirSync(folder.at('other', 'checkpoints'), { recursive: true });
    writeFileSync(folder.at('other', 'checkpoints', path.basename(archive(id))), readFileSync(archive(id)));
    writeFileSync(archive(id), withLiar(readFileSync(archive(id)), 'file-299'));
    const before = snapshot(root);
    rmSync(root, { recursive: true });
    expect(await engine.restore({ id, root, stores: [store, other] })).toMatchObject({ verified: true });
    expect(snapshot(root)).toEqual(before);
    expect(readdirSync(folder.at('store', 'quarantine'))).toContain(`${id}.txt`);
  });
});

/** The archive with another content of one file in a frame that is whole by its own checksum. */
function withLiar(archive: Buffer, name: string): Buffer {
  const read = (position: number, length: number) => archive.subarray(position, position + length);
  let position = 0;
  const frames = (readSeekTable(archive.length, read) ?? []).map(({ size, raw }) => {
    const frame = read(position, size);
    position += size;
    const bytes = raw > 0 ? zstdDecompressSync(frame) : Buffer.alloc(0);
    const header = bytes.indexOf(name);
    if (header < 0 || bytes.includes('wayBack')) return { frame, raw };
    const content = bytes.indexOf('299299', header);
    bytes[content] = (bytes[content] as number) ^ 1;
    return frameOf(bytes);
  });
  return archiveOf(frames);
}
