import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createFileLedgerStore } from '../../src/ledger/file-store.ts';
import { ledgerStoreConformance } from './store-conformance.ts';

const prove = (key: string, text: string) => createHmac('sha256', 'the job').update(`${key}\n${text}`).digest('hex');
const openStore = (file: string, onForged: (count: number) => void = () => undefined) =>
  createFileLedgerStore(file, { prove, onForged });

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
