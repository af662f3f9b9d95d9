import type { RecordOrigin, RecordSeal } from '../archive/record-seal.ts';

/** What one artifact of a record holds. */
export interface RecordSlot {
  name: string;
  /** Which job wrote it. */
  claim: string;
  /** Counts the writes of this record. */
  sequence: number;
  /** Absent: so far only the index beside it was written. */
  content?: string;
  /** What the writing job knows of its checkpoints, beside the record that an attempt always leaves: an artifact less. */
  index?: string;
}

/** Whose records are written and read, and what authenticates them. */
export interface SlotOwner {
  origin: RecordOrigin;
  /** With it only what was sealed counts. */
  seal?: RecordSeal;
}

/** What became of a file that may be a slot. `refused` says why one that looks like it does not count. */
export type ReadSlot = { slot: RecordSlot } | { refused: string } | undefined;

const VERSION = 1;

export function formatSlot({ name, ...inner }: RecordSlot, { origin, seal }: SlotOwner): string {
  const head = { rerail: 'record', version: VERSION, name };
  if (!seal) return JSON.stringify({ ...head, ...inner });
  const sealed = seal.seal(origin, name, JSON.stringify(inner));
  return JSON.stringify({ ...head, jobKey: origin.jobKey, claim: inner.claim, sealed });
}

/**
 * @param name the record's; absent: any
 * @returns undefined if it is no slot of this record at all
 */
export function parseSlot(text: string, { origin, seal }: SlotOwner, name?: string): ReadSlot {
  const value = parseObject(text);
  if (value?.rerail !== 'record' || value.version !== VERSION || typeof value.name !== 'string') return undefined;
  if (name !== undefined && value.name !== name) return undefined;
  const { sealed } = value;
  if (!seal) {
    if (sealed !== undefined) return { refused: 'it is sealed, and there is no checkpoint-key here' };
    return slotOf(value.name, value);
  }
  if (typeof sealed !== 'string') return { refused: 'it is not sealed with the checkpoint-key' };
  const inner = seal.open(origin, value.name, sealed);
  if (inner === undefined) return { refused: 'it is sealed with another key, or for another job, run or repository' };
  const read = slotOf(value.name, parseObject(inner));
  return read && 'slot' in read && read.slot.claim !== value.claim ? undefined : read;
}

function slotOf(name: string, inner: Loose | undefined): ReadSlot {
  const isText = (text: unknown) => text === undefined || typeof text === 'string';
  const fits =
    typeof inner?.claim === 'string' &&
    Number.isSafeInteger(inner.sequence) &&
    isText(inner.content) &&
    isText(inner.index) &&
    (inner.content ?? inner.index) !== undefined;
  if (!fits) return undefined;
  const { claim, sequence, content, index } = inner as unknown as RecordSlot;
  const texts = { ...(content === undefined ? {} : { content }), ...(index === undefined ? {} : { index }) };
  return { slot: { name, claim, sequence, ...texts } };
}

/** What a slot says of itself, sealed or not. Anybody may have written it. */
export function claimedBy(text: string): Pick<RecordSlot, 'name' | 'claim'> | undefined {
  const { rerail, name, claim } = parseObject(text) ?? {};
  return rerail === 'record' && typeof name === 'string' && typeof claim === 'string' ? { name, claim } : undefined;
}

/** The job that a sealed slot says it is of; to be believed once it opens. */
export function jobKeyOf(text: string): string | undefined {
  const value = parseObject(text);
  return typeof value?.jobKey === 'string' ? value.jobKey : undefined;
}

type Loose = Readonly<Record<string, unknown>>;

function parseObject(text: string): Loose | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? (value as Loose) : undefined;
  } catch {
    return undefined;
  }
}
