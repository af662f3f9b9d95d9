import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../errors.ts';
import { readPlainFile } from '../../files/plain-file.ts';
import { LARGEST_LEDGER_TEXT } from '../../ports/ledger-store.ts';
import { parsePlainJson } from '../../values/plain-json.ts';

/** What a folder holds of a ledger: files below `entries/` by key, and lines of `.jsonl` files and of jobs' records. */
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
    const kind = kindOf(file, root);
    if (!kind) continue;
    const text = readText(file, LIMITS[kind]);
    if (text === undefined) {
      ignored += 1;
      continue;
    }
    total += text.length;
    if (total > MAX_TOTAL) throw tooMuch(folder, `${MAX_TOTAL} bytes`);
    if (kind === 'record') lines.push(...linesOfRecord(text));
    else if (kind === 'entry')
      entries.set(path.relative(root, file).split(path.sep).join('/').slice(0, -'.json'.length), text);
    else for (const line of text.split('\n')) if (line !== '') lines.push(line);
  }
  return { entries, lines, ignored };
}

type Kind = 'entry' | 'lines' | 'record';
const LIMITS: Readonly<Record<Kind, number>> = {
  entry: LARGEST_LEDGER_TEXT,
  lines: MAX_LINES_FILE,
  record: 8 * 2 ** 20,
};

function kindOf(file: string, entries: string): Kind | undefined {
  if (file.endsWith('.jsonl')) return 'lines';
  if (!file.endsWith('.json')) return undefined;
  if (file.startsWith(entries + path.sep)) return 'entry';
  // As the artifacts of jobs are called, if somebody downloads them beside the ledger.
  return file.includes(`${path.sep}rerail-record_`) ? 'record' : undefined;
}

/** The lines that a job's record carries. */
function linesOfRecord(text: string): string[] {
  try {
    const slot = parsePlainJson(text) as { ledger?: unknown; content?: unknown } | null;
    // An artifact holds the record as a text; a sealed one says nothing to others.
    const record = typeof slot?.content === 'string' ? (parsePlainJson(slot.content) as typeof slot) : slot;
    return Array.isArray(record?.ledger) ? record.ledger.map((line) => JSON.stringify(line)) : [];
  } catch {
    return [];
  }
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
