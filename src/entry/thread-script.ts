import { existsSync } from 'node:fs';
import path from 'node:path';

/** The door for threads, beside the one that was entered through: built, or as it is in the sources. */
export function threadScript(dist: string): string {
  const built = path.join(dist, 'worker.js');
  return existsSync(built) ? built : path.join(dist, 'worker.ts');
}
