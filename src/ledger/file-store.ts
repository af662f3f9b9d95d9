import { randomBytes } from 'node:crypto';
import { appendPlainFile, readPlainFile } from '../files/plain-file.ts';
import { checkLedgerText, type LedgerStore } from '../ports/ledger-store.ts';

/** The steps of a job write some hundred lines; what is larger is no ledger of ours. */
const LARGEST_FILE = 8 * 1024 * 1024;

/**
 * A row of the file: the key, who wrote it, the text, the proof of the row that its writer saw last (empty if none), and what proves that a step
 * of rerail wrote it. The first row of a key counts.
 */
type Row = [key: string, writer: string, text: string, before: string, proof: string];

/** How rows are told from what others write to the file. */
export interface RowSeal {
  /** Proof that this key and text are ours: hex digits. */
  prove(key: string, text: string): string;
  /** Called with the number of rows that were not proven, whenever there are more than before. They are ignored. */
  onForged(count: number): void;
  /** Called when rows are found to be gone, whenever there are more than before. */
  onGone(count: number): void;
  /** The proof of a row that was there; the file without it has been changed. */
  expected?: string;
  /** Called with the proof of each row that was added. */
  onAdded?(proof: string): void;
}

/**
 * A ledger in one file that all steps of a job append to. A row is appended in one write, and the first of a key counts: so two
 * writers need no lock, and what a killed process left of a row harms no other. Each row names the one before it, so that a
 * row that was removed is missed as long as one behind it is there; what this process has seen counts even if it is gone.
 */
export function createFileLedgerStore(file: string, seal: RowSeal): LedgerStore {
  /** By their proofs, in the order in which they were seen. */
  const proven = new Map<string, Row>();
  let forged = 0;
  let gone = 0;
  /** @throws UserError if something else is in the file's place */
  function readRows(): Row[] {
    const content = readPlainFile(file, { maxBytes: LARGEST_FILE })?.toString('utf8') ?? '';
    const rows = content.split('\n').flatMap((line) => (line === '' ? [] : (parseRow(line) ?? [])));
    const ours = rows.filter(isOurs);
    if (rows.length - ours.length > forged) seal.onForged(rows.length - ours.length);
    forged = Math.max(forged, rows.length - ours.length);
    tellGone(new Set(ours.map(([, , , , proof]) => proof)));
    return [...proven.values()];
  }
  function isOurs(row: Row): boolean {
    const [key, , , , proof] = row;
    const known = proven.get(proof);
    if (known !== undefined) return JSON.stringify(known) === JSON.stringify(row);
    if (seal.prove(key, provenText(row)) !== proof) return false;
    proven.set(proof, row);
    return true;
  }
  function tellGone(present: ReadonlySet<string>): void {
    const known = [...proven.values()].flatMap(([, , , before, proof]) => (before === '' ? [proof] : [before, proof]));
    const missing = new Set(
      [...known, ...(seal.expected ? [seal.expected] : [])].filter((proof) => !present.has(proof)),
    );
    if (missing.size > gone) seal.onGone(missing.size);
    gone = Math.max(gone, missing.size);
  }
  return {
    async put(key, text) {
      checkLedgerText(key, text);
      const rows = readRows();
      if (rows.some(([taken]) => taken === key)) return false;
      const row: Row = [key, randomBytes(8).toString('hex'), text, rows.at(-1)?.[4] ?? '', ''];
      row[4] = seal.prove(key, provenText(row));
      appendPlainFile(file, `\n${JSON.stringify(row)}\n`, 0o600);
      seal.onAdded?.(row[4]);
      const [, writer] = row;
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

const provenText = ([, writer, text, before]: Row) => JSON.stringify([before, writer, text]);

/** Scripts can write to the file: what is no row is left out. */
function parseRow(line: string): [Row] | undefined {
  try {
    const row = JSON.parse(line) as unknown;
    if (!Array.isArray(row) || row.length < 3 || row.length > 5) return undefined;
    if (!row.every((part): part is string => typeof part === 'string')) return undefined;
    const [key = '', writer = '', text = '', before = '', proof = ''] = row;
    return [[key, writer, text, before, proof]];
  } catch {
    return undefined;
  }
}
