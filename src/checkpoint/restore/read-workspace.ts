import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileStatOf, readThrough } from '../capture/live-file.ts';
import type { EnginePorts, RestoreRequest } from '../engine.ts';
import { type Manifest, UNCAPTURED } from '../manifest/manifest.ts';
import { tellingValues } from '../secrets/exact-values.ts';
import type { Threads } from '../threads/pool.ts';
import { knownFilesPath } from '../tree/known-files.ts';
import { type ScanTask, scanTree, treeOf } from '../tree/scan-task.ts';
import { scopeKey } from '../tree/scope.ts';
import { Tree } from '../tree/tree.ts';

/** The known files of 10,000 entries take about so much; to scan so many takes as long as to start a thread. */
const WORTH_KNOWN_BYTES = 1024 * 1024;

/** Reads the workspace that a restore finds. */
export class WorkspaceReader {
  readonly #task: ScanTask;
  #begun: Promise<Tree | undefined> | undefined;

  constructor({ root, stores, masker }: RestoreRequest, { folder, clock }: EnginePorts) {
    this.#task = {
      root,
      scope: {},
      own: [folder, ...stores.flatMap(({ folders = [] }) => folders)],
      secrets: tellingValues(masker),
      known: knownFilesPath(folder, root),
      since: clock.now(),
    };
  }

  /** Whether the workspace probably lacks most of a state: it is empty, or nothing is known of it. */
  get isFarOff(): boolean {
    const { root, known } = this.#task;
    return !existsSync(root) || readdirSync(root).length === 0 || !existsSync(known);
  }

  /** Has a thread scan all of the workspace, where that is worth it, while the manifest is read. */
  begin(threads: Threads): void {
    const known = statSync(this.#task.known, { throwIfNoEntry: false });
    if (!existsSync(this.#task.root) || (known?.size ?? 0) < WORTH_KNOWN_BYTES) return;
    // What went wrong there is found again here.
    this.#begun = threads.beside({ kind: 'scan', ...this.#task })?.then(treeOf, () => undefined);
  }

  /** What lies in the scope of a checkpoint: names, stats, and the hashes of files that are as they were known. */
  async read({ scope, skipped }: Pick<Manifest, 'scope' | 'skipped'>): Promise<Tree> {
    const { root, own } = this.#task;
    // Only a dry run finds nothing there.
    if (!existsSync(root)) return new Tree();
    // What could not be captured was there, and nobody knows what it should be.
    const uncaptured = skipped.filter(({ reason }) => UNCAPTURED.includes(reason));
    const isAll = scopeKey(scope) === scopeKey(this.#task.scope) && uncaptured.length === 0;
    const begun = isAll ? await this.#begun : undefined;
    if (begun) return begun;
    return treeOf(
      scanTree({ ...this.#task, scope, own: [...own, ...uncaptured.map((at) => path.join(root, at.path))] }),
    );
  }

  hashContents(live: Tree, files: readonly number[]): void {
    for (const j of files) {
      const digest = createHash('sha256');
      // What cannot be read is replaced, as anything else that is not known to be right.
      if (!readThrough(this.#task.root, live.path(j), fileStatOf(live, j), (bytes) => digest.update(bytes)))
        live.setHash(j, digest.digest());
    }
  }
}
