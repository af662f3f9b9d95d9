import { isLedgerKey, LARGEST_LEDGER_TEXT } from '../ports/ledger-store.ts';
import { ARCHIVE, LARGEST_ARCHIVE, READ_MS, unpacked } from './archive.ts';
import type { LedgerGit } from './ledger-git.ts';

/** The folder of the commit in which each text has a file. */
export const ENTRIES = 'entries/';
const MAX_TOTAL_BYTES = 64 * 2 ** 20;

/** What a commit of the ledger holds. */
export interface RefContents {
  texts: ReadonlyMap<string, string>;
  /** Keys that have a file each; the others of `texts` are packed. */
  loose: ReadonlySet<string>;
  /** Packed texts by the week's file; those that are too old to be read are null. */
  archives: ReadonlyMap<string, ReadonlyMap<string, string> | null>;
}

export const NOTHING: RefContents = { texts: new Map(), loose: new Set(), archives: new Map() };

/** Reads the files below `entries/`; what is too large, or is no text of ours, is left out. */
export async function readContents(git: LedgerGit, head: string, now: number): Promise<RefContents> {
  const listed = (await git(['ls-tree', '-r', '-l', '-z', head, ENTRIES, ARCHIVE])).toString();
  const files = listed.split('\0').flatMap((row) => {
    const [, type, sha, size, name] = /^\d+ (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(row) ?? [];
    if (type !== 'blob' || name === undefined) return [];
    const file = { sha: sha as string, size: Number(size) };
    const week = /^archive\/(\d{4}-\d\d-\d\d)\.jsonl$/.exec(name)?.[1];
    if (week !== undefined) return [{ ...file, key: week, isArchive: true }];
    const isFile = name.startsWith(ENTRIES) && name.endsWith('.json') && file.size <= LARGEST_LEDGER_TEXT;
    const key = name.slice(ENTRIES.length, -5);
    return isFile && isLedgerKey(key) ? [{ ...file, key, isArchive: false }] : [];
  });
  const oldest = now - READ_MS;
  const isRead = ({ key, size, isArchive }: (typeof files)[number]) =>
    !isArchive || (Date.parse(key) >= oldest && size <= LARGEST_ARCHIVE);
  const archives = new Map<string, ReadonlyMap<string, string> | null>(
    files.filter((file) => !isRead(file)).map(({ key }) => [key, null]),
  );
  let total = 0;
  const wanted = files.filter(isRead).filter(({ size }) => {
    total += size;
    return total <= MAX_TOTAL_BYTES;
  });
  if (wanted.length === 0) return { texts: new Map(), loose: new Set(), archives };
  const batch = await git(['cat-file', '--batch'], wanted.map(({ sha }) => `${sha}\n`).join(''));
  const texts = new Map<string, string>();
  const loose = new Set<string>();
  let at = 0;
  for (const { key, size, isArchive } of wanted) {
    const start = batch.indexOf(10, at) + 1;
    const text = batch.subarray(start, start + size).toString('utf8');
    at = start + size + 1;
    if (isArchive) archives.set(key, unpacked(text));
    else texts.set(key, text);
    if (!isArchive) loose.add(key);
  }
  // A separate file is newer than what was packed under its key.
  for (const rows of archives.values()) for (const [key, text] of rows ?? []) if (!loose.has(key)) texts.set(key, text);
  return { texts, loose, archives };
}

/** When a line says that it was written; lines without a time come first. */
export function timeOf(text: string): number {
  const at = /"at":"([^"]{10,40})"/.exec(text)?.[1];
  return at === undefined ? 0 : Date.parse(at) || 0;
}
