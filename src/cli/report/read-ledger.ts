import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../errors.ts';
import { readPlainFile } from '../../files/plain-file.ts';
import { LARGEST_LEDGER_TEXT } from '../../ports/ledger-store.ts';

/** What a folder holds of a ledger: files below `entries/` by key, and lines of `.jsonl` files. */
export interface LedgerTexts {
  entries: ReadonlyMap<string, string>;
  lines: readonly string[];
  /** Files that are too large or cannot be read as text. */
  ignored: number;
}

const MAX_FILES = 1_000_000;
const MAX_LINES_FILE = 256 * 2 ** 20;
const MAX_TOTAL = 512 * 2 ** 20;
/** `entries/RUN/ATTEMPT/KIND/SHA.json` */
const MAX_DEPTH = 8;

/**
 * Reads a work tree of `refs/rerail/ledger`. Links are not followed, and everything that is read is bounded.
 * @throws UserError if `folder` is no folder, or holds more than is read
 */
export function readLedgerFolder(folder: string): LedgerTexts {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(
      `Reading the ledger failed: there is no folder ${folder}. Check it out with "git fetch origin refs/rerail/ledger" and "git worktree add DIR FETCH_HEAD".`,
    );
  }
  const entries = new Map<string, string>();
  const lines: string[] = [];
  let ignored = 0;
  let total = 0;
  const root = path.join(folder, 'entries');
  for (const file of filesBelow(folder)) {
    const isEntry = file.startsWith(root + path.sep) && file.endsWith('.json');
    if (!isEntry && !file.endsWith('.jsonl')) continue;
    const text = readText(file, isEntry ? LARGEST_LEDGER_TEXT : MAX_LINES_FILE);
    if (text === undefined) {
      ignored += 1;
      continue;
    }
    total += text.length;
    if (total > MAX_TOTAL) throw tooMuch(folder, `${MAX_TOTAL} bytes`);
    if (isEntry) entries.set(path.relative(root, file).split(path.sep).join('/').slice(0, -'.json'.length), text);
    else for (const line of text.split('\n')) if (line !== '') lines.push(line);
  }
  return { entries, lines, ignored };
}

const tooMuch = (folder: string, limit: string) =>
  new UserError(
    `Reading the ledger failed: ${folder} has more than ${limit}. Remove old files from a copy of it, and read that.`,
  );

function* filesBelow(folder: string): Generator<string> {
  let count = 0;
  const waiting: { at: string; depth: number }[] = [{ at: folder, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { at, depth } = next;
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      count += 1;
      if (count > MAX_FILES) throw tooMuch(folder, `${MAX_FILES} files and folders`);
      const whole = `${at}${path.sep}${entry.name}`;
      if (entry.isFile()) yield whole;
      else if (entry.isDirectory() && entry.name !== '.git' && depth < MAX_DEPTH)
        waiting.push({ at: whole, depth: depth + 1 });
    }
  }
}

function readText(file: string, maxBytes: number): string | undefined {
  try {
    return readPlainFile(file, { maxBytes })?.toString('utf8');
  } catch (error) {
    // A link, or too large: it is counted and not read.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
