import { type BigIntStats, lstatSync } from 'node:fs';
import { type BytePath, osBytes } from '../../files/byte-path.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Folder } from './folder.ts';
import { KnownStats } from './known-stats.ts';
import type { Tree } from './tree.ts';
import { WorkingFolder } from './working-folder.ts';

/** What was found in a folder. */
export interface Entry {
  name: BytePath;
  /** The known entry of the same path, or -1. */
  j: number;
  facts: Facts;
  /** Absent if it is as it was known. */
  stat: BigIntStats | undefined;
}

/** Looks at entries beside those that are known. Who makes it closes it, and does nothing else meanwhile: it has the process's working folder. */
export class EntryStats {
  readonly known: KnownStats;
  readonly #place: WorkingFolder | undefined;

  constructor(root: string, known: Tree) {
    this.known = new KnownStats(known, root);
    this.#place = WorkingFolder.lend(root);
  }

  /**
   * First without BigInts if that can be enough.
   * @param j the known entry of the same path, or -1
   * @throws as `lstat`
   */
  of(folder: Folder, name: BytePath, j: number): Entry {
    const file = this.#place?.enter(folder) ? osBytes(name) : folder.entry(name);
    const facts = j < 0 ? 0 : this.known.factsOf(file, j);
    if (facts !== 0) return { name, j, facts, stat: undefined };
    const stat = lstatSync(file, { bigint: true });
    return { name, j, facts: factsOf(stat), stat };
  }

  close(): void {
    this.#place?.giveBack();
  }
}
