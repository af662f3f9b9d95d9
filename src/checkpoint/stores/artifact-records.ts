import { rmSync } from 'node:fs';
import { RefusedError } from '../../errors.ts';
import { readPlainFile } from '../../files/plain-file.ts';
import type { ArtifactEntry } from '../../ports/artifacts.ts';
import { recordArtifact } from './artifact-names.ts';
import type { ArtifactTransfer } from './artifact-transfer.ts';
import { claimedBy, formatSlot, jobKeyOf, parseSlot, type RecordSlot, type SlotOwner } from './record-slot.ts';

type FilledSlot = RecordSlot & { slot: number };
type Written = Omit<FilledSlot, 'name' | 'claim'>;

/** Two are in use by turns; the others take the place of one whose name is lost to an upload that broke off. */
const SLOTS = [0, 1, 2, 3, 4, 5, 6, 7];
/** A record is some kilobytes; outputs are at most 1 MB a job. */
const MAX_BYTES = 16 * 1024 * 1024;
/** How long another's upload may take to be listed. */
const LOOKS = 3;
const LOOK_AGAIN_MS = 1_000;

/**
 * Records over artifacts, which cannot be changed: a record is written to another slot than the newest, and that one is removed when the new one is there, so that at every instant there is one
 * to read. What is newest is told by a number inside, since ids are no order. A slot that somebody else wrote means that two jobs claim the same name:
 * neither may go on, and readers are told. With a key only sealed slots count, and others are ignored: any job of the run can upload them.
 */
export class ArtifactRecords {
  readonly #transfer: ArtifactTransfer;
  readonly #jobKey: string;
  readonly #claim: string;
  readonly #owner: SlotOwner;
  readonly #warn: (line: string) => void;
  /** Artifacts that somebody was warned of. */
  readonly #refused = new Set<string>();
  /** What this process wrote last, by name: the service may not list it yet. */
  readonly #written = new Map<string, Written>();
  /** Slots of this job that a newer one has taken the place of, and that are still there. */
  readonly #stale = new Set<string>();
  /** Names that are taken though nothing can be read from them. */
  readonly #lost = new Set<string>();

  constructor(transfer: ArtifactTransfer, claim: string, owner: SlotOwner, warn: (line: string) => void) {
    this.#transfer = transfer;
    this.#jobKey = owner.origin.jobKey;
    this.#claim = claim;
    this.#owner = owner;
    this.#warn = warn;
  }

  /**
   * Writes a record, or the index beside it; the one that is not given stays.
   * @throws RefusedError `record-contested`
   */
  async put(name: string, change: Pick<RecordSlot, 'content' | 'index'>): Promise<void> {
    let before: Written | undefined = this.#written.get(name) ?? (await this.#ownNewest(name));
    let failure: unknown;
    for (const slot of SLOTS) {
      const artifact = recordArtifact(this.#jobKey, name, slot);
      if (slot === before?.slot || this.#lost.has(artifact)) continue;
      const next = textsOf({ ...before, ...change });
      const sequence = (before?.sequence ?? 0) + 1;
      // A service that deletes nothing must not keep rerail from writing.
      if (this.#stale.has(artifact) && !(await this.#isRetired(artifact))) continue;
      try {
        await this.#transfer.uploadText(
          artifact,
          formatSlot({ name, claim: this.#claim, sequence, ...next }, this.#owner),
        );
        this.#written.set(name, { slot, sequence, ...next });
        if (before) await this.#isRetired(recordArtifact(this.#jobKey, name, before.slot));
        return;
      } catch (error) {
        failure = error;
        const exists = error instanceof RefusedError && error.reason === 'artifact-exists';
        if (error instanceof RefusedError && !exists) throw error;
        const now = exists ? await this.#checkClaim(name) : undefined;
        if (!exists) await this.#transfer.wait(LOOK_AGAIN_MS);
        // Another process of this job may have written meanwhile: what it wrote must not be lost.
        if (now && now.sequence > (before?.sequence ?? 0)) before = now;
        if (now?.slot !== slot) this.#lost.add(artifact);
      }
    }
    throw failure ?? new Error(`Record ${name} not written: uploads that broke off have taken all its names.`);
  }

  /** What this process knows of records is no longer so: their artifacts were removed. */
  forget(): void {
    this.#written.clear();
    this.#stale.clear();
  }

  /** The names of the artifacts that may hold a record. */
  artifactsOf(name: string): string[] {
    return [...SLOTS, 'contested' as const].map((slot) => recordArtifact(this.#jobKey, name, slot));
  }

  /** Removes an older slot; one that cannot be removed now is removed when its turn comes. */
  async #isRetired(artifact: string): Promise<boolean> {
    this.#stale.add(artifact);
    try {
      await this.#transfer.remove(artifact);
    } catch {
      return false;
    }
    this.#stale.delete(artifact);
    return true;
  }

  /** @throws RefusedError `record-contested` */
  async get(name: string): Promise<string | undefined> {
    return (await this.#newest(name))?.content;
  }

  /** What was written beside a record. @throws RefusedError `record-contested` */
  async getIndex(name: string): Promise<string | undefined> {
    return (await this.#newest(name))?.index;
  }

  async #newest(name: string): Promise<RecordSlot | undefined> {
    const entries = await this.#entries(name);
    const mark = entries.find((entry) => entry.name === recordArtifact(this.#jobKey, name, 'contested'));
    if (mark && (await this.#isContested(mark, name))) throw contested(name);
    const slots = await this.#read(name, entries);
    if (new Set(slots.map(({ claim }) => claim)).size > 1) throw contested(name);
    return newest(slots);
  }

  async remove(name: string): Promise<void> {
    this.#written.delete(name);
    for (const entry of await this.#entries(name)) await this.#transfer.remove(entry.name);
  }

  /** What an artifact holds, whatever the name of its record and whichever job wrote it; undefined if it is no record, does not count or cannot be read. */
  async readAny(entry: ArtifactEntry): Promise<RecordSlot | undefined> {
    const text = await this.#readText(entry).catch(() => undefined);
    if (text === undefined) return undefined;
    const { origin, ...more } = this.#owner;
    const read = parseSlot(text, { ...more, origin: { ...origin, jobKey: jobKeyOf(text) ?? origin.jobKey } });
    return read && 'slot' in read ? read.slot : undefined;
  }

  /** What an artifact says of itself, whether it is authentic or not: enough to clean up by. */
  async readClaimed(entry: ArtifactEntry): Promise<Pick<RecordSlot, 'name' | 'claim'> | undefined> {
    const text = await this.#readText(entry).catch(() => undefined);
    return text === undefined ? undefined : claimedBy(text);
  }

  /** What this process or an earlier one of this job wrote last. */
  async #ownNewest(name: string): Promise<FilledSlot | undefined> {
    const slots = await this.#read(name, await this.#entries(name));
    if (slots.some(({ claim }) => claim !== this.#claim)) await this.#contest(name);
    const last = newest(slots);
    for (const { slot } of slots) {
      if (slot !== last?.slot) this.#stale.add(recordArtifact(this.#jobKey, name, slot));
    }
    return last;
  }

  /** A name was taken. By another claimant, his upload shows after a while; else it is an upload that broke off, of whomever. */
  async #checkClaim(name: string): Promise<FilledSlot | undefined> {
    let last: FilledSlot | undefined;
    for (let look = 1; look <= LOOKS; look++) {
      last = await this.#ownNewest(name);
      if (look < LOOKS) await this.#transfer.wait(LOOK_AGAIN_MS);
    }
    return last;
  }

  async #contest(name: string): Promise<never> {
    const mark = formatSlot({ name: markName(name), claim: this.#claim, sequence: 0, content: '' }, this.#owner);
    await this.#transfer.uploadText(recordArtifact(this.#jobKey, name, 'contested'), mark).catch((error: unknown) => {
      if (!(error instanceof RefusedError)) throw error;
    });
    throw contested(name);
  }

  async #entries(name: string): Promise<ArtifactEntry[]> {
    return this.#transfer.named(this.artifactsOf(name));
  }

  /**
   * What cannot be fetched counts as not there where another slot is.
   * @throws what the service said if it has no record: an existing record must not be taken for a missing one
   */
  async #read(name: string, entries: readonly ArtifactEntry[]): Promise<FilledSlot[]> {
    const found: FilledSlot[] = [];
    let failure: unknown;
    for (const entry of entries) {
      const slot = SLOTS.find((candidate) => entry.name === recordArtifact(this.#jobKey, name, candidate));
      if (slot === undefined) continue;
      try {
        const content = await this.#readSlot(entry, name);
        if (content) found.push({ ...content, slot });
      } catch (error) {
        // rerail writes none like it.
        if (error instanceof RefusedError && NOT_OURS.has(error.reason))
          this.#refuse(entry, 'it is compressed or too large');
        else failure ??= error;
      }
    }
    if (found.length === 0 && failure !== undefined) throw failure;
    return found;
  }

  /** With a key, a mark that another job has forged says nothing. */
  async #isContested(mark: ArtifactEntry, name: string): Promise<boolean> {
    return this.#owner.seal === undefined || (await this.#readSlot(mark, markName(name))) !== undefined;
  }

  /** Undefined if it is no record, or none that counts. */
  async #readSlot(entry: ArtifactEntry, name: string): Promise<RecordSlot | undefined> {
    const text = await this.#readText(entry);
    const read = text === undefined ? undefined : parseSlot(text, this.#owner, name);
    if (read && 'refused' in read) this.#refuse(entry, read.refused);
    return read && 'slot' in read ? read.slot : undefined;
  }

  async #readText(entry: ArtifactEntry): Promise<string | undefined> {
    if (entry.size > MAX_BYTES) {
      this.#refuse(entry, `it has ${entry.size} bytes, and records have at most ${MAX_BYTES}`);
      return undefined;
    }
    const file = this.#transfer.scratchFile();
    try {
      await this.#transfer.download(entry, file, MAX_BYTES);
      return readPlainFile(file, { maxBytes: MAX_BYTES })?.toString('utf8');
    } finally {
      rmSync(file, { force: true });
    }
  }

  #refuse({ id, name }: ArtifactEntry, why: string): void {
    const key = `${id} ${name}`;
    if (this.#refused.has(key)) return;
    this.#refused.add(key);
    this.#warn(`Artifact ${name} ignored: ${why}. Another job of this run may have uploaded it.`);
  }
}

/** Only what is there. */
const textsOf = ({ content, index }: Pick<RecordSlot, 'content' | 'index'>) => ({
  ...(content === undefined ? {} : { content }),
  ...(index === undefined ? {} : { index }),
});

const NOT_OURS: ReadonlySet<string> = new Set(['artifact-invalid', 'artifact-too-large']);

/** Under which name the mark of a contested record is sealed, so that no slot passes for it. */
const markName = (name: string) => `${name} contested`;

const newest = <T extends { sequence: number }>(slots: readonly T[]): T | undefined =>
  slots.reduce<T | undefined>((best, slot) => (best && best.sequence >= slot.sequence ? best : slot), undefined);

const contested = (name: string) =>
  new RefusedError(
    'record-contested',
    `Record ${name} not used: two jobs claim the same key. Give each caller its own input "key".`,
  );
