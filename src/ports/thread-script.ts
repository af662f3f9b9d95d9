import { existsSync } from 'node:fs';
import path from 'node:path';

/** The door for threads, beside the one that was entered through: built, or as it is in the sources. Undefined if somebody took only the other doors along. */
export const threadScript = (dist: string): string | undefined =>
  ['worker.js', 'worker.ts'].map((name) => path.join(dist, name)).find((file) => existsSync(file));
