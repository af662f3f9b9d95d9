import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Store, StoredCheckpoint } from '../../src/checkpoint/store.ts';
import { Folder } from './workspace.ts';

let serial = 0;

/** A checkpoint as far as a store looks at it: any bytes, and what is told about them. */
export function sample(folder: Folder, more: Partial<StoredCheckpoint> = {}) {
  const id = `sample-${serial++}`;
  const archive = folder.at(`${id}.archive`);
  const bytes = Buffer.from(`bytes of ${id}`);
  writeFileSync(archive, bytes);
  const about: StoredCheckpoint = {
    id,
    parent: null,
    createdAt: new Date(1_700_000_000_000 + serial * 1000).toISOString(),
    files: 1,
    bytes: 10,
    storedBytes: bytes.length,
    clean: true,
    dependencies: [],
    ...more,
  };
  return { id, archive, about, bytes };
}

/** What every store has to do. `open` gives an empty one; a second call with the same folder gives the same one again. */
export function describeStore(name: string, open: (folder: Folder) => Store): void {
  describe(`store: ${name}`, () => {
    test('brings back what was put, and lists it', async () => {
      using folder = new Folder();
      const store = open(folder);
      expect(await store.list()).toEqual([]);
      const first = sample(folder, { name: 'named', jobKey: 'j', attempt: 1, stage: 's' });
      const second = sample(folder, { parent: first.id, clean: false, dependencies: [first.id] });
      await store.put(first.about, first.archive);
      await store.put(second.about, second.archive);
      expect(await store.list()).toEqual([first.about, second.about]);
      await store.fetch(first.id, folder.at('fetched'));
      expect(readFileSync(folder.at('fetched'))).toEqual(first.bytes);
    });

    test('leaves the archive that was put to whoever made it', async () => {
      using folder = new Folder();
      const store = open(folder);
      const { id, archive, about, bytes } = sample(folder);
      await store.put(about, archive);
      expect(readFileSync(archive)).toEqual(bytes);
      await store.fetch(id, folder.at('fetched'));
      expect(readFileSync(folder.at('fetched'))).toEqual(bytes);
    });

    test('takes the same checkpoint twice', async () => {
      using folder = new Folder();
      const store = open(folder);
      const { archive, about } = sample(folder);
      await store.put(about, archive);
      await store.put(about, archive);
      expect(await store.list()).toEqual([about]);
    });

    test('refuses by name what it does not have, and leaves no file', async () => {
      using folder = new Folder();
      const store = open(folder);
      await expect(store.fetch('not-there', folder.at('fetched'))).rejects.toMatchObject({
        reason: 'checkpoint-missing',
      });
      expect(existsSync(folder.at('fetched'))).toBe(false);
    });

    test('never overwrites a file', async () => {
      using folder = new Folder();
      const store = open(folder);
      const { id, archive, about } = sample(folder);
      await store.put(about, archive);
      writeFileSync(folder.at('mine'), 'mine');
      await expect(store.fetch(id, folder.at('mine'))).rejects.toBeDefined();
      expect(readFileSync(folder.at('mine'), 'utf8')).toBe('mine');
    });

    test('no longer lists what was removed, and removing it again is no error', async () => {
      using folder = new Folder();
      const store = open(folder);
      const { id, archive, about } = sample(folder);
      await store.put(about, archive);
      await store.remove(id);
      await store.remove(id);
      expect(await store.list()).toEqual([]);
      await expect(store.fetch(id, folder.at('fetched'))).rejects.toMatchObject({ reason: 'checkpoint-missing' });
    });

    test('no longer lists what is in quarantine', async () => {
      using folder = new Folder();
      const store = open(folder);
      const bad = sample(folder);
      const good = sample(folder);
      await store.put(bad.about, bad.archive);
      await store.put(good.about, good.archive);
      await store.quarantine(bad.id, 'a test');
      await store.quarantine('not-there', 'a test');
      expect(await store.list()).toEqual([good.about]);
    });

    test('replaces records as a whole', async () => {
      using folder = new Folder();
      const store = open(folder);
      expect(await store.getRecord('r')).toBeUndefined();
      for (const content of ['one', 'two', '', 'three: ü\n', 'x'.repeat(100_000)]) {
        await store.putRecord('r', content);
        expect(await store.getRecord('r')).toBe(content);
      }
      await store.removeRecord('r');
      await store.removeRecord('r');
      expect(await store.getRecord('r')).toBeUndefined();
    });

    test('tells records apart whatever their names are', async () => {
      using folder = new Folder();
      const store = open(folder);
      const names = ['a/b', 'a b', 'a-b', '../a', 'A-B', 'a'.repeat(150), `${'a'.repeat(149)}b`, 'ü', '*', '.', '..'];
      for (const name of names) await store.putRecord(name, `content of ${name}`);
      for (const name of names) expect(await store.getRecord(name)).toBe(`content of ${name}`);
    });
  });
}
