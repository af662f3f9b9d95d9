import { rmSync } from 'node:fs';
import { RefusedError } from '../../errors.ts';
import { readPlainFile } from '../../files/plain-file.ts';
import type { ArtifactEntry } from '../../ports/artifacts.ts';
import { recordArtifact } from './artifact-names.ts';
import type { ArtifactTransfer } from './artifact-transfer.ts';
import { claimedBy, formatSlot, jobKeyOf, parseSlot, type RecordSlot, type SlotOwner } from './record-slot.ts';

type FilledSlot = RecordSlot & { slot: number };

/** Two are in use; the others take the place of one whose name is lost to an upload that broke off. */
const SLOTS = [0, 1, 2, 3, 4, 5, 6, 7];
/** A record is some kilobytes; outputs are at most 1 MB a job. */
const MAX_BYTES = 16 * 1024 * 1024;
/** How long another's upload may take to be listed. */
const LOOKS = 3;
const LOOK_AGAIN_MS = 1_000;

/**
 * Records over artifacts, which cannot be changed: slots are written by turns, never the newest one, so that at every instant there is one to read. What is
 * newest is told by a number inside, since ids are no order. A slot that somebody else wrote means that two jobs claim the same name:
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
  readonly #written = new Map<string, { slot: number; sequence: number }>();
  /** Names that are taken though nothing can be read from them. */
  readonly #lost = new Set<string>();

  constructor(transfer: ArtifactTransfer, claim: string, owner: SlotOwner, warn: (line: string) => void) {
    this.#transfer = transfer;
    this.#jobKey = owner.origin.jobKey;
    this.#claim = claim;
    this.#owner = owner;
    this.#warn = warn;
  }

  /** @throws RefusedError `record-contested` */
  async put(name: string, content: string): Promise<void> {
    const before = this.#written.get(name) ?? (await this.#ownNewest(name));
    const sequence = (before?.sequence ?? 0) + 1;
    const text = formatSlot({ name, claim: this.#claim, sequence, content }, this.#owner);
    let failure: unknown;
    for (const slot of SLOTS) {
      const artifact = recordArtifact(this.#jobKey, name, slot);
      if (slot === before?.slot || this.#lost.has(artifact)) continue;
      try {
        if (before) await this.#transfer.remove(artifact);
        await this.#transfer.uploadText(artifact, text);
        this.#written.set(name, { slot, sequence });
        return;
      } catch (error) {
        failure = error;
        const exists = error instanceof RefusedError && error.reason === 'artifact-exists';
        if (error instanceof RefusedError && !exists) throw error;
        if (exists) await this.#checkClaim(name);
        else await this.#transfer.wait(LOOK_AGAIN_MS);
        this.#lost.add(artifact);
      }
    }
    throw failure ?? new Error(`Record ${name} not written: uploads that broke off have taken all its names.`);
  }

  /** @throws RefusedError `record-contested` */
  async get(name: string): Promise<string | undefined> {
    const entries = await this.#entries(name);
    const mark = entries.find((entry) => entry.name === recordArtifact(this.#jobKey, name, 'contested'));
    if (mark && (await this.#isContested(mark, name))) throw contested(name);
    const slots = await this.#read(name, entries);
    if (new Set(slots.map(({ claim }) => claim)).size > 1) throw contested(name);
    return newest(slots)?.content;
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
    return newest(slots);
  }

  /** A name was taken. By another claimant, his upload shows after a while; else it is an upload that broke off, of whomever. */
  async #checkClaim(name: string): Promise<void> {
    for (let look = 1; look <= LOOKS; look++) {
      await this.#ownNewest(name);
      if (look < LOOKS) await this.#transfer.wait(LOOK_AGAIN_MS);
    }
  }

  async #contest(name: string): Promise<never> {
    const mark = formatSlot({ name: markName(name), claim: this.#claim, sequence: 0, content: '' }, this.#owner);
    await this.#transfer.uploadText(recordArtifact(this.#jobKey, name, 'contested'), mark).catch((error: unknown) => {
      if (!(error instanceof RefusedError)) throw error;
    });
    throw contested(name);
  }

  async #entries(name: string): Promise<ArtifactEntry[]> {
    const names = [...SLOTS, 'contested' as const].map((slot) => recordArtifact(this.#jobKey, name, slot));
    return this.#transfer.named(names);
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
