import { expect, test } from '@jest/globals';
import { LARGEST_LEDGER_TEXT, type LedgerStore } from '../../src/ports/ledger-store.ts';

/**
 * What every store of a ledger keeps to. Call it inside `describe`.
 * @param open gives a function that opens the same, at first empty, store again and again, as processes do
 */
export function ledgerStoreConformance(open: () => Promise<() => LedgerStore | Promise<LedgerStore>>): void {
  test('an empty store has nothing', async () => {
    const store = await (await open())();
    expect(await store.list()).toEqual([]);
    expect(await store.get('a/b')).toBeUndefined();
  });

  test('texts come back, whatever they hold, oldest first, also for another process', async () => {
    const reopen = await open();
    const store = await reopen();
    const texts = ['{"a":1}', 'two\nlines', '\u2028 ü 🚃 \\n "', '', 'x'.repeat(100_000)];
    for (const [place, text] of texts.entries()) expect(await store.put(`run/a1/${place}`, text)).toBe(true);
    const other = await reopen();
    expect(await other.list()).toEqual(texts);
    expect(await other.get('run/a1/1')).toBe('two\nlines');
  });

  test('who comes first keeps the key', async () => {
    const reopen = await open();
    expect(await (await reopen()).put('run/a1/retry', 'first')).toBe(true);
    expect(await (await reopen()).put('run/a1/retry', 'second')).toBe(false);
    expect(await (await reopen()).get('run/a1/retry')).toBe('first');
    expect(await (await reopen()).list()).toEqual(['first']);
  });

  test('of writers at the same moment exactly one gets the key, and nobody loses another', async () => {
    const reopen = await open();
    const writers = await Promise.all(Array.from({ length: 8 }, () => reopen()));
    const won = await Promise.all(writers.map((store, place) => store.put('run/a1/retry', `writer ${place}`)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await (await reopen()).get('run/a1/retry')).toBe(`writer ${won.indexOf(true)}`);
    await Promise.all(writers.map((store, place) => store.put(`run/a1/own-${place}`, `own ${place}`)));
    expect((await (await reopen()).list()).length).toBe(9);
  });

  test.each([
    ['empty', ''],
    ['absolute', '/a'],
    ['outside', 'a/../b'],
    ['with a space', 'a b'],
    ['too deep', 'a/b/c/d/e/f/g/h/i'],
    ['too long', 'a'.repeat(301)],
  ])('a key is refused: %s', async (_, key) => {
    const store = await (await open())();
    await expect(store.put(key, 'text')).rejects.toThrow(RangeError);
    expect(await store.list()).toEqual([]);
  });

  test('a text that is too long is refused', async () => {
    const store = await (await open())();
    await expect(store.put('a', 'x'.repeat(LARGEST_LEDGER_TEXT + 1))).rejects.toThrow(RangeError);
  });
}
