import { randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';
import { codeOf, UserError } from '../errors.ts';
import { readPlainFile } from '../files/plain-file.ts';
import { checkLedgerText, type LedgerStore } from '../ports/ledger-store.ts';

/** The steps of a job write some hundred lines; what is larger is no ledger of ours. */
const LARGEST_FILE = 8 * 1024 * 1024;

/** A row of the file: the key, who wrote it, the text, what proves that a step of rerail wrote it. The first row of a key counts. */
type Row = [key: string, writer: string, text: string, proof: string];

/** How rows are told from what others write to the file. */
export interface RowSeal {
  /** Proof that this key and text are ours. */
  prove(key: string, text: string): string;
  /** Called with the number of rows that were not proven, whenever there are more than before. They are ignored. */
  onForged(count: number): void;
}

/**
 * A ledger in one file that all steps of a job append to. A row is appended in one write, and the first of a key counts: so two
 * writers need no lock, and what a killed process left of a row harms no other.
 */
export function createFileLedgerStore(file: string, seal: RowSeal): LedgerStore {
  const proven = new Set<string>();
  let forged = 0;
  /** @throws UserError if something else is in the file's place */
  function readRows(): Row[] {
    const content = readPlainFile(file, { maxBytes: LARGEST_FILE })?.toString('utf8') ?? '';
    const rows = content.split('\n').flatMap((line) => (line === '' ? [] : (parseRow(line) ?? [])));
    const ours = rows.filter(([key, , text, proof]) => {
      const row = JSON.stringify([key, text, proof]);
      if (!proven.has(row) && seal.prove(key, text) === proof) proven.add(row);
      return proven.has(row);
    });
    if (rows.length - ours.length > forged) seal.onForged(rows.length - ours.length);
    forged = Math.max(forged, rows.length - ours.length);
    return ours;
  }
  return {
    async put(key, text) {
      checkLedgerText(key, text);
      if (readRows().some(([taken]) => taken === key)) return false;
      const writer = randomBytes(8).toString('hex');
      append(file, `\n${JSON.stringify([key, writer, text, seal.prove(key, text)] satisfies Row)}\n`);
      return readRows().find(([taken]) => taken === key)?.[1] === writer;
    },
    async get(key) {
      return readRows().find(([taken]) => taken === key)?.[2];
    },
    async list() {
      const firsts = new Map<string, string>();
      for (const [key, , text] of readRows()) if (!firsts.has(key)) firsts.set(key, text);
      return [...firsts.values()];
    },
  };
}

/** Neither through a link nor into a pipe, which would wait for a reader. Windows has neither flag. */
const APPEND =
  constants.O_WRONLY |
  constants.O_APPEND |
  constants.O_CREAT |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);

/** In one write, so that rows of several processes do not mix. */
function append(file: string, row: string): void {
  let fd: number;
  try {
    fd = openSync(file, APPEND, 0o600);
  } catch (error) {
    const code = codeOf(error);
    throw code === 'ELOOP' || code === 'ENXIO' ? notPlain(file) : error;
  }
  try {
    if (!fstatSync(fd).isFile()) throw notPlain(file);
    writeSync(fd, row);
  } finally {
    closeSync(fd);
  }
}

const notPlain = (file: string) =>
  new UserError(`${file} not written: it is no regular file. Remove what is in its place.`);

/** Scripts can write to the file: what is no row is left out. */
function parseRow(line: string): [Row] | undefined {
  try {
    const row = JSON.parse(line) as unknown;
    if (!Array.isArray(row) || row.length < 3 || row.length > 4) return undefined;
    if (!row.every((part): part is string => typeof part === 'string')) return undefined;
    const [key = '', writer = '', text = '', proof = ''] = row;
    return [[key, writer, text, proof]];
  } catch {
    return undefined;
  }
}
