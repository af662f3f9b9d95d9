import { appendFileSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createFileLedgerStore } from '../../src/ledger/file-store.ts';
import { ledgerStoreConformance } from './store-conformance.ts';

const newFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'rerail-ledger-')), 'ledger.jsonl');

describe('a ledger in a file', () => {
  ledgerStoreConformance(async () => {
    const file = newFile();
    return () => createFileLedgerStore(file);
  });

  test.each(['{"half":', '["a/intent"', '[1,2,3]', 'null', '\u0000'])(
    'what a killed process or a script left of a row harms no other: %j',
    async (torn) => {
      const file = newFile();
      const store = createFileLedgerStore(file);
      await store.put('a', 'one');
      appendFileSync(file, torn);
      expect(await store.put('b', 'two')).toBe(true);
      expect(await store.list()).toEqual(['one', 'two']);
    },
  );

  test('what is not a file is not read', async () => {
    const file = newFile();
    symlinkSync('/dev/zero', file);
    await expect(createFileLedgerStore(file).list()).rejects.toThrow('is no file of rerail');
  });
});
