import { randomBytes } from 'node:crypto';
import { appendFile, open } from 'node:fs/promises';
import { codeOf } from '../errors.ts';
import { checkLedgerText, type LedgerStore } from '../ports/ledger-store.ts';

/** The steps of a job write some hundred lines; what is larger is no ledger of ours. */
const LARGEST_FILE = 32 * 1024 * 1024;

/** A row of the file: the key, who wrote it, the text. The first row of a key counts. */
type Row = [key: string, writer: string, text: string];

/**
 * A ledger in one file that all steps of a job append to. A row is appended in one write, and the first of a key counts: so two
 * writers need no lock, and what a killed process left of a row harms no other.
 */
export function createFileLedgerStore(file: string): LedgerStore {
  return {
    async put(key, text) {
      checkLedgerText(key, text);
      if ((await readRows(file)).some(([taken]) => taken === key)) return false;
      const writer = randomBytes(8).toString('hex');
      await appendFile(file, `\n${JSON.stringify([key, writer, text] satisfies Row)}\n`, { mode: 0o600 });
      return (await readRows(file)).find(([taken]) => taken === key)?.[1] === writer;
    },
    async get(key) {
      return (await readRows(file)).find(([taken]) => taken === key)?.[2];
    },
    async list() {
      const firsts = new Map<string, string>();
      for (const [key, , text] of await readRows(file)) if (!firsts.has(key)) firsts.set(key, text);
      return [...firsts.values()];
    },
  };
}

async function readRows(file: string): Promise<Row[]> {
  let content: string;
  try {
    // Not `await using`: the command line has to load on older versions of Node, to hand over to a newer one.
    const handle = await open(file, 'r');
    try {
      const info = await handle.stat();
      if (!info.isFile() || info.size > LARGEST_FILE)
        throw new RangeError(`The ledger ${file} is no file of rerail's.`);
      content = await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
  return content.split('\n').flatMap((line) => (line === '' ? [] : (parseRow(line) ?? [])));
}

/** Scripts can write to the file: what is no row is left out. */
function parseRow(line: string): [Row] | undefined {
  try {
    const row = JSON.parse(line) as unknown;
    const isRow = Array.isArray(row) && row.length === 3 && row.every((part) => typeof part === 'string');
    return isRow ? [row as Row] : undefined;
  } catch {
    return undefined;
  }
}
