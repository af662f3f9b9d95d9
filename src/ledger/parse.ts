import { LARGEST_LEDGER_TEXT } from '../ports/ledger-store.ts';
import { parsePlainJson } from '../values/plain-json.ts';
import type { LedgerLine } from './line.ts';
import { validate } from './line-validator.ts';

/** Reads a line that came from outside. @returns undefined if it is not one of this version: not JSON, too large, or against the schema */
export function parseLine(text: string): LedgerLine | undefined {
  if (text.length > LARGEST_LEDGER_TEXT) return undefined;
  try {
    const line = parsePlainJson(text);
    return isLedgerLine(line) ? line : undefined;
  } catch {
    return undefined;
  }
}

export const isLedgerLine = (value: unknown): value is LedgerLine => validate(value);
