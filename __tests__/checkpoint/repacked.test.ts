import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createZstdCompress, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readSeekTable } from '../../src/checkpoint/archive/seek-table.ts';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { sampled } from '../long.ts';
import { archiveOf, frameOf } from './crafted.ts';
import { build, Folder, PLAIN_MASKER, portsIn, snapshot } from './workspace.ts';

/** The tar inside an archive, frame by frame. */
function unpack(archive: Buffer): Buffer {
  const frames = readSeekTable(archive.length, (at, length) => archive.subarray(at, at + length)) ?? [];
  const parts: Buffer[] = [];
  let at = 0;
  for (const { size } of frames) {
    parts.push(zstdDecompressSync(archive.subarray(at, at + size)));
    at += size;
  }
  return Buffer.concat(parts);
}

const cut = (tar: Buffer, bytes: number) =>
  Array.from({ length: Math.ceil(tar.length / bytes) }, (_, n) => frameOf(tar.subarray(n * bytes, (n + 1) * bytes)));

/** A frame that does not say how much it holds. */
async function streamed(raw: Buffer): Promise<Buffer> {
  const packer = createZstdCompress();
  for (let at = 0; at < raw.length; at += 100_000) packer.write(raw.subarray(at, at + 100_000));
  packer.end();
  return Buffer.concat((await packer.toArray()) as Buffer[]);
}

const REPACKED: [how: string, (tar: Buffer) => Buffer | Promise<Buffer>][] = [
  ['in one frame', (tar) => zstdCompressSync(tar)],
  ['in one frame with a table', (tar) => archiveOf([frameOf(tar)])],
  ['in frames of 100 kB', (tar) => archiveOf(cut(tar, 100_000))],
  ['in frames of 20 MB', (tar) => archiveOf(cut(tar, 20_000_000))],
  ['in frames without a table', (tar) => Buffer.concat(cut(tar, 700_001).map(({ frame }) => frame))],
  ['in large frames without a table', (tar) => Buffer.concat(cut(tar, 20_000_000).map(({ frame }) => frame))],
  [
    'in frames that tell no size',
    async (tar) => Buffer.concat([await streamed(tar.subarray(0, 5000)), await streamed(tar.subarray(5000))]),
  ],
];

describe('an archive whose frames were packed anew', () => {
  test.each(sampled(REPACKED))('%s is the same checkpoint', async (_, repack) => {
    using folder = new Folder();
    const root = folder.at('workspace');
    mkdirSync(root);
    build(root, {
      large: Buffer.alloc(21_000_000, '0123456789abcdef-'),
      many: Object.fromEntries(Array.from({ length: 50 }, (__, n) => [`f${n}`, `${n}`.repeat(n * 50)])),
      link: { link: 'many' },
    });
    const store = createLocalStore(folder.at('store'));
    const engine = createEngine(portsIn(folder.at('engine')));
    const { id } = await engine.capture({
      root,
      store,
      identity: { sequence: 1, clean: true },
      secrets: 'redact',
      masker: PLAIN_MASKER,
    });
    const archive = folder.at('store', 'checkpoints', `${id}.tar.zst`);
    const tar = unpack(readFileSync(archive));
    rmSync(archive);
    writeFileSync(archive, await repack(tar));
    for (const level of ['quick', 'manifest', 'full'] as const) {
      expect(await engine.validate(id, [store], level)).toEqual({ ok: true, problems: [] });
    }
    const before = snapshot(root);
    rmSync(root, { recursive: true });
    expect(await engine.restore({ id, root, stores: [store] })).toMatchObject({ verified: true });
    expect(snapshot(root)).toEqual(before);
    expect((await store.list()).map((one) => one.id)).toEqual([id]);
  });
});
