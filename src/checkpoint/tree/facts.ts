import type { BigIntStats, Stats } from 'node:fs';
import { keptTime } from './nanoseconds.ts';
import { DIRECTORY, type EntryStat, FILE, type Kind, LINK } from './tree.ts';

/** What a scan wants to know of an entry, in bits; its permission bits are above them. Zero is kept free. */
export type Facts = number;

/** Nothing has happened to it since it was known. */
export const AS_KNOWN = 1;
/** A folder that is as known and so has the names that are known. */
export const SAME_NAMES = 2;
/** A file with other names. */
export const OTHER_NAMES = 4;
/** A file with holes. */
export const HOLES = 8;

const MODE_SHIFT = 4;
const PERMISSIONS = 0o7777;
const BLOCK = 512;
/** Below this size holes are not worth a thought. */
const SPARSE_FROM = 1024 * 1024;

export function factsOf(stat: Stats | BigIntStats): Facts {
  const size = Number(stat.size);
  const isFile = stat.isFile();
  return (
    ((Number(stat.mode) & PERMISSIONS) << MODE_SHIFT) |
    (isFile && Number(stat.nlink) > 1 ? OTHER_NAMES : 0) |
    (isFile && size >= SPARSE_FROM && Number(stat.blocks) * BLOCK < size ? HOLES : 0)
  );
}

export const modeIn = (facts: Facts): number => facts >> MODE_SHIFT;

/** Undefined for devices, FIFOs and sockets. */
export const kindOf = (stat: BigIntStats): Kind | undefined =>
  stat.isFile() ? FILE : stat.isDirectory() ? DIRECTORY : stat.isSymbolicLink() ? LINK : undefined;

/** What changes where something happens to it, as a tree keeps it. */
export const timesOf = ({ mtimeNs, ctimeNs, ino }: BigIntStats): Omit<EntryStat, 'mode' | 'size'> => ({
  mtime: keptTime(mtimeNs),
  ctime: keptTime(ctimeNs),
  inode: ino,
});
