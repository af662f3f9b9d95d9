import { headerBytes } from '../archive/layout.ts';
import { padded } from '../archive/tar.ts';
import { MAX_FRAME } from '../archive/zstd.ts';
import { type Threads, WORTH_FILES } from '../threads/pool.ts';
import type { Answer } from '../threads/tasks.ts';
import type { Tree } from '../tree/tree.ts';
import { batchOf, type Elsewhere } from './batch.ts';
import { SMALL_FILE } from './pack-order.ts';
import type { WorkspaceRepository } from './repositories.ts';

/** Files that threads have begun to pack. */
export interface EarlyBatch {
  files: readonly number[];
  answer: Promise<Answer<'pack'>>;
}

const NOWHERE: Elsewhere = { objectFormat: 'sha1', oid: () => undefined, held: () => undefined };

/**
 * Has threads begin while the scan goes on: what will have to be stored in any case, since nobody has it elsewhere. Small files wait for those that are like them.
 */
export class EarlyBatches {
  readonly begun: EarlyBatch[] = [];
  readonly #root: string;
  readonly #threads: Threads;
  readonly #repository: WorkspaceRepository | undefined;
  #files = 0;
  #next: number[] = [];
  #room = MAX_FRAME;

  /** @param repository where blobs are that need not be stored */
  constructor(root: string, threads: Threads, repository: WorkspaceRepository | undefined) {
    this.#root = root;
    this.#threads = threads;
    this.#repository = repository;
  }

  /** Takes note of a file that the scan has found. */
  offer(tree: Tree, i: number): void {
    if (++this.#files === WORTH_FILES) this.#threads.expect({ files: WORTH_FILES });
    if ((tree.sizes[i] as number) <= SMALL_FILE) return;
    const length = headerBytes(tree, i) + padded(tree.sizes[i] as number);
    if (length > MAX_FRAME || this.#repository?.blobAt(tree.path(i)) !== undefined) return;
    if (length > this.#room) this.#begin(tree);
    this.#next.push(i);
    this.#room -= length;
  }

  /** What is full is given away where threads are there that have nothing else to do; else it is left to be packed later. */
  #begin(tree: Tree): void {
    const files = this.#next;
    this.#next = [];
    this.#room = MAX_FRAME;
    const pool = this.#threads.started;
    if (!pool || this.begun.length >= pool.width) return;
    const answer = pool.run({ kind: 'pack', batch: batchOf(this.#root, tree, files, NOWHERE) });
    // Reported where it is awaited; until then it must not count as unhandled.
    answer.catch(() => undefined);
    this.begun.push({ files, answer });
  }
}
