/**
 * Where a ledger keeps its lines. One conformance suite holds for all stores: a job's file, a git reference, artifacts.
 * What comes back is data that nobody vouches for.
 */
export interface LedgerStore {
  /**
   * Keeps a text under a key. The first writer keeps the key, also among writers at the same time.
   * @param key one to eight names of letters, digits, `.`, `_` and `-`, joined by `/`; at most 300 characters
   * @param text at most 256 KiB
   * @returns false if the key is taken; nothing was written then
   */
  put(key: string, text: string): Promise<boolean>;
  /** The text under a key; undefined if absent. */
  get(key: string): Promise<string | undefined>;
  /** All texts, oldest first; the newest of them if there are more than the store reads at once. */
  list(): Promise<readonly string[]>;
}

/** Longest text under a key, in bytes of UTF-8. */
export const LARGEST_LEDGER_TEXT = 256 * 1024;

const KEY = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+){0,7}$/;
const LONGEST_KEY = 300;

/** Whether a store keeps texts under it. Names that others wrote may hold anything. */
export const isLedgerKey = (key: string): boolean => key.length <= LONGEST_KEY && KEY.test(key);

/** @throws RangeError if no store keeps such a key or text */
export function checkLedgerText(key: string, text: string): void {
  if (!isLedgerKey(key)) throw new RangeError(`Not a key of a ledger: ${key.slice(0, 80)}`);
  const bytes = Buffer.byteLength(text);
  if (bytes > LARGEST_LEDGER_TEXT)
    throw new RangeError(`A line of a ledger has ${bytes} bytes, ${LARGEST_LEDGER_TEXT} at most.`);
}
