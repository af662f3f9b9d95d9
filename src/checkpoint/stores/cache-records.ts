import { RefusedError } from '../../errors.ts';
import type { CacheEntry } from '../../ports/caches.ts';
import { field } from './artifact-names.ts';
import type { CacheTransfer } from './cache-transfer.ts';
import { formatSlot, parseSlot, type RecordSlot, type SlotOwner } from './record-slot.ts';

/** A record is some kilobytes; outputs are at most 1 MB a job. */
const MAX_BYTES = 16 * 1024 * 1024;
/** How long another's upload may take to be found. */
const LOOKS = 3;
const LOOK_AGAIN_MS = 1_000;
/** Uploads that broke off have taken so many versions at most. */
const MAX_LOST = 5;

/** What the newest version of a record is: its text, the mark that it was removed, or the mark that two jobs claim it. */
interface Version {
  entry: CacheEntry;
  sequence: number;
  kind: 'text' | 'gone' | 'contested';
}

/**
 * Records over entries that never change and cannot be deleted: each write is a new version under a key that counts, and the newest counts. A version that somebody
 * else wrote means that two jobs claim the same name: neither may go on, and readers are told. With a key only sealed versions count.
 */
export class CacheRecords {
  readonly #transfer: CacheTransfer;
  readonly #run: string;
  readonly #claim: string;
  readonly #owner: SlotOwner;
  readonly #warn: (line: string) => void;
  readonly #refused = new Set<string>();
  /** What this process wrote last, by key without version: the service may not find it yet. */
  readonly #written = new Map<string, number>();

  constructor(
    transfer: CacheTransfer,
    { run, claim, owner }: { run: string; claim: string; owner: SlotOwner },
    warn: (line: string) => void,
  ) {
    this.#transfer = transfer;
    this.#run = run;
    this.#claim = claim;
    this.#owner = owner;
    this.#warn = warn;
  }

  /** @throws RefusedError `record-contested` */
  async put(name: string, content: string): Promise<void> {
    await this.#write(name, 'text', async () => content);
  }

  /** Writes what `change` makes of the present content, also if others do so at the same time. Nothing if it makes undefined of it. */
  async update(name: string, change: (content: string | undefined) => string | undefined): Promise<void> {
    await this.#write(name, 'text', async () => change(await this.get(name)));
  }

  /** @throws RefusedError `record-contested` */
  async get(name: string): Promise<string | undefined> {
    return (await this.#read(name, this.#owner))?.content;
  }

  async remove(name: string): Promise<void> {
    const newest = await this.#newest(this.#prefix(name));
    const known = this.#written.has(this.#prefix(name)) || (newest !== undefined && newest.kind !== 'gone');
    if (known) await this.#write(name, 'gone', async () => '');
  }

  /** Who wrote a record; undefined if absent. @throws RefusedError `record-contested` */
  async claimOf(name: string): Promise<string | undefined> {
    return (await this.#read(name, this.#owner))?.claim;
  }

  /** A record of another job of the run. Undefined if absent, it is contested or cannot be read. */
  async getOf(jobKey: string, name: string): Promise<string | undefined> {
    const { origin, ...more } = this.#owner;
    const owner = { ...more, origin: { ...origin, jobKey } };
    return (await this.#read(name, owner).catch(() => undefined))?.content;
  }

  async #read(name: string, owner: SlotOwner): Promise<RecordSlot | undefined> {
    const newest = await this.#newest(this.#prefix(name, owner.origin.jobKey));
    if (newest === undefined || newest.kind === 'gone') return undefined;
    const slot = await this.#open(newest, name, owner);
    if (newest.kind === 'contested' && slot) throw contested(name);
    return slot;
  }

  async #write(name: string, kind: Version['kind'], contentNow: () => Promise<string | undefined>): Promise<void> {
    const prefix = this.#prefix(name);
    let failure: unknown;
    let lost = 0;
    let sequence = await this.#next(name, prefix, kind);
    for (; lost < MAX_LOST; lost++, sequence++) {
      const content = await contentNow();
      if (content === undefined) return;
      const text = formatSlot({ name: sealedName(name, kind), claim: this.#claim, sequence, content }, this.#owner);
      try {
        await this.#transfer.uploadText(`${prefix}${version(sequence, kind)}`, text);
        this.#written.set(prefix, sequence);
        return;
      } catch (error) {
        failure = error;
        const exists = error instanceof RefusedError && error.reason === 'cache-exists';
        if (error instanceof RefusedError && !exists) throw error;
        if (!exists) await this.#transfer.wait(LOOK_AGAIN_MS);
        else sequence = Math.max(sequence, await this.#lookForOthers(name, prefix, sequence, kind));
      }
    }
    throw failure;
  }

  /** The number of the next version. @throws RefusedError `record-contested` if the newest is somebody else's */
  async #next(name: string, prefix: string, kind: Version['kind']): Promise<number> {
    const newest = await this.#newest(prefix);
    const own = this.#written.get(prefix) ?? 0;
    if (newest === undefined || newest.sequence < own) return own + 1;
    if (newest.kind === 'gone' || (newest.kind === 'text' && newest.sequence === own)) return newest.sequence + 1;
    const slot = await this.#open(newest, name, this.#owner);
    if (slot && newest.kind === 'contested') throw contested(name);
    if (slot && slot.claim !== this.#claim && kind !== 'gone') await this.#contest(name, newest.sequence + 1);
    return newest.sequence + 1;
  }

  /** A key was taken. By another claimant, whose upload shows after a while; else by an upload that broke off. Tells the newest number. */
  async #lookForOthers(name: string, prefix: string, sequence: number, kind: Version['kind']): Promise<number> {
    let newest = 0;
    for (let look = 1; look <= LOOKS && newest < sequence; look++) {
      if (look > 1) await this.#transfer.wait(LOOK_AGAIN_MS);
      newest = (await this.#next(name, prefix, kind)) - 1;
    }
    return newest;
  }

  /** The next reader finds the mark as the newest version. */
  async #contest(name: string, sequence: number): Promise<never> {
    const sealed = { name: sealedName(name, 'contested'), claim: this.#claim, sequence, content: '' };
    const key = `${this.#prefix(name)}${version(sequence, 'contested')}`;
    await this.#transfer.uploadText(key, formatSlot(sealed, this.#owner)).catch((error: unknown) => {
      if (!(error instanceof RefusedError)) throw error;
    });
    throw contested(name);
  }

  async #newest(prefix: string): Promise<Version | undefined> {
    const entry = await this.#transfer.newest(prefix);
    const [, sequence, kind = 'text'] = VERSION.exec(entry?.key.slice(prefix.length) ?? '') ?? [];
    if (!entry || !sequence) return undefined;
    return { entry, sequence: Number(sequence), kind: kind as Version['kind'] };
  }

  async #open({ entry, kind, sequence }: Version, name: string, owner: SlotOwner): Promise<RecordSlot | undefined> {
    const text = await this.#transfer.readText(entry, MAX_BYTES).catch((error: unknown) => {
      if (!(error instanceof RefusedError && error.reason === 'cache-too-large')) throw error;
      this.#refuse(entry, `it has more than ${MAX_BYTES} bytes`);
      return undefined;
    });
    const read = text === undefined ? undefined : parseSlot(text, owner, sealedName(name, kind));
    if (read && 'refused' in read) this.#refuse(entry, read.refused);
    // The number is sealed, too: an older version under a newer key does not count.
    return read && 'slot' in read && read.slot.sequence === sequence ? read.slot : undefined;
  }

  #refuse({ key }: CacheEntry, why: string): void {
    if (this.#refused.has(key)) return;
    this.#refused.add(key);
    this.#warn(`Cache entry ${key} ignored: ${why}. Another run of this branch may have written it.`);
  }

  #prefix(name: string, jobKey = this.#owner.origin.jobKey): string {
    return `rerail-record_${this.#run}_${field(jobKey)}_${field(name)}_`;
  }
}

const VERSION = /^(\d{6})(?:-(gone|contested))?$/;

const version = (sequence: number, kind: Version['kind']) =>
  `${String(sequence).padStart(6, '0')}${kind === 'text' ? '' : `-${kind}`}`;

/** Under which name a version is sealed, so that no mark passes for a text. */
const sealedName = (name: string, kind: Version['kind']) => (kind === 'text' ? name : `${name} ${kind}`);

const contested = (name: string) =>
  new RefusedError(
    'record-contested',
    `Record ${name} not used: two jobs claim the same key. Give each caller its own input "key".`,
  );
