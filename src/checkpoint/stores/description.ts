import { hash } from 'node:crypto';
import { readPlainFile } from '../../files/plain-file.ts';
import type { StoredCheckpoint } from '../store.ts';

/** A description is some kilobytes, mostly ids of dependencies. */
const LARGEST = 4 * 1024 * 1024;

/** What is kept beside an archive for listings. Clean-ups go by it, so a flipped bit must not pass for another dependency: it holds its own checksum. */
export const formatDescription = (about: StoredCheckpoint): string => JSON.stringify({ ...about, sum: sumOf(about) });

/** Undefined if it cannot be read or is not as it was written: the archive tells the same. */
export function readDescription(file: string, id: string): StoredCheckpoint | undefined {
  try {
    const { sum, ...about } = JSON.parse(
      readPlainFile(file, { maxBytes: LARGEST })?.toString('utf8') ?? '{}',
    ) as StoredCheckpoint & { sum: string };
    return about.id === id && sum === sumOf(about) ? about : undefined;
  } catch {
    return undefined;
  }
}

const sumOf = (about: StoredCheckpoint) => hash('sha256', JSON.stringify(about), 'hex');
