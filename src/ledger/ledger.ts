import type { Clock } from '../ports/clock.ts';
import type { LedgerStore } from '../ports/ledger-store.ts';
import { LEDGER_VERSION, type LedgerEntry, type LedgerHead, type LedgerLine } from './line.ts';

/** What was decided and done, for those who read it later. */
export interface Ledger {
  /** A key that this ledger has not handed out yet, for acts that happen once in this process. */
  newKey(name: string): string;
  /** Adds a line. @returns false if the key already has a line of this kind; the ledger keeps that one */
  record(key: string, entry: LedgerEntry): Promise<boolean>;
  /** The line of a kind under a key; undefined without a valid one. */
  find<Kind extends LedgerEntry['kind']>(
    key: string,
    kind: Kind,
  ): Promise<Extract<LedgerLine, { kind: Kind }> | undefined>;
  /** All valid lines, oldest first. */
  lines(): Promise<LedgerLine[]>;
}

export interface LedgerPorts {
  store: LedgerStore;
  clock: Pick<Clock, 'now'>;
  /** Masks what a line says; lines outlive the process that knows the secrets. */
  mask(line: LedgerLine): LedgerLine;
}

/** @param scope tells this process from all others that write to the store: what `newKey` begins with */
export function openLedger(head: LedgerHead, scope: string, { store, clock, mask }: LedgerPorts): Ledger {
  let count = 0;
  return {
    newKey(name) {
      count += 1;
      return `${scope}/${count}-${name}`;
    },
    record(key, entry) {
      const at = new Date(clock.now()).toISOString();
      const line: LedgerLine = { version: LEDGER_VERSION, key, at, ...head, ...entry };
      return store.put(`${key}/${entry.kind}`, JSON.stringify(mask(line)));
    },
    async find(key, kind) {
      const text = await store.get(`${key}/${kind}`);
      if (text === undefined) return undefined;
      const { parseLine } = await import('./parse.ts');
      const line = parseLine(text);
      type Found = Extract<LedgerLine, { kind: typeof kind }>;
      return line?.kind === kind && line.key === key ? (line as Found) : undefined;
    },
    async lines() {
      const [texts, { parseLine }] = await Promise.all([store.list(), import('./parse.ts')]);
      return texts.flatMap((text) => parseLine(text) ?? []);
    },
  };
}
