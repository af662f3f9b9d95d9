import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import type { Store } from '../../src/checkpoint/store.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { build, Folder, PLAIN_MASKER, portsIn, snapshot } from './workspace.ts';

const PROGRAM = path.join(import.meta.dirname, 'programs', 'act.ts');
const TEN = Array.from({ length: 10 }, (_, n) => n);

describe('at the same time', () => {
  test('ten captures of ten workspaces into one store are no mix-up', async () => {
    using folder = new Folder();
    const store = createLocalStore(folder.at('store'));
    const engine = createEngine(portsIn(folder.at('engine')));
    const taken = await Promise.all(
      TEN.map(async (n) => {
        const root = folder.at(`workspace-${n}`);
        mkdirSync(root);
        build(root, { same: 'same', own: `${n}`.repeat(50_000), [`only-${n}`]: { deep: `${n}` } });
        const { id } = await engine.capture({
          root,
          store,
          identity: { sequence: n, clean: true, jobKey: `job-${n}` },
          secrets: 'redact',
          masker: PLAIN_MASKER,
        });
        return { id, root, state: snapshot(root) };
      }),
    );
    expect(new Set(taken.map(({ id }) => id)).size).toBe(10);
    expect((await store.list()).map(({ id }) => id).sort()).toEqual(taken.map(({ id }) => id).sort());
    await Promise.all(
      taken.map(async ({ id, root, state }) => {
        rmSync(root, { recursive: true });
        expect(await engine.restore({ id, root, stores: [store] })).toMatchObject({ verified: true });
        expect(snapshot(root)).toEqual(state);
      }),
    );
  });

  test('a capture whose parent is cleaned up meanwhile leans on nothing', async () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    build(root, { a: 'a'.repeat(5_000) });
    const store = createLocalStore(folder.at('store'));
    const engine = createEngine(portsIn(folder.at('engine')));
    const request = { root, store, secrets: 'redact', masker: PLAIN_MASKER } as const;
    const { id: parent } = await engine.capture({ ...request, identity: { sequence: 1, clean: true } });
    build(root, { b: 'b' });
    const cleaned: Store = {
      kind: 'local',
      folders: store.folders ?? [],
      list: () => store.list(),
      locate: async (id) => store.locate?.(id),
      fetch: (id, destination) => store.fetch(id, destination),
      remove: (id) => store.remove(id),
      quarantine: (id, reason) => store.quarantine(id, reason),
      getRecord: (name) => store.getRecord(name),
      putRecord: (name, content) => store.putRecord(name, content),
      removeRecord: (name) => store.removeRecord(name),
      put: async (checkpoint, archive) => {
        await store.remove(parent);
        await store.put(checkpoint, archive);
      },
    };
    const identity = { sequence: 2, clean: true };
    const taken = await engine.capture({ ...request, store: cleaned, identity, parent });
    expect(taken.parent).toBeNull();
    expect((await store.list()).map(({ id }) => id)).toEqual([taken.id]);
    expect(await engine.validate(taken.id, [store], 'full')).toEqual({ ok: true, problems: [] });
  });

  test('ten processes that capture one workspace make ten that are right', async () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    mkdirSync(root);
    build(root, { many: Object.fromEntries(TEN.map((n) => [`f${n}`, `${n}`.repeat(9_000)])) });
    const before = snapshot(root);
    const children = TEN.map(() => spawn(process.execPath, [PROGRAM, 'capture', folder.path], { stdio: 'ignore' }));
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number));
    expect(codes).toEqual(TEN.map(() => 0));
    const store = createLocalStore(folder.at('store'));
    const engine = createEngine(portsIn(folder.at('other')));
    const listed = await store.list();
    expect(listed.length).toBeGreaterThanOrEqual(1);
    for (const { id } of listed) expect(await engine.validate(id, [store], 'full')).toEqual({ ok: true, problems: [] });
    rmSync(root, { recursive: true });
    await engine.restore({ id: listed.at(-1)?.id as string, root, stores: [store] });
    expect(snapshot(root)).toEqual(before);
    expect(readdirSync(folder.at('engine')).filter((name) => name.startsWith('scratch'))).toEqual([]);
  }, 60_000);

  test('two restores of one workspace: one is refused, or comes after the other', async () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    const store = createLocalStore(folder.at('store'));
    const engine = createEngine(portsIn(folder.at('engine')));
    build(root, { a: 'a'.repeat(100_000), sub: Object.fromEntries(TEN.map((n) => [`f${n}`, `${n}`])) });
    const { id } = await engine.capture({
      root,
      store,
      identity: { sequence: 1, clean: true },
      secrets: 'redact',
      masker: PLAIN_MASKER,
    });
    const state = snapshot(root);
    rmSync(path.join(root, 'sub'), { recursive: true });
    const outcomes = await Promise.allSettled(TEN.slice(0, 3).map(() => engine.restore({ id, root, stores: [store] })));
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    for (const reason of refused) expect(reason).toMatchObject({ reason: 'restore-in-progress' });
    expect(refused.length).toBeLessThan(3);
    expect(snapshot(root)).toEqual(state);
  });
});
