import { closeSync, ftruncateSync, mkdirSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createEngine } from '../../src/checkpoint/create-engine.ts';
import { createLocalStore } from '../../src/checkpoint/stores/local.ts';
import { rounds } from './random.ts';
import { Folder, PLAIN_MASKER, portsIn } from './workspace.ts';

const threadScript = path.resolve(import.meta.dirname, '../../src/entry/worker.ts');

/** What a hole would hold is hashed like all else, which takes seconds a gigabyte: more than 4 GiB only in long tests. */
const SIZE = rounds(50, 5 * 1024) * 1024 * 1024;

describe('a large file that is mostly holes', () => {
  test('comes back with its holes', async () => {
    using folder = new Folder();
    const root = folder.at('workspace');
    mkdirSync(root);
    const file = path.join(root, 'image');
    const marks = ['begin', 'two fifths', 'four fifths', 'end'];
    const places = [0, SIZE * 0.4 + 7, SIZE * 0.8 + 4095, SIZE - 3].map(Math.floor);
    const fd = openSync(file, 'w');
    for (const [n, mark] of marks.entries()) writeSync(fd, mark, places[n]);
    ftruncateSync(fd, SIZE);
    closeSync(fd);
    const store = createLocalStore(folder.at('store'));
    const engine = createEngine(portsIn(folder.at('engine'), { threadScript }));
    const identity = { sequence: 1, clean: true };
    const taken = await engine.capture({ root, store, identity, secrets: 'redact', masker: PLAIN_MASKER });
    expect(taken.bytes).toBe(SIZE);
    expect(taken.storedBytes).toBeLessThan(4_000_000);
    rmSync(file);
    expect(await engine.restore({ id: taken.id, root, stores: [store] })).toMatchObject({ verified: true });
    expect(statSync(file).size).toBe(SIZE);
    expect(statSync(file).blocks).toBeLessThan(256);
    const again = openSync(file, 'r');
    for (const [n, mark] of marks.entries()) {
      const bytes = Buffer.alloc(mark.length);
      const length = readSync(again, bytes, 0, bytes.length, places[n] as number);
      expect(bytes.toString('latin1', 0, length)).toBe(mark.slice(0, length));
    }
    closeSync(again);
  }, 300_000);
});
