import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** More files than this take too long to look at: then nothing is known of them. */
const MAX_ENTRIES = 300_000;

/**
 * What is known of files without reading them: names, sizes, modes and times, of change too. If nobody touched any of them, it is the same.
 * @param roots files and folders, absolute
 * @returns undefined if there are too many files
 */
export function stateOfPaths(roots: readonly string[]): string | undefined {
  const digest = createHash('sha256');
  let left = MAX_ENTRIES;
  const visit = (file: string): boolean => {
    left -= 1;
    if (left < 0) return false;
    const stat = lstatSync(file, { bigint: true, throwIfNoEntry: false });
    if (!stat) return true;
    digest.update(`${file}\0${stat.mode} ${stat.size} ${stat.ino} ${stat.mtimeNs} ${stat.ctimeNs}\n`);
    if (!stat.isDirectory()) return true;
    return readdirSync(file)
      .sort()
      .every((name) => visit(path.join(file, name)));
  };
  return [...roots].sort().every(visit) ? digest.digest('hex') : undefined;
}
