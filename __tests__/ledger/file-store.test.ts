import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createFileLedgerStore } from '../../src/ledger/file-store.ts';
import { ledgerStoreConformance } from './store-conformance.ts';

const prove = (key: string, text: string) => createHmac('sha256', 'the job').update(`${key}\n${text}`).digest('hex');
const ignore = () => undefined;
const openStore = (file: string, onForged: (count: number) => void = ignore) =>
  createFileLedgerStore(file, { prove, onForged, onGone: ignore });

/** What a store that opens the file says of rows that are gone. */
async function goneFrom(file: string, expected?: string): Promise<number[]> {
  const counts: number[] = [];
  const onGone = (count: number) => void counts.push(count);
  await createFileLedgerStore(file, { prove, onForged: ignore, onGone, ...(expected ? { expected } : {}) }).list();
  return counts;
}

const newFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'rerail-ledger-')), 'ledger.jsonl');

describe('a ledger in a file', () => {
  ledgerStoreConformance(async () => {
    const file = newFile();
    return () => openStore(file);
  });

  test.each(['{"half":', '["a/intent"', '[1,2,3]', 'null', '\u0000'])(
    'what a killed process or a script left of a row harms no other: %j',
    async (torn) => {
      const file = newFile();
      const store = openStore(file);
      await store.put('a', 'one');
      appendFileSync(file, torn);
      expect(await store.put('b', 'two')).toBe(true);
      expect(await store.list()).toEqual(['one', 'two']);
    },
  );

  test('what is not a file is not read', async () => {
    const file = newFile();
    symlinkSync('/dev/zero', file);
    await expect(openStore(file).list()).rejects.toThrow('it is a symbolic link');
  });

  test('what somebody else wrote is ignored, also before or instead of what is ours, and told', async () => {
    const file = newFile();
    const counts: number[] = [];
    const store = openStore(file, (count) => counts.push(count));
    appendFileSync(
      file,
      `${JSON.stringify(['a', 'w', 'forged', prove('b', 'forged')])}\n${JSON.stringify(['a', 'w', 'old'])}\n`,
    );
    expect(await store.put('a', 'ours')).toBe(true);
    expect(await store.list()).toEqual(['ours']);
    expect(counts).toEqual([2]);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('ours', 'theirs'));
    expect(await openStore(file).list()).toEqual([]);
  });

  test('a row that was removed is missed, unless it was the last and nobody remembers it', async () => {
    const file = newFile();
    const added: string[] = [];
    const onAdded = (proof: string) => void added.push(proof);
    const store = createFileLedgerStore(file, { prove, onForged: ignore, onGone: ignore, onAdded });
    for (const key of ['a', 'b', 'c']) await store.put(key, `text of ${key}`);
    const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    expect(await goneFrom(file)).toEqual([]);
    for (const removed of [0, 1]) {
      writeFileSync(file, rows.toSpliced(removed, 1).join('\n'));
      expect(await goneFrom(file)).toEqual([1]);
    }
    writeFileSync(file, rows.slice(0, 2).join('\n'));
    expect(await goneFrom(file)).toEqual([]);
    expect(await goneFrom(file, added.at(-1))).toEqual([1]);
    // What this process has seen counts.
    expect(await store.put('c', 'another')).toBe(false);
    expect(await store.list()).toEqual(['text of a', 'text of b', 'text of c']);
    // A row moved under another writer or behind another row is not ours.
    const [, b = ''] = rows;
    writeFileSync(file, JSON.stringify(JSON.parse(b).with(1, 'w')));
    expect(await openStore(file).list()).toEqual([]);
  });

  test('a pipe or a link in its place holds nothing up and is not written to', async () => {
    const pipe = newFile();
    execFileSync('mkfifo', [pipe]);
    await expect(openStore(pipe).put('a', 'one')).rejects.toThrow('no regular file');
    const [file, target] = [newFile(), newFile()];
    symlinkSync(target, file);
    await expect(openStore(file).put('a', 'one')).rejects.toThrow('symbolic link');
    expect(existsSync(target)).toBe(false);
  });
});
