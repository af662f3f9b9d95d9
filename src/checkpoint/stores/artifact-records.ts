import { readFileSync, rmSync } from 'node:fs';
import { RefusedError } from '../../errors.ts';
import type { ArtifactEntry } from '../../ports/artifacts.ts';
import { recordArtifact } from './artifact-names.ts';
import type { ArtifactTransfer } from './artifact-transfer.ts';

interface SlotContent {
  rerail: 'record';
  version: 1;
  name: string;
  /** Which job wrote it. */
  claim: string;
  /** Counts the writes of this record. */
  sequence: number;
  content: string;
}

type Slot = 0 | 1;

/** A record is some kilobytes; outputs are at most 1 MB a job. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Records over artifacts, which cannot be changed: two slots are written by turns, always the older one, so that at no instant there is none to read.
 * What is newest is told by a number inside, since ids are no order. A slot that somebody else wrote means that two jobs claim the same name:
 * neither may go on, and whoever reads is told.
 */
export class ArtifactRecords {
  readonly #transfer: ArtifactTransfer;
  readonly #claim: string;
  /** What this process wrote last, by name: the service may not list it yet. */
  readonly #written = new Map<string, { slot: Slot; sequence: number }>();

  constructor(transfer: ArtifactTransfer, claim: string) {
    this.#transfer = transfer;
    this.#claim = claim;
  }

  /** @throws RefusedError `record-contested` */
  async put(name: string, content: string): Promise<void> {
    const last = this.#written.get(name) ?? (await this.#ownLast(name));
    const slot: Slot = last?.slot === 0 ? 1 : 0;
    const sequence = (last?.sequence ?? 0) + 1;
    const artifact = recordArtifact(name, slot);
    if (last) await this.#transfer.remove(artifact);
    const slotContent: SlotContent = { rerail: 'record', version: 1, name, claim: this.#claim, sequence, content };
    try {
      await this.#transfer.uploadText(artifact, JSON.stringify(slotContent));
    } catch (error) {
      if (!(error instanceof RefusedError && error.reason === 'artifact-exists')) throw error;
      await this.#contest(name);
    }
    this.#written.set(name, { slot, sequence });
  }

  /** @throws RefusedError `record-contested` */
  async get(name: string): Promise<string | undefined> {
    if ((await this.#transfer.find(recordArtifact(name, 'contested'))).length > 0) throw contested(name);
    const slots = await this.#read(name);
    if (new Set(slots.map(({ claim }) => claim)).size > 1) throw contested(name);
    return newest(slots)?.content;
  }

  async remove(name: string): Promise<void> {
    this.#written.delete(name);
    for (const slot of [0, 1, 'contested'] as const) await this.#transfer.remove(recordArtifact(name, slot));
  }

  /** What an earlier process of this job wrote last. */
  async #ownLast(name: string): Promise<{ slot: Slot; sequence: number } | undefined> {
    const slots = await this.#read(name);
    if (slots.some(({ claim }) => claim !== this.#claim)) await this.#contest(name);
    return newest(slots);
  }

  async #contest(name: string): Promise<never> {
    await this.#transfer.uploadText(recordArtifact(name, 'contested'), '{}').catch((error: unknown) => {
      if (!(error instanceof RefusedError)) throw error;
    });
    throw contested(name);
  }

  async #read(name: string): Promise<(SlotContent & { slot: Slot })[]> {
    const found: (SlotContent & { slot: Slot })[] = [];
    for (const slot of [0, 1] as const) {
      for (const entry of await this.#transfer.find(recordArtifact(name, slot))) {
        const content = await this.#readSlot(entry, name);
        if (content) found.push({ ...content, slot });
      }
    }
    return found;
  }

  /** What cannot be read counts as not there: the other slot is. */
  async #readSlot(entry: ArtifactEntry, name: string): Promise<SlotContent | undefined> {
    if (entry.size > MAX_BYTES) return undefined;
    const file = this.#transfer.scratchFile();
    try {
      await this.#transfer.download(entry, file);
      const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<SlotContent>;
      const fits =
        value.rerail === 'record' &&
        value.version === 1 &&
        value.name === name &&
        typeof value.claim === 'string' &&
        Number.isSafeInteger(value.sequence) &&
        typeof value.content === 'string';
      return fits ? (value as SlotContent) : undefined;
    } catch {
      return undefined;
    } finally {
      rmSync(file, { force: true });
    }
  }
}

const newest = <T extends { sequence: number }>(slots: readonly T[]): T | undefined =>
  slots.reduce<T | undefined>((best, slot) => (best && best.sequence >= slot.sequence ? best : slot), undefined);

const contested = (name: string) =>
  new RefusedError(
    'record-contested',
    `Record ${name} not used: two jobs claim the same key. Give each caller its own input "key".`,
  );
