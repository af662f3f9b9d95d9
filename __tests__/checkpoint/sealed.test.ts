import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import type { CaptureRequest } from '../../src/checkpoint/engine.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { build, Folder, PLAIN_MASKER, portsIn, snapshot } from './workspace.ts';

function setUp(folder: Folder, key: string | undefined = 'open sesame') {
  const root = folder.at('workspace');
  mkdirSync(root, { recursive: true });
  const store = createLocalStore(folder.at('store'), key);
  const engineWith = (other: string | undefined) =>
    createEngine(portsIn(folder.at('engine'), other === undefined ? {} : { key: other }));
  const capture = (more: Partial<CaptureRequest> = {}, other = key) =>
    engineWith(other).capture({
      root,
      store,
      identity: { sequence: 1, clean: true },
      secrets: 'redact',
      masker: PLAIN_MASKER,
      ...more,
    });
  const restore = (id: string, other: string | undefined = key) =>
    engineWith(other).restore({ id, root, stores: [store] });
  const archiveOf = (id: string) => folder.at('store', 'checkpoints', `${id}.tar.zst`);
  return { root, store, engineWith, capture, restore, archiveOf };
}

describe('a sealed checkpoint', () => {
  test('comes back with its key, as a delta too, and shows nothing without', async () => {
    using folder = new Folder();
    const { root, store, capture, restore, archiveOf, engineWith } = setUp(folder);
    build(root, { 'name-of-a-file': 'plain content '.repeat(1000), large: Buffer.alloc(9_000_000, 'abc') });
    const first = await capture();
    expect(await capture({ parent: first.id })).toMatchObject({ reused: true });
    writeFileSync(path.join(root, 'second'), 'more');
    const second = await capture({ parent: first.id });
    expect(second.parent).toBe(first.id);
    const before = snapshot(root);
    expect(readFileSync(archiveOf(first.id), 'latin1')).not.toMatch(/name-of-a-file|plain content|entries/);
    for (const level of ['quick', 'manifest', 'full'] as const) {
      expect(await engineWith('open sesame').validate(second.id, [store], level)).toEqual({ ok: true, problems: [] });
    }
    rmSync(root, { recursive: true });
    expect(await restore(second.id)).toMatchObject({ verified: true });
    expect(snapshot(root)).toEqual(before);
    rmSync(folder.at('store', 'checkpoints', `${first.id}.json`));
    expect((await store.list()).map(({ id }) => id)).toContain(first.id);
  });

  test('is refused without its key, and stays where it is', async () => {
    using folder = new Folder();
    const { root, store, capture, restore, engineWith } = setUp(folder);
    build(root, { a: 'a' });
    const { id } = await capture();
    const open = createEngine(portsIn(folder.at('engine')));
    await expect(open.restore({ id, root, stores: [store] })).rejects.toMatchObject({ reason: 'key-missing' });
    await expect(restore(id, 'another key')).rejects.toMatchObject({ reason: 'key-wrong' });
    expect((await engineWith('another key').validate(id, [store], 'full')).problems[0]).toMatch(/another key/);
    expect(await restore(id)).toMatchObject({ verified: true });
  });

  test('is the only kind that a key opens; an unsealed or foreign one is no base either', async () => {
    using folder = new Folder();
    const open = setUp(folder, undefined);
    build(open.root, { a: 'a'.repeat(1000) });
    const plain = await createEngine(portsIn(folder.at('engine'))).capture({
      root: open.root,
      store: open.store,
      identity: { sequence: 1, clean: true },
      secrets: 'redact',
      masker: PLAIN_MASKER,
    });
    const { capture, restore } = setUp(folder);
    await expect(restore(plain.id)).rejects.toMatchObject({ reason: 'not-sealed' });
    const sealed = await capture({ parent: plain.id });
    expect(sealed).toMatchObject({ parent: null, reused: false });
    expect(await restore(sealed.id)).toMatchObject({ verified: true });
    const other = await capture({ parent: sealed.id }, 'another key');
    expect(other).toMatchObject({ parent: null, reused: false });
    expect(await restore(other.id, 'another key')).toMatchObject({ verified: true });
  });

  test('that was changed anywhere is refused', async () => {
    using folder = new Folder();
    const { root, store, capture, archiveOf, engineWith } = setUp(folder);
    build(root, Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`f${n}`, `${n}`.repeat(n * 100)])));
    const { id } = await capture();
    const good = readFileSync(archiveOf(id));
    // Two bits of the seek table's descriptor mean nothing.
    const descriptor = good.length - 5;
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        fc.pre(at !== descriptor || flip > 3);
        const bad = Buffer.from(good);
        bad[at] = (bad[at] as number) ^ flip;
        writeFileSync(archiveOf(id), bad);
        const { ok, problems } = await engineWith('open sesame').validate(id, [store], 'full');
        expect([ok, problems.length]).toEqual([false, 1]);
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});
