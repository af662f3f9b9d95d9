import { readdirSync } from 'node:fs';

/** Entries of a folder of /proc that are numbers: processes, or descriptors of one. None if it is another user's, gone, or not there. */
export function numbersIn(folder: string): number[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}
