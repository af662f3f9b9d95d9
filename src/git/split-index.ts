import type { IndexEntry } from './index-file.ts';

/** An index whose entries are changes to those of another file, `sharedindex.<oid>` (git: Documentation/gitformat-index.txt, "Split index"). */
export interface SplitLink {
  /** The checksum of the other file, which is its name. */
  oid: string;
  /** Places of its entries that are gone. */
  deleted: readonly number[];
  /** Places of its entries in whose stead the first entries here come; those have no separate name. */
  replaced: readonly number[];
}

/** Reads the extension `link`; undefined if it names no other file. @throws RangeError if it ends too early */
export function parseLink(data: Buffer, oidBytes: number): SplitLink | undefined {
  const oid = data.toString('hex', 0, oidBytes);
  if (/^0*$/.test(oid)) return undefined;
  if (data.length === oidBytes) return { oid, deleted: [], replaced: [] };
  const deleted = readBitmap(data, oidBytes);
  const replaced = readBitmap(data, deleted.end);
  return { oid, deleted: deleted.bits, replaced: replaced.bits };
}

const WORD_BITS = 64;
/** No index has more entries; a run of ones can claim any number of them in a few bytes. */
const MAX_BITS = 10_000_000;

/** A bitmap as EWAH compresses it (git: ewah/ewah_io.c): words that tell of a run of equal words, each followed by words as they are. */
function readBitmap(data: Buffer, from: number): { bits: number[]; end: number } {
  const words = data.readUInt32BE(from + 4);
  const wordAt = (n: number) => data.readBigUInt64BE(from + 8 + n * 8);
  const size = data.readUInt32BE(from);
  if (size > MAX_BITS) throw new RangeError('A bitmap is larger than any index.');
  const bits: number[] = [];
  let bit = 0;
  for (let n = 0; n < words; ) {
    const marker = wordAt(n++);
    const run = Number((marker >> 1n) & 0xffff_ffffn) * WORD_BITS;
    if (marker & 1n) for (let end = Math.min(bit + run, size), at = bit; at < end; at++) bits.push(at);
    bit += run;
    for (let literals = Number(marker >> 33n); literals > 0; literals--, bit += WORD_BITS) {
      const word = wordAt(n++);
      for (let k = 0; k < WORD_BITS; k++) if ((word >> BigInt(k)) & 1n) bits.push(bit + k);
    }
  }
  return { bits, end: from + 8 + words * 8 + 4 };
}

/** The entries of both files as one list. */
export function mergeEntries(
  base: readonly IndexEntry[],
  own: readonly IndexEntry[],
  { deleted, replaced }: SplitLink,
): IndexEntry[] {
  const merged: (IndexEntry | undefined)[] = [...base];
  for (const [n, place] of replaced.entries()) {
    const before = base[place];
    const entry = own[n];
    if (before && entry) merged[place] = { ...entry, path: before.path };
  }
  for (const place of deleted) merged[place] = undefined;
  const added = own.slice(replaced.length);
  const names = new Set(added.map(keyOf));
  const kept = merged.filter((entry) => entry !== undefined && !names.has(keyOf(entry))) as IndexEntry[];
  return [...kept, ...added].sort((a, b) => (a.path === b.path ? a.stage - b.stage : a.path < b.path ? -1 : 1));
}

const keyOf = ({ path, stage }: IndexEntry) => `${stage} ${path}`;
