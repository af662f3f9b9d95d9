import { LARGEST_LEDGER_TEXT } from '../ports/ledger-store.ts';
import type { LedgerLine } from './line.ts';
import { validate } from './line-validator.ts';

/** Reads a line that came from outside. @returns undefined if it is none of this version: not JSON, too large, or against the schema */
export function parseLine(text: string): LedgerLine | undefined {
  if (text.length > LARGEST_LEDGER_TEXT) return undefined;
  try {
    // A key called __proto__ would become a prototype somewhere down the line.
    const line = JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value)) as unknown;
    return isLedgerLine(line) ? line : undefined;
  } catch {
    return undefined;
  }
}

export const isLedgerLine = (value: unknown): value is LedgerLine => validate(value);
