import { checkLedgerText } from '../ports/ledger-store.ts';

/** Packed texts, a file a week: rows of key and text. */
export const ARCHIVE = 'archive/';
/** Weeks that are read, and kept in the tree; older ones stay in the history of the reference. */
export const READ_MS = 37 * 24 * 60 * 60_000;
export const KEPT_MS = 180 * 24 * 60 * 60_000;
export const LARGEST_ARCHIVE = 16 * 2 ** 20;

/** The file of a week. */
export const archiveOf = (week: string) => `${ARCHIVE}${week}.jsonl`;

/** The Monday of a time's week, UTC. */
export function weekOf(time: number): string {
  const date = new Date(time);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

export const packed = (rows: ReadonlyMap<string, string>) =>
  [...rows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');

/** Rows that are not ours are left out. */
export function unpacked(text: string): Map<string, string> {
  const rows = new Map<string, string>();
  for (const line of text.split('\n')) {
    try {
      const row = JSON.parse(line) as unknown;
      if (!Array.isArray(row) || row.length !== 2 || !row.every((part) => typeof part === 'string')) continue;
      checkLedgerText(row[0] as string, row[1] as string);
      rows.set(row[0] as string, row[1] as string);
    } catch {
      // Not a row.
    }
  }
  return rows;
}
